import type { Page } from '@playwright/test';
import { serveSite } from '../site.ts';
import { crash, expect, namesIn, pageOf, reportsOf, storedOf, test, track, waiting } from './harness.ts';

/** Runs before the SDK, in a browser that lacks something. */
const LACKS: Record<string, () => void> = {
	'no IndexedDB': () => {
		Object.defineProperty(window, 'indexedDB', { value: undefined });
	},
	'an IndexedDB that never opens': () => {
		IDBFactory.prototype.open = () => ({}) as IDBOpenDBRequest;
	},
	'no localStorage': () => {
		Object.defineProperty(window, 'localStorage', {
			get() {
				throw new DOMException('forbidden', 'SecurityError');
			},
		});
	},
	'a full localStorage': () => {
		Storage.prototype.setItem = () => {
			throw new DOMException('full', 'QuotaExceededError');
		};
	},
};

const comeBack = async (page: Page, url: string) => (await page.context().newPage()).goto(url);

for (const [lack, script] of Object.entries(LACKS))
	test(`with ${lack} a queue outlives its page all the same`, async ({ backend, server, site, page }) => {
		await page.context().addInitScript(script);
		server.behave = () => 'refuse';
		await page.goto(site.url);
		await track(page, 0, 30);
		await expect.poll(async () => (await reportsOf(page)).some(({ state }) => state === 'retried')).toBe(true);
		await crash(page);
		server.behave = () => 'pass';
		await comeBack(page, site.url);
		await expect.poll(() => storedOf(backend, 'custom', 'event_name')).toEqual({ rows: 30, distinct: 30 });
	});

test('without any storage a page keeps its events until the server takes them', async ({
	backend,
	server,
	site,
	page,
}) => {
	for (const lack of ['no IndexedDB', 'no localStorage']) await page.addInitScript(LACKS[lack] as () => void);
	server.behave = (_, index) => (index < 2 ? 'refuse' : 'pass');
	await page.goto(site.url);
	await track(page, 0, 30);
	await expect.poll(() => storedOf(backend, 'custom', 'event_name')).toEqual({ rows: 30, distinct: 30 });
});

test('a queue that is full loses its oldest, and says how many', async ({ backend, server, site, page }) => {
	// As many as localStorage takes, where there is nothing else.
	const BOUND = 200;
	await page.context().addInitScript(LACKS['no IndexedDB'] as () => void);
	server.behave = () => 'refuse';
	await page.goto(site.url);
	// With the pageview.
	await track(page, 0, BOUND + 49);
	const dropped = async () => (await reportsOf(page)).filter(({ code }) => code === 'queue-full');
	await expect.poll(dropped).toEqual([expect.objectContaining({ what: '50 events' })]);
	server.received.length = 0;
	server.behave = () => 'pass';
	await expect.poll(() => storedOf(backend, 'custom', 'event_name')).toEqual({ rows: BOUND, distinct: BOUND });
	expect(namesIn(server.received)).not.toContain('event 48');
	expect(namesIn(server.received)).toContain('event 49');
});

test('one tab sends for all, and the next one when it is closed while it sends', async ({
	backend,
	server,
	site,
	page,
}) => {
	server.behave = () => 'hang';
	await page.goto(site.url);
	await track(page, 0, 5);
	await expect.poll(() => server.received.length).toBe(1);
	const other = await page.context().newPage();
	await other.goto(site.url);
	await track(other, 5, 5);
	// The other waits for the lock. What has come is what the first sent, again as it was hidden.
	const locks = await other.evaluate(() => navigator.locks.query());
	expect([locks.held?.length, locks.pending?.length]).toEqual([1, 1]);
	const first = ['event 0', 'event 1', 'event 2', 'event 3', 'event 4'];
	expect(namesIn(server.received).filter((name) => !first.includes(name))).toEqual([]);
	server.behave = () => 'pass';
	await crash(page);
	await expect.poll(() => storedOf(backend, 'custom', 'event_name')).toEqual({ rows: 10, distinct: 10 });
	await expect.poll(() => waiting(other)).toBe(0);
});

test('what another tab has left is sent when the person comes back to this one', async ({
	backend,
	server,
	site,
	page,
}) => {
	await page.goto(site.url);
	await track(page, 0, 1);
	await expect.poll(() => waiting(page)).toBe(0);
	const other = await page.context().newPage();
	server.behave = () => 'refuse';
	await other.goto(site.url);
	await track(other, 1, 3);
	await crash(other);
	server.behave = () => 'pass';
	// A browser without windows hides no tab.
	await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })));
	await expect.poll(() => storedOf(backend, 'custom', 'event_name')).toEqual({ rows: 4, distinct: 4 });
	await expect.poll(() => waiting(page)).toBe(0);
});

test('nothing is kept or sent without consent, and nothing is sent after it was withdrawn', async ({
	backend,
	server,
	context,
}) => {
	const site = await serveSite({
		files: { '/': pageOf(server.url, '<button>Press</button>', { requireConsent: true }) },
	});
	const page = await context.newPage();
	const call = (name: string) =>
		page.evaluate((name) => (window as never as { heap: Record<string, () => void> }).heap[name]?.(), name);
	await page.goto(site.url);
	await track(page, 0, 1);
	await page.getByRole('button').click();
	const traces = () =>
		page.evaluate(async () => [document.cookie, localStorage.length, (await indexedDB.databases()).length]);
	expect(await traces()).toEqual(['', 0, 0]);

	await call('startTracking');
	await track(page, 1, 1);
	await expect.poll(() => storedOf(backend, 'custom', 'event_name')).toEqual({ rows: 1, distinct: 1 });
	await track(page, 2, 1);
	await call('stopTracking');
	await track(page, 3, 1);
	const before = server.received.length;
	// Time enough for what would be sent: another page's events pass.
	const witness = await context.newPage();
	await witness.goto(site.url.replace('127.0.0.1', 'localhost'));
	await witness.evaluate(() => (window as never as { heap: { startTracking(): void } }).heap.startTracking());
	await track(witness, 4, 1);
	await page.bringToFront();
	await expect.poll(() => storedOf(backend, 'custom', 'event_name')).toEqual({ rows: 2, distinct: 2 });
	expect(namesIn(server.received.slice(before))).toEqual(['event 4']);

	await call('startTracking');
	await expect.poll(() => storedOf(backend, 'custom', 'event_name')).toEqual({ rows: 3, distinct: 3 });
	expect(new Set(namesIn(server.received))).toEqual(new Set(['event 1', 'event 4', 'event 2']));
	await site.close();
});

test('an event tells its way: sent, retried, sent, acknowledged', async ({ server, site, page }) => {
	server.behave = (body) => (/event 0/.test(body) && !seen++ ? { status: 503 } : 'pass');
	let seen = 0;
	await page.goto(site.url);
	await track(page, 0, 1);
	const states = async () => {
		const reports = await reportsOf(page);
		const id = reports.find(({ event }) => event?.name === 'event 0')?.event?.eventId as string;
		return reports.filter(({ eventIds }) => eventIds?.includes(id)).map(({ state, reason }) => reason ?? state);
	};
	await expect.poll(states).toEqual(['sent', '503 ', 'sent', 'acknowledged']);
});
