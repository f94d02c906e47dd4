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

/** Ids received since a moment, by app, in pages, as numbers: for the filter that is filled after the start. */
export const receivedSince = async function* (store: Store, since: number): AsyncGenerator<[string, Float64Array]> {
	const condition = 'app_id = {app:String} AND received >= fromUnixTimestamp64Milli({since:Int64})';
	for (const app of await appIds(store)) {
		const parts = await store.query<{ name: string; n: string }>(
			`SELECT _part AS name, count() AS n FROM ${table('events')} WHERE ${condition} GROUP BY name`,
			{ app, since },
		);
		for (const { name, n } of parts) {
			const pages = Math.ceil(Number(n) / ID_PAGE);
			for (let page = 0; page < pages; page++) {
				// Text of decimals would be three times the work.
				const [row] = await store.query<{ ids: string }>(
					`SELECT base64Encode(arrayStringConcat(groupArray(reinterpretAsFixedString(toFloat64(event_id))))) AS ids
					FROM ${table('events')}
					WHERE _part = {name:String} AND ${condition} AND intHash32(event_id) % {pages:UInt32} = {page:UInt32}`,
					{ app, since, name, pages, page },
				);
				const bytes = Buffer.from(row?.ids ?? '', 'base64');
				yield [app, new Float64Array(new Uint8Array(bytes).buffer)];
			}
		}
	}
};
/** Bounds what one answer holds in memory: 8 MB. */
const ID_PAGE = 1_000_000;
