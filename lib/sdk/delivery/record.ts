import type { WireProfile } from '../../protocol/ingest.ts';
import type { RawEvent } from '../../protocol/raw-event.ts';

/** What waits in the queue: one thing that happened, whole by itself. */
export type QueueRecord = RawEvent | WireProfile;
