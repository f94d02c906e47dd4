import type { Page } from '@playwright/test';
import type { ApiEvent, Preview, SavedDefinition } from '../../lib/protocol/api.ts';
import { expect, type TestBackend, test } from './harness.ts';

/** A class name that the shop's build made up: eight characters after a dash. */
const HASHED_CLASS = /\.[a-z]+-[\w-]*[A-Z0-9]/;

const stored = async (backend: TestBackend, type: string) =>
	(await backend.api<{ events: ApiEvent[] }>(`/v1/events?appId=demo&type=${type}&limit=1000`)).events;

/** Clicks by the hierarchy text alone, which no selector and no matcher of ours has a part in. */
const countBySql = async (backend: TestBackend, needle: string) => {
	const [row] = await backend.sql(
		`SELECT count() FROM all_events WHERE event_table_name = 'click' AND hierarchy LIKE '%${needle}%'`,
	);
	return Number(row?.[0]);
};

/** A visit that nobody thought of labelling: three clicks on "Add to cart" and some on other things. */
async function visit(page: Page, backend: TestBackend) {
	await page.goto(`${backend.url}/demo/`);
	await page.getByRole('link', { name: 'Wear', exact: true }).click();
	await page.locator('main').getByRole('link').first().click();
	const add = page.getByRole('button', { name: 'Add to cart' });
	await add.locator('svg').click();
	await add.locator('span').click();
	await add.focus();
	await page.keyboard.press('Enter');
	await page.getByRole('button', { name: 'Size guide' }).click();
	await page.getByRole('button', { name: 'Close' }).click();
	await expect.poll(async () => (await stored(backend, 'click')).length).toBe(7);
}

/** The numbers of the preview, once it has come to rest. */
async function previewCount(panel: Page): Promise<number> {
	const preview = panel.getByRole('region', { name: 'Preview' });
	await expect(preview).toContainText(/\d+ clicks?/);
	await expect(preview).not.toHaveAttribute('aria-busy', 'true');
	return Number(/([\d,]+) click/.exec((await preview.textContent()) ?? '')?.[1]?.replaceAll(',', ''));
}

test('a label made by pointing counts what was clicked before it had a name', async ({ backend, extension }) => {
	const page = await extension.context.newPage();
	await visit(page, backend);

	const panel = await extension.openPanel(page);
	await panel.getByRole('button', { name: 'Label', exact: true }).click();
	const before = (await stored(backend, 'click')).length;
	await page.getByRole('button', { name: 'Add to cart' }).locator('svg').click({ force: true });

	await expect(panel.getByRole('heading', { name: 'New label' })).toBeVisible();
	await expect(panel.getByRole('radio').first()).toHaveAccessibleName(/\[data-heap-id="add-to-cart"\]/);
	await expect(panel.getByRole('radio').first()).toBeChecked();
	const previewed = await previewCount(panel);
	expect(previewed).toBe(3);

	await panel.getByLabel('Name', { exact: true }).fill('Shop - Add to cart');
	await panel.getByRole('button', { name: /^Save/ }).click();
	const row = panel.getByRole('listitem').filter({ hasText: 'Shop - Add to cart' });
	await expect(row).toContainText('3');

	const saved = async () => {
		const { definitions } = await backend.api<{ definitions: SavedDefinition[] }>('/v1/definitions?appId=demo');
		return definitions.find(({ name }) => name === 'Shop - Add to cart') as SavedDefinition;
	};
	const definition = await saved();
	expect(definition.count).toBe(previewed);
	expect(await countBySql(backend, '[data-heap-id=add-to-cart]')).toBe(previewed);
	// The pick itself was no click of the page's visitor.
	expect((await stored(backend, 'click')).length).toBe(before);

	// The same verdict in the live list and in the backend, for a click on the svg as for one on a neighbour.
	await panel.getByRole('tab', { name: /Live/ }).click();
	await page.getByRole('button', { name: 'Add to cart' }).locator('svg').click();
	await page.getByRole('button', { name: 'Size guide' }).click();
	await expect(panel.getByRole('button', { expanded: false }).filter({ hasText: 'Shop - Add to cart' })).toHaveCount(4);
	await expect.poll(async () => (await stored(backend, 'click')).length).toBe(before + 2);
	const [guide, add] = await stored(backend, 'click');
	expect(add?.definitions).toEqual([definition.id]);
	expect(guide?.definitions).toEqual([]);

	await backend.restart();
	expect((await saved()).count).toBe(previewed + 1);
	expect(await countBySql(backend, '[data-heap-id=add-to-cart]')).toBe(previewed + 1);
	const preview = await backend.api<Preview>('/v1/definitions/preview', {
		method: 'POST',
		body: { appId: 'demo', steps: definition.steps },
	});
	expect(preview.count).toBe(previewed + 1);
});

test('an element without a name of its own gets a selector that finds only it, without a hashed class', async ({
	backend,
	extension,
}) => {
	const page = await extension.context.newPage();
	await visit(page, backend);
	const panel = await extension.openPanel(page);
	await panel.getByRole('button', { name: 'Label', exact: true }).click();
	await page.getByRole('button', { name: 'Size guide' }).click({ force: true });

	const css = (await panel.getByRole('radio').first().getAttribute('value')) as string;
	expect(css).not.toMatch(HASHED_CLASS);
	// Not by a locator, which would look into shadow roots too.
	const found = await page.evaluate(
		(selector) => [...document.querySelectorAll(selector)].map((element) => element.textContent),
		css,
	);
	expect(found, css).toEqual(['Size guide']);
	expect(await previewCount(panel)).toBe(1);
});

test('a class is matched whole', async ({ backend, extension }) => {
	const page = await extension.context.newPage();
	await visit(page, backend);
	const count = async (selector: string) =>
		(
			await backend.api<Preview>('/v1/definitions/preview', {
				method: 'POST',
				body: { appId: 'demo', steps: [{ type: 'click', selector }] },
			})
		).count;
	expect(await count('.btn-primary')).toBe(1);
	expect(await count('.btn')).toBe(1);
	expect(await count('.bt')).toBe(0);
	expect(await count('[class^="btn-"]')).toBe(0);
});

test('Esc leaves the picker and the form, and the page is as before', async ({ backend, extension }) => {
	const page = await extension.context.newPage();
	await page.goto(`${backend.url}/demo/`);
	const panel = await extension.openPanel(page);
	await panel.getByRole('button', { name: 'Label', exact: true }).click();
	await expect(page.locator('hindsight-overlay')).toBeAttached();
	await page.bringToFront();
	await page.keyboard.press('Escape');
	await page.getByRole('link', { name: 'Wear', exact: true }).click();
	await expect(page).toHaveURL(/category=wear/);

	await panel.getByRole('button', { name: 'Label', exact: true }).click();
	await page.getByRole('link', { name: 'Camp', exact: true }).click({ force: true });
	await expect(panel.getByRole('heading', { name: 'New label' })).toBeVisible();
	await panel.keyboard.press('Escape');
	await expect(panel.getByRole('heading', { name: 'New label' })).toBeHidden();
	await expect(page).toHaveURL(/category=wear/);
});

test('what the element looked like before its last change is offered, and counts once it is added', async ({
	backend,
	extension,
}) => {
	await backend.seed();
	const page = await extension.context.newPage();
	await page.goto(`${backend.url}/demo/products/blue-shirt`);
	const panel = await extension.openPanel(page);
	await panel.getByRole('button', { name: 'Label', exact: true }).click();
	await page.getByRole('button', { name: 'Add to cart' }).click({ force: true });
	const before = await previewCount(panel);

	const older = panel.getByRole('list', { name: 'Other forms of this element' }).getByRole('listitem').first();
	await expect(older).toContainText(/Until .* it looked different/);
	const more = Number(/add ([\d,]+) clicks/.exec((await older.textContent()) ?? '')?.[1]?.replaceAll(',', ''));
	expect(more).toBeGreaterThan(50);
	await older.getByRole('button').click();
	await expect.poll(() => previewCount(panel)).toBe(before + more);
	// "Add to basket" was its text then, which neither the selector nor the likeness knows.
	const [row] = await backend.sql(
		`SELECT count() FROM all_events WHERE event_table_name = 'click' AND target_text = 'Add to basket' AND path LIKE '/demo/products/%'`,
	);
	expect(Number(row?.[0])).toBe(more);
});
