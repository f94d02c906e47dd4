import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { chromiumPath } from '../../scripts/browsers.ts';
import { expect, test } from '../e2e/harness.ts';
import { overlayOf } from '../e2e/overlay-tree.ts';

const IMAGES = 'docs/images';
const PAGE_SIZE = { width: 880, height: 720 };

/** Page and panel side by side, as the browser shows them. */
async function beside(page: Page, panel: Page, name: string): Promise<void> {
	const [left, right] = await Promise.all([page.screenshot(), panel.screenshot()]);
	// In a browser of its own: another tab would take the panel with it.
	const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
	const { width, height } = PAGE_SIZE;
	const sheet = await browser.newPage({ viewport: { width: width + 361, height } });
	const image = (bytes: Buffer) => `<img alt="" src="data:image/png;base64,${bytes.toString('base64')}">`;
	await sheet.setContent(
		`<style>body { margin: 0; display: flex; gap: 1px; background: #888 } img { display: block }</style>${image(left)}${image(right)}`,
	);
	await sheet.screenshot({ path: join(IMAGES, `${name}.png`) });
	await browser.close();
}

for (const theme of ['light', 'dark'] as const)
	test(`pictures of the guide, ${theme}`, async ({ backend, extension }) => {
		test.setTimeout(300_000);
		await backend.seed();
		const page = await extension.context.newPage();
		await page.setViewportSize(PAGE_SIZE);
		await page.emulateMedia({ colorScheme: theme });
		await page.goto(`${backend.url}/demo/products/blue-shirt`);
		const panel = await extension.openPanel(page);
		await panel.emulateMedia({ colorScheme: theme });
		const alone = (name: string) => panel.screenshot({ path: join(IMAGES, `${name}-${theme}.png`) });
		await panel.getByText('Blue linen shirt').first().waitFor();
		await alone('first-run');

		await page.getByRole('button', { name: 'Add to cart' }).click();
		await page.getByLabel('Size', { exact: false }).first().selectOption('L');
		await page.getByRole('button', { name: 'Size guide' }).click();
		await page.getByRole('button', { name: 'Close' }).click();

		const label = async (target: string, name: string, picture?: string) => {
			await panel.getByRole('button', { name: 'Label', exact: true }).click();
			const element = page.getByRole('button', { name: target });
			await element.hover({ force: true });
			if (picture) {
				await expect.poll(async () => (await overlayOf(page)).tip).toContain('30 d');
				await beside(page, panel, `picker-${theme}`);
			}
			await element.click({ force: true });
			await panel.getByLabel('Name', { exact: true }).fill(name);
			await panel
				.getByRole('region', { name: 'Preview' })
				.getByText(/clicks/)
				.first()
				.waitFor();
			if (picture) {
				await panel.getByRole('list', { name: 'Other forms of this element' }).waitFor();
				await beside(page, panel, picture);
			}
			await panel.getByRole('button', { name: /^Save/ }).click();
			await panel.getByRole('listitem').filter({ hasText: name }).waitFor();
		};
		await label('Add to cart', 'Shop - Add to cart', `label-${theme}`);
		await label('Size guide', 'Shop - Open size guide');
		await label('Help', 'Help - Open');
		await page.mouse.move(2, 2);
		await beside(page, panel, `labels-${theme}`);

		await panel.getByRole('tab', { name: /Live/ }).click();
		await page.getByRole('button', { name: 'Add to cart' }).click();
		await page.getByRole('button', { name: 'Size guide' }).click();
		await page.getByRole('button', { name: 'Close' }).click();
		await panel.getByRole('button', { expanded: false }).filter({ hasText: 'Shop - Add to cart' }).last().click();
		// What was saved last is no longer news.
		await panel.getByRole('status').getByRole('button', { name: 'Dismiss' }).click();
		await beside(page, panel, `live-${theme}`);
		const detail = panel.getByRole('region', { name: 'Event' });
		await detail.getByRole('tab', { name: 'Labels' }).click();
		await detail.getByText('Help - Open', { exact: true }).click();
		await alone('why-not');
		await page.evaluate(() => {
			const { heap } = globalThis as unknown as { heap: { track(name: string, properties: object): void } };
			heap.track('Order', { cart: { total: 74, items: 2 }, currency: 'EUR' });
		});
		await panel.getByRole('list', { name: 'Events' }).getByRole('button').filter({ hasText: 'Order' }).click();
		await detail.getByRole('tab', { name: 'What' }).click();
		await detail.getByRole('button', { name: /^What to do/ }).click();
		await alone('remedy');
		await panel.keyboard.press('Escape');
		await panel.keyboard.press('Escape');
		await panel.keyboard.press('?');
		await alone('keys');
		await panel.getByRole('button', { name: 'Settings' }).click();
		await panel.getByText('Alt+Shift+H').waitFor();
		await alone('settings');
		await panel.keyboard.press('Escape');

		await page.goto(`${backend.url}/demo/account`);
		await page.getByLabel('E-mail', { exact: true }).fill('someone@shop.example');
		await page.getByLabel('Password').fill('secret');
		await page.locator('main').getByRole('button', { name: 'Sign in' }).click();
		await panel.getByRole('tab', { name: /Coverage/ }).click();
		const open = panel.getByRole('region', { name: 'Would be sent' });
		await open.getByRole('button').first().click();
		await expect.poll(async () => (await overlayOf(page)).painted).toBeGreaterThan(5);
		await beside(page, panel, `coverage-${theme}`);

		await panel.getByRole('tab', { name: /Live/ }).click();
		await panel.getByRole('button', { name: 'Clear' }).click();
		await panel.getByRole('status').getByRole('button', { name: 'Dismiss' }).click();
		await page.goto(`${backend.url}/healthz`);
		await panel.getByRole('heading', { name: 'This page is not recorded yet' }).waitFor();
		await alone('no-sdk');
	});
