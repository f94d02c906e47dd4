import type { PathElement } from '../../lib/element/types.ts';
import type { ApiEvent } from '../../lib/protocol/api.ts';
import type { RawEvent } from '../../lib/protocol/raw-event.ts';
import { type ElementNode, type Elements, hierarchyOf, pathOf } from '../labels/elements.ts';
import { decodeProperties } from './properties.ts';
import { table } from './schema.ts';
import { keys, type Param, type Store } from './store.ts';
import { type FewOwners, PERSON, WITH_OWNERS } from './users.ts';

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

const EVENT_COLUMNS = `event_id, type, name, toUnixTimestamp64Milli(time) AS ms, identity, session_id,
	pageview_id, url, title, text, href, properties, element_id`;

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
	where: string,
	params: Record<string, Param>,
	limit: number,
): Promise<EventRow[]> => {
	const found = await store.query<EventPlace & { ms: string; id: string }>(
		`SELECT toUnixTimestamp64Milli(time) AS ms, event_id AS id, _part AS part, _part_offset AS place
		FROM ${table('events')} WHERE ${where} ORDER BY time DESC, event_id DESC LIMIT {limit:UInt32}`,
		{ ...params, limit },
	);
	const rows = await selectByPlace(store, params.app as string, found);
	if (rows.length === found.length) return rows;
	return selectRows(
		store,
		`${where} AND time IN arrayMap(ms -> fromUnixTimestamp64Milli(ms), {times:Array(Int64)})
			AND event_id IN {ids:Array(UInt64)}`,
		{ ...params, times: keys(found.map(({ ms }) => ms)), ids: keys(found.map(({ id }) => id)) },
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

/** Without `owners` the engine looks them up. */
const selectRows = async (
	store: Store,
	condition: string,
	params: Record<string, Param>,
	owners: FewOwners = [],
): Promise<EventRow[]> => {
	const known = owners.length > 0;
	const rows = await store.query<EventRow & Record<string, unknown>>(
		`${known ? '' : WITH_OWNERS} SELECT ${EVENT_COLUMNS}, ${known ? 'person_id' : PERSON} AS person
		FROM ${table('events')} WHERE ${condition} ORDER BY time DESC, event_id DESC`,
		params,
	);
	const ownerOf = new Map(owners);
	return known ? rows.map((row) => ({ ...row, person: ownerOf.get(row.person) ?? row.person })) : rows;
};

/** Newest first; fewer, or none, when parts were merged meanwhile. Parts of a cluster's shards may have one name. */
export const selectByPlace = async (
	store: Store,
	app: string,
	found: readonly EventPlace[],
	owners?: FewOwners,
): Promise<EventRow[]> => {
	if (found.length === 0 || store.cluster) return [];
	const params: Record<string, Param> = { app };
	const parts = [...new Set(found.map(({ part }) => part))].map((part, i) => {
		params[`part${i}`] = part;
		params[`places${i}`] = keys(found.filter((key) => key.part === part).map(({ place }) => place));
		return `(_part = {part${i}:String} AND _part_offset IN {places${i}:Array(UInt64)})`;
	});
	return selectRows(store, `(${parts.join(' OR ')})`, params, owners);
};

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
