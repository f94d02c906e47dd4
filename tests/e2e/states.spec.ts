import { expect, test } from './harness.ts';
import { serveSite } from './site.ts';

test('each state says what is the matter and takes the next step', async ({ backend, extension }) => {
	const site = await serveSite({ files: { '/': '<!doctype html><title>Plain</title><button>Pay</button>' } });
	try {
		await extension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
		const page = await extension.context.newPage();
		await page.goto(`${backend.url}/demo/products/blue-shirt`);
		const panel = await extension.openPanel(page);
		const steps = panel.getByRole('region', { name: 'First steps' });
		await expect(steps.getByRole('list', { name: 'Step 2 of 3' })).toBeVisible();
		await steps.getByRole('button', { name: 'Skip' }).click();
		await expect(steps).toBeHidden();

		await page.goto(site.url);
		await expect(panel.getByText('The page does not run the SDK')).toBeAttached();
		await expect(panel.getByText('This page is not recorded yet')).toBeVisible();
		await expect(panel.getByRole('button', { name: 'Copy the snippet' })).toBeVisible();
		await panel.getByRole('button', { name: 'Clear' }).click();
		await expect(panel.getByRole('heading', { name: 'This page is not recorded yet' })).toBeVisible();
		await panel.getByRole('button', { name: 'Copy the snippet' }).click();
		const snippet = await panel.evaluate(() => navigator.clipboard.readText());
		expect(snippet).toContain('heap.load("demo")');
		await page.goto('chrome://version');
		await expect(panel.getByRole('heading', { name: 'This page is closed to extensions' })).toBeVisible();

		await page.goto(`${backend.url}/demo/cart`);
		await expect(panel.getByText('/demo/cart').first()).toBeVisible();
		await backend.stop();
		await expect(panel.getByText('The server is away.')).toBeVisible();
		await panel.getByRole('button', { name: 'Label', exact: true }).click();
		await page.getByRole('link', { name: 'Camp', exact: true }).click({ force: true });
		await panel.getByRole('textbox', { name: 'Name' }).fill('Menu - Camp');
		await panel.getByRole('button', { name: /^Save/ }).click();
		await expect(panel.getByText('1 change waits here for it.')).toBeVisible();
		await backend.restart();
		await expect(panel.getByText('The server is away.')).toBeHidden();
		await expect
			.poll(
				async () => (await backend.api<{ definitions: { name: string }[] }>('/v1/definitions?appId=demo')).definitions,
			)
			.toMatchObject([{ name: 'Menu - Camp' }]);

		// A token that is refused is put right where the banner leads to.
		await panel.getByRole('button', { name: 'Settings' }).click();
		await panel.getByLabel('Token', { exact: true }).fill('wrong');
		await panel.getByRole('button', { name: 'Connect' }).click();
		await expect(panel.getByText('The server refuses the token.')).toBeVisible();
		await panel.keyboard.press('Escape');
		await panel.getByRole('button', { name: 'Open settings' }).click();
		await panel.getByLabel('Token', { exact: true }).fill(backend.token);
		await panel.getByRole('button', { name: 'Connect' }).click();
		await expect(panel.getByText('The server refuses the token.')).toBeHidden();
		await expect(panel.getByText('Server connected').last()).toBeVisible();

		await panel.getByRole('combobox', { name: 'Theme' }).selectOption('dark');
		await expect(panel.locator('html')).toHaveAttribute('data-theme', 'dark');
		await panel.getByRole('combobox', { name: 'Language' }).selectOption('Deutsch');
		await expect(panel.getByRole('heading', { name: 'Einstellungen' })).toBeVisible();
		await panel.reload();
		await expect(panel.getByRole('tab', { name: /Schutz/ })).toBeVisible();
		await expect(panel.locator('html')).toHaveAttribute('data-theme', 'dark');
	} finally {
		await site.close();
	}
});
