import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { CDPSession, Page } from '@playwright/test';
import { canonicalJson } from '../../../lib/element/index.ts';
import type { ApiEvent } from '../../../lib/protocol/api.ts';
import { bundle } from '../../bench/coverage/browser.ts';
import { type Difference, differences } from './compare.ts';
import type { Said, Sent, TruthInPage } from './in-page.ts';

type InPage = { coverageTruth: TruthInPage };

/** A running backend with the built SDK. */
export interface Server {
	url: string;
	token: string;
}

export interface Outcome {
	elements: number;
	clicked: number;
	stored: number;
	/** Elements that no pointer gets to: `option`, `br`, … */
	unreached: string[];
	differences: Difference[];
}

const MOST = 1000;
const POLL_MS = 100;
/** Until what was clicked must be stored. */
const PATIENCE_MS = 20_000;

async function storedEvents({ url, token }: Server, appId: string): Promise<ApiEvent[]> {
	const response = await fetch(`${url}/v1/events?appId=${appId}&limit=${MOST}`, {
		headers: { authorization: `Bearer ${token}` },
	});
	if (!response.ok) throw new Error(`GET /v1/events: ${response.status}`);
	return ((await response.json()) as { events: ApiEvent[] }).events;
}

const sentOf = ({ target, url, title }: ApiEvent): Sent => ({
	path: canonicalJson(target?.path ?? []),
	text: target?.text ?? '',
	href: target?.href ?? '',
	url,
	title,
});

async function click(session: CDPSession, point: { x: number; y: number }): Promise<void> {
	const press = { ...point, button: 'left', clickCount: 1 } as const;
	await Promise.all([
		session.send('Input.dispatchMouseEvent', { ...press, type: 'mousePressed' }),
		session.send('Input.dispatchMouseEvent', { ...press, type: 'mouseReleased' }),
	]);
}

/** Serves one page with the SDK in it, from an origin of its own. The marks of the corpus are no part of the page. */
async function serve(html: string, sdk: string): Promise<{ url: string; close(): void }> {
	const plain = html.replace(/\sdata-expect="[^"]*"/g, '');
	const script = `<script src="${sdk}"></script>`;
	const body = /<head[^>]*>/.test(plain) ? plain.replace(/<head[^>]*>/, (head) => head + script) : script + plain;
	const server = createServer((_, response) => {
		response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(body);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		close: () => {
			server.close();
			server.closeAllConnections();
		},
	};
}

let script: Promise<string> | undefined;

/**
 * Asks the coverage view what each element of a page would send, clicks on each with a real pointer, and compares what the
 * backend then has. `appId`: nothing else is stored under it.
 */
export async function drivePage(
	page: Page,
	server: Server,
	html: string,
	path: string,
	appId: string,
): Promise<Outcome> {
	script ??= bundle('../../coverage/truth/in-page.ts');
	const site = await serve(html, `${server.url}/js/heap-${appId}.js`);
	try {
		await page.goto(site.url + path);
		await page.evaluate(await script);
		const said: Said[] = await page.evaluate(() => (globalThis as unknown as InPage).coverageTruth.say());
		const session = await page.context().newCDPSession(page);
		const clicked: Said[] = [];
		const unreached: string[] = [];
		for (const [index, each] of said.entries()) {
			const point = await page.evaluate((i) => (globalThis as unknown as InPage).coverageTruth.aim(i), index);
			if (!point) {
				unreached.push(each.name);
				continue;
			}
			await click(session, point);
			clicked.push(each);
		}
		// As a person leaves: what is unsent goes out now.
		await page.goto('about:blank');
		const expected = clicked.filter(({ event }) => event).length;
		let stored: ApiEvent[] = [];
		for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await new Promise((go) => setTimeout(go, POLL_MS))) {
			stored = await storedEvents(server, appId);
			if (stored.filter(({ type }) => type !== 'pageview').length >= expected) break;
		}
		return {
			elements: said.length,
			clicked: clicked.length,
			stored: stored.length,
			unreached,
			differences: differences(
				clicked,
				stored.filter(({ type }) => type !== 'pageview').map(sentOf),
				stored.filter(({ type }) => type === 'pageview').map(sentOf),
			),
		};
	} finally {
		site.close();
	}
}

export const readPage = (file: string): string => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
