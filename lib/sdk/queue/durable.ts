import { indexedStore } from './indexed.ts';
import { localStore } from './local.ts';
import type { RecordStore } from './store.ts';

/** Does something with the store; answers with nothing where it can't be done. */
export type WithStore = <T>(run: (store: RecordStore) => Promise<T>) => Promise<T | undefined>;

/** IndexedDB, else localStorage; where there is neither, events are kept as long as the page. */
export const durableStore = (appId: string): WithStore => {
	let store: RecordStore | undefined;
	const opened = indexedStore(`hindsight-${appId}`).catch(() => localStore(`_hp2_queue.${appId}.`));
	opened.then((found) => {
		store = found;
	});
	return async (run) => {
		try {
			// At once when it is open: the page may end with this task.
			return await run(store ?? (await opened));
		} catch {
			// A full or forbidden store: the page still has what it made.
			return undefined;
		}
	};
};
