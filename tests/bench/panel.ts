import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { chromiumPath } from '../../scripts/browsers.ts';
import { besideShop } from './panel/beside.ts';
import type { PanelBench } from './panel/entry.ts';
import { clickToRow } from './panel/live.ts';
import { keyToCount } from './panel/typing.ts';
import { percentile, progress, report } from './report.ts';

const EVENTS = 100_000;
const FRAMES = 240;
const CLICKS = 60;
/** Each types 33 keys into the form. */
const ROUNDS = 2;
/** A frame that lasts longer than one and a half at 60 a second has missed its turn. */
const LATE_MS = 25;

declare const panelBench: PanelBench;

const beside = (figure: string, times: readonly number[]) => {
	for (const [name, share] of [
		['p50', 0.5],
		['p95', 0.95],
	] as const)
		report({
			bench: 'panel',
			figure: `${figure} ${name}, real side panel`,
			unit: 'ms',
			ours: percentile(times, share),
		});
};
await besideShop(async (shop) => {
	progress('clicks beside the real side panel …');
	beside('click to painted row', await clickToRow(shop, CLICKS));
	progress('keys in the label form …');
	beside('key to new count drawn', await keyToCount(shop, ROUNDS));
});

/** The whole panel with 100,000 events in real Chromium: frames while scrolling, time from event to row, filter. */
const folder = mkdtempSync(join(tmpdir(), 'hindsight-bench-panel-'));
const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox', '--disable-gpu'] });
try {
	await build({
		configFile: false,
		publicDir: false,
		logLevel: 'silent',
		define: { 'process.env.NODE_ENV': '"production"' },
		build: {
			outDir: folder,
			target: 'esnext',
			lib: { entry: join(import.meta.dirname, 'panel/entry.ts'), formats: ['es'], fileName: () => 'bench.js' },
		},
	});
	const page = await browser.newPage({ viewport: { width: 360, height: 720 } });
	await page.setContent('<!doctype html><html lang="en"><body></body></html>');
	for (const file of readdirSync(folder)) {
		const path = join(folder, file);
		if (file.endsWith('.css')) await page.addStyleTag({ path });
		else await page.addScriptTag({ path, type: 'module' });
	}
	await page.waitForFunction(() => 'panelBench' in window);
	progress(`${EVENTS} events …`);
	await page.evaluate((count) => panelBench.fill(count), EVENTS);
	const latency = await page.evaluate((count) => panelBench.latency(count), CLICKS);
	const frames = await page.evaluate((count) => panelBench.scroll(count), FRAMES);
	const filter = await page.evaluate(() => panelBench.filter('row 777'));
	const bench = 'panel';
	report({ bench, figure: `event to row p95, ${EVENTS} events`, unit: 'ms', ours: percentile(latency, 0.95) });
	report({ bench, figure: 'frame while scrolling p50', unit: 'ms', ours: percentile(frames, 0.5) });
	report({ bench, figure: 'frame while scrolling p95', unit: 'ms', ours: percentile(frames, 0.95) });
	const late = frames.filter((frame) => frame > LATE_MS).length / frames.length;
	report({ bench, figure: 'frames missed while scrolling', unit: '%', ours: 100 * late });
	report({ bench, figure: 'free-text filter', unit: 'ms', ours: filter });
} finally {
	await browser.close();
	rmSync(folder, { recursive: true, force: true });
}
