import { expect, test } from './harness.ts';

/** After opening the panel; more would want explaining. */
const MOST_CLICKS = 6;

test('from the first run to a saved label on a page with a past, by the shown steps alone', async ({
	backend,
	extension,
}) => {
	await backend.seed();
	const page = await extension.context.newPage();
	await page.goto(`${backend.url}/demo/products/blue-shirt`);
	const panel = await extension.openPanel(page);
	let clicks = 0;
	const click = async (target: ReturnType<typeof panel.getByRole>, options = {}) => {
		clicks++;
		await target.click(options);
	};
	const steps = panel.getByRole('region', { name: 'First steps' });
	await expect(steps).toContainText('Use the page');
	await click(page.getByRole('button', { name: 'Add to cart' }));
	await expect(steps).toContainText('Press Label');
	await click(panel.getByRole('button', { name: 'Label', exact: true }));
	await click(page.getByRole('button', { name: 'Add to cart' }), { force: true });
	await expect(steps).toContainText('how often it was used before it had a name');
	await expect(panel.getByRole('textbox', { name: 'Name' })).not.toHaveValue('');
	await expect(panel.getByRole('region', { name: 'Preview' })).toContainText(/[\d,]+ clicks · [\d,]+ people/);
	await click(panel.getByRole('button', { name: /^Save/ }));
	await expect(panel.getByRole('list', { name: 'Labels' })).toContainText('Add to cart');
	await expect(steps).toBeHidden();
	expect(clicks).toBeLessThanOrEqual(MOST_CLICKS);
	test.info().annotations.push({ type: 'clicks', description: String(clicks) });
});

test('the keyboard alone labels, edits and deletes', async ({ backend, extension }) => {
	const page = await extension.context.newPage();
	await page.goto(`${backend.url}/demo/products/blue-shirt`);
	const panel = await extension.openPanel(page);
	await expect(panel.getByRole('button', { name: 'Label', exact: true })).toBeEnabled();
	await panel.keyboard.press('l');
	await expect(page.locator('hindsight-overlay')).toBeAttached();
	// From the page's body into it, as the banner says.
	await panel.keyboard.press('ArrowRight');
	await panel.keyboard.press('Enter');
	const name = panel.getByRole('textbox', { name: 'Name' });
	await expect(name).toBeFocused();
	await panel.keyboard.type('Page - Click');
	await panel.keyboard.press('Control+Enter');
	const row = panel.getByRole('button', { name: /Page - Click/ });
	await expect(row).toBeVisible();

	await row.focus();
	await panel.keyboard.press('Enter');
	await expect(panel.getByRole('heading', { name: 'Edit label' })).toBeVisible();
	await panel.keyboard.type('Page - Anything');
	await panel.keyboard.press('Control+Enter');
	await panel.getByRole('button', { name: /Page - Anything/ }).press('Enter');
	await panel.getByRole('button', { name: 'Delete' }).press('Enter');
	await expect(panel.getByRole('list', { name: 'Labels' })).toBeHidden();
	await panel.getByRole('button', { name: 'Undo' }).press('Enter');
	await expect(panel.getByRole('list', { name: 'Labels' })).toContainText('Page - Anything');
});
