import { type Entry, type EventEntry, warningsOf } from './entry.ts';
import { batchOf } from './wire.ts';

export type ExportFormat = 'json' | 'csv' | 'har';

interface Context {
	appId: string;
	server: string;
	namesOf(entry: EventEntry): string[];
}

/** Format of the JSON export, so that a later version can read it. */
export const FILE_FORMAT = 'hindsight-events';

const CSV_COLUMNS = [
	'time',
	'type',
	'name',
	'labels',
	'text',
	'href',
	'element',
	'url',
	'title',
	'user_id',
	'identity',
	'session_id',
	'event_id',
	'delivery',
	'warnings',
	'properties',
];

/** RFC 4180. A leading `=`, `+`, `-` or `@` would be run as a formula by a spreadsheet: what a page says is not trusted so far. */
const cell = (value: string) => {
	const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

function csv(entries: readonly EventEntry[], { namesOf }: Context): string {
	const rows = entries.map((entry) => {
		const { event, delivery } = entry;
		const [target] = event.path ?? [];
		return [
			new Date(event.time).toISOString(),
			event.type,
			event.name ?? '',
			namesOf(entry).join('; '),
			event.text ?? '',
			event.href ?? '',
			target ? [target.tag, target.id && `#${target.id}`, ...(target.classes ?? []).map((c) => `.${c}`)].join('') : '',
			event.url,
			event.title ?? '',
			event.userId,
			event.identity ?? '',
			event.sessionId,
			event.eventId,
			delivery.state,
			warningsOf(entry)
				.map(({ code }) => code)
				.join('; '),
			JSON.stringify({ ...event.properties, ...event.eventProperties }),
		];
	});
	return [CSV_COLUMNS, ...rows].map((row) => row.map(cell).join(',')).join('\r\n');
}

/** HTTP Archive 1.2: a page for each pageview, a request for each event, as the SDK sends it. */
function har(entries: readonly EventEntry[], { appId, server }: Context): string {
	const pages = new Map(entries.map(({ event }) => [event.pageviewId, event]));
	const headers = { headersSize: -1, bodySize: -1, cookies: [], headers: [], httpVersion: 'HTTP/1.1' };
	const log = {
		version: '1.2',
		creator: { name: 'Hindsight', version: '1' },
		pages: [...pages].map(([id, event]) => ({
			id,
			startedDateTime: new Date(event.time).toISOString(),
			title: event.title ?? event.url,
			pageTimings: {},
		})),
		entries: entries.map(({ event, delivery }) => ({
			pageref: event.pageviewId,
			startedDateTime: new Date(event.time).toISOString(),
			time: 0,
			request: {
				...headers,
				method: 'POST',
				url: `${server}/h`,
				queryString: [],
				postData: { mimeType: 'application/json', text: JSON.stringify(batchOf(event, appId)) },
			},
			response: {
				...headers,
				status: delivery.state === 'acknowledged' || delivery.state === 'stored' ? 200 : 0,
				statusText: delivery.state,
				content: { size: 0, mimeType: '' },
				redirectURL: '',
			},
			cache: {},
			timings: { send: 0, wait: 0, receive: 0 },
			_event: event,
		})),
	};
	return JSON.stringify({ log }, null, 1);
}

/** The entries as text of a file. Notices are part of JSON only: the other formats know nothing but events. */
export function exportEntries(entries: readonly Entry[], format: ExportFormat, context: Context): string {
	const events = entries.filter((entry) => entry.kind === 'event');
	switch (format) {
		case 'json':
			return JSON.stringify({ format: FILE_FORMAT, version: 1, appId: context.appId, entries }, null, 1);
		case 'csv':
			return csv(events, context);
		case 'har':
			return har(events, context);
	}
}
