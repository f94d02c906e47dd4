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

/** One request of many records: pages and elements are written once each, ancestors too. */
export const packBatch = (appId: string, records: readonly string[]): Required<Batch> => {
	const batch: Required<Batch> = { appId, sentAt: Date.now(), sdk: VERSION, pages: [], elements: [], events: [], profiles: [] };
	const pageOf = interned<WirePage>(batch.pages);
	const elementOf = interned<WireElement>(batch.elements);
	for (const text of records) {
		let record: QueueRecord | undefined;
		try {
			record = JSON.parse(text);
		} catch {
			// Not of our writing: it goes when the request is acknowledged.
		}
		if (record?.profile) batch.profiles.push(record.profile);
		if (!record?.event) continue;
		const { eventId, type, name, time, path = [], text: visible, href, eventProperties, ...page } = record.event;
		let element: number | undefined;
		for (const each of [...path].reverse()) element = elementOf({ parent: element, ...each } as WireElement);
		// What is undefined is left out of the JSON.
		const own = { eventId, type, name, time, text: visible, href, eventProperties };
		batch.events.push({ ...own, page: pageOf(page as WirePage), element } as WireEvent);
	}
	return batch;
};
