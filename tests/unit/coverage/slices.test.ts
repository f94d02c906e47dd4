import { describe, expect, it } from 'vitest';
import { inSlices } from '../../../lib/coverage/slices.ts';

const count = function* (to: number, at: (i: number) => void) {
	for (let i = 0; i < to; i++) {
		at(i);
		yield;
	}
};

describe('work in slices', () => {
	it('comes to the end', async () => {
		let done = 0;
		expect(
			await inSlices(
				count(100, () => done++),
				0,
				new AbortController().signal,
			),
		).toBe(true);
		expect(done).toBe(100);
	});

	it('stops at the next pause after an abort', async () => {
		const ended = new AbortController();
		let done = 0;
		const steps = count(100_000, () => {
			if (++done === 10) ended.abort();
		});
		expect(await inSlices(steps, 0, ended.signal)).toBe(false);
		expect(done).toBeLessThan(100);
	});
});
