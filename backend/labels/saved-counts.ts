import type { DayCount } from '../../lib/protocol/api.ts';
import type { App } from '../apps.ts';
import { table } from '../store/schema.ts';
import type { Store } from '../store/store.ts';
import { scope } from './count.ts';
import type { Labeller } from './labeller.ts';
import type { CompiledSteps } from './rules.ts';

export interface SavedCounts {
	count: number;
	byDay: DayCount[];
	lastMatch: string | null;
}

/** Counts of all history, without the distinct users and sessions that make previews costlier. */
export const countSaved = async (
	store: Store,
	labeller: Labeller,
	app: App,
	steps: CompiledSteps,
): Promise<SavedCounts> => {
	const where = labeller.where(app, steps);
	if (where.labelled === '0') return { count: 0, byDay: [], lastMatch: null };
	const { sql, params } = scope(app.appId, {}, where.labelled);
	const rows = await store.query<{ day: string; count: string; last: string }>(
		`SELECT toDate(time) AS day, count() AS count, max(toUnixTimestamp64Milli(time)) AS last
		FROM ${table('events')} WHERE ${sql} GROUP BY day ORDER BY day`,
		{ ...where.params, ...params },
	);
	const last = rows.at(-1);
	return {
		count: rows.reduce((sum, row) => sum + Number(row.count), 0),
		byDay: rows.map(({ day, count }) => ({ day, count: Number(count) })),
		lastMatch: last ? new Date(Number(last.last)).toISOString() : null,
	};
};
