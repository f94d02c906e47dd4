import type { HarmlessChange, HarmlessMark } from '../../lib/coverage/types.ts';
import { table } from '../store/schema.ts';
import type { Store } from '../store/store.ts';

type Row = HarmlessMark & { deleted: number };

/** What people have marked as harmless, of all sites: the last word on each rule, selector and host. */
export async function harmlessMarks(store: Store): Promise<HarmlessMark[]> {
	const rows = await store.query<Row>(
		`SELECT host, selector, rule, reason, deleted FROM ${table('harmless_marks')}
		ORDER BY host, rule, selector, saved_at DESC LIMIT 1 BY host, rule, selector`,
	);
	return rows
		.filter(({ deleted }) => deleted === 0)
		.map(({ host, selector, rule, reason }) => ({ host, selector, rule, reason }));
}

/** Append-only, as definitions are: a mark that is taken back is a row more. */
export const keepHarmless = (store: Store, change: HarmlessChange): Promise<void> =>
	store.insert(
		table('harmless_marks'),
		['host', 'selector', 'rule', 'reason', 'deleted', 'saved_at'],
		[[change.host, change.selector, change.rule, change.reason, change.deleted ? 1 : 0, Date.now()]],
	);
