import { Agent, request } from 'node:http';
import { random } from '../labels/site.ts';

const PAGE_PROPERTIES = {
	browser: 'Chrome',
	device_type: 'Desktop',
	platform: 'macOS',
	viewport: '1440x900',
	utm_source: 'newsletter',
};

/** Bodies of 20 clicks as the SDK sends them, but for ids and times, which are put in when one is sent. */
export const buildTemplates = (count: number, events: number, seed = 7): string[][] => {
	const next = random(seed);
	return Array.from({ length: count }, () => {
		const at = (n: number) => ({ nthChild: n, nthOfType: n, siblings: 40, siblingsOfType: 40 });
		const chain = ['html', 'body', 'div', 'main', 'section', 'div', 'ul', 'li', 'article'].map((tag, i) => ({
			tag,
			classes: [`layer-${i}`, `css-${(i * 31).toString(36)}`],
			...at(1 + (i === 7 ? Math.floor(next() * 40) : 0)),
			...(i > 0 && { parent: i - 1 }),
		}));
		const targets = Array.from({ length: 4 }, () => ({
			tag: 'button',
			classes: ['btn', `btn-${Math.floor(next() * 200)}`],
			attributes: { 'data-heap-id': `action-${Math.floor(next() * 200)}`, type: 'button' },
			...at(1),
			parent: chain.length - 1,
		}));
		const page = {
			pageviewId: '@page',
			userId: '@user',
			sessionId: '@session',
			url: `https://shop.example/products/${Math.floor(next() * 500)}?ref=mail`,
			title: 'A product of the shop',
			properties: PAGE_PROPERTIES,
		};
		const batch = {
			appId: 'load',
			sentAt: '@time',
			pages: [page],
			elements: [...chain, ...targets],
			events: Array.from({ length: events }, (_, i) => ({
				eventId: `@event${i}`,
				type: 'click',
				time: '@time',
				page: 0,
				element: chain.length + (i % targets.length),
				text: 'Add to cart',
				eventProperties: { position: i, list: 'search results' },
			})),
		};
		return JSON.stringify(batch).split(/("@\w+")/);
	});
};

let serial = Math.floor(Math.random() * 2 ** 20) * 2 ** 31;

/** A body with fresh ids. */
export const fill = (template: readonly string[]): { body: string; ids: string[] } => {
	const ids: string[] = [];
	const user = String(Math.floor(Math.random() * 100_000));
	const now = String(Date.now());
	let body = '';
	for (const part of template) {
		if (!part.startsWith('"@')) body += part;
		else if (part === '"@time"') body += now;
		else if (part.startsWith('"@event')) {
			const id = String(++serial);
			ids.push(id);
			body += `"${id}"`;
		} else body += `"${user}"`;
	}
	return { body, ids };
};

const agent = new Agent({ keepAlive: true, maxSockets: 64 });

/** Settles with the status, or 0 when the connection broke. */
export const post = (url: string, body: string): Promise<number> =>
	new Promise((resolve) => {
		const sent = request(
			`${url}/h`,
			{ method: 'POST', agent, headers: { 'Content-Type': 'text/plain', 'Content-Length': Buffer.byteLength(body) } },
			(response) => {
				response.resume();
				response.once('end', () => resolve(response.statusCode ?? 0));
				response.once('error', () => resolve(0));
			},
		);
		sent.once('error', () => resolve(0));
		sent.end(body);
	});
