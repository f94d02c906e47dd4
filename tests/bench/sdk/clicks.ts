import type { Browser, Page } from '@playwright/test';
import type { startBenchSite, Variant } from './site.ts';

const WARM_UP = 30;
/** Buttons that are in view and far apart: the peer takes three presses of one place for rage. */
const BUTTONS = 60;
/** What a click puts off to microtasks, timers and idle moments counts too. */
const AFTER_MS = 40;
/** Longer than either waits before it sends. */
const SENT_MS = 4_500;

export interface Cost {
	/** Script on the main thread from the press until what follows it is done, in milliseconds of the thread's own time. */
	perClick: number[];
	/** The same for all, sending included. */
	script: number;
	/** Bodies of the requests that these clicks made, as sent. */
	bytes: number;
	requests: number;
}

/** Trusted clicks on a page, one after the other. */
export const measureClicks = async (
	browser: Browser,
	site: Awaited<ReturnType<typeof startBenchSite>>,
	variant: Variant,
	elements: number,
	clicks: number,
): Promise<Cost> => {
	const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
	const page = await context.newPage();
	const errors: Error[] = [];
	page.on('pageerror', (error) => errors.push(error));
	await page.goto(`${site.url}/?of=${variant}&elements=${elements}`);
	const cdp = await context.newCDPSession(page);
	await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
	const script = async () => {
		const { metrics } = await cdp.send('Performance.getMetrics');
		return 1000 * (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0);
	};
	const at = await placesOf(page);
	const click = async (n: number) => {
		const { x, y } = at[n % at.length] as { x: number; y: number };
		await page.mouse.move(x, y);
		const before = await script();
		await page.mouse.down();
		await page.mouse.up();
		await page.waitForTimeout(AFTER_MS);
		return (await script()) - before;
	};
	for (let n = 0; n < WARM_UP; n++) await click(n);
	await page.waitForTimeout(SENT_MS);
	const from = site.bodies.length;
	const start = await script();
	const perClick: number[] = [];
	for (let n = 0; n < clicks; n++) perClick.push(await click(n));
	await page.waitForTimeout(SENT_MS);
	const all = (await script()) - start;
	const sent = site.bodies.slice(from);
	if (variant !== 'alone' && sent.length === 0) throw new Error(`${variant} sent nothing: ${errors}`);
	await context.close();
	return { perClick, script: all, bytes: sent.reduce((sum, { bytes }) => sum + bytes, 0), requests: sent.length };
};

const placesOf = (page: Page) =>
	page.evaluate(
		(count) =>
			[...document.querySelectorAll('button')].slice(0, count).map((button) => {
				const { x, y } = button.getBoundingClientRect();
				return { x: x + 5, y: y + 5 };
			}),
		BUTTONS,
	);
