import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { build } from 'vite';
import type { Pictures } from '../../lib/coverage/export/index.ts';
import type { CoverageInPage } from '../../lib/coverage/in-page.ts';
import type { PageReport } from '../../lib/coverage/report.ts';
import { chromiumPath } from '../browsers.ts';
import type { CoverageOptions } from './options.ts';

const ENTRY = fileURLToPath(new URL('../../lib/coverage/in-page.ts', import.meta.url));
/** A page that loads something for ever is looked at as it is after this time. */
const SETTLE_MS = 5_000;
const LOAD_MS = 30_000;
/** Pictures of one page; a report stays small enough to mail. */
const PICTURES = 10;
const PICTURE_MS = 2_000;
type InPage = { hindsightCoverage: CoverageInPage };

async function bundle(): Promise<string> {
	const result = await build({
		configFile: false,
		publicDir: false,
		logLevel: 'error',
		build: { write: false, lib: { entry: ENTRY, formats: ['iife'], name: 'hindsight' } },
	});
	const [output] = Array.isArray(result) ? result : [result];
	if (!output || !('output' in output)) throw new Error('The rules could not be bundled.');
	return output.output[0].code;
}

/** Each place of a leak, what is personal blurred. Places that cannot be pictured are left out. */
async function pictures(page: Page, { findings }: PageReport): Promise<Map<number, string>> {
	const taken = new Map<number, string>();
	const leaks = findings.flatMap(({ state, selector }, i) => (state === 'leak' && selector ? [i] : []));
	if (leaks.length > 0) await page.evaluate(() => (globalThis as unknown as InPage).hindsightCoverage.blur());
	for (const i of leaks.slice(0, PICTURES)) {
		try {
			const around = await page.evaluateHandle(
				(index) => (globalThis as unknown as InPage).hindsightCoverage.around(index),
				i,
			);
			const shot = await around.screenshot({ timeout: PICTURE_MS, type: 'jpeg', quality: 60 });
			taken.set(i, `data:image/jpeg;base64,${shot.toString('base64')}`);
		} catch {
			// Hidden, or without a box: there is nothing to see.
		}
	}
	return taken;
}

async function visit(context: BrowserContext, url: string, script: string, { waitFor, harmless }: CoverageOptions) {
	const page = await context.newPage();
	try {
		await page.goto(url, { waitUntil: 'load', timeout: LOAD_MS });
		if (waitFor) await page.waitForSelector(waitFor, { timeout: LOAD_MS });
		else await page.waitForLoadState('networkidle', { timeout: SETTLE_MS }).catch(() => {});
		// Not a script tag: the page's own policy may forbid those.
		await page.evaluate(script);
		const report = await page.evaluate(
			(marks) => (globalThis as unknown as InPage).hindsightCoverage.run(marks),
			harmless,
		);
		return { report, shots: await pictures(page, report) };
	} finally {
		await page.close();
	}
}

export interface Visits {
	pages: PageReport[];
	pictures: Pictures;
	/** Pages that could not be looked at, with the reason. */
	failed: { url: string; reason: string }[];
}

/** Looks at each URL in a browser of its own, one after the other. */
export async function visitPages(
	urls: readonly string[],
	options: CoverageOptions,
	seen: (report: PageReport) => void,
): Promise<Visits> {
	const script = await bundle();
	const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox', '--disable-gpu'] });
	const visits = {
		pages: [] as PageReport[],
		pictures: new Map<string, Map<number, string>>(),
		failed: [] as Visits['failed'],
	};
	try {
		const context = await browser.newContext({ ...(options.storageState && { storageState: options.storageState }) });
		if (options.initScript) await context.addInitScript({ path: options.initScript });
		for (const url of urls) {
			try {
				const { report, shots } = await visit(context, url, script, options);
				visits.pages.push(report);
				visits.pictures.set(report.url, shots);
				seen(report);
			} catch (error) {
				visits.failed.push({ url, reason: (error as Error).message.split('\n')[0] ?? '' });
			}
		}
	} finally {
		await browser.close();
	}
	return visits;
}
