import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Locator, type Page } from '@playwright/test';
import type { ApiEvent } from '../../../lib/protocol/api.ts';
import { chromiumPath } from '../../../scripts/browsers.ts';
import { expect, type TestBackend, test } from '../harness.ts';
import { serveSite } from '../site.ts';
import { serveSwagger } from '../swagger.ts';

/** What the browser itself says lies under the pointer, in the words of {@link stored}. */
const underPointer = (page: Page, x: number, y: number) =>
	page.evaluate(
		([left, top]) => {
			const element = document.elementFromPoint(left, top);
			// Nothing is recorded of a password field but its tag.
			if (element?.matches('[type=password]')) return 'input#.';
			return `${element?.localName}#${element?.id}.${[...(element?.classList ?? [])].join('.')}`;
		},
		[x, y] as const,
	);
const stored = async (backend: TestBackend, appId: string) => {
	const { events } = await backend.api<{ events: ApiEvent[] }>(`/v1/events?appId=${appId}&type=click&limit=500`);
	return events
		.reverse()
		.map(({ target }) => `${target?.tag}#${target?.id ?? ''}.${(target?.classes ?? []).join('.')}`);
};

/** Clicks each with the mouse, and answers with what was under it. */
async function tour(page: Page, steps: readonly Locator[]): Promise<string[]> {
	const expected: string[] = [];
	for (const step of steps) {
		// Waits until it is there, in view, at rest, and not covered.
		await step.hover();
		const box = await step.boundingBox();
		if (!box) throw new Error('it is not on the page');
		const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
		await page.mouse.move(x, y);
		expected.push(await underPointer(page, x, y));
		await page.mouse.down();
		await page.mouse.up();
	}
	return expected;
}

async function inBrowser(run: (page: Page, browser: Browser) => Promise<void>) {
	const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox', '--disable-gpu'] });
	try {
		await run(await browser.newPage({ viewport: { width: 1280, height: 900 } }), browser);
	} finally {
		await browser.close();
	}
}

const operation = (tags: string[], summary: string) => ({
	tags,
	summary,
	parameters: [{ name: 'q', in: 'query', schema: { type: 'string' } }],
	responses: {
		200: { description: 'Done', content: { 'application/json': { schema: { $ref: '#/components/schemas/Book' } } } },
	},
});
const DESCRIPTION = {
	paths: {
		'/books': { get: operation(['books'], 'List books'), post: operation(['books'], 'Add a book') },
		'/loans': { get: operation(['loans'], 'List loans') },
	},
	components: {
		schemas: { Book: { type: 'object', properties: { title: { type: 'string' } } } },
		securitySchemes: { key: { type: 'apiKey', in: 'header', name: 'X-Key' } },
	},
};

test('every click of a tour through Swagger UI is stored, on what was clicked, and nothing more', async ({
	backend,
}) => {
	const site = await serveSwagger(backend.url, DESCRIPTION);
	try {
		await inBrowser(async (page) => {
			await page.goto(`${site.url}/docs`);
			const block = (id: string) => page.locator(`#operations-${id}`);
			const [list, add] = [block('books-get_books'), block('books-post_books')];
			const expected = await tour(page, [
				page.locator('h3', { hasText: 'loans' }),
				page.locator('h3', { hasText: 'loans' }),
				list.locator('.opblock-summary-path'),
				list.getByRole('button', { name: 'Try it out' }),
				list.getByRole('button', { name: 'Execute' }),
				list.getByRole('button', { name: 'Clear' }),
				list.getByRole('button', { name: 'Cancel' }),
				list.locator('.opblock-summary-description'),
				add.locator('.opblock-summary-method'),
				add.getByText('Schema', { exact: true }).first(),
				add.getByText('Example Value', { exact: true }).first(),
				add.getByRole('button', { name: 'Try it out' }),
				add.getByPlaceholder('q'),
				add.getByRole('button', { name: 'Cancel' }),
				page.locator('.auth-wrapper > button.authorize'),
				page.locator('.modal-ux input'),
				page.getByRole('button', { name: 'Close', exact: true }),
				page.locator('section.models h4'),
				page.locator('section.models h4'),
			]);
			await page.goto('about:blank');
			await expect.poll(() => stored(backend, 'swagger')).toEqual(expected);
			expect(expected).toHaveLength(19);
		});
	} finally {
		await site.close();
	}
});

const PACKAGE = {
	name: 'left-pad',
	version: '1.3.0',
	description: 'Pads',
	license: 'MIT',
	author: { name: 'Ann', email: '', avatar: '' },
	time: '2024-01-01T00:00:00.000Z',
	keywords: ['pad'],
	dist: { unpackedSize: 100, fileCount: 3, tarball: 'https://files.test/left-pad.tgz' },
	bugs: { url: 'https://bugs.test' },
	homepage: 'https://home.test',
	dependencies: { 'is-odd': '^1.0.0' },
};
/** What the registry's server answers, by path. */
const REGISTRY: Record<string, unknown> = {
	packages: [PACKAGE],
	'sidebar/left-pad': {
		latest: PACKAGE,
		name: 'left-pad',
		'dist-tags': { latest: '1.3.0' },
		versions: { '1.3.0': PACKAGE, '1.2.0': { ...PACKAGE, version: '1.2.0' } },
		time: { '1.3.0': PACKAGE.time, '1.2.0': PACKAGE.time },
		_uplinks: {},
	},
	'package/readme/left-pad': '<h1>Left</h1><p>Readme</p>',
};

test('every click of a tour through the Verdaccio registry is stored, on what was clicked, and nothing more', async ({
	backend,
}) => {
	const folder = join(dirname(fileURLToPath(import.meta.resolve('@verdaccio/ui-theme'))), 'static');
	const manifest: Record<string, string> = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
	const scripts = ['runtime.js', 'vendors.js', 'main.js'].map(
		(name) => `<script defer src="/${manifest[name]}"></script>`,
	);
	const app = `<!doctype html><title>Registry</title><base href="/">
		<script async src="${backend.url}/js/heap-registry.js"></script>
		<script>__VERDACCIO_BASENAME_UI_OPTIONS = { base: location.origin + '/', basename: '/', primaryColor: '#4b5e40', title: 'Registry', language: 'en-US', login: true };
		VERDACCIO_API_URL = location.origin + '/-/verdaccio/';</script>
		<div id="root"></div>${scripts.join('')}`;
	const files: Record<string, string> = { '/': app };
	for (const path of Object.values(manifest))
		files[`/${path}`] = readFileSync(join(folder, path.replace('-/static/', '')), 'utf8');
	const site = await serveSite({ files });
	try {
		await inBrowser(async (page) => {
			await page.route('**/-/verdaccio/data/**', (route) => {
				const answer = REGISTRY[route.request().url().split('/data/')[1] ?? ''];
				return typeof answer === 'string'
					? route.fulfill({ contentType: 'text/html', body: answer })
					: route.fulfill({ json: answer ?? [] });
			});
			await page.goto(site.url);
			const tab = (name: string) => page.getByRole('tab', { name });
			const expected = await tour(page, [
				page.getByRole('link', { name: 'left-pad', exact: true }),
				tab('Dependencies'),
				tab('Versions'),
				tab('Uplinks'),
				tab('Readme'),
				page.getByTestId('installListItem-npm').getByTestId('copy-icon'),
				page.getByTestId('installListItem-yarn'),
				page.getByTestId('header--button-login'),
				page.getByTestId('close-login-dialog-button').locator('svg'),
				page.getByTestId('header--tooltip-info').locator('svg'),
				page.getByRole('dialog').getByRole('button').last(),
				page.getByTestId('installListItem-pnpm'),
				page.locator('header a').first(),
				page.getByTestId('header--button-login'),
				page.locator('#login--dialog-username'),
				page.locator('#login--dialog-password'),
			]);
			await page.goto('about:blank');
			await expect.poll(() => stored(backend, 'registry')).toEqual(expected);
			expect(expected).toHaveLength(16);
			const { events } = await backend.api<{ events: ApiEvent[] }>('/v1/events?appId=registry&type=pageview&limit=50');
			expect(events.reverse().map(({ url }) => url.replace(site.url, ''))).toEqual([
				'/',
				'/-/web/detail/left-pad',
				'/',
			]);
		});
	} finally {
		await site.close();
	}
});
