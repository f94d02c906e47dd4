import type { Page } from '@playwright/test';
import type { ApiEvent } from '../../lib/protocol/api.ts';
import { expect, type TestBackend, test } from './harness.ts';
import { clickChip, overlayOf } from './overlay-tree.ts';
import { serveSite } from './site.ts';

const SEEN = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'contextmenu', 'dragstart', 'wheel'];

/** A page that listens at its window before anybody else, with all that is awkward to point at. */
const labPage = (backend: TestBackend) => `<!doctype html><title>Lab</title>
	<script>
		window.seen = [];
		for (const type of ${JSON.stringify(SEEN)}) addEventListener(type, (event) => seen.push(event.type), true);
	</script>
	<script async src="${backend.url}/js/heap-lab.js"></script>
	<style>
		body { margin: 0 } main { padding: 40px } .menu { display: none } .bar { width: 200px } .bar:hover .menu { display: block }
		* { transition: all 1s } [popover] { opacity: 0; translate: 400px }
	</style>
	<main>
		<p><a id="away" href="/elsewhere">Elsewhere</a> <select id="size"><option>S<option>M</select></p>
		<div class="bar">File <div class="menu"><button id="open">Open</button></div></div>
		<p><button id="buy"><span>Buy now</span></button></p>
		<iframe src="/inner" style="width: 240px; height: 60px; border: 5px solid"></iframe>
		<x-star></x-star>
	</main>
	<dialog><button id="delete">Delete</button></dialog>
	<script>
		document.querySelector('x-star').attachShadow({ mode: 'open' }).innerHTML = '<button>Rate</button>';
		document.querySelector('.menu').parentNode.addEventListener('mouseleave', () => seen.push('mouseleave'));
	</script>`;

const seen = (page: Page) => page.evaluate(() => (window as unknown as { seen: string[] }).seen);
const clicksOf = async (backend: TestBackend) =>
	(await backend.api<{ events: ApiEvent[] }>('/v1/events?appId=lab&type=click&limit=100')).events;

test('the picker keeps the page from hearing anything, freezes what hovers, and picks several', async ({
	backend,
	extension,
}) => {
	const site = await serveSite({
		files: {
			'/': labPage(backend),
			'/elsewhere': '<!doctype html><title>Elsewhere</title><button id="there">There</button>',
			'/inner': '<!doctype html><title>Inner</title><button>Help</button>',
		},
	});
	try {
		const page = await extension.context.newPage();
		await page.goto(`${site.url}/`);
		const panel = await extension.openPanel(page);
		const banner = panel.getByRole('status').filter({ has: panel.getByRole('button', { name: 'Cancel' }) });
		const ways = panel.getByRole('region', { name: /^Way \d/ });
		const label = panel.getByRole('button', { name: 'Label', exact: true });

		// A link is not followed, a select not opened; the second pick is another way of the same label.
		await label.click();
		await page.locator('#away').click({ force: true, modifiers: ['Shift'] });
		await expect(panel.getByRole('heading', { name: 'New label' })).toBeVisible();
		await page.locator('#size').click({ force: true, modifiers: ['Shift'] });
		await page
			.frameLocator('iframe')
			.getByRole('button')
			.click({ force: true, modifiers: ['Shift'] });
		await page.locator('x-star').getByRole('button').click({ force: true });
		await expect(ways).toHaveCount(4);
		await expect(ways.nth(1).getByRole('combobox', { name: 'Kind of event' })).toHaveValue('change');
		await expect(banner).toBeHidden();
		expect(await seen(page)).toEqual([]);
		expect(page.url()).toBe(`${site.url}/`);
		await panel.keyboard.press('Escape');

		// The line says what it is, and more on demand, also by keys pressed in the panel.
		await label.click();
		await page.locator('#buy').hover({ force: true });
		await expect
			.poll(async () => (await overlayOf(page)).tip)
			.toMatch(/^button Buy now \d+ × \d+ recorded \S+ 1 of 1 here 0 \/ 30 d$/);
		await panel.keyboard.press('i');
		await expect.poll(async () => (await overlayOf(page)).tip).toContain('#buy');

		// With Alt the page works: a menu opens by hovering, is frozen, and an entry of it is picked.
		await page.keyboard.down('Alt');
		await page.locator('.bar').hover({ position: { x: 10, y: 8 } });
		await page.locator('.bar').hover({ position: { x: 12, y: 9 } });
		await panel.keyboard.press('f');
		await expect(banner).toContainText('frozen');
		await page.evaluate(() => (window as unknown as { seen: string[] }).seen.splice(0));
		await page.keyboard.up('Alt');
		await expect(page.locator('#open')).toBeVisible();
		await page.locator('#open').click();
		await expect(panel.getByRole('radio').first()).toHaveAttribute('value', '#open');
		expect(await seen(page)).not.toContain('mouseleave');
		await panel.keyboard.press('Escape');

		// Esc peels one layer: frozen, picker. A dialog that opens meanwhile is below.
		await label.click();
		await panel.keyboard.press('f');
		await expect(banner).toContainText('frozen');
		await panel.keyboard.press('Escape');
		await expect(banner).toContainText('Point at');
		await page.evaluate(() => document.querySelector('dialog')?.showModal());
		await page.locator('#delete').click({ force: true });
		await expect(panel.getByRole('radio').first()).toHaveAttribute('value', '#delete');
		await expect(page.locator('dialog')).toHaveAttribute('open', '');
		await panel.keyboard.press('Escape');
		await page.evaluate(() => document.querySelector('dialog')?.close());

		// The page works for whom holds Alt: a link is followed, not saved.
		await label.click();
		await page.locator('#buy').hover({ force: true });
		await page.keyboard.down('Alt');
		await page.locator('#buy').hover();
		expect(await clicksOf(backend)).toEqual([]);
		await page.locator('#buy').click();
		await page.keyboard.up('Alt');
		await expect.poll(async () => (await clicksOf(backend)).length).toBe(1);

		// The next page is pointed at where the last one was.
		await page.keyboard.down('Alt');
		await page.locator('#away').click();
		await page.keyboard.up('Alt');
		await expect(page).toHaveURL(`${site.url}/elsewhere`);
		await expect(page.locator('hindsight-overlay')).toBeAttached();
		await page.locator('#there').click({ force: true });
		await expect(panel.getByRole('radio').first()).toHaveAttribute('value', '#there');
		await panel.keyboard.press('Escape');
		await page.goto(`${site.url}/`);
		await label.click();

		// Frozen and left: nothing stays behind, and the page is recorded again.
		await panel.keyboard.press('f');
		await expect(banner).toContainText('frozen');
		await panel.close();
		await expect(page.locator('hindsight-overlay')).toHaveCount(0);
		await page.locator('#buy').click();
		await expect.poll(async () => (await clicksOf(backend)).length).toBe(2);
	} finally {
		await site.close();
	}
});

test('labels are a click map while one looks at them, and what is pointed at in the panel is outlined and counted', async ({
	backend,
	extension,
}) => {
	await backend.seed();
	const labels = [
		['add', 'Shop - Add to cart', '[data-heap-id="add-to-cart"]'],
		['nav', 'Header - Link', 'header a'],
		['stars', 'Product - Rate', '[part=star]'],
		['never', 'Footer - Link', 'footer a'],
	] as const;
	for (const [id, name, selector] of labels)
		await backend.api(`/v1/definitions/${id}`, {
			method: 'PUT',
			body: { appId: 'demo', baseRevision: 0, name, steps: [{ type: 'click', selector }] },
		});
	const page = await extension.context.newPage();
	await page.setViewportSize({ width: 880, height: 500 });
	await page.goto(`${backend.url}/demo/products/blue-shirt`);
	const panel = await extension.openPanel(page);
	await expect(panel.getByRole('tab', { name: /^Live/ })).toHaveAttribute('aria-selected', 'true');
	await expect(page.locator('hindsight-overlay')).toHaveCount(0);

	await panel.getByRole('tab', { name: /^Labels/ }).click();
	await expect.poll(async () => (await overlayOf(page)).chips).toHaveLength(3);
	const { chips, legend } = await overlayOf(page);
	expect(chips.map((chip) => chip.replace(/^\d+ /, '')).sort()).toEqual([
		'Header - Link',
		'Product - Rate',
		'Shop - Add to cart',
	]);
	expect(legend).toMatch(/^Events in 30 days 0 \d+\+ \d+\+ \d+\+$/);

	await panel.getByRole('button', { name: /Header - Link/ }).hover();
	await expect.poll(async () => (await overlayOf(page)).shown).toBe(6);
	await page.mouse.wheel(0, 400);
	await expect.poll(async () => (await overlayOf(page)).away).toBe('↑ 6');
	await page.mouse.wheel(0, -400);
	await expect.poll(async () => (await overlayOf(page)).away).toBe('');

	await clickChip(page, 'Shop - Add to cart');
	await expect(panel.getByRole('textbox', { name: 'Name' })).toHaveValue('Shop - Add to cart');
	// An open form shows its own elements in place of the map, also as it is written.
	await expect.poll(async () => (await overlayOf(page)).chips).toEqual([]);
	await expect.poll(async () => (await overlayOf(page)).shown).toBe(1);
	await panel.getByRole('textbox', { name: 'Selector' }).fill('[part=star]');
	await expect.poll(async () => (await overlayOf(page)).shown).toBe(5);
	await panel.keyboard.press('Escape');
	await expect.poll(async () => (await overlayOf(page)).shown).toBe(0);
	await panel.getByRole('tab', { name: /^Live/ }).click();
	await expect.poll(async () => (await overlayOf(page)).legend).toBe('');
});
