import type { Page } from '@playwright/test';
import { expect, makeLabel, test } from './harness.ts';

const list = (panel: Page) => panel.getByRole('list', { name: 'Events' });
const row = (panel: Page, text: string | RegExp) => list(panel).getByRole('button').filter({ hasText: text });
const filter = (panel: Page) => panel.getByRole('searchbox', { name: 'Filter' });
const track = (page: Page, from: number, to: number) =>
	page.evaluate(
		([first, last]) => {
			const { heap } = globalThis as unknown as { heap: { track(name: string): void } };
			for (let i = first; i <= last; i++) heap.track(`Step ${i}`);
		},
		[from, to] as const,
	);
test('the list is filtered, paused, cleared and followed', async ({ backend, extension }) => {
	await makeLabel(backend);
	const page = await extension.context.newPage();
	await page.goto(`${backend.url}/demo/products/blue-shirt`);
	const panel = await extension.openPanel(page);
	await page.getByRole('button', { name: 'Add to cart' }).click();
	await page.getByRole('button', { name: 'Size guide' }).click();
	await page.getByRole('button', { name: 'Close' }).click();
	await expect(row(panel, 'Shop - Add to cart')).toHaveCount(1);
	await expect(row(panel, '')).toHaveCount(4);

	// By type, by label, by what has none, by words, and by a field.
	const type = panel.getByRole('combobox', { name: 'Type' });
	await type.selectOption('page view');
	await expect(row(panel, '')).toHaveText([/Fjell Supply/]);
	await type.selectOption('Shop - Add to cart');
	await expect(row(panel, '')).toHaveText([/Shop - Add to cart/]);
	await type.selectOption('Type');
	await panel.getByRole('button', { name: 'Unlabelled' }).click();
	await expect(row(panel, '')).toHaveCount(3);
	await panel.getByRole('button', { name: 'Unlabelled' }).click();
	await panel.keyboard.press('/');
	await panel.keyboard.type('size');
	await expect(row(panel, '')).toHaveText([/Size guide/]);
	await filter(panel).fill('label:add -text:close');
	await expect(row(panel, '')).toHaveText([/Shop - Add to cart/]);
	await filter(panel).fill('text:"add to" tag:span');
	await expect(row(panel, '')).toHaveText([/Shop - Add to cart/]);
	await filter(panel).fill('nothing of the kind');
	await panel.getByRole('button', { name: 'Show all' }).click();
	await expect(row(panel, '')).toHaveCount(4);

	// What comes while it is paused waits, also when the list is cleared meanwhile.
	await page.bringToFront();
	await panel.getByRole('button', { name: 'Pause' }).click();
	await page.getByRole('button', { name: 'Size guide' }).click();
	await page.getByRole('button', { name: 'Close' }).click();
	await expect(panel.getByText('Paused · 2 waiting')).toBeVisible();
	await panel.getByRole('button', { name: 'Clear' }).click();
	await expect(row(panel, '')).toHaveCount(0);
	await panel.getByRole('button', { name: 'Paused · 2 waiting' }).click();
	await expect(row(panel, '')).toHaveText([/Size guide/, /Close/]);
	await panel.getByRole('button', { name: 'Undo' }).click();
	await expect(row(panel, '')).toHaveText([
		/Fjell Supply/,
		/Add to cart/,
		/Size guide/,
		/Close/,
		/Size guide/,
		/Close/,
	]);

	// The end is followed only where it is in view.
	await track(page, 1, 60);
	await expect(row(panel, /Step 60$/)).toBeVisible();
	await list(panel).hover();
	await panel.mouse.wheel(0, -5_000);
	await expect(row(panel, 'Fjell Supply')).toBeVisible();
	await track(page, 61, 72);
	await panel.getByRole('button', { name: '12 new' }).click();
	await expect(row(panel, /Step 72$/)).toBeVisible();

	// A navigation keeps what was there; the page alone can be shown.
	await page.goto(`${backend.url}/demo/cart`);
	await expect(list(panel).getByText('/demo/cart')).toBeVisible();
	await expect(row(panel, /Step 72$/)).toBeVisible();
	await panel.getByRole('combobox', { name: 'Where from' }).selectOption('This page');
	await expect(row(panel, '')).toHaveText([/Fjell Supply/]);
});

test('keys walk the list, open, label, copy, pause and help', async ({ backend, extension }) => {
	await extension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
	const page = await extension.context.newPage();
	await page.goto(`${backend.url}/demo/products/blue-shirt`);
	const panel = await extension.openPanel(page);
	await page.getByRole('button', { name: 'Add to cart' }).click();
	await page.getByRole('button', { name: 'Size guide' }).click();
	await expect(row(panel, 'Size guide')).toBeVisible();
	const detail = panel.getByRole('region', { name: 'Event' });
	const { keyboard } = panel;

	await keyboard.press('ArrowDown');
	await expect(row(panel, 'Size guide')).toBeFocused();
	await keyboard.press('ArrowUp');
	await expect(row(panel, 'Add to cart')).toBeFocused();
	// What the row is about is outlined on the page.
	await expect(page.locator('hindsight-overlay')).toBeAttached();
	await keyboard.press('Enter');
	await expect(detail).toContainText('Add to cart');
	await keyboard.press('ArrowUp');
	await expect(detail).toContainText('/demo/products/blue-shirt');
	await keyboard.press('End');
	await expect(detail).toContainText('Size guide');
	await keyboard.press('c');
	await expect(panel.getByText('Selector copied.')).toBeVisible();
	const css = await panel.evaluate(() => navigator.clipboard.readText());
	expect(await page.evaluate((each) => document.querySelector(each)?.textContent, css)).toBe('Size guide');
	await keyboard.press('Space');
	await expect(panel.getByText('Paused · 0 waiting')).toBeVisible();
	await expect(detail).toBeVisible();
	await keyboard.press('Space');
	await keyboard.press('e');
	await expect(panel.getByRole('textbox', { name: 'Name' })).toHaveValue(/Size guide/i);
	await keyboard.press('Escape');
	await expect(detail).toBeVisible();
	await keyboard.press('Escape');
	await expect(detail).toBeHidden();
	await keyboard.press('?');
	await expect(panel.getByRole('heading', { name: 'Keys' })).toBeVisible();
	await keyboard.press('Escape');
	await keyboard.press('l');
	await expect(panel.getByText('Point at an element of the page and click.')).toBeVisible();
	await keyboard.press('Escape');
	await expect(panel.getByText('Point at an element of the page and click.')).toBeHidden();
	for (const [key, name] of [
		['3', 'Coverage'],
		['2', 'Labels'],
		['1', 'Live'],
	] as const) {
		await keyboard.press(key);
		await expect(panel.getByRole('tab', { name, exact: false, selected: true })).toHaveText(new RegExp(name));
	}
});
