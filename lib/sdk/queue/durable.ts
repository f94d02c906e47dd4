import { indexedStore } from './indexed.ts';
import { localStore, memoryStore } from './memory.ts';
import type { RecordStore } from './store.ts';

/**
 * IndexedDB, else localStorage, else memory. Never rejects: what a store refuses (no space, taken away) is kept in
 * memory, from where it is still sent as long as the page lives.
 */
export const durableStore = (appId: string): RecordStore => {
	const spare = memoryStore();
	let store: RecordStore | undefined;
	let opened: Promise<RecordStore>;
	const open = () => {
		store = undefined;
		opened = indexedStore(`hindsight-${appId}`, open)
			.catch(() => localStore(`_hp2_queue.${appId}.`))
			.catch(() => spare)
			.then((found) => {
				store = found;
				return found;
			});
	};
	open();
	/** Without a turn of the event loop once the store is open: the page may end with this task. */
	const using = <T>(run: (store: RecordStore) => Promise<T>): Promise<T> => {
		try {
			return store ? run(store) : opened.then(run);
		} catch (error) {
			return Promise.reject(error);
		}
	};
	return {
		put: (key, text) => using((s) => s.put(key, text)).catch(() => spare.put(key, text)),
		async read(limit) {
			const kept = await using((s) => s.read(limit)).catch(() => []);
			if (store === spare) return kept;
			return [...kept, ...(await spare.read(limit))].slice(0, limit);
		},
		remove: (keys) =>
			using((s) => s.remove(keys))
				.catch(() => undefined)
				.then(() => spare.remove(keys)),
		trim: (records, before) => using((s) => s.trim(records, before)).catch(() => 0),
	};
};
