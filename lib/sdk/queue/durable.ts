import { indexedStore } from './indexed.ts';
import { localStore } from './local.ts';
import type { RecordStore } from './store.ts';

/** Does something with the store; rejects where it can't be done. */
export type WithStore = <T>(run: (store: RecordStore) => Promise<T>) => Promise<T>;

/** IndexedDB, else localStorage; where there is neither, all use of it rejects. */
export const durableStore = (appId: string): WithStore => {
	let store: RecordStore | undefined;
	let opened: Promise<RecordStore>;
	const open = () => {
		store = undefined;
		opened = indexedStore(`hindsight-${appId}`, open).catch(() => localStore(`_hp2_queue.${appId}.`));
		opened.then((found) => {
			store = found;
		});
	};
	open();
	// At once when it is open: the page may end with this task.
	return async (run) => run(store ?? (await opened));
};
