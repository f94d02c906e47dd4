import { mkdirSync } from 'node:fs';
import { createClient } from '@clickhouse/client';
import { createChdbConnection } from 'chdb/connection';
import { log, noReader, type Operations, operationsOf, SETTINGS } from './client.ts';
import type { Param, Store } from './store.ts';
import { createTurns } from './turns.ts';

/**
 * The events of a label lie in many small ranges, so that reading them is waiting: more threads than cores, each with
 * little, without the engine's own queue of reads, and the positions of all columns read at once. A server's administrator
 * knows its disks; here it is ours to say.
 */
const EMBEDDED_SETTINGS = {
	max_threads: '4',
	merge_tree_min_rows_for_concurrent_read: '1024',
	merge_tree_min_bytes_for_concurrent_read: '0',
	local_filesystem_read_method: 'pread',
	load_marks_asynchronously: '1',
	// A rule may match each element of a million.
	max_query_size: '0',
};

/** Queries that run at once, as many as a small machine has cores. Each holds a thread of Node's pool (`threads.ts`). */
const QUERIES = 2;

/** ClickHouse within the process, on a folder. Settings last for a connection, so they are made once. */
export const openEmbedded = async (path: string): Promise<Store> => {
	mkdirSync(path, { recursive: true });
	const open = async (settings: Record<string, string | number>): Promise<Operations> => {
		// The package's own types name another copy of the same interface.
		const connection = createChdbConnection({ path }) as unknown as NonNullable<ClientOptions['connection']>;
		const client = createClient({ connection, log });
		for (const [name, value] of Object.entries(settings)) await client.command({ query: `SET ${name} = '${value}'` });
		return operationsOf(client);
	};
	const own = { ...SETTINGS, ...EMBEDDED_SETTINGS };
	const queries = await Promise.all(Array.from({ length: QUERIES }, () => open(own)));
	const writer = await open(own);
	const toQuery = createTurns(queries);
	const toWrite = createTurns([writer]);
	return {
		cluster: undefined,
		query: (sql, params) => toQuery.use((connection) => connection.query(withParams(sql, params))),
		table: (sql, limit) => toQuery.use((connection) => connection.table(sql, limit)),
		insert: (...rows) => toWrite.use((connection) => connection.insert(...rows)),
		command: (sql, params) => toWrite.use((connection) => connection.command(withParams(sql, params))),
		reader: async (database, settings) => readerOver(await open({ ...own, ...settings, readonly: '1' }), database),
		// Builds without jemalloc know no such statement, and the store may be closed by now: then nothing is given back.
		releaseMemory: () => toWrite.use((connection) => connection.command('SYSTEM JEMALLOC PURGE')).catch(() => {}),
		async close() {
			await Promise.all([toQuery.end(), toWrite.end()]);
			for (const connection of [writer, ...queries]) await connection.close();
		},
	};
};

type ClientOptions = NonNullable<Parameters<typeof createClient>[0]>;

/** Read-only for good. */
const readerOver = (connection: Operations, database: string): Store => {
	const turns = createTurns([connection]);
	return {
		...connection,
		cluster: undefined,
		// A query may have left the database: each begins in its own.
		table: (sql, limit) =>
			turns.use(async () => {
				await connection.command(`USE \`${database}\``);
				return connection.table(sql, limit);
			}),
		reader: noReader,
		async close() {
			await turns.end();
			await connection.close();
		},
	};
};

/**
 * The engine binds the parameters, as a server does. They are set on the connection in the same call: those that chDB
 * passes beside a query are of the whole process, and only one such query can run at a time.
 */
const withParams = (sql: string, params: Record<string, Param> | undefined): string => {
	if (!params) return sql;
	// One that was forgotten must not be found from the query before.
	for (const [, name = ''] of sql.matchAll(/\{(\w+):/g))
		if (!Object.hasOwn(params, name)) throw new Error(`The parameter ${name} is not set.`);
	const set = Object.entries(params).map(([name, value]) => `param_${name} = '${literal(tabSeparated(value))}'`);
	return set.length > 0 ? `SET ${set.join(', ')};\n${sql}` : sql;
};

const ESCAPES: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r', '\0': '\\0' };

/** Values of parameters are written as in the TabSeparated format, be it in a literal or in an address. */
const tabSeparated = (value: Param): string =>
	String(value).replace(/[\\\t\n\r\0]/g, (char) => ESCAPES[char] as string);
const literal = (text: string): string => text.replace(/[\\']/g, '\\$&');
