import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Pictures, toHtml, toJUnit, toSarif } from '../../lib/coverage/export/index.ts';
import { reportSite, type SiteReport } from '../../lib/coverage/site.ts';
import { type CoverageOptions, readOptions } from './options.ts';
import { visitPages } from './pages.ts';
import { readSitemap } from './sitemap.ts';
import { leaksOf, tableOf } from './table.ts';

const EXIT = { good: 0, below: 1, failed: 2 } as const;

function write(folder: string, site: SiteReport, pictures: Pictures): void {
	mkdirSync(folder, { recursive: true });
	const files = {
		'coverage.html': toHtml(site, pictures),
		'coverage.json': JSON.stringify(site, null, 2),
		'coverage.sarif': toSarif(site),
		'coverage.junit.xml': toJUnit(site),
	};
	for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
	console.log(
		`\nReports: ${Object.keys(files)
			.map((name) => join(folder, name))
			.join(', ')}`,
	);
}

/**
 * `hindsight coverage`: looks at pages, prints a table, writes reports.
 * @returns the exit code: 0 good, 1 below the limit, 2 a page or the command line failed
 */
export async function runCoverage(args: string[]): Promise<number> {
	let options: CoverageOptions;
	let urls: string[];
	try {
		options = readOptions(args);
		const sitemap = options.sitemap ? await readSitemap(options.sitemap) : { urls: [], isCut: false };
		if (sitemap.isCut) console.error(`Only the first ${sitemap.urls.length} pages of the sitemap are looked at.`);
		urls = [...options.urls, ...sitemap.urls];
	} catch (error) {
		console.error((error as Error).message);
		return EXIT.failed;
	}
	const { pages, pictures, failed } = await visitPages([...new Set(urls)], options, ({ url }) =>
		console.error(`looked at ${url}`),
	);
	const site = reportSite(pages);
	console.log(tableOf(site));
	console.log(leaksOf(site));
	if (options.out) write(options.out, site, pictures);
	for (const { url, reason } of failed) console.error(`Could not look at ${url}: ${reason}`);
	if (failed.length > 0) return EXIT.failed;
	return site.score.percent < options.failUnder ? EXIT.below : EXIT.good;
}
