import type { DayCount } from '../../lib/protocol/api.ts';
import type { App } from '../apps.ts';
import { table } from '../store/schema.ts';
import type { Store } from '../store/store.ts';
import { selectForEach } from './at-once.ts';
import { scope } from './count.ts';
import type { Labeller } from './labeller.ts';
import type { CompiledSteps } from './rules.ts';

export interface SavedCounts {
	count: number;
	byDay: DayCount[];
	lastMatch: string | null;
}

/** Counts of all history, without the distinct users and sessions that make previews costlier; in the order of the rules. */
export const countSaved = async (
	store: Store,
	labeller: Labeller,
	app: App,
	rules: readonly CompiledSteps[],
): Promise<SavedCounts[]> => {
	const answers = await selectForEach<CompiledSteps, Record<'day' | 'count' | 'last', string>>(
		store,
		rules,
		'day',
		(steps, prefix) => {
			const where = labeller.where(app, steps, prefix);
			if (where.labelled === '0') return null;
			const { sql, params } = scope(app.appId, {}, where.labelled);
			return {
				sql: `SELECT toDate(time) AS day, count() AS count, max(toUnixTimestamp64Milli(time)) AS last
					FROM ${table('events')} WHERE ${sql} GROUP BY day`,
				params: { ...where.params, ...params },
			};
		},
	);
	return answers.map((days) => {
		const last = days.at(-1);
		return {
			count: days.reduce((sum, { count }) => sum + Number(count), 0),
			byDay: days.map(({ day, count }) => ({ day, count: Number(count) })),
			lastMatch: last ? new Date(Number(last.last)).toISOString() : null,
		};
	});
};
