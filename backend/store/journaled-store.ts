import type { Journal } from './journal.ts';
import type { Store } from './store.ts';

/**
 * A store whose readers see every row that was acknowledged before they asked. While the engine takes no rows they read
 * what it has, and `/healthz` tells; what changes rows must not miss any, and fails then.
 */
export const journaled = <S extends Store>(store: S, journal: Journal): S => {
	const settled = () => journal.flush().catch(() => {});
	return {
		...store,
		query: async (...args: Parameters<Store['query']>) => {
			await settled();
			return store.query(...args);
		},
		async command(...args: Parameters<Store['command']>) {
			await journal.flush();
			return store.command(...args);
		},
		async reader(...args: Parameters<Store['reader']>) {
			const reader = await store.reader(...args);
			return {
				...reader,
				async table(...query: Parameters<Store['table']>) {
					await settled();
					return reader.table(...query);
				},
			};
		},
	};
};
