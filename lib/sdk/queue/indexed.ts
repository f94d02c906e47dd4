import type { RecordStore } from './store.ts';

const STORE = 'records';

/** Rejects where the browser has none, or none for this origin. `closed`: the browser or another tab took it away. */
export const indexedStore = async (name: string, closed: () => void): Promise<RecordStore> => {
	const db = await new Promise<IDBDatabase>((resolve, reject) => {
		const opening = indexedDB.open(name);
		opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
		opening.onsuccess = () => resolve(opening.result);
		opening.onerror = reject;
	});
	db.onclose = db.onversionchange = () => {
		db.close();
		closed();
	};
	/** Settles when the transaction is over: a write has then reached the browser's process. */
	const run = <T>(mode: IDBTransactionMode, ask: (store: IDBObjectStore) => IDBRequest<T>[]): Promise<T[]> =>
		new Promise((resolve, reject) => {
			const transaction = db.transaction(STORE, mode, { durability: 'relaxed' });
			const requests = ask(transaction.objectStore(STORE));
			transaction.oncomplete = () => resolve(requests.map(({ result }) => result));
			transaction.onabort = reject;
			// Without this the browser waits for the callbacks of a page that may be gone by then.
			transaction.commit();
		});
	return {
		put: (key, text) => run('readwrite', (store) => [store.put(text, key)]),
		keys: async () => (await run('readonly', (store) => [store.getAllKeys()])).flat() as string[],
		get: (keys) => run('readonly', (store) => keys.map((key) => store.get(key))),
		remove: (keys) => run('readwrite', (store) => keys.map((key) => store.delete(key))),
	};
};
