import type { PathElement } from '../../lib/element/types.ts';
import type { ApiEvent } from '../../lib/protocol/api.ts';
import type { RawEvent } from '../../lib/protocol/raw-event.ts';
import { type ElementNode, type Elements, hierarchyOf, pathOf } from '../labels/elements.ts';
import { decodeProperties } from './properties.ts';
import { table } from './schema.ts';
import { keys, type Param, type Store } from './store.ts';
import { PERSON, type PersonSql, WITH_OWNERS } from './users.ts';

/** A stored event, before it is dressed with its element and its labels. */
export interface EventRow {
	event_id: string;
	type: ApiEvent['type'];
	name: string;
	ms: string;
	person: string;
	identity: string;
	session_id: string;
	pageview_id: string;
	url: string;
	title: string;
	text: string;
	href: string;
	properties: Record<string, string>;
	element_id: string;
}

/** With what the stream resumes from. */
interface ReceivedRow extends EventRow {
	received_ms: string;
}

const NARROW_COLUMNS = `event_id, type, name, toUnixTimestamp64Milli(time) AS ms, identity, session_id, pageview_id,
	element_id`;
const WIDE_COLUMNS = 'url, title, text, href, properties';
const EVENT_COLUMNS = `${NARROW_COLUMNS}, ${WIDE_COLUMNS}`;

/** Where an event lies, until its part is merged. */
export interface EventPlace {
	part: string;
	place: string;
}

/**
 * Newest first; `params` has the app. In two steps: which ones they are is told by a few narrow columns, and only of those
 * few are the wide columns read.
 */
export const selectEvents = async (
	store: Store,
	by: PersonSql,
	where: string,
	params: Record<string, Param>,
	limit: number,
): Promise<EventRow[]> => {
	const found = await store.query<EventPlace & { ms: string; id: string }>(
		`SELECT toUnixTimestamp64Milli(time) AS ms, event_id AS id, _part AS part, _part_offset AS place
		FROM ${table('events')} WHERE ${where} ORDER BY time DESC, event_id DESC LIMIT {limit:UInt32}`,
		{ ...params, limit },
	);
	const rows = await selectByPlace(store, params.app as string, by, found);
	if (rows.length === found.length) return rows;
	return store.query<EventRow & Record<string, unknown>>(
		`${by.with} SELECT ${EVENT_COLUMNS}, ${by.person} AS person FROM ${table('events')}
		WHERE ${where} AND time IN arrayMap(ms -> fromUnixTimestamp64Milli(ms), {times:Array(Int64)})
			AND event_id IN {ids:Array(UInt64)} ORDER BY time DESC, event_id DESC`,
		{ ...params, ...by.params, times: keys(found.map(({ ms }) => ms)), ids: keys(found.map(({ id }) => id)) },
	);
};

/** No event is later than this, so that what is left to it sorts the newest first. */
const LAST_MS = 9_999_999_999_999n;
const PLACE_BITS = 40n;

/**
 * When an event was and its place as one number, the least for the newest event: the engine sorts numbers several times as
 * fast as tuples, and this is asked of each event of a label.
 */
export const NEWEST_FIRST = `bitOr(bitShiftLeft(toUInt128(${LAST_MS} - toUnixTimestamp64Milli(time)), 64),
	toUInt128(bitOr(bitShiftLeft(toUInt64(_part_index), ${PLACE_BITS}), _part_offset)))`;

/** The place of a {@link NEWEST_FIRST}; `parts`: their names by index. */
export const placeOf = (newestFirst: string, parts: ReadonlyMap<string, string>): EventPlace => {
	const place = BigInt.asUintN(64, BigInt(newestFirst));
	return {
		part: parts.get(String(place >> PLACE_BITS)) ?? '',
		place: String(BigInt.asUintN(Number(PLACE_BITS), place)),
	};
};

/**
 * Newest first; none when a part was merged meanwhile. Parts of a cluster's shards may have one name. A few events are of
 * many places, each with two dozen small reads, one after the other: hence two queries, side by side.
 */
export const selectByPlace = async (
	store: Store,
	app: string,
	by: PersonSql,
	found: readonly EventPlace[],
): Promise<EventRow[]> => {
	if (found.length === 0 || store.cluster) return [];
	const params: Record<string, Param> = { app };
	const parts = [...new Set(found.map(({ part }) => part))].map((part, i) => {
		params[`part${i}`] = part;
		params[`places${i}`] = keys(found.filter((key) => key.part === part).map(({ place }) => place));
		return `(_part = {part${i}:String} AND _part_offset IN {places${i}:Array(UInt64)})`;
	});
	const from = `FROM ${table('events')} WHERE ${parts.join(' OR ')} ORDER BY _part, _part_offset`;
	const [narrow, wide] = await Promise.all([
		store.query<EventRow>(`${by.with} SELECT ${NARROW_COLUMNS}, ${by.person} AS person ${from}`, {
			...params,
			...by.params,
		}),
		store.query<EventRow>(`SELECT ${WIDE_COLUMNS} ${from}`, params),
	]);
	// What is at a place of a part never changes: they are the same events in the same order, or a part is gone.
	if (narrow.length !== found.length || wide.length !== found.length) return [];
	return narrow.map((row, i) => ({ ...row, ...wide[i] })).sort(newestFirst);
};

const newestFirst = (a: EventRow, b: EventRow): number =>
	Number(b.ms) - Number(a.ms) || Number(b.event_id) - Number(a.event_id);

/** What was received after an event of the stream, oldest first; at most the newest `limit`. */
export const selectReceived = async (
	store: Store,
	appId: string,
	received: string,
	eventId: string,
	limit: number,
): Promise<ReceivedRow[]> =>
	(
		await store.query<ReceivedRow & Record<string, unknown>>(
			`${WITH_OWNERS} SELECT ${EVENT_COLUMNS}, ${PERSON} AS person, toUnixTimestamp64Milli(received) AS received_ms FROM ${table('events')}
			WHERE app_id = {app:String} AND received >= fromUnixTimestamp64Milli({received:Int64})
			AND (received > fromUnixTimestamp64Milli({received:Int64}) OR event_id > {eventId:UInt64})
			ORDER BY received DESC, event_id DESC LIMIT {limit:UInt32}`,
			{ app: appId, received, eventId, limit },
		)
	).reverse();

/** As the API shows it; `definitions` are filled in by the caller. */
export const apiEvent = (row: EventRow, elements: Elements): ApiEvent => ({
	eventId: row.event_id,
	type: row.type,
	name: row.name,
	time: new Date(Number(row.ms)).toISOString(),
	userId: row.person,
	identity: row.identity,
	sessionId: row.session_id,
	pageviewId: row.pageview_id,
	url: row.url,
	title: row.title,
	target: apiTarget(elements.get(row.element_id), row.text, row.href),
	properties: decodeProperties(row.properties),
	definitions: [],
});

/** As definitions are applied to it. */
export const rawEventOf = (row: EventRow, elements: Elements): RawEvent => {
	const node = elements.get(row.element_id);
	return {
		eventId: row.event_id,
		type: row.type,
		name: row.name,
		time: Number(row.ms),
		pageviewId: row.pageview_id,
		userId: row.person,
		sessionId: row.session_id,
		url: row.url,
		eventProperties: decodeProperties(row.properties),
		text: row.text,
		href: row.href,
		...(node && { path: pathOf(node) }),
	};
};

const apiTarget = (node: ElementNode | undefined, text: string, href: string): ApiEvent['target'] => {
	if (!node) return null;
	const path = pathOf(node);
	const { tag, id = '', classes = [] } = path[0] as PathElement;
	return { tag, id, classes, text, href, hierarchy: hierarchyOf(node), path };
};
