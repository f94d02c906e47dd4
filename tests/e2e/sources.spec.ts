import type { Page } from '@playwright/test';
import { expect, test } from './harness.ts';

const rows = (panel: Page) => panel.getByRole('list', { name: 'Events' }).getByRole('button');

test('tabs are kept apart, servers and phones are a second source, and all outlives worker and panel', async ({
	backend,
	extension,
}) => {
	const shop = await extension.context.newPage();
	await shop.goto(`${backend.url}/demo/products/blue-shirt`);
	const panel = await extension.openPanel(shop);
	await shop.getByRole('button', { name: 'Add to cart' }).click();
	await expect(rows(panel)).toHaveText([/Fjell Supply/, /Add to cart/]);

	// The worker may end at any time: it keeps nothing, and the line of the panel does not go through it.
	const session = await extension.context.browser()?.newBrowserCDPSession();
	const { targetInfos = [] } = (await session?.send('Target.getTargets')) ?? {};
	const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(extension.id));
	await session?.send('Target.closeTarget', { targetId: worker?.targetId ?? '' });
	await shop.getByRole('button', { name: 'Size guide' }).click();
	await shop.getByRole('button', { name: 'Close' }).click();
	await expect(rows(panel)).toHaveText([/Fjell Supply/, /Add to cart/, /Size guide/, /Close/]);

	// What a server sends is stored by the backend and told from there.
	const sent = { app_id: 'demo', identity: 'ada', event: 'Order shipped', properties: { carrier: 'post' } };
	await backend.api('/api/track', { method: 'POST', body: sent });
	const scope = panel.getByRole('combobox', { name: 'Where from' });
	await scope.selectOption('Everywhere');
	await expect(rows(panel).filter({ hasText: 'Order shipped' })).toBeVisible();
	await panel.getByRole('searchbox', { name: 'Filter' }).fill('carrier:post');
	await rows(panel).click();
	await panel.getByRole('tab', { name: 'Delivery' }).click();
	await expect(panel.getByText('the server’s stream')).toBeVisible();
	await panel.getByRole('searchbox', { name: 'Filter' }).fill('');
	await scope.selectOption('This tab');
	await expect(rows(panel)).toHaveCount(4);

	// Another tab has a list of its own; back in the first one, that is as it was.
	const cart = await extension.context.newPage();
	await cart.goto(`${backend.url}/demo/cart`);
	await cart.bringToFront();
	await expect(rows(panel)).toHaveText([/Fjell Supply/]);
	await expect(panel.getByText('/demo/cart').first()).toBeVisible();
	await shop.bringToFront();
	await expect(rows(panel)).toHaveText([/Fjell Supply/, /Add to cart/, /Size guide/, /Close/]);

	await panel.reload();
	await expect(rows(panel)).toHaveText([/Fjell Supply/, /Add to cart/, /Size guide/, /Close/]);
	await cart.bringToFront();
	await expect(rows(panel)).toHaveText([/Fjell Supply/]);
	await expect(panel.getByText('/demo/cart').first()).toBeVisible();
	// What came from elsewhere is kept by the server, and asked for anew.
	await scope.selectOption('Everywhere');
	await expect(rows(panel).filter({ hasText: 'Order shipped' })).toHaveCount(1);
});
