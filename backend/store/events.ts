import type { PreparedEvent } from '../ingest/prepare.ts';
import { table } from './schema.ts';
import { keys, type Rows, type Store } from './store.ts';

export const EVENT_COLUMNS = [
	'app_id',
	'type',
	'name',
	'element_id',
	'page_id',
	'time',
	'event_id',
	'device_id',
	'person_id',
	'identity',
	'session_id',
	'pageview_id',
	'session_time',
	'url',
	'title',
	'referrer',
	'previous_page',
	'text',
	'href',
	'properties',
	'received',
] as const;

export const eventRows = (events: readonly PreparedEvent[], received: number): Rows => ({
	table: table('events'),
	columns: EVENT_COLUMNS,
	rows: events.map((e) =>
		JSON.stringify([
			e.appId,
			e.type,
			e.name,
			e.node?.key ?? '0',
			e.page.key,
			e.time,
			e.eventId,
			e.deviceId,
			e.personId,
			e.identity,
			e.sessionId,
			e.pageviewId,
			e.sessionTime,
			e.url,
			e.title,
			e.referrer,
			e.previousPage,
			e.text,
			e.href,
			e.properties,
			received,
		]),
	),
});

/** Those of the ids that are stored already. */
export const storedIds = async (store: Store, appId: string, ids: readonly string[]): Promise<Set<string>> => {
	const rows = await store.query<{ id: string }>(
		`SELECT event_id AS id FROM ${table('events')} WHERE app_id = {app:String} AND event_id IN {ids:Array(UInt64)}`,
		{ app: appId, ids: keys(ids) },
	);
	return new Set(rows.map(({ id }) => id));
};

export const appIds = async (store: Store): Promise<string[]> =>
	(await store.query<{ app: string }>(`SELECT DISTINCT app_id AS app FROM ${table('events')} ORDER BY app`)).map(
		({ app }) => app,
	);

/** Ids received since a moment, by app, in pages, as numbers: for the filter that is filled after the start. */
export const receivedSince = async function* (store: Store, since: number): AsyncGenerator<[string, Float64Array]> {
	for (const app of await appIds(store)) {
		const known = new Set<string>();
		// Parts are merged meanwhile: what was one of the list may be in another by the time it is read.
		for (let parts = await partsOf(store, app, since); parts.length > 0; ) {
			for (const part of parts) {
				yield* idsOf(store, app, since, part);
				known.add(part.name);
			}
			parts = (await partsOf(store, app, since)).filter(({ name }) => !known.has(name) && !INSERTED.test(name));
		}
	}
};

/** Parts that no merge made: those inserted since the start are noted as they are inserted. */
const INSERTED = /_0(_\d+)?$/;
const RECEIVED = 'app_id = {app:String} AND received >= fromUnixTimestamp64Milli({since:Int64})';

interface Part {
	name: string;
	first: string;
	last: string;
}

const partsOf = (store: Store, app: string, since: number): Promise<Part[]> =>
	store.query<Part>(
		`SELECT _part AS name, min(_part_offset) AS first, max(_part_offset) AS last
		FROM ${table('events')} WHERE ${RECEIVED} GROUP BY name`,
		{ app, since },
	);

const idsOf = async function* (store: Store, app: string, since: number, { name, first, last }: Part) {
	for (let from = Number(first); from <= Number(last); from += ID_PAGE) {
		// Text of decimals would be three times the work.
		const [row] = await store.query<{ ids: string }>(
			`SELECT base64Encode(arrayStringConcat(groupArray(reinterpretAsFixedString(toFloat64(event_id))))) AS ids
			FROM ${table('events')} WHERE _part = {name:String} AND _part_offset >= {from:UInt64}
				AND _part_offset < {to:UInt64} AND ${RECEIVED}`,
			{ app, since, name, from, to: from + ID_PAGE },
		);
		const ids = new Float64Array(new Uint8Array(Buffer.from(row?.ids ?? '', 'base64')).buffer);
		yield [app, ids] as [string, Float64Array];
	}
};

/** Bounds what one answer holds in memory: half a megabyte. */
const ID_PAGE = 65_536;
