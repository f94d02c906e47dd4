import type { Definition } from '../../lib/definition/schema.ts';
import { table } from './schema.ts';
import { keys, type Rows, rowsOf, type Store } from './store.ts';

/** One row of the history of a definition. */
export interface Revision extends Definition {
	/** ISO 8601. */
	savedAt: string;
	deleted: boolean;
}

interface Row {
	app_id: string;
	id: string;
	revision: number;
	name: string;
	category: string;
	description: string;
	steps: string;
	deleted: number;
	saved_ms: string;
}

const SELECT = `SELECT app_id, id, revision, name, category, description, steps, deleted,
	toUnixTimestamp64Milli(saved_at) AS saved_ms FROM ${table('definitions')}`;

const revision = (row: Row): Revision => ({
	id: row.id,
	appId: row.app_id,
	revision: row.revision,
	name: row.name,
	...(row.category && { category: row.category }),
	...(row.description && { description: row.description }),
	steps: JSON.parse(row.steps),
	savedAt: new Date(Number(row.saved_ms)).toISOString(),
	deleted: row.deleted === 1,
});

export const insertRevision = (store: Store, d: Revision): Promise<void> =>
	store.insert(
		table('definitions'),
		['app_id', 'id', 'revision', 'name', 'category', 'description', 'steps', 'deleted', 'saved_at'],
		[
			[
				d.appId,
				d.id,
				d.revision,
				d.name,
				d.category ?? '',
				d.description ?? '',
				JSON.stringify(d.steps),
				d.deleted ? 1 : 0,
				Date.parse(d.savedAt),
			],
		],
	);

/** The newest revision of every definition, deleted ones included: their revisions go on when the id comes back. */
export const latestRevisions = async (store: Store): Promise<Revision[]> =>
	(await store.query<Row>(`${SELECT} ORDER BY app_id, id, revision DESC LIMIT 1 BY app_id, id`)).map(revision);

/** All revisions of one, newest first. */
export const revisionsOf = async (store: Store, appId: string, id: string): Promise<Revision[]> =>
	(
		await store.query<Row>(`${SELECT} WHERE app_id = {app:String} AND id = {id:String} ORDER BY revision DESC`, {
			app: appId,
			id,
		})
	).map(revision);

/** Elements and pages a step takes, for SQL over the store; written before the events they label. */
export interface LabelRows {
	appId: string;
	definitionId: string;
	revision: number;
	step: number;
	kind: 'element' | 'page';
	keys: readonly string[];
}

export const rowsOfLabels = (labels: readonly LabelRows[]): Rows =>
	rowsOf(
		table('labels'),
		['app_id', 'definition_id', 'revision', 'step', 'kind', 'key'],
		labels.flatMap((row) =>
			row.keys.map((key) => [row.appId, row.definitionId, row.revision, row.step, row.kind, key]),
		),
	);

/** Lists of keys go as one parameter a step: text of rows is ten times the work for selectors that take everything. */
export const insertLabels = async (store: Store, rows: readonly LabelRows[]): Promise<void> => {
	const few = rowsOfLabels(rows.filter((row) => row.keys.length <= 200));
	await store.insert(few.table, few.columns, few.rows);
	for (const row of rows.filter((row) => row.keys.length > 200))
		await store.command(
			`INSERT INTO ${table('labels')} (app_id, definition_id, revision, step, kind, key)
			SELECT {app:String}, {id:String}, {revision:UInt32}, {step:UInt16}, {kind:String}, arrayJoin({keys:Array(UInt64)})`,
			{
				app: row.appId,
				id: row.definitionId,
				revision: row.revision,
				step: row.step,
				kind: row.kind,
				keys: keys(row.keys),
			},
		);
};

/** The highest revision of each definition (`<app> <id>`) that labels were written for, saved or not. */
export const labelledRevisions = async (store: Store): Promise<Map<string, number>> => {
	const rows = await store.query<{ id: string; revision: number }>(
		`SELECT concat(app_id, ' ', definition_id) AS id, max(revision) AS revision FROM ${table('labels')} GROUP BY id`,
	);
	return new Map(rows.map(({ id, revision }) => [id, revision]));
};
