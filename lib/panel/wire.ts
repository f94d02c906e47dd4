import type { Batch } from '../protocol/ingest.ts';
import type { RawEvent } from '../protocol/raw-event.ts';

/** One event as the SDK would send it: the body of `POST /h`. */
export function batchOf(event: RawEvent, appId: string): Batch {
	const path = [...(event.path ?? [])].reverse();
	const { pageviewId, userId, identity, sessionId, sessionTime, url, title, referrer, previousPage, properties } =
		event;
	const { eventId, type, name, time, text, href, eventProperties } = event;
	return withoutUndefined({
		appId,
		sentAt: time,
		pages: [{ pageviewId, userId, identity, sessionId, sessionTime, url, title, referrer, previousPage, properties }],
		elements: path.map((element, index) => ({ ...element, parent: index > 0 ? index - 1 : undefined })),
		events: [
			{
				eventId,
				type,
				name,
				time,
				page: 0,
				element: path.length > 0 ? path.length - 1 : undefined,
				text,
				href,
				eventProperties,
			},
		],
	}) as Batch;
}

const withoutUndefined = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** A shell command that sends the event again: stored once, since its id is the same. */
export const curlOf = (event: RawEvent, appId: string, server: string): string =>
	`curl -X POST '${server}/h' -H 'Content-Type: application/json' --data-raw '${JSON.stringify(
		batchOf(event, appId),
	).replaceAll("'", "'\\''")}'`;
