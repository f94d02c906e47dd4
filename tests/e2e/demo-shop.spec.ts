import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { build } from 'vite';
import { CURRENT_BUILD } from '../../backend/demo/builds.ts';
import { drawPage } from '../../backend/demo/history/drawn-page.ts';
import { seedDemo } from '../../backend/demo/history.ts';
import { type CartLine, initialState, type ShopState } from '../../backend/demo/state.ts';
import { type StartedBackend, startBackend } from '../../backend/start.ts';
import { canonicalJson, type describeElement } from '../../lib/element/index.ts';
import { chromiumPath } from '../../scripts/browsers.ts';

const test = base.extend<{ shop: StartedBackend }>({
	// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from the pattern
	shop: async ({}, use) => {
		const dataDir = await mkdtemp(join(tmpdir(), 'hindsight-demo-'));
		const shop = await startBackend({ port: 0, dataDir, demo: true });
		await use(shop);
		await shop.close();
		await rm(dataDir, { recursive: true, force: true });
	},
});
test.use({
	launchOptions: {
		executablePath: chromiumPath() ?? '',
		args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
	},
});

declare global {
	interface Window {
		hindsightElement: { describeElement: typeof describeElement; canonicalJson: typeof canonicalJson };
	}
}

/** `describeElement` as a script for the page. */
const elementScript = async (): Promise<string> => {
	const result = await build({
		configFile: false,
		logLevel: 'warn',
		build: { write: false, lib: { entry: 'lib/element/index.ts', formats: ['iife'], name: 'hindsightElement' } },
	});
	const [{ output }] = result as unknown as [{ output: { code: string }[] }];
	return `${output.map(({ code }) => code).join('\n')}\nwindow.hindsightElement = hindsightElement;`;
};

/** Canonical paths of all elements of the body, in the order of `DrawnPage.elements`. */
const pathsIn = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		const { canonicalJson, describeElement } = window.hindsightElement;
		const paths: string[] = [];
		const walk = (element: Element): void => {
			paths.push(canonicalJson(describeElement(element)));
			const framed = element instanceof HTMLIFrameElement && element.contentDocument?.body;
			if (framed) walk(framed);
			for (const child of element.children) walk(child);
			for (const child of element.shadowRoot?.children ?? []) walk(child);
		};
		walk(document.body);
		return paths;
	});

const drawnPaths = (state: ShopState): string[] => {
	const page = drawPage(CURRENT_BUILD, state);
	return page.elements.flatMap(({ node }) => {
		const target = page.target(node);
		// What is ignored is in the page, but is never recorded.
		if (!target?.path || node.localName === 'html') return [];
		const inBody = target.path.findIndex(({ tag }) => tag === 'head' || tag === 'body');
		return target.path[inBody]?.tag === 'body' ? [canonicalJson(target.path)] : [];
	});
};

const CART: CartLine[] = [
	{ slug: 'blue-shirt', size: 'L', quantity: 2 },
	{ slug: 'enamel-mug', size: 'M', quantity: 1 },
];
const click = (selector: string) => async (page: Page) => {
	await page.locator(selector).click();
};

interface Scene {
	name: string;
	url: string;
	state?: Partial<ShopState>;
	/** Brings a fresh page into that state. */
	reach?(page: Page): Promise<void>;
}
const SCENES: Scene[] = [
	{ name: 'list', url: '/demo/' },
	{
		name: 'category, cheapest first',
		url: '/demo/?category=wear',
		state: { sort: 'price' },
		reach: click('button:has-text("Cheapest first")'),
	},
	{ name: 'product', url: '/demo/products/enamel-mug', state: { stars: 4 }, reach: click('[aria-label="4 stars"]') },
	{
		name: 'size guide',
		url: '/demo/products/blue-shirt',
		state: { sizeGuide: true },
		reach: click('button:has-text("Size guide")'),
	},
	{ name: 'cart', url: '/demo/cart', state: { cart: CART } },
	{ name: 'empty cart', url: '/demo/cart' },
	{
		name: 'checkout with help',
		url: '/demo/checkout',
		state: { cart: CART, help: true },
		reach: click('button:has-text("Help")'),
	},
	{ name: 'sign in', url: '/demo/account' },
	{ name: 'account', url: '/demo/account', state: { signedIn: true } },
];

test('history describes every element of the shop as the browser does', async ({ page, shop }) => {
	await page.addInitScript({ content: await elementScript() });
	for (const { name, url, state = {}, reach } of SCENES)
		await test.step(name, async () => {
			const { cart = [], signedIn = false } = state;
			await page.goto(`${shop.url}/demo/`);
			await page.evaluate((kept) => sessionStorage.setItem('fjell-supply', JSON.stringify(kept)), { cart, signedIn });
			await page.goto(shop.url + url);
			await reach?.(page);
			if (state.help) await page.frameLocator('iframe').getByRole('button').first().waitFor();
			const expected = drawnPaths({ ...initialState(url), ...state });
			const found = await pathsIn(page);
			expect(expected.length).toBeGreaterThan(25);
			const ignored = await page
				.locator('.heap-ignore, .heap-ignore *')
				.evaluateAll((all) =>
					all.map((each) => window.hindsightElement.canonicalJson(window.hindsightElement.describeElement(each))),
				);
			expect(found.filter((path) => !ignored.includes(path))).toEqual(expected);
		});
});

test('a click on the icon of the labelled button is the element that history has clicks on', async ({ page, shop }) => {
	await seedDemo(shop.backend, { origin: shop.url, visitors: 250 });
	const count = async (condition: string) => {
		const [row] = await shop.backend.store.query<{ n: string }>(
			`SELECT count() AS n FROM hindsight.events WHERE type = 'click' AND ${condition}`,
		);
		return Number(row?.n);
	};
	const history = await count('1');
	await page.goto(`${shop.url}/demo/products/enamel-mug`);
	await page.locator('[data-heap-id="add-to-cart"] svg').click();
	await expect.poll(() => count('1')).toBe(history + 1);
	const newest = "(SELECT argMax(element_id, time) FROM hindsight.events WHERE type = 'click')";
	expect(await count(`element_id = ${newest}`)).toBeGreaterThan(2);
});

test('an order goes from the list to the thanks page without a reload', async ({ page, shop }) => {
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(String(error)));
	await page.goto(`${shop.url}/demo/`);
	await page.evaluate(() => Object.assign(window, { notReloaded: true }));
	await page.getByRole('link', { name: /Enamel mug/ }).click();
	await page.getByRole('button', { name: 'Add to cart' }).click();
	await page.getByRole('link', { name: /Cart/ }).click();
	await page.getByRole('link', { name: 'Checkout' }).click();
	for (const field of await page.locator('#checkout input:not([type=radio], [type=checkbox], [type=hidden])').all())
		await field.fill('a1@example.com');
	await page.getByLabel('I have read the terms.').check();
	await page.getByRole('button', { name: /Place order/ }).click();
	await expect(page.getByRole('heading', { name: 'Thank you' })).toBeVisible();
	await expect(page).toHaveURL(/\/demo\/thanks$/);
	await page.goBack();
	await expect(page).toHaveURL(/\/demo\/checkout$/);
	expect(await page.evaluate(() => 'notReloaded' in window)).toBe(true);
	expect(errors).toEqual([]);
});
