import { createClient } from '@clickhouse/client';
import { log, noReader, operationsOf, SETTINGS } from './client.ts';
import type { Param, Store } from './store.ts';

/**
 * An insert is done when it is on the disks of most replicas of its shards. Reads ask the replica that was written to, the
 * first that is there: another may be behind. A list of keys is made once for all shards.
 */
const CLUSTER_SETTINGS = {
	distributed_foreground_insert: 1 as const,
	insert_quorum: 'auto',
	load_balancing: 'in_order' as const,
	distributed_product_mode: 'global' as const,
};

/** A query may hold the keys of each element of a dictionary, see {@link withLongLists}. */
const LONG_QUERIES = { max_query_size: '0' };

/** A ClickHouse server, or a cluster behind one. */
export const openServer = (url: string, cluster: string | undefined): Store => {
	const own = { ...SETTINGS, ...LONG_QUERIES, ...(cluster && CLUSTER_SETTINGS) };
	const open = (database: string | undefined, settings: Record<string, string>) => {
		const operations = operationsOf(
			createClient({ url, log, ...(database && { database }), clickhouse_settings: { ...own, ...settings } }),
		);
		return {
			...operations,
			query: <T>(sql: string, params?: Record<string, Param>) => operations.query<T>(...withLongLists(sql, params)),
			command: (sql: string, params?: Record<string, Param>) => operations.command(...withLongLists(sql, params)),
		};
	};
	return {
		...open(undefined, {}),
		cluster,
		reader: async (database, settings) => ({
			...open(database, { ...settings, readonly: '1' }),
			cluster,
			reader: noReader,
		}),
	};
};

/** Characters of a parameter: they travel in the address, of which a server takes a megabyte, for all rules of a query. */
const LONGEST_PARAM = 2_000;
const LIST = /^\[[\d,-]*\]$/;

/** Parameters that are long lists of numbers become part of the query, which travels in the body. */
const withLongLists = (
	sql: string,
	params: Record<string, Param> | undefined,
): [sql: string, params?: Record<string, Param>] => {
	if (!params) return [sql];
	const rest: Record<string, Param> = {};
	let text = sql;
	for (const [name, value] of Object.entries(params))
		if (String(value).length <= LONGEST_PARAM || !LIST.test(String(value))) rest[name] = value;
		else
			text = text.replace(
				new RegExp(`\\{${name}:(Array\\(\\w+\\))\\}`, 'g'),
				(_, type) => `CAST('${value}', '${type}')`,
			);
	return [text, rest];
};
