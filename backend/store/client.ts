import { ClickHouseLogLevel, type createClient } from '@clickhouse/client';
import type { Store } from './store.ts';

/** Answers and inserts are the same on both engines with these. */
export const SETTINGS = {
	output_format_json_quote_64bit_integers: 1 as const,
	// Half a surrogate pair must not keep a whole group of events out.
	input_format_json_throw_on_bad_escape_sequence: 0 as const,
	// History of many months may come in one insert.
	max_partitions_per_insert_block: '0',
};

/** What fails is thrown and told once, by whoever called. */
export const log = { level: ClickHouseLogLevel.OFF };

export type Operations = Pick<Store, 'query' | 'table' | 'insert' | 'command' | 'close'>;

/** What a store does, over the client that both engines have in common. */
export const operationsOf = (client: ReturnType<typeof createClient>): Operations => ({
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
	close: () => client.close(),
});

export const noReader = () => Promise.reject(new Error('A reader opens no readers.'));
