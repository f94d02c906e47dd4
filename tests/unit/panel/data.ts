import type { EventEntry } from '../../../lib/panel/entry.ts';
import type { RawEvent } from '../../../lib/protocol/raw-event.ts';

const button = {
	tag: 'button',
	classes: ['add'],
	attributes: { 'data-heap-id': 'add-to-cart' },
	nthChild: 1,
	nthOfType: 1,
	siblings: 1,
	siblingsOfType: 1,
};

export const rawEvent = (eventId: string, rest: Partial<RawEvent> = {}): RawEvent => ({
	eventId,
	type: 'click',
	time: 1_700_000_000_000 + Number(eventId),
	pageviewId: '7',
	userId: '1',
	sessionId: '2',
	url: 'https://shop.example/products/shirt',
	path: [button, { ...button, tag: 'html', classes: [], attributes: {} }],
	text: 'Add to cart',
	...rest,
});

export const entry = (eventId: string, rest: Partial<RawEvent> = {}, more: Partial<EventEntry> = {}): EventEntry => ({
	kind: 'event',
	key: eventId,
	tab: 'tab',
	source: 'page',
	event: rawEvent(eventId, rest),
	warnings: [],
	delivery: { state: 'unknown', retries: 0 },
	...more,
});
