import { describe, expect, it } from 'vitest';
import { answerFile } from '../../bench/coverage/answer.ts';
import { precisionOf, recallOf, tally } from '../../bench/coverage/marks.ts';

const TUNING = import.meta.glob<string>('../../coverage/tuning/**/*.html', { query: '?raw', import: 'default' });
const HELD_OUT = import.meta.glob<string>('../../coverage/held-out/**/*.html', { query: '?raw', import: 'default' });

/** What the coverage check promises, over all rules. */
const RECALL = 0.97;
const PRECISION = 0.93;

describe('the rules against the labelled corpus', () => {
	it.skipIf(Object.keys(TUNING).length === 0)(
		'find nearly all of the half they were tuned on, and little else',
		async () => {
			await expectFigures(TUNING);
		},
	);
	it.skipIf(Object.keys(HELD_OUT).length === 0)('do so on the half that was never looked at', async () => {
		await expectFigures(HELD_OUT);
	});
});

async function expectFigures(files: Record<string, () => Promise<string>>) {
	const answers = [];
	for (const [name, load] of Object.entries(files)) answers.push(...(await answerFile(name, await load())));
	const [all] = tally(answers).tallies;
	expect(all && recallOf(all)).toBeGreaterThanOrEqual(RECALL);
	expect(all && precisionOf(all)).toBeGreaterThanOrEqual(PRECISION);
}
