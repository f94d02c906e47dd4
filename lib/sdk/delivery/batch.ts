import type { PathElement } from '../../element/types.ts';
import type { Batch, WireElement, WireEvent, WirePage } from '../../protocol/ingest.ts';
import { VERSION } from '../limits.ts';
import type { QueueRecord } from './record.ts';

/** Answers with a value's place in a list of distinct ones. */
const interned = <T>(list: T[]) => {
	const places = new Map<string, number>();
	return (value: T): number => {
		const text = JSON.stringify(value);
		const place = places.get(text) ?? list.push(value) - 1;
		places.set(text, place);
		return place;
	};
};

/** Body of one request of many records: pages and elements are written once each, ancestors too. */
export const packBatch = (appId: string, records: readonly string[]): string => {
	const batch: Required<Batch> = {
		appId,
		sentAt: Date.now(),
		sdk: VERSION,
		pages: [],
		elements: [],
		events: [],
		profiles: [],
	};
	const pageOf = interned<WirePage>(batch.pages);
	const elementOf = interned<WireElement>(batch.elements);
	const add = (record: QueueRecord) => {
		if (!('eventId' in record)) {
			batch.profiles.push(record);
			return;
		}
		const { eventId, type, name, time, path = [], text, href, eventProperties, ...page } = record;
		let element: number | undefined;
		for (const each of (path as PathElement[]).reverse())
			element = elementOf({ parent: element, ...each } as WireElement);
		// What is undefined is left out of the JSON.
		const own = { eventId, type, name, time, text, href, eventProperties };
		batch.events.push({ ...own, page: pageOf(page as WirePage), element } as WireEvent);
	};
	for (const text of records) {
		try {
			add(JSON.parse(text));
		} catch {
			// Not of our writing: it goes when the request is acknowledged.
		}
	}
	return JSON.stringify(batch);
};
