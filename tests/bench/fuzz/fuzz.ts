import { join } from 'node:path';
import fc from 'fast-check';
import { createApp } from '../../../backend/app.ts';
import { openBackend } from '../../../backend/backend.ts';
import { type OpenJournalFile, openJournalFile } from '../../../backend/store/journal-file.ts';
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

/** Tables that are written without the journal. */
const DIRECT = new Set(['hindsight.definitions', 'hindsight.apps']);

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
	// What goes to the engine from the journal was written when it was appended there.
	const insert: typeof store.insert = (table, columns, rows) => {
		if (DIRECT.has(table)) written += rows.length;
		return store.insert(table, columns, rows);
	};
	const openFile: OpenJournalFile = async (path) => {
		const file = await openJournalFile(path);
		const append: typeof file.append = (inserts) => {
			written += inserts.reduce((sum, { rows }) => sum + rows.length, 0);
			return file.append(inserts);
		};
		return { ...file, append };
	};
	const backend = await openBackend({
		store: { ...store, insert },
		journal: { folder: join(dataDir, 'journal'), openFile },
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
	const [rows] = await backend.store.query<{ n: string }>('SELECT count() AS n FROM hindsight.events');
	const [labels] = await backend.store.query<{ n: string }>(`SELECT count() AS n FROM hindsight.labels
		WHERE (app_id, definition_id, revision) NOT IN (SELECT app_id, id, revision FROM hindsight.definitions)`);
	await backend.close();
	if (Number(labels?.n) > 0) throw new Error(`${labels?.n} labels of definitions that were refused`);
	return { requests, statuses, tables: Number(tables?.n), rows: Number(rows?.n), stored };
};
