import { expect, it } from 'vitest';
import { crashRounds } from '../bench/crash/rounds.ts';
import { temporaryFolder } from './harness.ts';

const dataDir = temporaryFolder();

it('killed three times under load, the backend has every acknowledged event once, and its labels agree', async () => {
	const { acknowledged, stored, distinct, idsSent, idsStored, labels } = await crashRounds({
		dataDir,
		rounds: 3,
		clients: 6,
	});
	expect(acknowledged).toBeGreaterThan(0);
	expect([stored, distinct, idsStored]).toEqual([acknowledged, acknowledged, idsSent]);
	const [listed, ...others] = labels;
	expect(listed).toBeGreaterThan(0);
	expect(others).toEqual([listed, listed, listed]);
});
