import { globSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { startBackend } from '../../backend/start.ts';
import { drivePage, readPage } from '../coverage/truth/drive.ts';
import { launch } from './coverage/browser.ts';
import { progress, report } from './report.ts';

/**
 * Every element of all pages of the labelled corpus is clicked with a real pointer, with the built SDK in the page; what the
 * backend stored is compared with what the coverage view said. `--show` writes the differences to standard error.
 */
const CORPUS = new URL('../coverage/', import.meta.url);
const dataDir = await mkdtemp(join(tmpdir(), 'hindsight-truth-'));
const server = await startBackend({ port: 0, dataDir });
const browser = await launch();
const files = globSync('{tuning,held-out}/pages/*.html', { cwd: CORPUS.pathname }).sort();
const total = { elements: 0, clicked: 0, stored: 0, differences: 0 };
const tags = new Map<string, number>();
for (const [index, file] of files.entries()) {
	const context = await browser.newContext();
	const page = await context.newPage();
	const path = `/${basename(file, '.html')}`;
	const outcome = await drivePage(page, server, readPage(file), path, `truth-${index}`);
	await context.close();
	total.elements += outcome.elements;
	total.clicked += outcome.clicked;
	total.stored += outcome.stored;
	total.differences += outcome.differences.length;
	for (const name of outcome.unreached) {
		const tag = /^<([\w-]+)/.exec(name)?.[1] ?? '';
		tags.set(tag, (tags.get(tag) ?? 0) + 1);
	}
	if (process.argv.includes('--show'))
		for (const difference of outcome.differences) process.stderr.write(`${file} ${JSON.stringify(difference)}\n`);
	progress(`${index + 1} of ${files.length}: ${path}, ${outcome.differences.length} differences`);
}
await browser.close();
await server.close();
await rm(dataDir, { recursive: true, force: true });

progress(`no pointer gets to: ${[...tags].map(([tag, count]) => `${count} ${tag}`).join(', ')}`);
const bench = 'coverage-truth';
for (const [figure, ours] of Object.entries(total))
	report({ bench, figure: `${figure} of ${files.length} pages`, unit: 'count', ours });
