import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { chromiumPath } from '../../scripts/browsers.ts';
import { drivePage, readPage } from '../coverage/truth/drive.ts';
import { HARD_PAGE } from '../coverage/truth/hard-page.ts';
import { expect, test } from './harness.ts';

test.use({
	launchOptions: {
		executablePath: chromiumPath() ?? '',
		args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
	},
});

/** Every twelfth page of the corpus here; `npm run bench -- coverage-truth` takes them all. */
const STRIDE = 12;
const CORPUS = join(import.meta.dirname, '../coverage');
const PAGES = [
	...globSync('{tuning,held-out}/pages/*.html', { cwd: CORPUS })
		.sort()
		.filter((_, index) => index % STRIDE === 0)
		.map((file) => ({ name: basename(file, '.html'), html: readPage(file) })),
	{ name: 'hard', html: HARD_PAGE },
];

test('what the backend stores of a click on any element is what the coverage view said of it', async ({
	browser,
	backend,
}) => {
	for (const { name, html } of PAGES)
		await test.step(name, async () => {
			const context = await browser.newContext();
			const outcome = await drivePage(await context.newPage(), backend, html, `/${name}`, `truth-${name}`);
			await context.close();
			expect(outcome.differences).toEqual([]);
			// A closed list of options has no place on the page; all else is clicked.
			expect(outcome.unreached.filter((element) => !/^<(option|br|input type="hidden")/.test(element))).toEqual([]);
			expect(outcome.stored).toBeGreaterThan(outcome.clicked / 2);
		});
});
