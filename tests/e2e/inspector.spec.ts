import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { ApiEvent } from '../../lib/protocol/api.ts';
import { expect, type TestBackend, test } from './harness.ts';
import { serveSite } from './site.ts';

const row = (panel: Page, text: string) => panel.getByRole('button', { expanded: false }).filter({ hasText: text });
/** Events that this computer keeps. */
const kept = (panel: Page) =>
	panel.evaluate(
		() =>
			new Promise<number>((resolve) => {
				const opened = indexedDB.open('hindsight');
				opened.onsuccess = () => {
					const count = opened.result.transaction('entries').objectStore('entries').count();
					count.onsuccess = () => {
						opened.result.close();
						resolve(count.result);
					};
				};
			}),
	);
const clicks = async (backend: TestBackend, appId = 'demo') =>
	(await backend.api<{ events: ApiEvent[] }>(`/v1/events?appId=${appId}&type=click`)).events;

test('events survive navigation, reload and a panel that is closed and opened', async ({ backend, extension }) => {
	const page = await extension.context.newPage();
	await page.goto(`${backend.url}/demo/products/blue-shirt`);
	const first = await extension.openPanel(page);
	await page.getByRole('button', { name: 'Add to cart' }).click();
	await expect(row(first, '“Add to cart”')).toHaveCount(1);
	await page.goto(`${backend.url}/demo/cart`);
	await expect(row(first, 'Fjell Supply')).toHaveCount(2);
	await page.reload();
	await expect(row(first, 'Fjell Supply')).toHaveCount(3);
	await expect(row(first, '“Add to cart”')).toHaveCount(1);
	await expect.poll(() => kept(first)).toBe(4);
	await first.reload();
	await expect(row(first, '“Add to cart”')).toHaveCount(1);
	await expect(row(first, 'Fjell Supply')).toHaveCount(3);
});

test('what is shown is written to a file, and someone else looks at it', async ({ backend, extension, tempDir }) => {
	const page = await extension.context.newPage();
	await page.goto(`${backend.url}/demo/products/blue-shirt`);
	const panel = await extension.openPanel(page);
	await page.getByRole('button', { name: 'Add to cart' }).click();
	await expect(row(panel, '“Add to cart”')).toHaveCount(1);

	const save = async (format: string) => {
		await panel.getByRole('button', { name: 'Export' }).click();
		const [download] = await Promise.all([
			panel.waitForEvent('download'),
			panel.getByRole('menuitem', { name: `Export ${format}` }).click(),
		]);
		const path = join(tempDir, download.suggestedFilename());
		await download.saveAs(path);
		return path;
	};
	const har = await save('HAR');
	const { log } = JSON.parse(await readFile(har, 'utf8'));
	expect(log.version).toBe('1.2');
	expect(log.entries.map(({ _event }: { _event: { type: string } }) => _event.type)).toEqual(['pageview', 'click']);
	expect(await readFile(await save('CSV'), 'utf8')).toContain('Add to cart');
	const json = await save('JSON');

	await panel.getByRole('button', { name: 'Clear' }).click();
	await expect(panel.getByText('Nothing recorded here yet')).toBeVisible();
	for (const file of [json, har]) {
		await panel.locator('input[type=file]').setInputFiles(file);
		await expect(panel.getByText(/: 2 events/)).toBeVisible();
		await panel.getByText('“Add to cart”').click();
		await panel.getByRole('tab', { name: 'Delivery' }).click();
		await expect(panel.getByText('an opened file')).toBeVisible();
		await panel.getByRole('button', { name: 'Close' }).click();
		await panel.getByRole('button', { name: 'Back to live' }).click();
		await expect(panel.getByText('Nothing recorded here yet')).toBeVisible();
	}
	await panel.locator('input[type=file]').setInputFiles({ name: 'x.json', mimeType: '', buffer: Buffer.from('[') });
	await expect(panel.getByText('This file holds no events that can be read.')).toBeVisible();
});

test('a security policy that stops sending is said in words, with the remedy', async ({ backend, extension }) => {
	const site = await serveSite({
		files: {
			'/': `<!doctype html><title>Closed</title><script async src="${backend.url}/js/heap-closed.js"></script>
				<button>Pay</button>`,
		},
		headers: { 'content-security-policy': `script-src ${backend.url}; connect-src 'self'` },
	});
	try {
		const page = await extension.context.newPage();
		await page.goto(site.url);
		const panel = await extension.openPanel(page);
		await page.getByRole('button', { name: 'Pay' }).click();
		await expect(row(panel, '“Pay”')).toHaveCount(1);
		await row(panel, 'security policy').first().click();
		await expect(panel.getByText('Add the server to connect-src.')).toBeVisible();
		expect(await clicks(backend, 'closed')).toEqual([]);
	} finally {
		await site.close();
	}
});

test('a clock that is wrong is said in words, once the server has put the time right', async ({
	backend,
	extension,
}) => {
	const page = await extension.context.newPage();
	await page.clock.install({ time: Date.now() + 3_600_000 });
	await page.goto(`${backend.url}/demo/products/blue-shirt`);
	const panel = await extension.openPanel(page);
	await page.getByRole('button', { name: 'Add to cart' }).click();
	await expect(row(panel, '“Add to cart”').getByText('Warnings')).toBeAttached();
	await row(panel, '“Add to cart”').click();
	await expect(panel.getByText('The clock of this computer is wrong.')).toBeVisible();
});

test('a page without an SDK is given an app by hand, which the settings list and forget', async ({
	backend,
	extension,
}) => {
	for (const app_id of ['one', 'two'])
		await backend.api('/api/track', { method: 'POST', body: { app_id, identity: 'a', event: 'Started' } });
	const site = await serveSite({ files: { '/': '<!doctype html><title>Plain</title><button>Pay</button>' } });
	try {
		const page = await extension.context.newPage();
		await page.goto(`${backend.url}/demo/`);
		const panel = await extension.openPanel(page);
		await expect(panel.getByText('app demo')).toBeVisible();
		// The app of one site is not that of the next.
		await page.goto(site.url);
		await expect(panel.getByText('This page is not recorded yet')).toBeVisible();
		const apps = panel.getByRole('combobox', { name: 'App of this site' });
		await expect(apps).toHaveValue('');
		await panel.getByRole('button', { name: 'Label', exact: true }).click();
		await expect(panel.getByText('No app is known for this page')).toBeVisible();
		await apps.selectOption('two');
		await panel.getByRole('button', { name: 'Settings' }).click();
		const { host } = new URL(site.url);
		await expect(panel.getByText(`${host} · app two`)).toBeVisible();
		await panel.reload();
		await expect(panel.getByRole('combobox', { name: 'App of this site' })).toHaveValue('two');
		await panel.getByRole('button', { name: 'Settings' }).click();
		await panel.getByRole('button', { name: `Forget ${host}` }).click();
		await expect(panel.getByText('None chosen by hand', { exact: false })).toBeVisible();
	} finally {
		await site.close();
	}
});
