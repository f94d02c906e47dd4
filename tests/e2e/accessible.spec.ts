import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { ApiEvent } from '../../lib/protocol/api.ts';
import { expect, test } from './harness.ts';

/** What axe finds wrong, in few words; in this page alone, as a second tab would take the panel with it. */
const violations = async (panel: Page) => {
	const { violations: found } = await new AxeBuilder({ page: panel }).setLegacyMode(true).analyze();
	return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
};

for (const colorScheme of ['light', 'dark'] as const)
	test(`axe finds nothing in the views of the real side panel, ${colorScheme}`, async ({ backend, extension }) => {
		const page = await extension.context.newPage();
		await page.goto(`${backend.url}/demo/products/blue-shirt`);
		await page.getByRole('button', { name: 'Add to cart' }).click();
		const panel = await extension.openPanel(page);
		await panel.emulateMedia({ colorScheme });
		await expect(panel.getByText('“Add to cart”')).toBeVisible();
		// The list shows it before the server has it, and the preview counts what the server has.
		const clicks = async () => (await backend.api<{ events: ApiEvent[] }>('/v1/events?appId=demo&type=click')).events;
		await expect.poll(async () => (await clicks()).length).toBe(1);
		expect(await violations(panel)).toEqual([]);

		await panel.getByRole('button', { name: 'Label', exact: true }).click();
		await page.getByRole('button', { name: 'Add to cart' }).click({ force: true });
		await expect(panel.getByRole('region', { name: 'Preview' })).toContainText('1 click');
		expect(await violations(panel)).toEqual([]);
		await panel.getByRole('button', { name: /^Save/ }).click();
		await expect(panel.getByRole('listitem').filter({ hasText: 'Add to cart' }).first()).toBeVisible();
		expect(await violations(panel)).toEqual([]);

		await panel.getByRole('tab', { name: /Coverage/ }).click();
		await expect(panel.getByText(/elements looked at/)).toBeVisible();
		expect(await violations(panel)).toEqual([]);
	});
