import type { Page } from '@playwright/test';
import { expect, test } from './harness.ts';

const preview = (panel: Page) => panel.getByRole('region', { name: 'Preview' });

/** The number of clicks in the preview, once it has come to rest. */
async function clicks(panel: Page): Promise<number> {
	await expect(preview(panel)).not.toHaveAttribute('aria-busy', 'true');
	await expect(preview(panel)).toContainText(/[\d,]+ clicks?/);
	return Number(/([\d,]+) click/.exec((await preview(panel).textContent()) ?? '')?.[1]?.replaceAll(',', ''));
}

test('every condition shows at once what it does to the past, and what keeps events out is let go with one click', async ({
	backend,
	extension,
}) => {
	await backend.seed();
	await backend.api('/v1/definitions/any', {
		method: 'PUT',
		body: { appId: 'demo', baseRevision: 0, name: 'Shop - Anything', steps: [{ type: 'click' }] },
	});
	const page = await extension.context.newPage();
	await page.goto(`${backend.url}/demo/products/blue-shirt`);
	const panel = await extension.openPanel(page);
	await panel.getByRole('button', { name: 'Label', exact: true }).click();
	await page.getByRole('button', { name: 'Add to cart' }).click({ force: true });
	const section = await clicks(panel);
	await expect(panel.getByText(/^1 on this page · [\d,]+ in history$/)).toBeVisible();

	const pages = panel.getByRole('combobox', { name: 'Page' });
	await expect(pages.getByRole('option')).toHaveText([
		'/demo/products/blue-shirt · this page · 1',
		/^\/demo\/products\/\* · pages like this · \d+$/,
		/^\/demo\/\*\* · whole section · \d+$/,
		/^every page · \d+$/,
		'own pattern',
	]);
	await pages.selectOption('page');
	await expect.poll(() => clicks(panel)).toBeLessThan(section);
	await pages.selectOption('section');
	await expect.poll(() => clicks(panel)).toBe(section);

	await panel.getByRole('button', { name: '+ site' }).click();
	const covered = panel.locator('.covered');
	await expect(covered).toHaveText(/^[1-9]\d* pages$/);
	await covered.click();
	const listed = panel.getByRole('list', { name: 'Pages it covers' });
	await expect(listed).toContainText('/demo/products/blue-shirt');
	await panel.getByRole('textbox', { name: 'Value of site' }).fill('elsewhere.example');
	await expect(covered).toHaveText('0 pages');
	await expect(listed).toBeEmpty();
	await expect.poll(() => clicks(panel)).toBe(0);
	await panel.getByRole('button', { name: 'Remove the condition on site' }).click();
	await expect.poll(() => clicks(panel)).toBe(section);

	const sample = panel.locator('.sample');
	const newest = await sample.textContent();
	await panel.getByRole('button', { name: 'Older sample' }).click();
	await expect(sample).not.toHaveText(newest ?? '');
	await expect(panel.getByRole('list', { name: 'Also labelled' })).toContainText('“Shop - Anything”');

	await panel.getByRole('button', { name: '+ text' }).click();
	await panel.getByRole('textbox', { name: 'Value of text' }).fill('Something else');
	await expect.poll(() => clicks(panel)).toBe(0);
	await panel.getByRole('button', { name: /^\+[\d,]+ without the text$/ }).click();
	await expect.poll(() => clicks(panel)).toBe(section);

	await panel.getByRole('button', { name: '+ property' }).click();
	await panel.getByRole('textbox', { name: 'Property name' }).fill('device_type');
	await panel.getByRole('textbox', { name: 'Value of device_type' }).fill('Mobile');
	await expect.poll(() => clicks(panel)).toBeLessThan(section);
	await panel.getByRole('button', { name: 'Remove the condition on device_type' }).click();
	await expect.poll(() => clicks(panel)).toBe(section);

	await panel.getByRole('button', { name: /point at another/ }).click();
	await page.getByRole('button', { name: 'Size guide' }).click({ force: true });
	await expect(panel.getByRole('region', { name: 'Way 2' })).toBeVisible();
	await expect.poll(() => clicks(panel)).toBeGreaterThan(section);

	await panel.getByRole('button', { name: /^Save/ }).click();
	await expect(panel.getByRole('list', { name: 'Labels' })).toContainText('Add to cart');
	await panel.getByRole('button', { name: 'Undo' }).click();
	await expect(panel.getByRole('list', { name: 'Labels' })).not.toContainText('Add to cart');
});
