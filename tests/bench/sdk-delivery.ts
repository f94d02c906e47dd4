import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { startBackend } from '../../backend/start.ts';
import { chromiumPath } from '../../scripts/browsers.ts';
import { APP, pageOf } from '../e2e/sdk-delivery/harness.ts';
import { LEAVINGS, leavingBody, originOf, pressAndLeave } from '../e2e/sdk-delivery/leavings.ts';
import { serveSite } from '../e2e/site.ts';
import { progress, report } from './report.ts';

/** `npm run bench -- sdk-delivery [PRESSES] [WAY]`: presses for each way to leave, each in another visitor's browser. */
const [, , , presses = '500', only] = process.argv;
const PRESSES = Number(presses);
/** Nothing more comes after this. */
const QUIET_MS = 5_000;

const dataDir = mkdtempSync(join(tmpdir(), 'hindsight-bench-'));
const { url, backend, close } = await startBackend({ port: 0, dataDir });
const elsewhere = await serveSite({ files: { '/': '<!doctype html><title>Elsewhere</title>' } });
const browser = await chromium.launch({
	executablePath: chromiumPath(),
	args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});

const storedFor = async (kind: number) => {
	const { rows } = await backend.connect.run(
		APP,
		`SELECT hierarchy, count() FROM all_events WHERE event_table_name = 'click' AND hierarchy LIKE '%#press-n${kind}x%' GROUP BY hierarchy`,
	);
	return { distinct: rows.length, rows: rows.reduce((sum, [, n]) => sum + Number(n), 0), found: rows };
};

try {
	for (const [kind, [name, { isSent }]] of Object.entries(LEAVINGS).entries()) {
		if (only && !name.includes(only)) continue;
		const site = await serveSite({ files: { '/': pageOf(url, leavingBody(name, elsewhere.url)) } });
		const context = await browser.newContext();
		for (let n = 0; n < PRESSES; n++) {
			const address = originOf(site.url, kind, n);
			await pressAndLeave(context, name, address);
			if (!isSent) {
				// Who comes back brings what the last visit left.
				const back = await context.newPage();
				await back.goto(address);
				await back.waitForResponse((response) => response.url().endsWith('/h'));
				await back.close();
			}
			if (n % 50 === 49) progress(`${name}: ${n + 1}`);
		}
		const deadline = Date.now() + QUIET_MS;
		let stored = await storedFor(kind);
		while (stored.distinct < PRESSES && Date.now() < deadline) stored = await storedFor(kind);
		const common = { bench: 'sdk-delivery', unit: 'clicks', peer: PRESSES, peerName: 'made' };
		report({ ...common, figure: `stored, each followed at once by ${name}`, ours: stored.distinct });
		report({ ...common, figure: `stored twice, ${name}`, ours: stored.rows - stored.distinct });
		if (stored.distinct < PRESSES) {
			const text = JSON.stringify(stored.found);
			const missing = Array.from({ length: PRESSES }, (_, n) => n).filter(
				(n) => !text.includes(`#press-n${kind}x${n};`),
			);
			progress(`missing: ${missing}`);
		}
		await context.close();
		await site.close();
	}
} finally {
	await browser.close();
	await elsewhere.close();
	await close();
	rmSync(dataDir, { recursive: true, force: true });
}
