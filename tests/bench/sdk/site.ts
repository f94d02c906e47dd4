import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';

/** What a page loads of the peer's snippet: autocapture is in it, recorder and surveys are fetched apart. */
export const PEER_FILE = fileURLToPath(import.meta.resolve('posthog-js/dist/array.js'));

export type Variant = 'alone' | 'ours' | 'peer';

/** What the peer's server says at the start: record, and compress what is sent. */
const PEER_CONFIG = {
	supportedCompression: ['gzip', 'gzip-js'],
	autocapture_opt_out: false,
	hasFeatureFlags: false,
	featureFlags: {},
	flags: {},
	sessionRecording: false,
	surveys: false,
	heatmaps: false,
	captureDeadClicks: false,
	capturePerformance: false,
};

const scriptOf: Record<Variant, string> = {
	alone: '',
	ours: '<script src="/js/heap-bench.js"></script>',
	peer: `<script src="/peer.js"></script><script>posthog.init('bench', { api_host: location.origin, autocapture: true,
		capture_pageview: true, opt_out_useragent_filter: true, disable_session_recording: true, disable_surveys: true, request_batching: true })</script>`,
};

/** Sections of cards as applications nest them: buttons first, to be pressed, then as much as is asked for. */
const pageOf = (variant: Variant, elements: number): string => {
	const card = (n: number) =>
		`<div class="card css-${(n * 2654435761) % 1e6}"><button class="btn btn-primary" id="buy-${n}" data-testid="buy" type="button"><span class="label">Item ${n}</span></button><a class="link" href="/items/${n}">More</a></div>`;
	const row = (cards: string) => `<section class="row">${cards}</section>`;
	const rows = Array.from({ length: elements / 41 }, (_, r) =>
		row(Array.from({ length: 10 }, (_, c) => card(r * 10 + c)).join('')),
	);
	return `<!doctype html><title>Bench shop</title>
		<style>.row { display: flex; gap: 8px; contain: content } .card { width: 110px; height: 60px }</style>
		${scriptOf[variant]}<body class="theme-light"><div id="root"><main class="page">${rows.join('')}</main></div>`;
};

/** Both SDKs' pages and servers on one origin; answers at once, and counts what is sent. */
export const startBenchSite = async (sdk: string) => {
	const bodies: { path: string; bytes: number; text: string }[] = [];
	const json = (response: ServerResponse, value: object) =>
		response.setHeader('content-type', 'application/json').end(JSON.stringify(value));
	const server = createServer((request, response) => {
		const { pathname, searchParams } = new URL(request.url ?? '/', 'http://bench');
		const chunks: Buffer[] = [];
		request.on('data', (chunk) => chunks.push(chunk));
		request.on('end', () => {
			// Isolated: the clocks of the page are finer.
			response.setHeader('cross-origin-opener-policy', 'same-origin');
			response.setHeader('cross-origin-embedder-policy', 'require-corp');
			if (request.method === 'POST' && /^\/(h|e|i\/v0\/e)\/?$/.test(pathname)) {
				const body = Buffer.concat(chunks);
				bodies.push({ path: request.url ?? '', bytes: body.length, text: body.toString('latin1') });
				return json(response, { status: 1 });
			}
			if (pathname === '/') {
				response.setHeader('content-type', 'text/html');
				return response.end(pageOf(searchParams.get('of') as Variant, Number(searchParams.get('elements'))));
			}
			response.setHeader('content-type', 'text/javascript');
			if (pathname.startsWith('/js/heap-')) return response.end(readFileSync(sdk));
			if (pathname === '/peer.js') return response.end(readFileSync(PEER_FILE));
			if (pathname.endsWith('.js')) return response.writeHead(404).end();
			return json(response, PEER_CONFIG);
		});
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		/** Requests with events. */
		bodies,
		close: () => {
			server.close();
			server.closeAllConnections();
		},
	};
};
