import { join } from 'node:path';
import { openEmbedded } from './embedded.ts';
import { openServer } from './server.ts';

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
	/** Gives memory that is not used back to the system, where the engine is in this process. */
	releaseMemory?(): Promise<void>;
	/** Waits for what runs; what comes later is refused. */
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
