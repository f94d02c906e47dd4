import type { ApiEvent, SavedDefinition } from '../../lib/protocol/api.ts';
import { expect, test } from './harness.ts';
import { serveSite } from './site.ts';
import { serveSwagger } from './swagger.ts';

const API_DESCRIPTION = {
	paths: {
		'/books': {
			get: { tags: ['books'], summary: 'List books', responses: { 200: { description: 'The books' } } },
			post: { tags: ['books'], summary: 'Add a book', responses: { 201: { description: 'Added' } } },
		},
		'/loans': { get: { tags: ['loans'], summary: 'List loans', responses: { 200: { description: 'The loans' } } } },
	},
};

test('a web application that we did not write is recorded and labelled', async ({ backend, extension }) => {
	const site = await serveSwagger(backend.url, API_DESCRIPTION);
	try {
		const page = await extension.context.newPage();
		await page.goto(`${site.url}/docs`);
		const addBook = page
			.getByRole('button', { name: /add a book/i })
			.or(page.getByText('Add a book'))
			.first();
		await addBook.click();
		await page.getByRole('button', { name: 'Try it out' }).click();
		await addBook.click();
		const clicks = async () =>
			(await backend.api<{ events: ApiEvent[] }>('/v1/events?appId=swagger&type=click&limit=100')).events;
		await expect.poll(async () => (await clicks()).length).toBe(3);
		expect((await clicks()).map(({ target }) => target?.text)).toContain('Try it out');

		const panel = await extension.openPanel(page);
		await panel.getByRole('button', { name: 'Label', exact: true }).click();
		await addBook.click({ force: true });
		await expect(panel.getByRole('region', { name: 'Preview' })).toContainText('2 clicks');
		await panel.getByLabel('Name', { exact: true }).fill('Docs - Add a book');
		await panel.getByRole('button', { name: /^Save/ }).click();
		await expect(panel.getByRole('listitem').filter({ hasText: 'Docs - Add a book' })).toContainText('2');
		const { definitions } = await backend.api<{ definitions: SavedDefinition[] }>('/v1/definitions?appId=swagger');
		expect(definitions.map(({ count }) => count)).toEqual([2]);
	} finally {
		await site.close();
	}
});

test('a page with a strict CSP and trusted types is recorded, inspected and labelled', async ({
	backend,
	extension,
}) => {
	const violations: string[] = [];
	const site = await serveSite({
		files: {
			'/': `<!doctype html><title>Strict</title><script async src="${backend.url}/js/heap-strict.js"></script>
				<main><button id="pay" type="button"><span>Pay</span></button></main>`,
		},
		headers: {
			'content-security-policy': `default-src 'none'; script-src ${backend.url}; connect-src ${backend.url}; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; frame-ancestors 'none'`,
		},
	});
	try {
		const page = await extension.context.newPage();
		page.on('console', (message) => {
			if (/content security policy|trusted/i.test(message.text())) violations.push(message.text());
		});
		await page.goto(site.url);
		await page.getByText('Pay').click();
		const clicks = async () => (await backend.api<{ events: ApiEvent[] }>('/v1/events?appId=strict&type=click')).events;
		await expect.poll(async () => (await clicks()).length).toBe(1);

		const panel = await extension.openPanel(page);
		await panel.getByRole('button', { name: 'Label', exact: true }).click();
		await page.getByText('Pay').click({ force: true });
		await expect(panel.getByRole('radio').first()).toHaveAccessibleName(/#pay/);
		await expect(panel.getByRole('region', { name: 'Preview' })).toContainText('1 click');
		expect(violations).toEqual([]);
	} finally {
		await site.close();
	}
});

test.describe('as it is shipped, with no access but what the toolbar button grants', () => {
	test.use({ extensionBuild: 'chrome-mv3' });

	test('a click on the toolbar button wakes the tab, and only that site', async ({ backend, extension }) => {
		const page = await extension.context.newPage();
		await page.goto(`${backend.url}/demo/`);
		const panel = await extension.openPanel(page);
		await panel.getByRole('button', { name: 'Label', exact: true }).click();
		await page.getByRole('link', { name: 'Camp', exact: true }).click({ force: true });
		await expect(panel.getByRole('heading', { name: 'New label' })).toBeVisible();
		await panel.keyboard.press('Escape');

		// Still granted after a navigation within the site, and no longer on another.
		await page.goto(`${backend.url}/demo/cart`);
		await expect(panel.getByText('/demo/cart').first()).toBeVisible();
		await page.goto(backend.url.replace('127.0.0.1', 'localhost'));
		await expect(panel.getByText(/toolbar/i).first()).toBeVisible();
	});
});
