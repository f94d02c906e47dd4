import type { Page } from '@playwright/test';
import type { Behaviour } from './faulty-server.ts';
import { expect, leaveUnsent, namesIn, reportsOf, storedOf, test, track, waiting } from './harness.ts';

/** Runs before the SDK: its waits and time limits are over sooner, in the same order. */
const hurry = (page: Page) =>
	page.addInitScript(() => {
		const { setTimeout: later } = window;
		const { timeout } = AbortSignal;
		const HASTE = 100;
		// A database takes as long as ever to open.
		const OPEN_MS = 4000;
		window.setTimeout = ((run: () => void, ms = 0) =>
			later(run, ms === OPEN_MS ? ms : ms / HASTE)) as typeof setTimeout;
		AbortSignal.timeout = (ms) => timeout(ms / HASTE);
	});
const eventsIn = (body: string): number => JSON.parse(body).events.length;
const custom = (backend: Parameters<typeof storedOf>[0]) => storedOf(backend, 'custom', 'event_name');

const FAULTS: Behaviour[] = [
	{ status: 500 },
	{ status: 429, headers: { 'retry-after': '3' } },
	'hang',
	'cut',
	'refuse',
	{ status: 408 },
	{ status: 503, headers: { 'retry-after': '5' } },
];

test('a server that is down for 1,000 events and then fails in every way has each exactly once', async ({
	backend,
	server,
	site,
	page,
}) => {
	await hurry(page);
	server.behave = () => 'refuse';
	await page.goto(site.url);
	for (let n = 0; n < 1000; n += 100) await track(page, n, 100);
	await expect.poll(() => server.received.length).toBeGreaterThan(3);
	// From here on two of three requests fail, each in another way.
	let asked = 0;
	server.behave = () => (asked++ % 3 < 2 ? (FAULTS[asked % FAULTS.length] as Behaviour) : 'pass');
	await expect.poll(() => custom(backend), { timeout: 40_000 }).toEqual({ rows: 1000, distinct: 1000 });
	const failed = new Set(server.received.map(({ behaviour }) => JSON.stringify(behaviour)));
	for (const fault of FAULTS) expect(failed).toContain(JSON.stringify(fault));
	// And the disk is empty.
	await expect.poll(() => waiting(page)).toBe(0);
});

test('what was under way as the page was hidden, and failed, is sent again though nothing more happens', async ({
	backend,
	server,
	site,
	page,
}) => {
	await hurry(page);
	await page.goto(site.url);
	await track(page, 0, 1);
	await expect.poll(() => waiting(page)).toBe(0);
	server.received.length = 0;
	server.behave = () => 'hang';
	await page.evaluate(() => {
		(window as unknown as { heap: { track(name: string): void } }).heap.track('event 1');
		document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
	});
	await expect.poll(async () => (await reportsOf(page)).some(({ state }) => state === 'retried')).toBe(true);
	server.behave = () => 'pass';
	await expect.poll(() => custom(backend)).toEqual({ rows: 2, distinct: 2 });
});

test('what a page could not send is sent by the next visit, in the order in which it happened', async ({
	backend,
	server,
	site,
	page,
}) => {
	await leaveUnsent(server, page, site.url, 150);
	await (await page.context().newPage()).goto(site.url);
	await expect.poll(() => custom(backend)).toEqual({ rows: 150, distinct: 150 });
	const names = namesIn(server.received);
	expect(names).toEqual(Array.from({ length: 150 }, (_, n) => `event ${n}`));
});

test('of what is refused together only what is refused alone is lost, and the page says why', async ({
	backend,
	server,
	site,
	page,
}) => {
	server.behave = (body) => (/event 7\b/.test(body) ? { status: eventsIn(body) > 1 ? 413 : 400 } : 'pass');
	await page.goto(site.url);
	await track(page, 0, 20);
	await expect.poll(() => custom(backend)).toEqual({ rows: 19, distinct: 19 });
	await expect.poll(() => waiting(page)).toBe(0);
	const refused = (await reportsOf(page)).filter(({ state }) => state === 'refused');
	expect(refused).toEqual([expect.objectContaining({ eventIds: [expect.any(String)], reason: '400 ' })]);
});

for (const status of [200, 202, 204])
	test(`an answer of ${status} is never taken for a failure`, async ({ server, site, page }) => {
		await hurry(page);
		server.behave = () => ({ status });
		await page.goto(site.url);
		await track(page, 0, 1);
		await expect.poll(() => waiting(page)).toBe(0);
		await track(page, 1, 1);
		await expect.poll(() => waiting(page)).toBe(0);
		const names = namesIn(server.received);
		expect(names).toEqual(['event 0', 'event 1']);
	});

test('no request is larger than what a browser still sends when its page has ended', async ({
	backend,
	server,
	site,
	page,
}) => {
	await page.goto(site.url);
	await page.evaluate(() => {
		const { heap } = window as unknown as { heap: { track(name: string, properties: object): void } };
		// Hardly to be compressed.
		const noise = () => Array.from({ length: 1000 }, () => String.fromCharCode(33 + Math.random() * 90)).join('');
		for (let n = 0; n < 200; n++) heap.track(`event ${n}`, { large: noise() });
	});
	await expect.poll(() => custom(backend)).toEqual({ rows: 200, distinct: 200 });
	const sizes = server.received.map(({ bytes }) => bytes);
	expect(Math.max(...sizes)).toBeLessThan(65_536);
});
