import type { RecordStore } from './store.ts';

const STORE = 'records';

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
	new Promise((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error);
	});

/** Rejects where the browser has none, or none for this origin. `closed`: the browser took it away. */
export const indexedStore = async (name: string, closed: () => void): Promise<RecordStore> => {
	const opening = indexedDB.open(name, 1);
	opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
	const db = await settled(opening);
	db.onclose = closed;
	// Another tab deletes or upgrades it: stand in nobody's way.
	db.onversionchange = () => {
		db.close();
		closed();
	};
	/** Settles when the transaction is over: a write has then reached the browser's process. */
	const run = <T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => () => T): Promise<T> =>
		new Promise((resolve, reject) => {
			const transaction = db.transaction(STORE, mode, { durability: 'relaxed' });
			const result = work(transaction.objectStore(STORE));
			transaction.oncomplete = () => resolve(result());
			transaction.onabort = transaction.onerror = () => reject(transaction.error);
			// Without this the browser waits for the callbacks of a page that may be gone by then.
			if (mode === 'readwrite') transaction.commit?.();
		});
	const drop = (range: IDBValidKey | IDBKeyRange) => (store: IDBObjectStore) => {
		store.delete(range);
		return () => undefined;
	};
	return {
		put: (key, text) =>
			run('readwrite', (store) => {
				store.put(text, key);
				return () => undefined;
			}),
		read: (limit) =>
			run('readonly', (store) => {
				const keys = store.getAllKeys(null, limit);
				const texts = store.getAll(null, limit);
				return () => keys.result.map((key, i) => [String(key), String(texts.result[i])] as const);
			}),
		remove: (keys) =>
			run('readwrite', (store) => {
				for (const key of keys) store.delete(key);
				return () => undefined;
			}),
		async trim(records, before) {
			const keys = await run('readonly', (store) => {
				const all = store.getAllKeys();
				return () => all.result.map(String);
			});
			const gone = keys.filter((key, i) => i < keys.length - records || key < before);
			const last = gone.at(-1);
			if (last !== undefined) await run('readwrite', drop(IDBKeyRange.upperBound(last)));
			return gone.length;
		},
	};
};
