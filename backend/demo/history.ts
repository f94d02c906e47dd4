import { type Backend, parseBatch } from '../backend.ts';
import { table } from '../store/schema.ts';
import { APP_ID } from './document.ts';
import { batchesOf } from './history/batches.ts';
import { DAY_MS, DAYS } from './history/calendar.ts';
import { type SimulateOptions, simulate } from './history/simulate.ts';

interface SeedOptions extends Partial<SimulateOptions> {
	/** Of the shop, as its visitors will see it. */
	origin: string;
	onProgress?(progress: Progress): void;
}

export interface Progress {
	/** Days of history that are stored, of so many. */
	day: number;
	days: number;
	/** Events stored. */
	events: number;
}

/** Batches under way at once: the committer makes one insert of what waits. */
const AT_ONCE = 6;

/**
 * Gives an empty shop its past: 90 days of visits, oldest first, through the same ingest as live events.
 * @returns events stored; 0 where the shop has events already
 */
export const seedDemo = async (
	backend: Backend,
	{ now = Date.now(), onProgress = () => {}, ...options }: SeedOptions,
): Promise<number> => {
	const [row] = await backend.store.query<{ n: string }>(
		`SELECT count() AS n FROM ${table('events')} WHERE app_id = '${APP_ID}'`,
	);
	if (Number(row?.n) > 0) return 0;

	let events = 0;
	let waiting: Promise<{ stored: number }>[] = [];
	const settle = async (day: number) => {
		for (const { stored } of await Promise.all(waiting)) events += stored;
		waiting = [];
		onProgress({ day, days: DAYS, events });
	};
	onProgress({ day: 0, days: DAYS, events });
	for (const batch of batchesOf(simulate({ now, ...options }))) {
		waiting.push(backend.ingest(parseBatch(batch), { receivedAt: now, trustTime: true }));
		const daysLeft = Math.ceil((now - (batch.events.at(-1)?.time ?? now)) / DAY_MS);
		if (waiting.length === AT_ONCE) await settle(Math.max(0, DAYS - 1 - daysLeft));
	}
	await settle(DAYS);
	return events;
};
