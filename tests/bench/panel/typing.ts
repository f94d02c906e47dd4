import type { Locator } from '@playwright/test';
import type { Beside } from './beside.ts';

type Timed = typeof globalThis & { times: number[] };

/** In the panel: from each key to the frame in which the figures are those of the rule as it stands. */
const timeKeys = () => {
	const times: number[] = [];
	Object.assign(globalThis, { times });
	let pressed: number | undefined;
	addEventListener('keydown', ({ timeStamp }) => {
		pressed = timeStamp;
	});
	const box = document.querySelector('.preview') as HTMLElement;
	new MutationObserver(() => {
		if (box.ariaBusy !== 'false' || pressed === undefined) return;
		const from = pressed;
		pressed = undefined;
		requestAnimationFrame(() => setTimeout(() => times.push(performance.now() - from)));
	}).observe(box, { attributeFilter: ['aria-busy'] });
};

/** What is typed into the form, key by key; each key makes another rule that can be asked for. */
const TYPED = { selector: 'button', page: '/demo/products/*', text: 'Add to cart' };

/** Milliseconds from a key in the label form to its figures on the screen: selector, page and text, a pause after each key. */
export async function keyToCount({ page, panel }: Beside, rounds: number): Promise<number[]> {
	await panel.getByRole('button', { name: 'Label', exact: true }).click();
	await page.getByRole('button', { name: 'Add to cart' }).click({ force: true });
	await panel.getByText(/^[\d,]+ clicks/).waitFor();
	await panel.evaluate(timeKeys);
	let count = 0;
	const type = async (field: Locator, text: string) => {
		await field.fill('');
		for (const key of text) {
			await panel.locator('.preview[aria-busy=false]').waitFor();
			await field.press(key);
			await panel.waitForFunction((least) => (globalThis as Timed).times.length >= least, ++count);
		}
	};
	await panel.getByLabel('Own selector').check();
	await panel.getByRole('combobox', { name: 'Page' }).selectOption('own pattern');
	await panel.getByRole('button', { name: '+ text' }).click();
	await panel.getByRole('combobox', { name: 'How text compares' }).selectOption('contains');
	for (let round = 0; round < rounds; round++) {
		await type(panel.getByRole('textbox', { name: 'Value of text' }), TYPED.text);
		await type(panel.getByRole('textbox', { name: 'Path pattern' }), TYPED.page);
		await type(panel.getByRole('textbox', { name: 'Selector' }), TYPED.selector);
	}
	return panel.evaluate(() => (globalThis as Timed).times);
}
