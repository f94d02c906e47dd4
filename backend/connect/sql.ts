import { invalid, StoreError } from '../errors.ts';
import type { Registry, Saved } from '../labels/registry.ts';
import { LIMITS } from '../limits.ts';
import type { Store, Table } from '../store/store.ts';
import { identifier } from './quote.ts';
import { appViews, connectDatabase, definitionViews } from './views.ts';

/** Read-only SQL over an app's views. */
export interface Connect {
	run(appId: string, query: string): Promise<Table>;
	close(): Promise<void>;
}

/** Bounds of a query; `break` gives what there is by then. */
const SETTINGS = {
	max_execution_time: String(LIMITS.sqlSeconds),
	max_memory_usage: String(LIMITS.sqlMemoryBytes),
	max_result_rows: String(LIMITS.sqlRows + 1),
	result_overflow_mode: 'break',
	allow_introspection_functions: '0',
};

/** Queries run on a read-only connection an app: the engine then refuses writes, files, addresses and other settings. */
export const openConnect = (store: Store, registry: Registry): Connect => {
	const readers = new Map<string, Store>();
	const made = new Map<string, string>();
	let last: Promise<unknown> = Promise.resolve();

	const run = async (appId: string, query: string): Promise<Table> => {
		await makeViews(store, made, appId, registry.list(appId));
		const connection = readers.get(appId) ?? (await store.reader(connectDatabase(appId), SETTINGS));
		readers.set(appId, connection);
		try {
			return await connection.table(query, LIMITS.sqlRows);
		} catch (error) {
			if (error instanceof StoreError) throw error;
			throw invalid(messageOf(error), 'query', 'sql');
		}
	};

	return {
		run(appId, query) {
			// One at a time: queries of people must not take the machine from what is being stored.
			const result = last.then(() => run(appId, query));
			last = result.catch(() => {});
			return result;
		},
		async close() {
			await last;
			for (const reader of readers.values()) await reader.close();
		},
	};
};

/** Makes the views that are missing or have changed, and takes away those of definitions that are gone. */
const makeViews = async (
	store: Store,
	made: Map<string, string>,
	appId: string,
	saved: readonly Saved[],
): Promise<void> => {
	const name = connectDatabase(appId);
	const database = identifier(name);
	const wanted = { ...appViews(appId), ...definitionViews(appId, saved) };
	const state = JSON.stringify(wanted);
	if (made.get(appId) === state) return;
	await store.command(`CREATE DATABASE IF NOT EXISTS ${database}`);
	const present = await store.query<{ name: string }>('SELECT name FROM system.tables WHERE database = {db:String}', {
		db: name,
	});
	for (const { name: view } of present)
		if (!(view in wanted)) await store.command(`DROP VIEW IF EXISTS ${database}.${identifier(view)}`);
	for (const [view, sql] of Object.entries(wanted))
		await store.command(`CREATE OR REPLACE VIEW ${database}.${identifier(view)} AS ${sql}`);
	made.set(appId, state);
};

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error)).slice(0, 1000);
