import type { PreparedEvent } from '../ingest/prepare.ts';
import type { EventRow } from './event-list.ts';

/** The row an event became, without asking the store: the live stream shows it at once. */
export const storedRow = (event: PreparedEvent): EventRow => ({
	event_id: event.eventId,
	type: event.type,
	name: event.name,
	ms: String(event.time),
	person: event.personId,
	identity: event.identity,
	session_id: event.sessionId,
	pageview_id: event.pageviewId,
	url: event.url,
	title: event.title,
	text: event.text,
	href: event.href,
	properties: event.properties,
	element_id: event.node?.key ?? '0',
});
