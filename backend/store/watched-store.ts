import { reasonOf, StoreError } from '../errors.ts';
import { table } from './schema.ts';
import type { Store } from './store.ts';

/** A store that remembers what failed last, and can say whether it would fail again. */
export interface WatchedStore extends Store {
	/** Why the store fails at this moment; `null` when it works. What failed last is tried again. */
	failing(): Promise<string | null>;
}

/** Every failure becomes a {@link StoreError}. Queries of people, on readers, are theirs to get right and are not watched. */
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
