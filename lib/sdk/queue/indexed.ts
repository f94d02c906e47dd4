import type { RecordStore } from './store.ts';

const STORE = 'records';

/** Rejects where the browser has none, or none for this origin. */
export const indexedStore = async (name: string): Promise<RecordStore> => {
	const db = await new Promise<IDBDatabase>((resolve, reject) => {
		const opening = indexedDB.open(name);
		opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
		opening.onsuccess = () => resolve(opening.result);
		opening.onerror = reject;
	});
	/** Settles when the transaction is over: a write has then reached the browser's process. */
	const run = <T>(ask: (store: IDBObjectStore) => IDBRequest<T>[]): Promise<T[]> =>
		new Promise((resolve, reject) => {
			const transaction = db.transaction(STORE, 'readwrite');
			const requests = ask(transaction.objectStore(STORE));
			transaction.oncomplete = () => resolve(requests.map(({ result }) => result));
			transaction.onabort = reject;
			// Without this the browser waits for the callbacks of a page that may be gone by then.
			transaction.commit();
		});
	return {
		write: (key, text) => run((store) => [store.put(text, key)]),
		list: async () => (await run((store) => [store.getAllKeys()])).flat() as string[],
		read: (keys) => run((store) => keys.map((key) => store.get(key))),
		remove: (keys) => run((store) => keys.map((key) => store.delete(key))),
	};
};
