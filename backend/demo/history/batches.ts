import type { Batch } from '../../../lib/protocol/ingest.ts';
import { packBatch } from '../../../lib/sdk/delivery/batch.ts';
import type { QueueRecord } from '../../../lib/sdk/delivery/record.ts';
import { APP_ID } from '../document.ts';
import type { VisitRecord } from './simulate.ts';

/** Whole visits a batch, as many as fit below this; the ingest takes 500 events. */
const EVENTS_A_BATCH = 400;

/** Gathers visits into batches, packed as the SDK packs them. */
export const batchesOf = function* (visits: Iterable<VisitRecord>): Generator<Batch> {
	let waiting: VisitRecord[] = [];
	let size = 0;
	for (const visit of visits) {
		if (size + visit.events.length > EVENTS_A_BATCH) {
			yield pack(waiting);
			waiting = [];
			size = 0;
		}
		waiting.push(visit);
		size += visit.events.length;
	}
	if (size > 0) yield pack(waiting);
};

const pack = (visits: readonly VisitRecord[]): Batch => {
	const records: QueueRecord[] = visits.flatMap(({ events, profiles }) => [...events, ...profiles]);
	const body = packBatch(
		APP_ID,
		records.map((record) => JSON.stringify(record)),
	);
	return JSON.parse(body);
};
