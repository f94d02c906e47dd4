import type { Param, Store } from '../store/store.ts';

export interface Select {
	sql: string;
	params: Record<string, Param>;
}

/**
 * Rules that are asked of by one query. Each reads its own ranges, as it would alone, and what a query costs is paid once.
 * With more of them little is gained, and what waits behind them waits longer.
 */
const AT_ONCE = 10;
/** Such queries that run at the same time: more would let everyone else's wait. */
const QUERIES = 2;

/**
 * The rows of a query for each of many rules, in their order; `null`: nothing to ask. `selectOf` is given what the names of
 * its parameters begin with. `order`: the column that the rows of one rule are sorted by.
 */
export const selectForEach = async <Rule, Row>(
	store: Store,
	rules: readonly Rule[],
	order: string,
	selectOf: (rule: Rule, prefix: string) => Select | null,
): Promise<Row[][]> => {
	const answers: Row[][] = rules.map(() => []);
	const asked = rules.flatMap((rule, i) => {
		const select = selectOf(rule, `r${i}_`);
		return select ? [{ i, ...select }] : [];
	});
	let from = 0;
	const ask = async (): Promise<void> => {
		while (from < asked.length) {
			const group = asked.slice(from, from + AT_ONCE);
			from += AT_ONCE;
			const all = group.map(({ sql, i }) => `SELECT toUInt32(${i}) AS rule, * FROM (${sql})`).join('\nUNION ALL\n');
			const params = Object.assign({}, ...group.map((select) => select.params));
			const sorted = `SELECT * FROM (${all}) ORDER BY rule, ${order}`;
			for (const row of await store.query<Row & { rule: number }>(sorted, params)) answers[row.rule]?.push(row);
		}
	};
	await Promise.all(Array.from({ length: QUERIES }, ask));
	return answers;
};
