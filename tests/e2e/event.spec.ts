import type { Page } from '@playwright/test';
import { expect, test } from './harness.ts';
import { overlayOf } from './overlay-tree.ts';

const row = (panel: Page, text: string) =>
	panel.getByRole('list', { name: 'Events' }).getByRole('button').filter({ hasText: text });

test('an event is told whole: what, where, who, which labels and why not, how far it came', async ({
	backend,
	extension,
}) => {
	for (const [id, name, path] of [
		['add', 'Shop - Add to cart', '/demo/**'],
		['buy', 'Cart - Add to cart', '/demo/cart'],
	])
		await backend.api(`/v1/definitions/${id}`, {
			method: 'PUT',
			body: {
				appId: 'demo',
				baseRevision: 0,
				name,
				steps: [{ type: 'click', selector: '[data-heap-id="add-to-cart"]', page: { path } }],
			},
		});
	await extension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
	const page = await extension.context.newPage();
	await page.goto(`${backend.url}/demo/products/blue-shirt`);
	const panel = await extension.openPanel(page);
	await page.getByRole('button', { name: 'Add to cart' }).click();
	await row(panel, 'Shop - Add to cart').click();
	const detail = panel.getByRole('region', { name: 'Event' });
	const tab = (name: string) => detail.getByRole('tab', { name, exact: true });

	// The target is last; pointing at an ancestor outlines that, and so does walking to it.
	const tree = detail.getByRole('tree', { name: 'Element' });
	await expect(tree.getByRole('treeitem').last()).toContainText('<span');
	await expect(tree).toContainText('data-heap-id="add-to-cart"');
	await detail.getByRole('button', { name: /…/ }).click();
	await expect(tree.getByRole('treeitem').first()).toContainText('<html');
	await expect(tree.getByRole('treeitem').first()).toBeFocused();
	const outlined = async () => (await overlayOf(page)).shown;
	const main = tree.getByRole('treeitem').filter({ hasText: '<main' });
	await main.hover();
	await expect.poll(outlined).toBe(1);
	await detail.getByRole('heading').first().hover();
	await expect.poll(outlined).toBe(0);
	await tree.getByRole('treeitem').last().focus();
	await panel.keyboard.press('ArrowUp');
	await expect(tree.getByRole('treeitem').nth(-2)).toBeFocused();
	await expect.poll(outlined).toBe(1);
	await tab('What').focus();
	await expect.poll(outlined).toBe(0);

	await tab('Where').click();
	await expect(detail).toContainText('/demo/products/blue-shirt');
	await tab('Who').click();
	await expect(detail).toContainText('not identified');
	await tab('Properties').click();
	await expect(detail).toContainText('Of the page');
	await tab('Labels').click();
	await expect(detail.getByText('Shop - Add to cart', { exact: true })).toBeVisible();
	await detail.getByText('Cart - Add to cart', { exact: true }).click();
	await expect(detail.getByRole('row', { name: /does not fit page \/demo\/cart .*blue-shirt/ })).toBeVisible();
	await expect(detail.getByRole('row', { name: /fits element/ })).toBeVisible();

	const copied = async (what: string) => {
		await detail.getByRole('button', { name: 'Copy' }).click();
		await panel.getByRole('menuitem', { name: what }).click();
		await expect(panel.getByText(`${what} copied.`)).toBeVisible();
		return panel.evaluate(() => navigator.clipboard.readText());
	};
	expect(JSON.parse(await copied('JSON'))).toMatchObject({ type: 'click', text: 'Add to cart' });
	expect(await copied('Selector')).toContain('add-to-cart');
	expect(await copied('curl')).toMatch(/^curl -X POST 'http:\/\/127\.0\.0\.1:\d+\/h' /);

	await tab('Delivery').click();
	await expect(detail).toContainText('stored by the server');
});

test('an event is followed on its way: it waits, is tried again, is refused with the reason', async ({
	backend,
	extension,
}) => {
	const page = await extension.context.newPage();
	await page.goto(`${backend.url}/demo/products/blue-shirt`);
	const panel = await extension.openPanel(page);
	const detail = panel.getByRole('region', { name: 'Event' });
	await expect(row(panel, 'Fjell Supply')).toBeVisible();
	await row(panel, 'Fjell Supply').click();
	await detail.getByRole('tab', { name: 'Delivery' }).click();
	await expect(detail).toContainText(/received by the server|stored by the server/);

	await page.route('**/h', (route) => route.fulfill({ status: 422, body: 'no such app' }), { times: 1 });
	await page.getByRole('button', { name: 'Size guide' }).click();
	await row(panel, 'Size guide').click();
	await expect(detail).toContainText('waits in the page to be sent');
	await expect(detail).toContainText('refused by the server: 422 no such app');
	await expect(row(panel, 'Fjell Supply').getByText('refused')).toHaveCount(0);

	await backend.stop();
	await page.getByRole('button', { name: 'Close' }).click();
	await row(panel, 'Close').click();
	await expect(detail).toContainText(/sending failed, will be tried again: no answer came · \d+ retr/);
	await expect(panel.getByText('The server is away.')).toBeVisible();
	await expect(panel.getByText('1 event waits in the page.')).toBeVisible();
	await backend.restart();
	await expect(detail).toContainText(/received by the server|stored by the server/);
	await expect(panel.getByText('The server is away.')).toBeHidden();
});
