import type { PreparedEvent } from '../ingest/prepare.ts';

interface StoredEvent {
	event: PreparedEvent;
	/** Milliseconds since the epoch; with the event id it orders all events and resumes a stream. */
	received: number;
}

/** Tells live streams of what has just been stored. */
export interface Feed {
	publish(events: readonly PreparedEvent[], received: number): void;
	subscribe(appId: string, listener: (events: StoredEvent[]) => void, signal: AbortSignal): void;
	readonly subscribers: number;
}

export const createFeed = (): Feed => {
	const listeners = new Set<{ appId: string; listener: (events: StoredEvent[]) => void }>();
	return {
		publish(events, received) {
			for (const { appId, listener } of listeners) {
				const own = events.filter((event) => event.appId === appId);
				if (own.length > 0) listener(own.sort(byId).map((event) => ({ event, received })));
			}
		},
		subscribe(appId, listener, signal) {
			const entry = { appId, listener };
			listeners.add(entry);
			signal.addEventListener('abort', () => listeners.delete(entry), { once: true });
		},
		get subscribers() {
			return listeners.size;
		},
	};
};

/** Ids are decimal without leading zeros. */
const byId = (a: PreparedEvent, b: PreparedEvent): number =>
	a.eventId.length - b.eventId.length || (a.eventId < b.eventId ? -1 : a.eventId > b.eventId ? 1 : 0);
