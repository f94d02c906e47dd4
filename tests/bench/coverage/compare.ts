import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser } from '@playwright/test';
import { percentile, progress, report } from '../report.ts';
import { bundle } from './browser.ts';
import type { BenchPage } from './in-page.ts';

const ELEMENTS = 40_000;
const RUNS = 5;
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The scan of a large page, several times in fresh pages, and axe-core with all its rules once on the same page. */
export async function compareWithAxe(browser: Browser): Promise<void> {
	const script = await bundle('in-page.ts');
	const runs = [];
	let axe = 0;
	for (let run = 0; run < RUNS; run++) {
		const page = await browser.newPage();
		await page.addScriptTag({ content: script });
		runs.push(
			await page.evaluate(
				(count) => (globalThis as unknown as { coverageBench: BenchPage }).coverageBench.timePage(count),
				ELEMENTS,
			),
		);
		if (run === RUNS - 1) {
			progress('axe-core on the same page');
			await page.addScriptTag({ content: AXE });
			axe = await page.evaluate(async () => {
				const start = performance.now();
				await (globalThis as unknown as { axe: { run(): Promise<unknown> } }).axe.run();
				return performance.now() - start;
			});
		}
		await page.close();
	}
	const bench = 'coverage';
	const median = (values: number[]) => percentile(values, 0.5);
	const [first] = runs;
	report({
		bench,
		figure: `first picture of ${first?.elements} elements, ${first?.personal} personal, work, median of ${RUNS}`,
		unit: 'ms',
		ours: median(runs.map(({ work }) => work)),
		peer: axe,
		peerName: 'axe-core, full run',
	});
	report({
		bench,
		figure: 'longest slice, median run',
		unit: 'ms',
		ours: median(runs.map(({ longestSlice }) => longestSlice)),
	});
	const updates = runs.flatMap((run) => run.updates);
	report({ bench, figure: 'update after a change, p50', unit: 'ms', ours: median(updates) });
	report({ bench, figure: 'update after a change, p95', unit: 'ms', ours: percentile(updates, 0.95) });
	report({ bench, figure: 'update after a change, longest', unit: 'ms', ours: Math.max(...updates) });
}
