import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ClickHouseLogLevel, createClient } from '@clickhouse/client';
import { createChdbConnection } from 'chdb/connection';

/** A value bound to a `{name:Type}` of a query; lists of 64-bit keys are given by {@link keys}. */
export type Param = string | number;
type Row = Record<string, unknown>;

export interface Table {
	columns: { name: string; type: string }[];
	rows: unknown[][];
	truncated: boolean;
}

/** What an insert takes, with each row as JSON. */
export interface Rows {
	table: string;
	columns: readonly string[];
	rows: readonly string[];
}

export const rowsOf = (table: string, columns: readonly string[], values: readonly unknown[][]): Rows => ({
	table,
	columns,
	rows: values.map((row) => JSON.stringify(row)),
});

/** The one way to the engine: the same for the embedded one and a server. 64-bit integers come as strings. */
export interface Store {
	query<T = Row>(sql: string, params?: Record<string, Param>): Promise<T[]>;
	/** The answer as columns and lists of values, at most `limit` rows. */
	table(sql: string, limit: number): Promise<Table>;
	/** A row is its values in the order of the columns, or those as JSON already. */
	insert(table: string, columns: readonly string[], rows: readonly (unknown[] | string)[]): Promise<void>;
	command(sql: string, params?: Record<string, Param>): Promise<void>;
	/** A connection of its own that only reads, with a database as its default. */
	reader(database: string, settings: Record<string, string>): Promise<Store>;
	/** Of a server whose tables are distributed: rows are changed in the tables below, on every node. */
	readonly cluster: string | undefined;
	close(): Promise<void>;
}

/** Text form of an array parameter of 64-bit keys: both engines read it, while arrays of numbers in strings are refused. */
export const keys = (list: readonly string[]): string => `[${list.join(',')}]`;

export const DATABASE = 'hindsight';

/** Opens the embedded engine on a folder, or a server. */
export const openStore = async (options: {
	dataDir: string;
	clickhouseUrl?: string | undefined;
	cluster?: string | undefined;
}): Promise<Store> => {
	const { clickhouseUrl: url, cluster, dataDir } = options;
	return url ? openServer(url, cluster) : openEmbedded(join(dataDir, 'chdb'));
};

/** Answers and inserts are the same on both engines with these. */
const SETTINGS = {
	output_format_json_quote_64bit_integers: 1 as const,
	// Half a surrogate pair must not keep a whole group of events out.
	input_format_json_throw_on_bad_escape_sequence: 0 as const,
	// History of many months may come in one insert.
	max_partitions_per_insert_block: '0',
};

/**
 * The events of a label lie in many small ranges, so that reading them is waiting: more threads than cores, each with
 * little, and without the engine's own queue of reads. A server's administrator knows its disks; here it is ours to say.
 */
const EMBEDDED_SETTINGS = {
	max_threads: '4',
	merge_tree_min_rows_for_concurrent_read: '1024',
	merge_tree_min_bytes_for_concurrent_read: '0',
	local_filesystem_read_method: 'pread',
};

/** What fails is thrown and told once, by whoever called. */
const log = { level: ClickHouseLogLevel.OFF };

/** An insert is done when it is on the shards' disks, and a list of keys is made once for all of them. */
const CLUSTER_SETTINGS = { distributed_foreground_insert: 1 as const, distributed_product_mode: 'global' as const };

const openServer = (url: string, cluster: string | undefined): Store => {
	const own = cluster ? { ...SETTINGS, ...CLUSTER_SETTINGS } : SETTINGS;
	const open = (database: string | undefined, settings: Record<string, string>) =>
		createClient({ url, log, ...(database && { database }), clickhouse_settings: { ...own, ...settings } });
	return storeOver(
		open(undefined, {}),
		async (database, settings) => storeOver(open(database, { ...settings, readonly: '1' }), noReader),
		cluster,
	);
};

/** Settings of the embedded engine last for a connection, so they are made once, and a reader's is read-only for good. */
const openEmbedded = async (path: string): Promise<Store> => {
	mkdirSync(path, { recursive: true });
	const open = async (settings: Record<string, string | number>) => {
		// The package's own types name another copy of the same interface.
		const connection = createChdbConnection({ path }) as unknown as NonNullable<ClientOptions['connection']>;
		const client = createClient({ connection, log });
		for (const [name, value] of Object.entries(settings)) await client.command({ query: `SET ${name} = '${value}'` });
		return client;
	};
	const own = { ...SETTINGS, ...EMBEDDED_SETTINGS };
	return storeOver(await open(own), async (database, settings) => {
		const client = await open({ ...own, ...settings, readonly: '1' });
		const reader = storeOver(client, noReader);
		return {
			...reader,
			async table(sql, limit) {
				// A query may have left the database: each begins in its own.
				await client.command({ query: `USE \`${database}\`` });
				return reader.table(sql, limit);
			},
		};
	});
};

type ClientOptions = NonNullable<Parameters<typeof createClient>[0]>;

const noReader = () => Promise.reject(new Error('A reader opens no readers.'));

const storeOver = (client: ReturnType<typeof createClient>, reader: Store['reader'], cluster?: string): Store => ({
	cluster,
	async query(sql, params) {
		const result = await client.query({ query: sql, format: 'JSONEachRow', ...(params && { query_params: params }) });
		return result.json();
	},
	async table(sql, limit) {
		const result = await client.query({ query: sql, format: 'JSONCompact' });
		const { meta, data } = await result.json<unknown[]>();
		return { columns: meta ?? [], rows: data.slice(0, limit), truncated: data.length > limit };
	},
	async insert(table, columns, rows) {
		if (rows.length === 0) return;
		const lines = rows.map((row) => (typeof row === 'string' ? row : JSON.stringify(row))).join('\n');
		await client.command({ query: `INSERT INTO ${table} (${columns.join(', ')}) FORMAT JSONCompactEachRow\n${lines}` });
	},
	async command(sql, params) {
		await client.command({ query: sql, ...(params && { query_params: params }) });
	},
	reader,
	close: () => client.close(),
});
