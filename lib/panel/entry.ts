import type { ApiEvent } from '../protocol/api.ts';
import type { DeliveryState, Warning } from '../protocol/page.ts';
import type { RawEvent } from '../protocol/raw-event.ts';
import { personalParts } from './personal-parts.ts';
import { targetWarnings } from './target-warnings.ts';

/** How far an event has come: `queued` until the page says more, `stored` once the backend itself has shown it. */
export interface Delivery {
	state: 'queued' | DeliveryState | 'stored' | 'unknown';
	/** Why it was refused. */
	reason?: string;
	retries: number;
	/** Milliseconds by which the backend moved the event's time, because the clock it was taken from is wrong. */
	moved?: number;
}

/** An event as the inspector keeps it. Never changed in place: an update is a new object. */
export interface EventEntry {
	kind: 'event';
	/** Unique in the list. */
	key: string;
	/** The tab it was seen in; `elsewhere` for what only the backend told. */
	tab: string;
	source: 'page' | 'stream' | 'import';
	event: RawEvent;
	warnings: Warning[];
	/** What of it looks personal and was recorded all the same, as the page's own check says. */
	personal?: readonly string[];
	delivery: Delivery;
}

/** A call that recorded nothing, and why. */
interface NoticeEntry {
	kind: 'notice';
	key: string;
	tab: string;
	source: 'page' | 'import';
	time: number;
	url: string;
	what: string;
	warning: Warning;
}
export type Entry = EventEntry | NoticeEntry;

export const ELSEWHERE = 'elsewhere';

export const timeOf = (entry: Entry): number => (entry.kind === 'event' ? entry.event.time : entry.time);
export const urlOf = (entry: Entry): string => (entry.kind === 'event' ? entry.event.url : entry.url);
const MINUTE_MS = 60_000;
/** 12 s, -60 min: how far a clock is ahead. */
const ahead = (ms: number) =>
	Math.abs(ms) < MINUTE_MS ? `${Math.round(ms / 1000)} s` : `${Math.round(ms / MINUTE_MS)} min`;

export function warningsOf(entry: Entry): readonly Warning[] {
	if (entry.kind === 'notice') return [entry.warning];
	const { moved } = entry.delivery;
	const warnings = [...entry.warnings];
	for (const found of targetWarnings(entry.event))
		if (!warnings.some(({ code, what }) => code === found.code && what === found.what)) warnings.push(found);
	for (const what of entry.personal ?? personalParts(entry.event)) warnings.push({ code: 'element-personal', what });
	if (moved !== undefined) warnings.push({ code: 'clock-wrong', what: ahead(-moved) });
	return warnings;
}

/** What groups entries under one heading: a pageview where there is one. */
export const pageKeyOf = (entry: Entry): string =>
	entry.kind === 'event' ? `${entry.event.pageviewId} ${entry.event.url}` : entry.url;

/** An event of the backend in the shape of one from the page, so that the one matcher judges both. */
export const rawEventOf = (event: ApiEvent): RawEvent => ({
	eventId: event.eventId,
	type: event.type,
	...(event.name && { name: event.name }),
	time: Date.parse(event.time),
	pageviewId: event.pageviewId,
	userId: event.userId,
	...(event.identity && { identity: event.identity }),
	sessionId: event.sessionId,
	url: event.url,
	...(event.title && { title: event.title }),
	...(event.target && { path: event.target.path }),
	...(event.target?.text && { text: event.target.text }),
	...(event.target?.href && { href: event.target.href }),
	eventProperties: event.properties,
});
