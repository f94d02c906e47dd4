import { describe, expect, it } from 'vitest';
import { answerFile } from '../../bench/coverage/answer.ts';
import { precisionOf, recallOf, tally } from '../../bench/coverage/marks.ts';

const TUNING = import.meta.glob<string>('../../coverage/tuning/**/*.html', { query: '?raw', import: 'default' });
const HELD_OUT = import.meta.glob<string>('../../coverage/held-out/**/*.html', { query: '?raw', import: 'default' });

interface Floor {
	recall: number;
	precision: number;
}
/** What the coverage check promises, over all rules. */
const PROMISED: Floor = { recall: 0.97, precision: 0.93 };
/** Below what was measured on the half that nobody looked at (93.8% and 96.3%): it may rise to the promise, and must not fall. */
const HELD: Floor = { recall: 0.93, precision: 0.93 };

describe('the rules against the labelled corpus', () => {
	it.skipIf(Object.keys(TUNING).length === 0)(
		'find nearly all of the half they were tuned on, and little else',
		async () => {
			await expectFigures(TUNING, PROMISED);
		},
	);
	it('find most of the half that was never looked at, and little else', async () => {
		await expectFigures(HELD_OUT, HELD);
	});
});

async function expectFigures(files: Record<string, () => Promise<string>>, floor: Floor) {
	const answers = [];
	for (const [name, load] of Object.entries(files)) answers.push(...(await answerFile(name, await load())));
	const [all] = tally(answers).tallies;
	expect(all && recallOf(all)).toBeGreaterThanOrEqual(floor.recall);
	expect(all && precisionOf(all)).toBeGreaterThanOrEqual(floor.precision);
}
