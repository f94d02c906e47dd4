import type { Stopped } from '../../lib/protocol/api.ts';
import type { App } from '../apps.ts';
import { table } from '../store/schema.ts';
import type { Store } from '../store/store.ts';
import { selectForEach } from './at-once.ts';
import { scope } from './count.ts';
import type { Labeller } from './labeller.ts';
import type { CompiledSteps } from './rules.ts';

const DAY_MS = 86_400_000;
/** How fast it matched is taken from this long before its last match. */
const RATE_MS = 14 * DAY_MS;
/** Silence shorter than this is a night. */
const QUIET_MS = DAY_MS;
/** With so many matches expected, none at all has a chance below one in a hundred (Poisson: e^-5). */
const EXPECTED = 5;

/** A rule, and when it last took an event. */
interface Silent {
	steps: CompiledSteps;
	lastMatch: string | null;
}

/** Has a definition died? It has when its pages are visited so often that it should have matched, and it did not. */
export const stoppedMatching = async (
	store: Store,
	labeller: Labeller,
	app: App,
	rules: readonly Silent[],
): Promise<(Stopped | null)[]> => {
	const answers = await selectForEach<Silent, Record<'matches' | 'before' | 'after', string>>(
		store,
		rules,
		'matches',
		({ steps, lastMatch }, prefix) => {
			if (lastMatch === null || Date.now() - Date.parse(lastMatch) < QUIET_MS) return null;
			const last = Date.parse(lastMatch);
			const where = labeller.where(app, steps, prefix);
			const { sql, params } = scope(app.appId, { from: last - RATE_MS }, where.labelled, prefix);
			const moment = (name: string) => `fromUnixTimestamp64Milli({${prefix}${name}:Int64})`;
			return {
				sql: `WITH (SELECT (count(), groupUniqArray(page_id)) FROM ${table('events')} WHERE ${sql}) AS labelled
					SELECT labelled.1 AS matches, countIf(time <= ${moment('last')}) AS before,
						countIf(time > ${moment('last')}) AS after
					FROM ${table('events')} WHERE app_id = {app:String} AND type = 'pageview' AND has(labelled.2, page_id)
						AND time >= ${moment('from')}`,
				params: { ...where.params, ...params, [`${prefix}last`]: last },
			};
		},
	);
	return answers.map(([row], i) => {
		const [matches, before, after] = [Number(row?.matches), Number(row?.before), Number(row?.after)];
		const expected = before > 0 ? Math.round((after * matches) / before) : 0;
		const since = rules[i]?.lastMatch;
		return since && expected >= EXPECTED ? { since, pageviews: after, expected } : null;
	});
};
