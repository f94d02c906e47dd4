import { join } from 'node:path';
import fc from 'fast-check';
import { createApp } from '../../../backend/app.ts';
import { openBackend } from '../../../backend/backend.ts';
import { openStore } from '../../../backend/store/store.ts';
import { fuzzRequest } from './arbitraries.ts';

export interface FuzzResult {
	requests: number;
	/** Answers by status. */
	statuses: Record<number, number>;
	/** Tables that are there afterwards. */
	tables: number;
	/** Rows of `events`, and what the accepted requests said they had stored. */
	rows: number;
	stored: number;
}

/**
 * Sends malformed and hostile requests one after the other.
 * @throws with the shortest such request when one is answered with 5xx, breaks the shape of errors, or is refused and
 * yet wrote something
 */
export const fuzz = async (
	dataDir: string,
	runs: number,
	onRequest: (n: number) => void = () => {},
): Promise<FuzzResult> => {
	let written = 0;
	const store = await openStore({ dataDir });
	const insert: typeof store.insert = (table, columns, rows) => {
		written += rows.length;
		return store.insert(table, columns, rows);
	};
	const backend = await openBackend({
		store: { ...store, insert },
		journal: { folder: join(dataDir, 'journal') },
		gatherMs: 0,
	});
	const app = createApp({ backend, token: 'fuzz', sdkFile: 'none' });
	const statuses: Record<number, number> = {};
	let requests = 0;
	let stored = 0;
	const send = async ({ method, path, body }: { method: string; path: string; body?: string }) => {
		const before = written;
		const response = await app.request(path, {
			method,
			headers: { Authorization: 'Bearer fuzz' },
			...(body !== undefined && { body }),
		});
		const answer = response.status === 204 ? undefined : await response.json();
		// Whatever was written on the way is in the engine when a query is answered.
		await backend.store.query('SELECT 1');
		onRequest(++requests);
		statuses[response.status] = (statuses[response.status] ?? 0) + 1;
		if (response.status >= 500) throw new Error(`answered with ${response.status}`);
		if (response.status >= 400) {
			if (typeof answer.error?.code !== 'string' || typeof answer.error.message !== 'string')
				throw new Error(`no error in the answer: ${JSON.stringify(answer)}`);
			if (written !== before)
				throw new Error(`refused with ${response.status}, and yet ${written - before} rows were written`);
		} else stored += answer?.stored ?? 0;
	};
	await fc.assert(fc.asyncProperty(fuzzRequest, send), { numRuns: runs });
	const [tables] = await store.query<{ n: string }>(
		"SELECT count() AS n FROM system.tables WHERE database = 'hindsight'",
	);
	const [rows] = await store.query<{ n: string }>('SELECT count() AS n FROM hindsight.events');
	await backend.close();
	return { requests, statuses, tables: Number(tables?.n), rows: Number(rows?.n), stored };
};
