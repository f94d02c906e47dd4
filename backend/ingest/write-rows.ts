import { EVENT_COLUMNS, storedIds } from '../store/events.ts';
import { table } from '../store/schema.ts';
import type { Rows, Store } from '../store/store.ts';

const EVENTS = table('events');
const MIGRATIONS = table('user_migrations');
const APP = EVENT_COLUMNS.indexOf('app_id');
const ID = EVENT_COLUMNS.indexOf('event_id');

/**
 * Brings acknowledged rows to the engine, an insert a table; the events last, so that none lacks what it refers to. All
 * but events may be written twice: `again` looks up which events are there. `onMigrations`: they were, or may have been, stored.
 */
export const rowWriter =
	(store: Store, onMigrations: () => void) =>
	async (inserts: readonly Rows[], again: boolean): Promise<void> => {
		const tables = new Map<string, Rows & { rows: string[] }>();
		for (const { table: name, columns, rows } of inserts) {
			const known = tables.get(name) ?? { table: name, columns, rows: [] };
			tables.set(name, known);
			for (const row of rows) known.rows.push(row);
		}
		const events = tables.get(EVENTS);
		tables.delete(EVENTS);
		try {
			for (const { table: name, columns, rows } of tables.values()) await store.insert(name, columns, rows);
		} finally {
			if (tables.has(MIGRATIONS)) onMigrations();
		}
		if (events) await store.insert(EVENTS, events.columns, again ? await unstored(store, events.rows) : events.rows);
	};

/** Rows whose ids the store lacks, each once. */
const unstored = async (store: Store, rows: readonly string[]): Promise<string[]> => {
	const byApp = new Map<string, Map<string, string>>();
	for (const row of rows) {
		const values = JSON.parse(row);
		const own = byApp.get(values[APP]) ?? new Map<string, string>();
		byApp.set(values[APP], own.set(values[ID], row));
	}
	const fresh: string[] = [];
	for (const [appId, own] of byApp) {
		const stored = await storedIds(store, appId, [...own.keys()]);
		for (const [id, row] of own) if (!stored.has(id)) fresh.push(row);
	}
	return fresh;
};
