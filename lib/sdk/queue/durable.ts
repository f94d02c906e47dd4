import { attempt } from '../attempt.ts';
import { BATCH_RECORDS, LOCAL_RECORDS, OPEN_MS, QUEUE_RECORDS } from '../limits.ts';
import { type Ask, openIndexed } from './indexed.ts';

/** Where records wait until the server has them; shared by the tabs of an origin. Whatever it can't do it leaves undone. */
export interface RecordStore {
	/** At once where it can: the page may end with this task. */
	write(key: string, text: string): Promise<unknown>;
	/** All records by key, those of the first with their text; and how many are kept at most. */
	list(): Promise<[records: Map<string, string | undefined>, bound: number]>;
	remove(keys: readonly string[]): Promise<unknown>;
}

/**
 * A record is written to localStorage, which costs a click less than IndexedDB does; when many wait there, to
 * IndexedDB, where there is room. Each stands in for the other; where there is neither, events
 * are kept as long as the page.
 * @param name of the database, and what all keys begin with
 */
export const durableStore = (name: string): RecordStore => {
	let opening: Promise<Ask> | undefined;
	const indexed = (requests: Parameters<Ask>[0]): Promise<unknown[] | undefined> => {
		opening ??= Promise.race([openIndexed(name), new Promise<never>((_, reject) => setTimeout(reject, OPEN_MS))]);
		// Full or forbidden: the page still has what it made.
		return opening.then((ask) => ask(requests)).catch(() => undefined);
	};
	const local = (): [key: string, text: string][] =>
		attempt(() => Object.entries(localStorage).filter(([key]) => key.startsWith(name))) ?? [];
	/** In localStorage; counted anew whenever records are listed. */
	let count = local().length;
	return {
		async write(key, text) {
			// The page's own data needs room too.
			const isKept = count++ < LOCAL_RECORDS && attempt(() => [localStorage.setItem(key, text)]);
			return isKept || indexed((records) => [records.put(text, key)]);
		},
		async list() {
			const found = await indexed((records) => [records.getAllKeys(), records.getAll(null, BATCH_RECORDS)]);
			const [keys = [], texts = []] = (found ?? []) as string[][];
			const kept = local();
			count = kept.length;
			return [
				new Map([...keys.map((key, i) => [key, texts[i]] as const), ...kept]),
				found ? QUEUE_RECORDS : LOCAL_RECORDS,
			];
		},
		remove(keys) {
			attempt(() => {
				for (const key of keys) localStorage.removeItem(key);
			});
			return indexed((records) => keys.map((key) => records.delete(key)));
		},
	};
};
