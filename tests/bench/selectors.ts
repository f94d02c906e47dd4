import { chromium } from '@playwright/test';
import { build } from 'vite';
import { chromiumPath } from '../../scripts/browsers.ts';
import { percentile, progress, report } from './report.ts';
import type { Run, SelectorBench } from './selectors/in-page.ts';
import { STRANGE_PAGES, type StrangePage } from './selectors/strange-pages.ts';

const ELEMENTS = 40_000;
/** The peers take seconds an element here, so they get fewer. */
const SAMPLES = { ours: 500, 'css-selector-generator': 20, finder: 20 } as const;
/** Elements of each strange page. */
const STRANGE_SAMPLES = 100;
type Generator = keyof typeof SAMPLES;

/** Selectors for links and buttons of a page of 40,000 elements in Chromium, beside two generators in the same run. */
const bundled = await build({
	configFile: false,
	logLevel: 'error',
	define: { 'process.env.NODE_ENV': '"production"' },
	build: {
		write: false,
		minify: false,
		lib: { entry: `${import.meta.dirname}/selectors/in-page.ts`, formats: ['iife'], name: 'selectors' },
	},
});
const output = (Array.isArray(bundled) ? bundled : [bundled]).flatMap((one) => ('output' in one ? one.output : []));
const code = output.find((chunk) => chunk.type === 'chunk')?.code ?? '';

type BenchWindow = Window & { selectorBench: SelectorBench };
const browser = await chromium.launch({
	executablePath: chromiumPath(),
	args: ['--no-sandbox', '--disable-gpu', '--enable-precise-memory-info'],
});
try {
	const page = await browser.newPage();
	await page.setContent('<!doctype html><title>Large</title><body></body>');
	await page.evaluate(code);
	await page.evaluate((count) => (window as unknown as BenchWindow).selectorBench.fillPage(count), ELEMENTS);
	const runs = {} as Record<Generator, Run>;
	for (const [name, count] of Object.entries(SAMPLES) as [Generator, number][]) {
		progress(`${name}: ${count} elements`);
		runs[name] = await page.evaluate(
			([name, count]) => (window as unknown as BenchWindow).selectorBench.run(name, count),
			[name, count] as const,
		);
	}
	const index = await page.evaluate(() => (window as unknown as BenchWindow).selectorBench.indexTimes(9));
	const broken = await page.evaluate(() => (window as unknown as BenchWindow).selectorBench.broken(200));
	const bench = 'selectors';
	for (const peerName of ['css-selector-generator', 'finder'] as const)
		for (const share of [0.5, 0.95])
			report({
				bench,
				figure: `an element p${share * 100}, page of ${ELEMENTS} elements`,
				unit: 'ms',
				ours: percentile(runs.ours.times.slice(1), share),
				peer: percentile(runs[peerName].times, share),
				peerName,
			});
	for (const [name, { notUnique, times }] of Object.entries(runs) as [Generator, Run][])
		report({ bench, figure: `not unique when made: ${name}`, unit: '%', ours: (100 * notUnique) / times.length });
	report({ bench, figure: 'first element, index included', unit: 'ms', ours: runs.ours.times[0] as number });
	report({ bench, figure: `index of ${ELEMENTS} elements, median`, unit: 'ms', ours: percentile(index, 0.5) });
	report({ bench, figure: `index of ${ELEMENTS} elements, slowest`, unit: 'ms', ours: percentile(index, 1) });
	report({ bench, figure: 'suggestions that do not hold what they say', unit: 'suggestions', ours: broken.length });
	for (const css of broken.slice(0, 5)) progress(css);

	const cdp = await page.context().newCDPSession(page);
	for (const name of Object.keys(STRANGE_PAGES) as StrangePage[]) {
		progress(name);
		await page.evaluate((name) => (window as unknown as BenchWindow).selectorBench.showStrange(name), name);
		await cdp.send('HeapProfiler.collectGarbage');
		const before = await page.evaluate(() => (window as unknown as BenchWindow).selectorBench.usedHeap());
		const { bytes, slowest } = await page.evaluate(
			(count) => (window as unknown as BenchWindow).selectorBench.strain(count),
			STRANGE_SAMPLES,
		);
		report({ bench, figure: `most memory, ${name}`, unit: 'MB', ours: (bytes - before) / 1e6 });
		report({ bench, figure: `slowest element, ${name}`, unit: 'ms', ours: slowest });
	}
} finally {
	await browser.close();
}
