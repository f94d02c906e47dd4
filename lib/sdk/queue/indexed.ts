import { OPEN_MS } from '../limits.ts';

const STORE = 'records';

/**
 * Texts by key in the origin's IndexedDB: slow to write, and there is room for many.
 * @returns asks in one transaction, and answers when it is over: what was written has then reached the browser's process;
 * with nothing where there is no database, or no room
 */
export const indexedStore = (name: string) => {
	let opening: Promise<IDBDatabase> | undefined;
	return async (ask: (records: IDBObjectStore) => IDBRequest[]): Promise<unknown[] | undefined> => {
		try {
			opening ??= new Promise((resolve, reject) => {
				const request = indexedDB.open(name);
				request.onupgradeneeded = () => request.result.createObjectStore(STORE);
				request.onsuccess = () => resolve(request.result);
				request.onerror = reject;
				setTimeout(reject, OPEN_MS);
			});
			const transaction = (await opening).transaction(STORE, 'readwrite');
			const requests = ask(transaction.objectStore(STORE));
			await new Promise((resolve, reject) => {
				transaction.oncomplete = resolve;
				transaction.onabort = reject;
				// Without this the browser waits for the callbacks of a page that may be gone by then.
				transaction.commit();
			});
			return requests.map(({ result }) => result);
		} catch {
			return undefined;
		}
	};
};
