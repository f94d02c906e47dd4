import { reasonOf, StoreError } from '../errors.ts';
import { table } from './schema.ts';
import type { Store } from './store.ts';

/** A store that remembers what failed last, and can say whether it would fail again. */
export interface WatchedStore extends Store {
	/** Why the store fails at this moment; `null` when it works. What failed last is tried again. */
	failing(): Promise<string | null>;
}

/** What the engine says of a file of ours, and the system of a connection; what is wrong with a query is said otherwise. */
const OF_A_FILE = /while reading (from part|column|or decompressing)/i;
const OF_A_CONNECTION = /^E[A-Z]+$/;

/** Not the fault of whoever wrote the query: the engine can't be reached, or can't read what it stored. */
const isOurs = (error: unknown): boolean =>
	OF_A_FILE.test((error as Error).message) || OF_A_CONNECTION.test((error as NodeJS.ErrnoException).code ?? '');

/** Every failure becomes a {@link StoreError}; of queries of people, on readers, only those that are not theirs to mend. */
export const watched = (store: Store): WatchedStore => {
	let retry: (() => Promise<unknown>) | null = null;
	const ask = () => store.query('SELECT 1');
	const write = () => store.insert(table('probes'), ['id', 'time'], [[1, Date.now()]]);
	const watch = async <T>(work: () => Promise<T>, again: () => Promise<unknown>): Promise<T> => {
		try {
			return await work();
		} catch (error) {
			retry = again;
			throw new StoreError(reasonOf(error), { cause: error });
		}
	};
	return {
		...store,
		query: <T>(...args: Parameters<Store['query']>) => {
			const work = () => store.query<T>(...args);
			return watch(work, work);
		},
		insert: (...args) => watch(() => store.insert(...args), write),
		command: (...args) => watch(() => store.command(...args), write),
		async reader(...args) {
			const reader = await store.reader(...args);
			return {
				...reader,
				async table(...query) {
					const work = () => reader.table(...query);
					try {
						return await work();
					} catch (error) {
						if (!isOurs(error)) throw error;
						retry = work;
						throw new StoreError(reasonOf(error), { cause: error });
					}
				},
			};
		},
		async failing() {
			try {
				await (retry ?? ask)();
				retry = null;
				return null;
			} catch (error) {
				return reasonOf(error);
			}
		},
	};
};
