import { expect, it } from 'vitest';
import { TABLES } from '../../backend/store/schema.ts';
import { fuzz } from '../bench/fuzz/fuzz.ts';
import { temporaryFolder } from './harness.ts';

const dataDir = temporaryFolder();
/** A hundred thousand: `npm run bench -- fuzz`. */
const REQUESTS = 1_500;

it('hostile requests are never answered with 5xx, and what is refused stores nothing', async () => {
	const { requests, statuses, tables, rows, stored } = await fuzz(dataDir, REQUESTS);
	expect(requests).toBeGreaterThanOrEqual(REQUESTS);
	expect(statuses[400]).toBeGreaterThan(REQUESTS / 2);
	expect(rows).toBe(stored);
	expect(stored).toBeGreaterThan(0);
	expect(tables).toBe(TABLES.length);
});
