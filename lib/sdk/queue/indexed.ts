const STORE = 'records';

/** Asks in one transaction. Settles when it is over: what was written has then reached the browser's process. */
export type Ask = (requests: (records: IDBObjectStore) => IDBRequest[]) => Promise<unknown[]>;

/** Texts by key in the origin's IndexedDB: slow to write, and there is room for many. Rejects where there is none. */
export const openIndexed = async (name: string): Promise<Ask> => {
	const db = await new Promise<IDBDatabase>((resolve, reject) => {
		const opening = indexedDB.open(name);
		opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
		opening.onsuccess = () => resolve(opening.result);
		opening.onerror = reject;
	});
	return (ask) =>
		new Promise((resolve, reject) => {
			const transaction = db.transaction(STORE, 'readwrite');
			const requests = ask(transaction.objectStore(STORE));
			transaction.oncomplete = () => resolve(requests.map(({ result }) => result));
			transaction.onabort = reject;
			// Without this the browser waits for the callbacks of a page that may be gone by then.
			transaction.commit();
		});
};
