import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from '@playwright/test';
import { percentile, progress, report } from '../report.ts';
import { bundle } from './browser.ts';
import type { BenchPage } from './in-page.ts';

const ELEMENTS = 40_000;
const RUNS = 5;
/** The browser draws the page first. */
const SETTLE_MS = 1_000;
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type InPage = { coverageBench: BenchPage; axe: { run(): Promise<unknown> } };

/** Milliseconds of processor time that a page's main thread has used: what other programs take meanwhile does not count. */
async function processorTime(page: Page): Promise<() => Promise<number>> {
	const session = await page.context().newCDPSession(page);
	await session.send('Performance.enable', { timeDomain: 'threadTicks' });
	return async () => {
		const { metrics } = await session.send('Performance.getMetrics');
		return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
	};
}

async function timed(page: Page, time: () => Promise<number>, work: () => Promise<unknown>): Promise<number> {
	await page.waitForTimeout(SETTLE_MS);
	const before = await time();
	await work();
	return (await time()) - before;
}

/** The scan of a large page, several times in fresh pages, and axe-core with all its rules on the last of them. */
export async function compareWithAxe(browser: Browser): Promise<void> {
	const script = await bundle('in-page.ts');
	const processor: number[] = [];
	const scans: { work: number; longestSlice: number; personal: number }[] = [];
	const updates: number[] = [];
	let axe = 0;
	let elements = 0;
	for (let run = 0; run < RUNS; run++) {
		const page = await browser.newPage();
		const time = await processorTime(page);
		await page.addScriptTag({ content: script });
		elements = await page.evaluate(
			(count) => (globalThis as unknown as InPage).coverageBench.fillPage(count),
			ELEMENTS,
		);
		processor.push(
			await timed(page, time, async () => {
				scans.push(await page.evaluate(() => (globalThis as unknown as InPage).coverageBench.timeScan()));
			}),
		);
		updates.push(...(await page.evaluate(() => (globalThis as unknown as InPage).coverageBench.timeUpdates())));
		if (run === RUNS - 1) {
			progress('axe-core on the same page');
			await page.addScriptTag({ content: AXE });
			axe = await timed(page, time, () =>
				page.evaluate(() => (globalThis as unknown as InPage).axe.run().then(() => {})),
			);
		}
		await page.close();
	}
	const bench = 'coverage';
	const median = (values: number[]) => percentile(values, 0.5);
	const of = `${elements} elements, ${scans[0]?.personal} personal`;
	report({
		bench,
		figure: `first picture of ${of}, processor time, median of ${RUNS}`,
		unit: 'ms',
		ours: median(processor),
		peer: axe,
		peerName: 'axe-core, full run',
	});
	report({
		bench,
		figure: `first picture of ${of}, slices together by the clock`,
		unit: 'ms',
		ours: median(scans.map(({ work }) => work)),
	});
	report({
		bench,
		figure: 'longest slice by the clock, median run',
		unit: 'ms',
		ours: median(scans.map(({ longestSlice }) => longestSlice)),
	});
	report({ bench, figure: 'update after a change, p50', unit: 'ms', ours: median(updates) });
	report({ bench, figure: 'update after a change, p95', unit: 'ms', ours: percentile(updates, 0.95) });
	report({ bench, figure: 'update after a change, longest', unit: 'ms', ours: Math.max(...updates) });
}
