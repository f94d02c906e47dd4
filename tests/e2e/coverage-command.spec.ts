import { execFile } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { FindingReport, SiteReport } from '../../lib/coverage/index.ts';
import { chromiumPath } from '../../scripts/browsers.ts';
import { expect, test } from './harness.ts';
import { serveSite } from './site.ts';

test.use({
	launchOptions: {
		executablePath: chromiumPath() ?? '',
		args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
	},
});

interface Ended {
	code: number;
	output: string;
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** `npx hindsight coverage …`, as in CI, called in the folder. */
const coverage = (args: string[], folder = ROOT): Promise<Ended> =>
	new Promise((resolve) => {
		const command = ['--prefix', ROOT, '--no-install', 'hindsight', 'coverage', ...args];
		execFile('npx', command, { cwd: folder }, (error, output) => {
			resolve({ code: typeof error?.code === 'number' ? error.code : 0, output });
		});
	});

/** What the shop shows in its session storage, as its own script keeps it. */
const SIGN_IN = "sessionStorage.setItem('fjell-supply', JSON.stringify({ cart: [], signedIn: true }));";
const PATHS = ['/demo/account', '/demo/', '/demo/products/blue-shirt', '/demo/cart', '/demo/checkout'];

const brief = ({ rule, where, name, state, protection }: FindingReport) =>
	`${rule} ${name || where} ${protection ?? state}`;

test('the command finds what the demo shop gives away, and nothing else', async ({ backend, tempDir, page }) => {
	const script = join(tempDir, 'sign-in.js');
	const config = join(tempDir, 'coverage.json');
	const out = join(tempDir, 'reports');
	await writeFile(script, SIGN_IN);
	await writeFile(config, JSON.stringify({ urls: PATHS.map((path) => backend.url + path), initScript: script }));
	const read = (name: string) => readFile(join(out, name), 'utf8');

	const ended = await coverage(['--config', config, '--out', out]);
	expect(ended.code).toBe(1);
	expect(ended.output).toContain('data-heap-redact-attributes="data-phone"');

	await test.step('every planted leak, every protected place, no decoy', async () => {
		const site: SiteReport = JSON.parse(await read('coverage.json'));
		const sure = new Map(
			site.patterns.map(({ pattern, pages }) => [
				pattern.replace(/^[^/]*/, ''),
				pages.flatMap(({ findings }) => findings.filter(({ isSure }) => isSure).map(brief)),
			]),
		);
		expect(sure.get('/demo/account')?.sort()).toEqual([
			'email href masked',
			'email text masked',
			'email title masked',
			'payment-card text ignored',
			'person-name text ignored',
			'person-name text leak',
			'personal-field field field',
			'phone data-phone leak',
			'phone text leak',
			'postal-address text ignored',
		]);
		// Elsewhere only fields ask for something personal: prices, sizes, order numbers and names of goods are none.
		for (const [path, found] of sure)
			if (path !== '/demo/account') for (const one of found) expect(one).toBe('personal-field field field');
		expect([...sure.keys()].sort()).toEqual(PATHS.map((path) => path.replace(/\/$/, '')).sort());
	});

	await test.step('reports that other tools read', async () => {
		const { version, runs } = JSON.parse(await read('coverage.sarif'));
		const errors = runs[0].results.filter(({ level }: { level: string }) => level === 'error');
		expect(version).toBe('2.1.0');
		expect(errors.map(({ ruleId }: { ruleId: string }) => ruleId).sort()).toEqual(['person-name', 'phone', 'phone']);
		for (const { ruleIndex, ruleId, message, locations } of runs[0].results) {
			expect(runs[0].tool.driver.rules[ruleIndex].id).toBe(ruleId);
			expect(message.text).not.toBe('');
			expect(locations[0].physicalLocation.artifactLocation.uri).toContain(backend.url);
		}
		const cases = await page.evaluate(
			(xml) => {
				const suites = new DOMParser().parseFromString(xml, 'application/xml');
				const count = (selector: string) => suites.querySelectorAll(selector).length;
				return { errors: count('parsererror'), suites: count('testsuite'), failures: count('testcase > failure') };
			},
			await read('coverage.junit.xml'),
		);
		expect(cases).toEqual({ errors: 0, suites: PATHS.length, failures: 3 });
	});

	await test.step('a page that stands alone, with pictures', async () => {
		const requests: string[] = [];
		page.on('request', (request) => requests.push(request.url()));
		await page.goto(pathToFileURL(join(out, 'coverage.html')).href);
		await expect(page.locator('img')).toHaveCount(3);
		expect(
			await page
				.locator('img')
				.evaluateAll((all) => (all as HTMLImageElement[]).every((each) => each.naturalWidth > 0)),
		).toBe(true);
		expect(requests.filter((url) => !/^(file|data):/.test(url))).toEqual([]);
	});

	await test.step('nothing personal in any of them', async () => {
		for (const name of ['coverage.html', 'coverage.json', 'coverage.sarif', 'coverage.junit.xml'])
			expect(await read(name)).not.toMatch(/Krogh|mia\.krogh|55 01 23|Storgata|4111/);
	});
});

test('the exit code tells the limit and failure apart', async ({ backend, tempDir }) => {
	const script = join(tempDir, 'sign-in.js');
	const config = join(tempDir, 'coverage.json');
	await writeFile(script, SIGN_IN);
	await writeFile(config, JSON.stringify({ initScript: script }));
	const account = `${backend.url}/demo/account`;
	// 7 of 10 places are protected.
	expect((await coverage([account, '--config', config, '--fail-under', '70'])).code).toBe(0);
	expect((await coverage([account, '--config', config, '--fail-under', '71'])).code).toBe(1);
	expect((await coverage(['http://127.0.0.1:1/'])).code).toBe(2);
	expect((await coverage([])).code).toBe(2);
});

test('the command runs in any folder, and writes its reports there', async ({ backend, tempDir }) => {
	const outcome = await coverage([`${backend.url}/demo/help`, '--fail-under', '0', '--out', 'reports'], tempDir);
	expect(outcome.code).toBe(0);
	expect((await readdir(join(tempDir, 'reports'))).sort()).toEqual([
		'coverage.html',
		'coverage.json',
		'coverage.junit.xml',
		'coverage.sarif',
	]);
});

test('the command takes a sitemap, whose pages may be of another host, and heeds what each page does not mask', async ({
	backend,
	tempDir,
}) => {
	const shown = (config: object) => `<!doctype html><title>Team</title>
		<script>window.heap = Object.assign([], { appid: 'team', config: ${JSON.stringify(config)} })</script>
		<script src="${backend.url}/js/heap-team.js"></script><button>mia.krogh@example.com</button>`;
	const sets: Record<string, string> = {
		'/team.xml': '<urlset><url><loc>/open</loc></url><url><loc>/masked</loc></url></urlset>',
		'/shop.xml': `<urlset><url><loc>${backend.url}/demo/help</loc></url></urlset>`,
		'/open': shown({ disableMasking: true }),
		'/masked': shown({}),
	};
	const index = ['team', 'shop'].map((name) => `<sitemap><loc>/${name}.xml</loc></sitemap>`).join('');
	const site = await serveSite({ files: { ...sets, '/sitemap.xml': `<sitemapindex>${index}</sitemapindex>` } });
	try {
		const ended = await coverage(['--sitemap', `${site.url}/sitemap.xml`, '--out', 'reports'], tempDir);
		expect(ended.code).toBe(1);
		const report: SiteReport = JSON.parse(await readFile(join(tempDir, 'reports/coverage.json'), 'utf8'));
		const states = report.patterns.map(({ pattern, pages }) => [
			pattern,
			pages.flatMap(({ findings }) => findings.filter(({ isSure }) => isSure).map(brief)),
		]);
		const host = new URL(site.url).host;
		expect(Object.fromEntries(states)).toEqual({
			[`${host}/open`]: ['email text leak'],
			[`${host}/masked`]: ['email text masked'],
			[`${new URL(backend.url).host}/demo/help`]: [],
		});
	} finally {
		await site.close();
	}
});
