import { type CDPSession, chromium, type Page } from '@playwright/test';
import { build } from 'vite';
import { chromiumPath } from '../../scripts/browsers.ts';
import { percentile, report } from './report.ts';

const MOVES = 300;
const ELEMENTS = 40_000;

/** What the picker costs while the pointer moves over a page of 40,000 elements, beside the same page without it. */
const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox', '--disable-gpu'] });
try {
	const page = await browser.newPage({ viewport: { width: 1200, height: 800 } });
	await page.setContent('<!doctype html><title>Large</title><main></main>');
	await page.evaluate(fill, ELEMENTS);
	const cdp = await page.context().newCDPSession(page);
	await cdp.send('Performance.enable');

	const without = await moves(page, cdp);
	await page.evaluate(await bundle());
	await page.evaluate(() => (window as unknown as BenchWindow).benchOverlay.pick(true));
	const withPicker = await moves(page, cdp);
	const forced = await forcedLayouts(page);
	const nodes = await page.evaluate(() => document.querySelectorAll('*').length);
	const beside = (figure: string, unit: string, of: (cost: Cost[]) => number) =>
		report({
			bench: 'overlay',
			figure,
			unit,
			ours: of(withPicker),
			peer: of(without),
			peerName: 'page alone',
		});
	const mean = (name: keyof Cost) => (costs: Cost[]) => costs.reduce((sum, cost) => sum + cost[name], 0) / costs.length;
	const p95 = (name: keyof Cost) => (costs: Cost[]) =>
		percentile(
			costs.map((cost) => cost[name]),
			0.95,
		);
	beside(`script per pointer move, mean, ${ELEMENTS} elements`, 'ms', mean('script'));
	beside('script per pointer move, p95', 'ms', p95('script'));
	beside('main thread per pointer move, mean', 'ms', mean('task'));
	beside('main thread per pointer move, p95', 'ms', p95('task'));
	beside('layouts per pointer move, mean', 'layouts', mean('layouts'));
	report({ bench: 'overlay', figure: 'layouts forced by script, most in a move', unit: 'layouts', ours: forced });
	report({ bench: 'overlay', figure: 'elements added to the document', unit: 'elements', ours: nodes - ELEMENTS - 4 });
} finally {
	await browser.close();
}

interface BenchWindow {
	benchOverlay: { pick(keep: boolean): void };
}

/** Milliseconds, and a number of layouts, from one pointer move to the next. */
interface Cost {
	script: number;
	task: number;
	layouts: number;
}

/** Runs in the page: rows of cards with buttons, lists and spans, nested as applications nest them. */
function fill(count: number): void {
	const main = document.querySelector('main') as HTMLElement;
	const rows = document.createDocumentFragment();
	for (let made = 0; made < count; ) {
		const row = document.createElement('section');
		row.className = 'row';
		row.style.cssText = 'display: flex; gap: 4px; contain: content';
		for (let card = 0; card < 10 && made < count; card++) {
			const box = document.createElement('div');
			box.className = `card css-${(made * 2654435761) % 1e6}`;
			const button = document.createElement('button');
			button.className = 'btn';
			button.append(Object.assign(document.createElement('span'), { textContent: `Item ${made}` }));
			const link = Object.assign(document.createElement('a'), { href: `/items/${made}`, textContent: 'More' });
			box.append(button, link);
			row.append(box);
			made += 4;
		}
		rows.append(row);
		made++;
	}
	main.append(rows);
}

async function bundle(): Promise<string> {
	const result = await build({
		logLevel: 'silent',
		configFile: false,
		build: {
			write: false,
			lib: { entry: new URL('./overlay/entry.ts', import.meta.url).pathname, formats: ['iife'], name: 'bench' },
		},
	});
	const [output] = [result].flat();
	if (!output || !('output' in output)) throw new Error('vite built nothing');
	return output.output[0].code;
}

/** Chromium hands a pointer's moves over once a frame, and answers then: 60 moves a second. */
function move(page: Page, index: number): Promise<void> {
	return page.mouse.move(20 + ((index * 37) % 1100), 20 + ((index * 53) % 760));
}

async function moves(page: Page, cdp: CDPSession): Promise<Cost[]> {
	const metrics = async (): Promise<Cost> => {
		const { metrics } = await cdp.send('Performance.getMetrics');
		const value = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? 0;
		return {
			script: value('ScriptDuration') * 1000,
			task: value('TaskDuration') * 1000,
			layouts: value('LayoutCount'),
		};
	};
	await page.mouse.move(5, 5);
	const costs: Cost[] = [];
	for (let i = 0; i < MOVES; i++) {
		const before = await metrics();
		await move(page, i);
		const { script, task, layouts } = await metrics();
		costs.push({
			script: script - before.script,
			task: task - before.task,
			layouts: layouts - before.layouts,
		});
	}
	return costs;
}

/** A layout that has a stack was asked for by script, in the middle of a frame. Without the rest, in which nothing moves. */
async function forcedLayouts(page: Page): Promise<number> {
	const browser = page.context().browser();
	const marks = 40;
	await browser?.startTracing(page, {
		categories: ['blink.user_timing', 'devtools.timeline', 'disabled-by-default-devtools.timeline.stack'],
	});
	for (let i = 0; i < marks; i++) {
		await page.evaluate(() => performance.mark('bench-move'));
		await move(page, i);
	}
	const trace = JSON.parse(String(await browser?.stopTracing())) as { traceEvents: TraceEvent[] };
	const events = trace.traceEvents.sort((a, b) => a.ts - b.ts);
	let most = 0;
	let now = 0;
	for (const { name, args } of events) {
		if (name === 'bench-move') now = 0;
		if (name === 'Layout' && args?.beginData?.stackTrace) most = Math.max(most, ++now);
	}
	return most;
}

interface TraceEvent {
	name: string;
	ts: number;
	args?: { beginData?: { stackTrace?: unknown[] } };
}
