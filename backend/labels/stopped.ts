import type { Stopped } from '../../lib/protocol/api.ts';
import type { App } from '../apps.ts';
import { table } from '../store/schema.ts';
import type { Store } from '../store/store.ts';
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

/** Has a definition died? It has when its pages are visited so often that it should have matched, and it did not. */
export const stoppedMatching = async (
	store: Store,
	labeller: Labeller,
	app: App,
	steps: CompiledSteps,
	lastMatch: string | null,
): Promise<Stopped | null> => {
	if (lastMatch === null || Date.now() - Date.parse(lastMatch) < QUIET_MS) return null;
	const last = Date.parse(lastMatch);
	const where = labeller.where(app, steps);
	const { sql, params } = scope(app.appId, { from: last - RATE_MS }, where.labelled);
	const [row] = await store.query<{ matches: string; before: string; after: string }>(
		`WITH (SELECT (count(), groupUniqArray(page_id)) FROM ${table('events')} WHERE ${sql}) AS labelled
		SELECT labelled.1 AS matches, countIf(time <= fromUnixTimestamp64Milli({last:Int64})) AS before,
			countIf(time > fromUnixTimestamp64Milli({last:Int64})) AS after
		FROM ${table('events')} WHERE app_id = {app:String} AND type = 'pageview' AND has(labelled.2, page_id)
			AND time >= fromUnixTimestamp64Milli({from:Int64})`,
		{ ...where.params, ...params, last },
	);
	const [matches, before, after] = [Number(row?.matches), Number(row?.before), Number(row?.after)];
	const expected = before > 0 ? Math.round((after * matches) / before) : 0;
	return expected >= EXPECTED ? { since: lastMatch, pageviews: after, expected } : null;
};
