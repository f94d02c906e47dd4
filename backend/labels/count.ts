import type { DayCount } from '../../lib/protocol/api.ts';
import { type EventKey, eventKey, NEWEST_FIRST } from '../store/event-list.ts';
import { table } from '../store/schema.ts';
import type { Param, Store } from '../store/store.ts';
import { PERSON, WITH_OWNERS } from '../store/users.ts';
import type { Where } from './where.ts';

export interface Counts {
	count: number;
	users: number;
	sessions: number;
	byDay: DayCount[];
	undecided: number;
}

/** Counts with the newest of the counted events. */
interface Counted extends Counts {
	newest: readonly EventKey[];
}

/** Bounds of time, `from` included, `to` not; milliseconds. */
export interface Range {
	from?: number | undefined;
	to?: number | undefined;
}

/** The app, the range, and for reading also the conditions: what every query over labelled events begins with. */
export const scope = (appId: string, range: Range, condition: string) => {
	const params: Record<string, Param> = { app: appId };
	const parts = ['app_id = {app:String}', condition];
	if (range.from !== undefined) {
		params.from = range.from;
		parts.push('time >= fromUnixTimestamp64Milli({from:Int64})');
	}
	if (range.to !== undefined) {
		params.to = range.to;
		parts.push('time < fromUnixTimestamp64Milli({to:Int64})');
	}
	return { sql: parts.join(' AND '), params };
};

const NONE: Counted = { count: 0, users: 0, sessions: 0, byDay: [], undecided: 0, newest: [] };

/** One pass over the events of the matching elements; `newest`: how many of them to name. */
export const countLabelled = async (
	store: Store,
	appId: string,
	where: Where,
	range: Range,
	newest = 0,
): Promise<Counted> => {
	const { labelled, undecided } = where;
	if (labelled === '0' && !undecided) return NONE;
	const { sql, params } = scope(appId, range, undecided ? `(${labelled} OR ${undecided})` : labelled);
	// Conditional aggregates take twice as long: only where there is a condition.
	const columns = undecided
		? `countIf(hit) AS count, countIf(NOT hit) AS undecided, uniqExactIf(person, hit) AS users,
			uniqExactIf(session_id, hit AND session_id != 0) AS sessions`
		: `count() AS count, 0 AS undecided, uniqExact(person) AS users,
			uniqExactIf(session_id, session_id != 0) AS sessions`;
	const least = undecided ? `groupArraySortedIf(${newest})(key, hit)` : `groupArraySorted(${newest})(key)`;
	const rows = await store.query<
		Record<'total' | 'day' | 'count' | 'undecided' | 'users' | 'sessions', string> & { newest?: string[] }
	>(
		`${WITH_OWNERS}
		SELECT grouping(day) AS total, day, ${columns}${newest > 0 ? `, if(total = 1, ${least}, []) AS newest` : ''}
		FROM (
			SELECT toDate(time) AS day, session_id, ${PERSON} AS person${undecided && `, ${labelled} AS hit`}
				${newest > 0 ? `, ${NEWEST_FIRST} AS key` : ''}
			FROM ${table('events')} WHERE ${sql}
		) GROUP BY day WITH ROLLUP ORDER BY total, day`,
		{ ...where.params, ...params },
	);
	const total = rows.find((row) => Number(row.total) === 1);
	if (!total) return NONE;
	return {
		count: Number(total.count),
		users: Number(total.users),
		sessions: Number(total.sessions),
		undecided: Number(total.undecided),
		byDay: rows
			.filter((row) => row !== total && Number(row.count) > 0)
			.map((row) => ({ day: row.day, count: Number(row.count) })),
		newest: (total.newest ?? []).map(eventKey),
	};
};
