import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';
import { type BrowserContext, test as base, chromium, expect, type Page } from '@playwright/test';
import * as v from 'valibot';
import { type Batch, BatchSchema, type WireElement } from '../../../lib/protocol/ingest.ts';
import { type SdkReport, SdkReportSchema } from '../../../lib/protocol/page.ts';
import { reportInWords } from '../../../lib/protocol/warning-codes.ts';
import { chromiumPath } from '../../../scripts/browsers.ts';

export { expect } from '@playwright/test';

/** An event as it came over the wire, with its page and its element path. */
export interface Sent {
	eventId: string;
	type: string;
	name?: string;
	time: number;
	text?: string;
	href?: string;
	properties: Record<string, unknown>;
	page: Batch['pages'][number];
	/** Target first. */
	path: WireElement[];
}

interface Server {
	port: number;
	/** By path: what is served there. */
	pages: Map<string, { html: string; headers: Record<string, string> }>;
	/** By app id; only what the schema of the ingest takes gets here. */
	batches: Map<string, Batch[]>;
	/** Bodies that the schema refused. */
	refused: string[];
	/** Called with each arrival. */
	arrived: Set<() => void>;
}

const sdk = () => readFileSync('.output/sdk/heap.js', 'utf8');

/** Of a request: compressed where its first bytes say so. */
const textOf = (bytes: Buffer): string => (bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString();

async function serve(): Promise<Server & { close(): void }> {
	const state: Omit<Server, 'port'> = { pages: new Map(), batches: new Map(), refused: [], arrived: new Set() };
	const server = createServer(async (request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'http://site');
		if (pathname.endsWith('/h') && request.method === 'POST') {
			const chunks: Buffer[] = [];
			for await (const chunk of request) chunks.push(chunk);
			const body = textOf(Buffer.concat(chunks));
			const parsed = v.safeParse(BatchSchema, JSON.parse(body));
			if (!parsed.success) state.refused.push(body);
			else state.batches.set(parsed.output.appId, [...(state.batches.get(parsed.output.appId) ?? []), parsed.output]);
			response.writeHead(parsed.success ? 204 : 422, { 'access-control-allow-origin': '*' }).end();
			for (const call of state.arrived) call();
		} else if (/\/(heap-[\w-]+|heap_config|sdk)\.js$/.test(pathname)) {
			response.writeHead(200, { 'content-type': 'text/javascript' }).end(sdk());
		} else {
			const page = state.pages.get(pathname);
			response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', ...page?.headers });
			response.end(page?.html);
		}
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		...state,
		port: (server.address() as AddressInfo).port,
		close: () => {
			server.close();
			server.closeAllConnections();
		},
	};
}

/** Root last, as an event tells it; parents are told by their place in the batch. */
function pathIn(batch: Batch, index: number | undefined): WireElement[] {
	const path: WireElement[] = [];
	for (let at = index; at !== undefined; at = batch.elements[at]?.parent) {
		const { parent: _, ...element } = batch.elements[at] as WireElement;
		path.push(element);
	}
	return path;
}

/** Each event once, as the server keeps it: what the page sent as it ended, the next may send again. */
const eventsOf = (batches: readonly Batch[]): Sent[] =>
	[
		...new Map(
			batches
				.flatMap((batch) =>
					batch.events.map(({ element, page, eventProperties: properties = {}, ...event }) => ({
						...event,
						properties,
						page: batch.pages[page] as Batch['pages'][number],
						path: pathIn(batch, element),
					})),
				)
				.map((event) => [event.eventId, event] as const),
		).values(),
	].sort((a, b) => a.time - b.time);

/** `click button#pay`, `pageview /path?query`, `custom Paid`. */
export const inWords = ({ type, name, page, path: [target] }: Sent): string => {
	if (type === 'custom') return `custom ${name}`;
	if (type === 'pageview') return `pageview ${page.url.replace(/^\w+:\/\/[^/]*/, '')}`;
	return `${type} ${target?.tag}${target?.id ? `#${target.id}` : ''}`;
};

export interface Recorder {
	appId: string;
	/** Origin of the site; other names that lead to it, such as `shop.example.test`, too. */
	origin(host?: string): string;
	/** The tag that loads the SDK for this test's app. */
	script: string;
	/** Serves a page, below `/<appId>/`. */
	serve(name: string, html: string, headers?: Record<string, string>): string;
	/** Serves a page with the SDK in it and goes there. */
	open(html: string, options?: { head?: string; headers?: Record<string, string>; host?: string }): Promise<void>;
	/** Leaves the page, and answers with all that the server has got until then, in order. */
	events(): Promise<Sent[]>;
	/** Waits for a custom event, and answers with the others. */
	upTo(last: string): Promise<Sent[]>;
	/** The same in words, without the first pageview. */
	words(): Promise<string[]>;
	batches(): Batch[];
	/** What the SDK in the page has told the inspector so far, as the extension's schema takes it. */
	reports(): Promise<SdkReport[]>;
	/** `code what` of each call that was dropped and of each warning of an event. */
	reasons(): Promise<string[]>;
}

interface Fixtures {
	recorder: Recorder;
	page: Page;
	context: BrowserContext;
}

/** One browser and one server for all tests of a worker, each with an app of its own. */
export const test = base.extend<Fixtures, { server: Server; sdkContext: BrowserContext }>({
	server: [
		// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from the pattern
		async ({}, use) => {
			const server = await serve();
			await use(server);
			server.close();
		},
		{ scope: 'worker' },
	],
	sdkContext: [
		// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from the pattern
		async ({}, use) => {
			const browser = await chromium.launch({
				executablePath: chromiumPath(),
				// Playwright switches the back/forward cache off.
				ignoreDefaultArgs: ['--disable-back-forward-cache'],
				args: [
					'--no-sandbox',
					'--disable-gpu',
					'--disable-quic',
					'--disable-background-networking',
					'--host-resolver-rules=MAP *.test 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
				],
			});
			await use(await browser.newContext({ viewport: { width: 800, height: 600 } }));
			await browser.close();
		},
		{ scope: 'worker' },
	],
	context: async ({ sdkContext }, use) => {
		await sdkContext.clearCookies();
		await use(sdkContext);
	},
	page: async ({ context }, use) => {
		const page = context.pages()[0] ?? (await context.newPage());
		await use(page);
		for (const other of context.pages()) if (other !== page) await other.close();
		// What it still has to write down is written when the next test clears the cookies.
		if (!page.isClosed()) await page.goto('about:blank');
	},
	recorder: async ({ server, page }, use, info) => {
		// No test here takes a second; one that waits for what never comes must not wait for two minutes.
		info.setTimeout(15_000);
		const appId = `t${info.workerIndex}-${info.testId.slice(-12)}`;
		const origin = (host = '127.0.0.1') => `http://${host}:${server.port}`;
		const script = `<script src="/js/heap-${appId}.js"></script>`;
		const batches = () => server.batches.get(appId) ?? [];
		const serve = (name: string, html: string, headers: Record<string, string> = {}) => {
			server.pages.set(`/${appId}/${name}`, { html, headers });
			return `/${appId}/${name}`;
		};
		const upTo = async (last: string) => {
			const isOver = () => eventsOf(batches()).some(({ name }) => name === last);
			await new Promise<void>((resolve) => {
				const look = () => isOver() && resolve();
				server.arrived.add(look);
				look();
			});
			return eventsOf(batches()).filter(({ name }) => name !== last);
		};
		const events = async () => {
			// Whatever comes before this has come when this has.
			await page.evaluate(() => (window as unknown as { heap: { track(name: string): void } }).heap.track('end'));
			await page.goto('about:blank');
			return upTo('end');
		};
		const reports = async () => {
			const told = await page.evaluate(() => {
				const reports: SdkReport[] = [];
				const line = (window as unknown as Record<symbol, { subscribe(listener: (r: SdkReport) => void): () => void }>)[
					Symbol.for('hindsight.sdk')
				];
				// As the page hook hands them over: by structured clone.
				line?.subscribe((report) => reports.push(structuredClone(report)))();
				return reports;
			});
			return told.map((report) => reportInWords(v.parse(SdkReportSchema, report) as SdkReport));
		};
		await use({
			appId,
			origin,
			script,
			serve,
			async open(html, { head = script, headers, host } = {}) {
				const path = serve(
					'',
					`<!doctype html><html><head><title>Test</title>${head}</head><body>${html}</body></html>`,
					headers,
				);
				await page.goto(origin(host) + path);
			},
			events,
			upTo,
			words: async () => {
				const [first, ...rest] = (await events()).map(inWords);
				expect(first).toMatch(/^pageview /);
				return rest;
			},
			batches,
			reports,
			reasons: async () =>
				(await reports()).flatMap((report) => {
					if (report.type === 'dropped') return [`${report.code} ${report.what}`];
					return report.type === 'event' ? report.warnings.map(({ code, what }) => `${code} ${what}`) : [];
				}),
		});
		expect(server.refused.splice(0)).toEqual([]);
	},
});
