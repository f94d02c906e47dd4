import type { Batch, WireElement, WireEvent, WirePage } from '../../protocol/ingest.ts';
import type { RawEvent } from '../../protocol/raw-event.ts';
import type { StoredRecord } from '../queue/store.ts';
import type { QueueRecord } from './record.ts';

export interface Packed {
	batch: Batch;
	/** Ids of the events in it, for the inspector. */
	eventIds: string[];
}

/** A list of distinct values, and where a value is in it. */
const interned = <T>(list: T[]) => {
	const places = new Map<string, number>();
	return (value: T): number => {
		const text = JSON.stringify(value);
		const place = places.get(text) ?? list.push(value) - 1;
		places.set(text, place);
		return place;
	};
};

const splitEvent = (raw: RawEvent) => {
	const { eventId, type, name, time, path, text, href, eventProperties, ...page } = raw;
	return { page: page as WirePage, path, own: { eventId, type, name, time, text, href, eventProperties } };
};

/** One request of many records: pages and elements are written once each, ancestors too. */
export const packBatch = (appId: string, sdk: string, records: readonly StoredRecord[]): Packed => {
	const batch: Batch = { appId, sentAt: Date.now(), sdk, pages: [], elements: [], events: [] };
	const pageOf = interned<WirePage>(batch.pages);
	const elementOf = interned<WireElement>(batch.elements);
	const profiles: NonNullable<Batch['profiles']> = [];
	for (const [, text] of records) {
		let record: QueueRecord;
		try {
			record = JSON.parse(text);
		} catch {
			// Not of our writing.
			continue;
		}
		if ('profile' in record) {
			profiles.push(record.profile);
			continue;
		}
		if (!record.event) continue;
		const { page, path, own } = splitEvent(record.event);
		let element: number | undefined;
		for (const each of [...(path ?? [])].reverse())
			element = elementOf({ ...(element === undefined ? {} : { parent: element }), ...each } as WireElement);
		const event = { ...own, page: pageOf(page), ...(element === undefined ? {} : { element }) };
		batch.events.push(event as WireEvent);
	}
	if (profiles.length > 0) batch.profiles = profiles;
	return { batch, eventIds: batch.events.map(({ eventId }) => eventId) };
};
