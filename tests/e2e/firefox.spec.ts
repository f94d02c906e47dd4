import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ApiEvent, SavedDefinition } from '../../lib/protocol/api.ts';
import { clickMapOf, openSidebar } from './firefox-sidebar.ts';
import { expect, test } from './harness.ts';
import { startFirefox } from './marionette.ts';

test('the same path in Firefox: history, then a label by pointing, then its past', async ({ backend, tempDir }) => {
	const folder = join(tempDir, 'firefox-extension');
	await cp('.output/firefox-mv3-e2e', folder, { recursive: true });
	await writeFile(join(folder, 'connection.json'), JSON.stringify({ server: backend.url, token: backend.token }));
	const profile = join(tempDir, 'firefox-profile');
	await mkdir(profile);
	const firefox = await startFirefox(profile);
	try {
		const { value: addon } = await firefox.send<{ value: string }>('Addon:Install', { path: folder, temporary: true });
		await firefox.send('WebDriver:Navigate', { url: `${backend.url}/demo/products/blue-shirt` });
		const clickAt = async ({ x, y }: { x: number; y: number }) => {
			await firefox.press(x, y);
		};
		const clickOn = async (css: string) =>
			clickAt(
				await firefox.run<{ x: number; y: number }>(
					`const box = document.querySelector(args[0]).getBoundingClientRect();
					return { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };`,
					[css],
				),
			);
		const add = '[data-heap-id="add-to-cart"]';
		for (let i = 0; i < 3; i++) await clickOn(`${add} svg`);
		const clicks = async () =>
			(await backend.api<{ events: ApiEvent[] }>('/v1/events?appId=demo&type=click')).events.length;
		await expect.poll(clicks).toBe(3);

		// A page that listens before anybody else hears nothing of what follows.
		await firefox.run(
			`sessionStorage.seen = '';
			for (const type of ['pointerdown', 'mousedown', 'pointerup', 'click', 'keydown'])
				window.addEventListener(type, () => { sessionStorage.seen += type + ' '; }, true);`,
		);
		const sidebar = await openSidebar(firefox, addon);
		await sidebar.click('button', /^Label$/);
		await expect
			.poll(() => firefox.run<boolean>(`return document.querySelector('hindsight-overlay') !== null`))
			.toBe(true);
		await clickOn(`${add} svg`);
		await sidebar.waitFor('input[type=radio][value]');
		expect(await firefox.run('return sessionStorage.seen')).toBe('');
		expect(await sidebar.read(`document.querySelector('input[type=radio]').value`)).toBe(add);
		await sidebar.waitFor('[aria-label="Preview"], section, div', /3 clicks/);
		await sidebar.click('button', /^Save/);
		const saved = async () =>
			(await backend.api<{ definitions: SavedDefinition[] }>('/v1/definitions?appId=demo')).definitions;
		await expect.poll(async () => (await saved()).map(({ count }) => count)).toEqual([3]);
		expect(await clicks()).toBe(3);

		// The labels are a click map on the page; a click on a badge opens its label, and is none of the page's.
		const badge = await clickMapOf(firefox, /^3.*Add to cart/);
		expect(badge.legend).toMatch(/^Events in 30 days3\+$/);
		await clickAt(badge);
		await sidebar.waitFor('.label-form h2', /Edit label/);
		await sidebar.click('[aria-label="Back"]');
		await sidebar.waitFor('.label-open', /Add to cart/);
		expect(await clicks()).toBe(3);

		// Frozen, let go, left: the page is as before.
		const pressed = (key: string) =>
			`document.body.dispatchEvent(new content.KeyboardEvent('keydown', { key: '${key}', bubbles: true }))`;
		await sidebar.click('button', /^Label$/);
		await sidebar.waitFor('[role=status]', /Point at an element/);
		await sidebar.read(pressed('f'));
		await sidebar.waitFor('[role=status]', /The page is frozen/);
		await sidebar.read(pressed('Escape'));
		await sidebar.waitFor('[role=status]', /Point at an element/);
		await sidebar.read(pressed('Escape'));
		expect(await sidebar.read(`document.querySelector('.banner') === null || undefined`)).toBe(true);
		await clickOn(`${add} svg`);
		await expect.poll(clicks).toBe(4);

		// What was captured is listed live, with the label's name, also what came before it had one.
		await sidebar.click('[role=tab]', /^Live/);
		await sidebar.click('.event-row', /Add to cart/);
		await sidebar.waitFor('.path-tree', /data-heap-id="add-to-cart"/);
		await sidebar.click('.detail [role=tab]', /^Labels/);
		await sidebar.waitFor('.verdict', /Add to cart.*fits/);
		await sidebar.click('.detail [role=tab]', /^Delivery/);
		await sidebar.waitFor('.detail', /(received|stored) by the server/);
		// Paused, nothing is lost; and what a page does wrong is said with its remedy.
		await sidebar.click('[aria-label="Pause"]');
		await firefox.run(`heap.track('Order'); heap.load('other');`);
		await sidebar.waitFor('.live-foot', /2 waiting/);
		await sidebar.click('[aria-label$="2 waiting"]');
		await sidebar.click('.event-row', /Two app ids are used on this page/);
		await sidebar.click('.detail .link-button', /^What to do/);
		await sidebar.waitFor('.remedy', /heap\.load\("demo"\)/);
		await sidebar.click('[aria-label="Back"]');
		await firefox.send('WebDriver:Navigate', { url: `${backend.url}/demo/cart` });
		await sidebar.waitFor('.page-row', /\/demo\/cart/);
		await sidebar.waitFor('.event-row', /Add to cart/);
		await sidebar.click('[role=tab]', /^Coverage/);
		await sidebar.waitFor('[role=status]', /elements looked at/);
	} finally {
		await firefox.close();
	}
});
