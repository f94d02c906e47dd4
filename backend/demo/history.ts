import { type Backend, parseBatch } from '../backend.ts';
import { table } from '../store/schema.ts';
import { APP_ID } from './document.ts';
import { batchesOf } from './history/batches.ts';
import { type SimulateOptions, simulate } from './history/simulate.ts';

export interface SeedOptions extends Partial<SimulateOptions> {
	/** Of the shop, as its visitors will see it. */
	origin: string;
	/** `done` of `total` events are stored. */
	onProgress?(done: number, total: number): void;
}

/** Batches under way at once: the committer makes one insert of what waits. */
const AT_ONCE = 25;

/**
 * Gives an empty shop its past: 90 days of visits, through the same ingest as live events.
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

	const batches = [...batchesOf(simulate({ now, ...options }))];
	const total = batches.reduce((sum, { events }) => sum + events.length, 0);
	let done = 0;
	onProgress(done, total);
	for (let i = 0; i < batches.length; i += AT_ONCE) {
		const stored = await Promise.all(
			batches
				.slice(i, i + AT_ONCE)
				.map((batch) => backend.ingest(parseBatch(batch), { receivedAt: now, trustTime: true })),
		);
		done += stored.reduce((sum, each) => sum + each.stored, 0);
		onProgress(done, total);
	}
	return done;
};
