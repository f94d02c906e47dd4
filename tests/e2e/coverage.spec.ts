import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import type { HarmlessMark } from '../../lib/coverage/index.ts';
import { expect, type TestBackend, test } from './harness.ts';
import type { Extension } from './side-panel.ts';
import { serveSite } from './site.ts';

/** The account page of the shop, signed in, with the coverage view beside it. */
async function openAccount(backend: TestBackend, extension: Extension): Promise<{ page: Page; panel: Page }> {
	const page = await extension.context.newPage();
	await page.goto(`${backend.url}/demo/account`);
	await page.getByLabel('E-mail', { exact: true }).fill('someone@shop.example');
	await page.getByLabel('Password').fill('secret');
	await page.locator('main').getByRole('button', { name: 'Sign in' }).click();
	await expect(page.getByRole('heading', { name: 'Sign in' })).toBeHidden();
	const panel = await extension.openPanel(page);
	await panel.getByRole('tab', { name: /Coverage/ }).click();
	return { page, panel };
}

test.describe('coverage of the account page, which shows personal data with and without marks', () => {
	test('lists what would be sent, and a remedy that is tried takes it off the list', async ({ backend, extension }) => {
		const { panel } = await openAccount(backend, extension);

		const open = panel.getByRole('region', { name: 'Would be sent' });
		const rows = open.getByRole('listitem');
		await expect(rows.first()).toBeVisible();
		const before = await rows.count();
		await rows.first().getByRole('button').first().click();
		await rows.first().getByRole('button', { name: 'Try it' }).click();
		await expect(panel.getByText('tried in this tab only')).toBeVisible();
		await expect.poll(() => rows.count()).toBeLessThan(before);

		await panel.getByRole('button', { name: 'Take back' }).click();
		await expect(rows).toHaveCount(before);
	});

	test('keeps up with the page, and a mark of harmless is kept', async ({ backend, extension }) => {
		const { page, panel } = await openAccount(backend, extension);
		const rows = panel.getByRole('region', { name: 'Would be sent' }).getByRole('listitem');
		await expect(rows.first()).toBeVisible();
		const before = await rows.count();

		await page.evaluate(() => {
			const text = document.createElement('p');
			text.textContent = 'Call me: +49 30 901820';
			document.querySelector('main')?.append(text);
		});
		const phone = rows.filter({ hasText: 'Phone number' }).last();
		await expect(rows).toHaveCount(before + 1);

		await phone.getByRole('button').first().click();
		await phone.getByRole('button', { name: 'Harmless' }).click();
		await phone.getByRole('textbox', { name: 'Why is it harmless?' }).fill('our own switchboard');
		await phone.getByRole('button', { name: 'Keep' }).click();
		await expect(rows).toHaveCount(before);
		await expect(panel.getByRole('region', { name: 'Marked harmless' }).getByRole('listitem')).toHaveCount(1);

		// The backend has it for everyone, and what is taken back elsewhere is a leak here again.
		const marks = async () => (await backend.api<{ marks: HarmlessMark[] }>('/v1/privacy/harmless')).marks;
		await expect.poll(async () => (await marks()).map(({ reason }) => reason)).toEqual(['our own switchboard']);
		const [mark] = await marks();
		await backend.api('/v1/privacy/harmless', { method: 'PUT', body: { ...mark, deleted: true } });
		await panel.reload();
		await panel.getByRole('tab', { name: /Coverage/ }).click();
		await expect(rows).toHaveCount(before + 1);
	});

	test('a panel of 180 × 360 px has room for what was found and for the report', async ({ backend, extension }) => {
		const { panel } = await openAccount(backend, extension);
		await panel.setViewportSize({ width: 180, height: 360 });
		const first = panel.getByRole('region', { name: 'Would be sent' }).getByRole('listitem').first();
		const report = panel.getByRole('button', { name: 'Site report' });
		for (const place of [first, report]) {
			await place.scrollIntoViewIfNeeded();
			await expect(place).toBeInViewport({ ratio: 1 });
			const sideways = await place.evaluate((element) => element.scrollWidth - element.clientWidth);
			expect(sideways).toBe(0);
		}
	});

	test('is handed on as a file, without any personal text', async ({ backend, extension }) => {
		const { page, panel } = await openAccount(backend, extension);
		await expect(panel.getByRole('region', { name: 'Would be sent' }).getByRole('listitem').first()).toBeVisible();
		await panel.getByRole('button', { name: 'Site report' }).click();
		const download = panel.waitForEvent('download');
		await panel.getByRole('menuitem', { name: /JSON/ }).click();
		const report = JSON.parse(await readFile(await (await download).path(), 'utf8'));
		expect(report.patterns[0].pattern).toContain('/demo/account');
		expect(report.patterns[0].pages[0].findings.length).toBeGreaterThan(0);
		const leaks = report.patterns[0].pages[0].findings.filter(
			({ state, where, selector }: { state: string; where: string; selector: string }) =>
				state === 'leak' && where === 'text' && selector,
		);
		expect(leaks.length).toBeGreaterThan(0);
		for (const { selector } of leaks)
			expect(JSON.stringify(report)).not.toContain(await page.locator(selector).first().textContent());
	});
});

test('the report as HTML shows the places that would be sent, in view or not, and nobody can read them', async ({
	backend,
	extension,
	tempDir,
}) => {
	const page = await extension.context.newPage();
	const url = `${backend.url}/demo/people`;
	await page.route(url, (route) =>
		route.fulfill({
			contentType: 'text/html',
			body: `<!doctype html><html lang="en"><title>People</title><body style="font: 16px sans-serif; color: #000; background: #fff">
				<p>Anna Schmidt</p><p>+49 30 901820</p><textarea>Anna Schmidt</textarea>
				<div style="height: 4000px"></div><p>Jean Dupont</p>`,
		}),
	);
	await page.goto(url);
	const panel = await extension.openPanel(page);
	await panel.getByRole('tab', { name: /Coverage/ }).click();
	await expect(panel.getByRole('region', { name: 'Would be sent' }).getByRole('listitem')).toHaveCount(3);
	await panel.getByRole('button', { name: 'Site report' }).click();
	const download = panel.waitForEvent('download');
	await panel.getByRole('menuitem', { name: /HTML/ }).click();
	const file = join(tempDir, 'report.html');
	await (await download).saveAs(file);
	expect(await page.evaluate(() => scrollY)).toBe(0);

	const shown = await extension.context.newPage();
	await shown.goto(pathToFileURL(file).href);
	await expect(shown.locator('img')).toHaveCount(3);
	const darkest = await shown.locator('img').evaluateAll((all) =>
		(all as HTMLImageElement[]).map((image) => {
			const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
			const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
			context.drawImage(image, 0, 0);
			const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
			// The outlines of the check are coloured; letters were black.
			let most = 255;
			for (let i = 0; i < data.length; i += 4)
				most = Math.min(most, Math.max(data[i] as number, data[i + 1] as number, data[i + 2] as number));
			return most;
		}),
	);
	for (const one of darkest) expect(one).toBeGreaterThan(100);
});

test('where a page has switched masking off, what would have been masked would be sent', async ({
	backend,
	extension,
}) => {
	const pageWith = (config: object) => `<!doctype html><title>Team</title>
		<script>window.heap = Object.assign([], { appid: 'team', config: ${JSON.stringify(config)} })</script>
		<script src="${backend.url}/js/heap-team.js"></script>
		<button>mia.krogh@example.com</button>`;
	const site = await serveSite({ files: { '/': pageWith({ disableMasking: true }), '/masked': pageWith({}) } });
	const page = await extension.context.newPage();
	await page.goto(site.url);
	const panel = await extension.openPanel(page);
	await panel.getByRole('tab', { name: /Coverage/ }).click();
	const open = panel.getByRole('region', { name: 'Would be sent' });
	await expect(open.getByRole('listitem')).toHaveCount(1);
	await page.getByRole('button').hover();
	await expect(panel.getByText('mia.krogh@example.com')).toBeVisible();
	const hovered = panel.getByRole('region', { name: 'Under the pointer' });
	await expect(hovered).toContainText('@html;|@body;|@button;|');

	await page.goto(`${site.url}/masked`);
	await expect(panel.getByText('Nothing personal would be sent.')).toBeVisible();
	await site.close();
});
