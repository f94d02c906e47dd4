import type { Page } from '@playwright/test';
import { expect, makeLabel, test } from './harness.ts';

/** What a person says on the browser's own page of extensions; the panel's own question is then answered without a prompt. */
async function allow(page: Page, id: string, origin: string): Promise<void> {
	await page.goto('chrome://extensions');
	await page.evaluate(
		([id, origin]) => {
			type DeveloperPrivate = { addHostPermission(id: string, origin: string): Promise<void> };
			const { developerPrivate } = (globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } }).chrome;
			return developerPrivate.addHostPermission(id as string, origin as string);
		},
		[id, origin],
	);
}

test.describe('as it is shipped', () => {
	test.use({ extensionBuild: 'chrome-mv3' });

	test('a site that is taken back is left at once, with nothing on its page, until it is allowed again', async ({
		backend,
		extension,
	}) => {
		await makeLabel(backend);
		const page = await extension.context.newPage();
		const errors: string[] = [];
		page.on('pageerror', (error) => errors.push(String(error)));
		await allow(page, extension.id, 'http://127.0.0.1/*');
		await page.goto(`${backend.url}/demo/`);
		const panel = await extension.openPanel(page);
		const settings = panel.getByRole('button', { name: 'Settings' });
		await settings.click();
		await panel.getByRole('button', { name: /^Always on 127.0.0.1/ }).click();
		await expect(panel.getByText(/^Hindsight sees 127.0.0.1:\d+ without a click/)).toBeVisible();
		await panel.keyboard.press('Escape');
		// On another site the click on the toolbar button ends: what is seen after it is seen by the permission.
		await page.goto(backend.url.replace('127.0.0.1', 'localhost'));
		await expect(panel.getByText(/toolbar/i).first()).toBeVisible();
		await page.goto(`${backend.url}/demo/products/blue-shirt`);
		await panel.getByRole('tab', { name: /^Labels/ }).click();
		const overlay = page.locator('hindsight-overlay');
		await expect(overlay).toBeAttached();
		await panel.getByRole('button', { name: 'Label', exact: true }).click();
		await expect(panel.getByText('Point at an element of the page and click.')).toBeVisible();

		await settings.click();
		await panel.getByRole('button', { name: 'Only after a click' }).click();
		await expect(panel.getByText('No permission for this page')).toBeAttached();
		await expect(panel.getByRole('button', { name: /^Allow on every site/ })).toBeFocused();
		await expect(panel.getByText('Point at an element of the page and click.')).toBeHidden();
		await expect(overlay).not.toBeAttached();
		await panel.keyboard.press('Escape');
		await panel.getByRole('tab', { name: /^Live/ }).click();
		await page.getByRole('button', { name: 'Add to cart' }).click();
		await page.reload();
		await expect(panel.getByText(/toolbar/i).first()).toBeVisible();
		await expect(panel.getByText('“Add to cart”')).toHaveCount(0);
		await panel.getByRole('tab', { name: /^Coverage/ }).click();
		await expect(panel.getByText(/toolbar/i).first()).toBeVisible();
		expect(errors).toEqual([]);

		// A click on the toolbar button lets it in again.
		await extension.openPanel(page);
		await expect(panel.getByText(/elements looked at/)).toBeVisible();
	});
});
