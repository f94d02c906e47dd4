import type { PreparedEvent } from '../ingest/prepare.ts';
import { table } from './schema.ts';
import { keys, type Store } from './store.ts';

const COLUMNS = [
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

export const insertEvents = (store: Store, events: readonly PreparedEvent[], received: number): Promise<void> =>
	store.insert(
		table('events'),
		COLUMNS,
		events.map((e) => [
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
	);

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

/** Ids received since a moment, by app, in pages: for the filter that is built at the start. */
export const receivedSince = async function* (store: Store, since: number): AsyncGenerator<[string, string]> {
	for (const app of await appIds(store))
		for (let part = 0; part < ID_PARTS; part++) {
			const [row] = await store.query<{ ids: string }>(
				`SELECT arrayStringConcat(groupArray(toString(event_id)), ',') AS ids FROM ${table('events')}
				WHERE app_id = {app:String} AND received >= fromUnixTimestamp64Milli({since:Int64})
				AND event_id % ${ID_PARTS} = {part:UInt8}`,
				{ app, since, part },
			);
			if (row?.ids) for (const id of row.ids.split(',')) yield [app, id];
		}
};
/** Bounds what one answer holds in memory. */
const ID_PARTS = 16;
