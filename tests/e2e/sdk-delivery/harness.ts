import { expect, type Page } from '@playwright/test';
import type { SdkReport } from '../../../lib/protocol/page.ts';
import { reportInWords } from '../../../lib/protocol/warning-codes.ts';
import { chromiumPath } from '../../../scripts/browsers.ts';
import { test as base, type TestBackend } from '../harness.ts';
import { type Site, serveSite } from '../site.ts';
import { type FaultyServer, startFaultyServer } from './faulty-server.ts';

export { expect };

export const APP = 'delivery';

interface Fixtures {
	/** Where pages send to: the backend behind it, and what goes wrong on the way. */
	server: FaultyServer;
	/** A site of its own origin whose pages load the SDK from there; `localhost` is another site than `127.0.0.1`. */
	site: Site;
}

/** Loads the SDK while the page is read, so that it is there when the page is. */
export const pageOf = (server: string, body: string, options = {}): string => `<!doctype html><title>Delivery</title>
	<script>window.heap = Object.assign([], { appid: '${APP}', config: ${JSON.stringify(options)} })</script>
	<script src="${server}/js/heap-${APP}.js"></script>
	<body>${body}</body>`;

export const LAUNCH = {
	executablePath: chromiumPath() ?? '',
	args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
};

export const test = base.extend<Fixtures>({
	launchOptions: LAUNCH,
	server: async ({ backend }, use) => {
		const server = await startFaultyServer(backend.url);
		await use(server);
		await server.close();
	},
	site: async ({ server }, use) => {
		const site = await serveSite({ files: { '/': pageOf(server.url, '<button>Press</button>') } });
		await use(site);
		await site.close();
	},
});

/** Rows of one kind of event, and how many of them are distinct: more rows than those are events stored twice. */
export const storedOf = async (backend: TestBackend, type: string, of = 'event_id') => {
	const query = `SELECT count(), uniqExact(${of}) FROM all_events WHERE event_table_name = '${type}'`;
	const [row] = await backend.sql(query).catch((error: Error) => {
		if (/nothing is stored yet/.test(error.message)) return [];
		throw error;
	});
	return { rows: Number(row?.[0] ?? 0), distinct: Number(row?.[1] ?? 0) };
};

/** Records on the page's disk. */
export const waiting = (page: Page) =>
	page.evaluate(async (app) => {
		const local = Object.keys(localStorage).filter((key) => key.startsWith(`hindsight-${app}.`)).length;
		// Opening it would make one without the SDK's store.
		const made = await indexedDB.databases();
		if (!made.some(({ name }) => name === `hindsight-${app}`)) return local;
		return new Promise<number>((resolve) => {
			const opened = indexedDB.open(`hindsight-${app}`);
			opened.onsuccess = () => {
				const count = opened.result.transaction('records').objectStore('records').count();
				count.onsuccess = () => {
					opened.result.close();
					resolve(local + count.result);
				};
			};
		});
	}, APP);

/** Custom events named `event 0` and so on. */
export const track = (page: Page, from: number, count: number) =>
	page.evaluate(
		([from, count]) => {
			for (let n = from; n < from + count; n++)
				(window as unknown as { heap: { track(name: string): void } }).heap.track(`event ${n}`);
		},
		[from, count] as const,
	);

/** Names of the custom events in requests, in order. */
export const namesIn = (received: readonly { body: string }[]): string[] =>
	received.flatMap(({ body }) => body.match(/event \d+/g) ?? []);

/** Ends the page without a word to it. */
export const crash = async (page: Page): Promise<void> => {
	const cdp = await page.context().newCDPSession(page);
	// It never answers.
	cdp.send('Page.crash').catch(() => {});
	await page.waitForEvent('crash');
};

/** What the page has told whoever inspects it. */
export const reportsOf = async (page: Page) => {
	const reports = await page.evaluate(() => {
		interface Report {
			type: string;
			state?: string;
			reason?: string;
			code?: string;
			what?: string;
			eventIds?: string[];
			event?: { eventId: string; name?: string };
		}
		const found: Report[] = [];
		const line = (window as unknown as Record<symbol, { subscribe(hear: (report: Report) => void): () => void }>)[
			Symbol.for('hindsight.sdk')
		];
		line?.subscribe((report) => found.push(report))();
		return found;
	});
	return reports.map((report) => reportInWords(report as SdkReport) as (typeof reports)[number]);
};

/** A page of the site that can't send so many custom events, and ends without a word; from then on the server takes what comes. */
export const leaveUnsent = async (server: FaultyServer, page: Page, url: string, count: number): Promise<void> => {
	server.behave = () => 'refuse';
	await page.goto(url);
	await track(page, 0, count);
	// With the pageview.
	await expect.poll(() => waiting(page)).toBe(count + 1);
	await crash(page);
	server.received.length = 0;
	server.behave = () => 'pass';
};
