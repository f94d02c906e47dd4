import type { WireProfile } from '../../protocol/ingest.ts';
import type { RawEvent } from '../../protocol/raw-event.ts';

/** What waits in the queue: one thing that happened, whole by itself. */
export type QueueRecord = { event: RawEvent } | { profile: WireProfile };

let count = 0;

/** Sorts by time, then by the order in which this page made them; the end tells tabs apart. */
export const recordKey = (now: number, id: string): string =>
	`${timeKey(now)}.${String(count++ % 1e6).padStart(6, '0')}.${id}`;

/** First part of a key; base 36 has eight digits until the year 2059. */
export const timeKey = (now: number): string => now.toString(36).padStart(8, '0');
