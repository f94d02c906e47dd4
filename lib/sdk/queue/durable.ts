import { attempt } from '../attempt.ts';
import { BATCH_RECORDS, LOCAL_RECORDS, QUEUE_RECORDS } from '../limits.ts';
import { indexedStore } from './indexed.ts';

/** Where records wait until the server has them; shared by the tabs of an origin. Whatever it can't do it leaves undone. */
export interface RecordStore {
	/** At once where it can: the page may end with this task. */
	keep(key: string, text: string): void;
	/** All records by key, those of the first with their text; and how many are kept at most. */
	list(): Promise<[records: Map<string, string | undefined>, bound: number]>;
	remove(keys: readonly string[]): unknown;
}

/**
 * A record is written to localStorage, which costs a click less than IndexedDB does; when many wait there, to
 * IndexedDB, where there is room. Each stands in for the other; where there is neither, events
 * are kept as long as the page.
 * @param name of the database, and what all keys begin with
 */
export const durableStore = (name: string): RecordStore => {
	const indexed = indexedStore(name);
	const local = () => attempt(() => Object.keys(localStorage).filter((key) => key.startsWith(name))) ?? [];
	/** In localStorage, as far as this page knows. */
	let count = local().length;
	return {
		keep(key, text) {
			// The page's own data needs room too.
			if (count++ < LOCAL_RECORDS && attempt(() => [localStorage.setItem(key, text)])) return;
			void indexed((records) => [records.put(text, key)]);
		},
		async list() {
			const found = await indexed((records) => [records.getAllKeys(), records.getAll(null, BATCH_RECORDS)]);
			const [keys = [], texts = []] = (found ?? []) as string[][];
			return [
				new Map([
					...keys.map((key, i) => [key, texts[i]] as const),
					...local().map((key) => [key, localStorage[key]] as const),
				]),
				found ? QUEUE_RECORDS : LOCAL_RECORDS,
			];
		},
		remove(keys) {
			attempt(() => {
				for (const key of keys) localStorage.removeItem(key);
			});
			count = local().length;
			return indexed((records) => keys.map((key) => records.delete(key)));
		},
	};
};
