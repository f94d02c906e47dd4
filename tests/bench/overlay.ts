import { type CDPSession, chromium, type Page } from '@playwright/test';
import { build } from 'vite';
import { chromiumPath } from '../../scripts/browsers.ts';
import { report } from './report.ts';

const MOVES = 300;
const ELEMENTS = 40_000;

/** What the picker costs while the pointer moves over a page of 40,000 elements, beside the same page without it. */
const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox', '--disable-gpu'] });
try {
	const page = await browser.newPage({ viewport: { width: 1200, height: 800 } });
	await page.setContent('<!doctype html><title>Large</title><main></main>');
	await page.evaluate(fill, ELEMENTS);
	await page.evaluate(watchFrames);
	const cdp = await page.context().newCDPSession(page);
	await cdp.send('Performance.enable');

	const without = await moves(page, cdp);
	await page.evaluate(await bundle());
	await page.evaluate(() => (window as unknown as BenchWindow).benchOverlay.pick(true));
	const withPicker = await moves(page, cdp);
	const forced = await forcedLayouts(page);
	const nodes = await page.evaluate(() => document.querySelectorAll('*').length);
	report({
		bench: 'overlay',
		figure: `script per pointer move, mean, ${ELEMENTS} elements`,
		unit: 'ms',
		ours: withPicker.script,
		peer: without.script,
		peerName: 'page alone',
	});
	report({
		bench: 'overlay',
		figure: 'whole main-thread task per pointer move, mean',
		unit: 'ms',
		ours: withPicker.task,
		peer: without.task,
		peerName: 'page alone',
	});
	report({
		bench: 'overlay',
		figure: 'layouts per pointer move',
		unit: 'layouts',
		ours: withPicker.layouts,
		peer: without.layouts,
		peerName: 'page alone',
	});
	report({ bench: 'overlay', figure: 'layouts forced by script, most in a move', unit: 'layouts', ours: forced });
	report({
		bench: 'overlay',
		figure: 'slowest pointer move, handler to next frame',
		unit: 'ms',
		ours: withPicker.slowest,
		peer: without.slowest,
		peerName: 'page alone',
	});
	report({ bench: 'overlay', figure: 'elements added to the document', unit: 'elements', ours: nodes - ELEMENTS - 4 });
} finally {
	await browser.close();
}

interface BenchWindow {
	/** Milliseconds from the last pointer move to the frame after it. */
	benchFrame: Promise<number>;
	/** Begins such a measurement. */
	benchWatch(): void;
	benchOverlay: { pick(keep: boolean): void };
}

/** Runs in the page; the picker lets no listener of the page hear of a pointer, and calls by itself. */
function watchFrames(): void {
	const page = window as unknown as BenchWindow;
	page.benchWatch = () => {
		const start = performance.now();
		page.benchFrame = new Promise((resolve) => {
			requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
		});
	};
	addEventListener('pointermove', page.benchWatch, { capture: true });
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

async function moves(page: Page, cdp: CDPSession) {
	const metric = async () => {
		const { metrics } = await cdp.send('Performance.getMetrics');
		return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
	};
	await page.mouse.move(5, 5);
	const before = await metric();
	let slowest = 0;
	for (let i = 0; i < MOVES; i++) {
		await page.mouse.move(20 + ((i * 37) % 1100), 20 + ((i * 53) % 760));
		slowest = Math.max(slowest, await page.evaluate(() => (window as unknown as BenchWindow).benchFrame));
	}
	const after = await metric();
	const per = (name: string) => ((after[name] ?? 0) - (before[name] ?? 0)) / MOVES;
	return {
		script: per('ScriptDuration') * 1000,
		task: per('TaskDuration') * 1000,
		layouts: per('LayoutCount'),
		slowest,
	};
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
		await page.mouse.move(20 + ((i * 37) % 1100), 20 + ((i * 53) % 760));
		await page.evaluate(() => (window as unknown as BenchWindow).benchFrame);
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
