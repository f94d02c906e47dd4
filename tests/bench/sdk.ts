import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { chromiumPath } from '../../scripts/browsers.ts';
import { buildSdk } from '../../scripts/build-sdk.ts';
import { percentile, progress, report } from './report.ts';
import { type Cost, measureClicks } from './sdk/clicks.ts';
import { PEER_FILE, startBenchSite, type Variant } from './sdk/site.ts';

/** `npm run bench -- sdk [CLICKS]`: size, time on the main thread and bytes sent, beside the peer with autocapture on. */
const CLICKS = Number(process.argv[3] ?? 200);
const PAGES = [1_000, 40_000];
/** The machine is not equally fast all the time: each is measured in turn. */
const ROUNDS = 2;
const OUT = '.cache/bench-sdk';
const peerName = 'posthog-js array.js';

const gzipSize = (file: string) => gzipSync(readFileSync(file), { level: 9 }).length;

const together = (costs: Cost[]): Cost => ({
	perClick: costs.flatMap(({ perClick }) => perClick),
	script: costs.reduce((sum, { script }) => sum + script, 0),
	bytes: costs.reduce((sum, { bytes }) => sum + bytes, 0),
	requests: costs.reduce((sum, { requests }) => sum + requests, 0),
});

await buildSdk(OUT);
const sdk = `${OUT}/heap.js`;
report({
	bench: 'sdk',
	figure: 'size, gzip level 9',
	unit: 'bytes',
	ours: gzipSize(sdk),
	peer: gzipSize(PEER_FILE),
	peerName,
});

const site = await startBenchSite(sdk);
const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox', '--disable-gpu'] });
try {
	for (const elements of PAGES) {
		const costs: Record<Variant, Cost[]> = { alone: [], ours: [], peer: [] };
		for (let round = 1; round <= ROUNDS; round++)
			for (const variant of ['alone', 'ours', 'peer'] as const) {
				progress(`${elements} elements, ${variant}, round ${round}`);
				costs[variant].push(await measureClicks(browser, site, variant, elements, CLICKS));
			}
		const alone = together(costs.alone);
		const ours = together(costs.ours);
		const peer = together(costs.peer);
		const compare = (figure: string, unit: string, of: (cost: Cost) => number) =>
			report({
				bench: 'sdk',
				figure: `${figure}, ${elements} elements`,
				unit,
				ours: of(ours) - of(alone),
				peer: of(peer) - of(alone),
				peerName,
			});
		compare('main thread per click, median', 'ms', ({ perClick }) => percentile(perClick, 0.5));
		compare('main thread per click, p95', 'ms', ({ perClick }) => percentile(perClick, 0.95));
		compare('main thread per click with sending, mean', 'ms', ({ script }) => script / (CLICKS * ROUNDS));
		compare('bodies sent per 100 clicks', 'bytes', ({ bytes }) => (bytes / (CLICKS * ROUNDS)) * 100);
		compare('requests per 100 clicks', 'requests', ({ requests }) => (requests / (CLICKS * ROUNDS)) * 100);
	}
} finally {
	await browser.close();
	site.close();
}
