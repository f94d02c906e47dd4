import type { DayCount } from '../../lib/protocol/api.ts';
import { type EventPlace, NEWEST_FIRST, placeOf } from '../store/event-list.ts';
import { table } from '../store/schema.ts';
import type { Param, Store } from '../store/store.ts';
import type { PersonSql } from '../store/users.ts';
import type { Where } from './where.ts';

export interface Counts {
	count: number;
	users: number;
	sessions: number;
	byDay: DayCount[];
	undecided: number;
}

/** Bounds of time, `from` included, `to` not; milliseconds. */
export interface Range {
	from?: number | undefined;
	to?: number | undefined;
}

/**
 * The app, the range, and for reading also the conditions: what every query over labelled events begins with. `prefix` is
 * that of a rule's parameters, where a query has several.
 */
export const scope = (appId: string, range: Range, condition: string, prefix = '') => {
	const params: Record<string, Param> = { app: appId };
	const parts = ['app_id = {app:String}', condition];
	if (range.from !== undefined) {
		params[`${prefix}from`] = range.from;
		parts.push(`time >= fromUnixTimestamp64Milli({${prefix}from:Int64})`);
	}
	if (range.to !== undefined) {
		params[`${prefix}to`] = range.to;
		parts.push(`time < fromUnixTimestamp64Milli({${prefix}to:Int64})`);
	}
	return { sql: parts.join(' AND '), params };
};

/** Counts with the places of the newest of the counted events. */
interface Counted extends Counts {
	newest: readonly EventPlace[];
}

const NONE: Counted = { count: 0, users: 0, sessions: 0, byDay: [], undecided: 0, newest: [] };

interface CountRow extends Record<'count' | 'undecided' | 'users' | 'sessions', string> {
	/** As JSON has the keys and values of a `sumMap`. */
	days: readonly [days: readonly string[], counts: readonly string[]];
	newest?: readonly string[];
	parts?: readonly (readonly [index: string, name: string])[];
}

/** One pass over the events of the matching elements; `newest`: how many of them to find. */
export const countLabelled = async (
	store: Store,
	appId: string,
	by: PersonSql,
	where: Where,
	range: Range,
	newest = 0,
): Promise<Counted> => {
	const { labelled, undecided } = where;
	if (labelled === '0' && !undecided) return NONE;
	const { sql, params } = scope(appId, range, undecided ? `(${labelled} OR ${undecided})` : labelled);
	// Conditional aggregates take twice as long: only where there is a condition. Days are counted in a map, as the distinct
	// users of each day would cost as much again as those of all.
	const columns = undecided
		? `countIf(hit) AS count, countIf(NOT hit) AS undecided, uniqExactIf(person, hit) AS users,
			uniqExactIf(session_id, hit AND session_id != 0) AS sessions, sumMapIf([day], [toUInt64(1)], hit) AS days`
		: `count() AS count, 0 AS undecided, uniqExact(person) AS users,
			uniqExactIf(session_id, session_id != 0) AS sessions, sumMap([day], [toUInt64(1)]) AS days`;
	const least = undecided ? `groupArraySortedIf(${newest})(key, hit)` : `groupArraySorted(${newest})(key)`;
	// A block is of one part: its first row tells the name.
	const places = `${least} AS newest, groupUniqArrayIf((_part_index, _part), first) AS parts`;
	const [row] = await store.query<CountRow & Record<string, unknown>>(
		`${by.with}
		SELECT ${columns}${newest > 0 ? `, ${places}` : ''} FROM (
			SELECT toDate(time) AS day, session_id, ${by.person} AS person${undecided && `, ${labelled} AS hit`}
				${newest > 0 ? `, ${NEWEST_FIRST} AS key, _part_index, _part, rowNumberInBlock() = 0 AS first` : ''}
			FROM ${table('events')} WHERE ${sql}
		)`,
		{ ...where.params, ...params, ...by.params },
	);
	if (!row) return NONE;
	const [days, counts] = row.days;
	const parts = new Map(row.parts);
	return {
		count: Number(row.count),
		users: Number(row.users),
		sessions: Number(row.sessions),
		undecided: Number(row.undecided),
		byDay: days.map((day, i) => ({ day, count: Number(counts[i]) })),
		newest: (row.newest ?? []).map((key) => placeOf(key, parts)),
	};
};
