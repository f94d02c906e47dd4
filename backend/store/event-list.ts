import type { PathElement } from '../../lib/element/types.ts';
import type { ApiEvent } from '../../lib/protocol/api.ts';
import type { RawEvent } from '../../lib/protocol/raw-event.ts';
import { type ElementNode, type Elements, hierarchyOf, pathOf } from '../labels/elements.ts';
import { decodeProperties } from './properties.ts';
import { table } from './schema.ts';
import { keys, type Param, type Store } from './store.ts';
import { PERSON, WITH_OWNERS } from './users.ts';

/** A stored event, before it is dressed with its element and its labels. */
export interface EventRow {
	event_id: string;
	type: ApiEvent['type'];
	name: string;
	ms: string;
	device_id: string;
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
	received_ms: string;
}

const EVENT_COLUMNS = `event_id, type, name, toUnixTimestamp64Milli(time) AS ms, device_id, person_id,
	identity, session_id, pageview_id, url, title, text, href, properties, element_id,
	toUnixTimestamp64Milli(received) AS received_ms`;

/** What finds an event by the table's sort key. */
export interface EventKey {
	ms: string;
	id: string;
	element: string;
	page: string;
}

/** No event is later than this, so that what is left to it sorts the newest first. */
const LAST_MS = 9_999_999_999_999n;

/**
 * An {@link EventKey} as one number of 256 bits, the least for the newest event: the engine sorts numbers several times
 * as fast as tuples, and this is asked of each event of a label.
 */
export const NEWEST_FIRST = `reinterpretAsUInt256(concat(reinterpretAsFixedString(page_id),
	reinterpretAsFixedString(element_id), reinterpretAsFixedString(bitNot(event_id)),
	reinterpretAsFixedString(${LAST_MS} - toUnixTimestamp64Milli(time))))`;

export const eventKey = (newestFirst: string): EventKey => {
	const bits = BigInt(newestFirst);
	const part = (at: bigint) => BigInt.asUintN(64, bits >> at);
	return {
		ms: String(LAST_MS - part(192n)),
		id: String(BigInt.asUintN(64, ~part(128n))),
		element: String(part(64n)),
		page: String(part(0n)),
	};
};

/**
 * Newest first; `params` has the app. In two steps: which ones they are is told by a few narrow columns, and only of those
 * few are the wide columns read.
 */
export const selectEvents = async (
	store: Store,
	where: string,
	params: Record<string, Param>,
	limit: number,
): Promise<EventRow[]> =>
	selectByKeys(
		store,
		params.app as string,
		await store.query<EventKey & Record<string, unknown>>(
			`SELECT toUnixTimestamp64Milli(time) AS ms, event_id AS id, element_id AS element, page_id AS page
			FROM ${table('events')} WHERE ${where} ORDER BY time DESC, event_id DESC LIMIT {limit:UInt32}`,
			{ ...params, limit },
		),
	);

/** The events of these keys, newest first. */
export const selectByKeys = async (store: Store, app: string, found: readonly EventKey[]): Promise<EventRow[]> => {
	if (found.length === 0) return [];
	const all = (name: keyof EventKey) => keys([...new Set(found.map((key) => key[name]))]);
	return store.query<EventRow>(
		`${WITH_OWNERS} SELECT ${EVENT_COLUMNS}, ${PERSON} AS person FROM ${table('events')}
		WHERE app_id = {app:String} AND element_id IN {elements:Array(UInt64)} AND page_id IN {pages:Array(UInt64)}
			AND time IN arrayMap(ms -> fromUnixTimestamp64Milli(ms), {times:Array(Int64)}) AND event_id IN {ids:Array(UInt64)}
		ORDER BY time DESC, event_id DESC LIMIT {limit:UInt32}`,
		{ app, elements: all('element'), pages: all('page'), times: all('ms'), ids: all('id'), limit: found.length },
	);
};

/** What was received after an event of the stream, oldest first; at most the newest `limit`. */
export const selectReceived = async (
	store: Store,
	appId: string,
	received: string,
	eventId: string,
	limit: number,
): Promise<EventRow[]> =>
	(
		await store.query<EventRow>(
			`${WITH_OWNERS} SELECT ${EVENT_COLUMNS}, ${PERSON} AS person FROM ${table('events')}
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
