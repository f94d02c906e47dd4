import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Answer } from '../../../lib/panel/backend-client.ts';
import type { Preview, PreviewRequest } from '../../../lib/protocol/api.ts';
import { PICKED, reportVisit } from './fake-panel.ts';
import { mountPanel } from './mount.tsx';

const open = async (...args: Parameters<typeof mountPanel>) => {
	const fake = await mountPanel(...args);
	onTestFinished(() => fake.unmount());
	await expect.element(page.getByRole('banner')).toBeVisible();
	return fake;
};
const pick = async ({ say }: Awaited<ReturnType<typeof open>>) => {
	await page.getByRole('button', { name: 'Label', exact: true }).click();
	say({ type: 'picked', picked: PICKED, keep: false });
	await expect.element(page.getByRole('heading', { name: 'New label' })).toBeVisible();
};
const preview = () => page.getByRole('region', { name: 'Preview' });

describe('making a label', () => {
	it('takes three clicks from the first run: Label, the element, Save', async () => {
		const fake = await open({ settings: { introduced: false } });
		await expect.element(page.getByText('Use the page', { exact: true }).first()).toBeVisible();
		await pick(fake);
		await expect.element(page.getByText('Read its past', { exact: true }).first()).toBeVisible();
		await expect.element(page.getByRole('textbox', { name: 'Name' })).toHaveValue('Products - Add to cart');
		await expect.element(preview()).toMatchTextContent('12,480 clicks · 3,911 people');
		await page.getByRole('button', { name: 'Save' }).click();
		await expect.element(page.getByRole('list', { name: 'Labels' })).toMatchTextContent('Products - Add to cart');
		await expect.element(page.getByRole('region', { name: 'First steps' })).not.toBeInTheDocument();
	});

	it('begins with L, saves with Ctrl+Enter, and is taken back with one click', async () => {
		const fake = await open();
		await userEvent.keyboard('l');
		expect(fake.sent).toContainEqual({ type: 'pick' });
		fake.say({ type: 'picked', picked: PICKED, keep: false });
		await expect.element(page.getByRole('textbox', { name: 'Name' })).toHaveFocus();
		await userEvent.keyboard('{Control>}{Enter}{/Control}');
		await expect.element(page.getByRole('list', { name: 'Labels' })).toMatchTextContent('Products - Add to cart');
		await page.getByRole('button', { name: 'Undo' }).click();
		await expect.element(page.getByRole('list', { name: 'Labels' })).not.toMatchTextContent('Products - Add to cart');
	});

	it('says how keys come to it while the page has them', async () => {
		const focus = vi.spyOn(document, 'hasFocus').mockReturnValue(false);
		onTestFinished(() => focus.mockRestore());
		await pick(await open());
		await expect.element(page.getByText('Shift+F6 to type here')).toBeVisible();
		focus.mockReturnValue(true);
		dispatchEvent(new Event('focus'));
		await expect.element(page.getByText('Shift+F6 to type here')).not.toBeInTheDocument();
	});

	it('takes the keyboard to the name where F6 stops elsewhere in the panel, and leaves it where it is in the form', async () => {
		await pick(await open());
		const f6 = () => dispatchEvent(new KeyboardEvent('keyup', { key: 'F6', shiftKey: true }));
		(page.getByRole('button', { name: 'Settings' }).element() as HTMLElement).focus();
		f6();
		await expect.element(page.getByRole('textbox', { name: 'Name' })).toHaveFocus();
		(page.getByRole('button', { name: 'Save' }).element() as HTMLElement).focus();
		f6();
		await expect.element(page.getByRole('button', { name: 'Save' })).toHaveFocus();
	});

	it('counts beside what is pointed at by the rule that the form begins with, of 30 days', async () => {
		const asked: PreviewRequest[] = [];
		const counts: Preview = { count: 7, users: 1, sessions: 1, byDay: [], elements: 1, undecided: 0, samples: [] };
		const fake = await open({
			client: {
				preview: (request) => {
					asked.push(request);
					return Promise.resolve({ ok: true, value: counts });
				},
			},
		});
		fake.say({ type: 'pointed', requestId: 1, css: '[data-heap-id="add-to-cart"]', eventType: 'click' });
		await expect.poll(() => fake.sent.at(-1)).toEqual({ type: 'pointed-count', requestId: 1, count: 7 });
		const [{ from = '', steps } = {} as PreviewRequest] = asked.splice(0);
		// As the list of labels counts: today and 29 days before it.
		expect(Math.ceil((Date.now() - Date.parse(from)) / 86_400_000)).toBe(30);
		expect(steps[0]?.page).toEqual({ path: '/products/*' });
		await pick(fake);
		await expect.poll(() => asked.map((request) => request.steps)).toContainEqual(steps);
	});

	it('says so when no selector tells what was picked from its like', async () => {
		const fake = await open();
		const beyond = page.getByText(/nested deeper than what is recorded/);
		await page.getByRole('button', { name: 'Label', exact: true }).click();
		fake.say({ type: 'picked', picked: { ...PICKED, suggestions: [] }, keep: false });
		await expect.element(beyond).toBeVisible();
	});

	it('leaves one layer at a time with Esc', async () => {
		const fake = await open();
		await pick(fake);
		await page.getByRole('button', { name: /point at another/ }).click();
		await userEvent.keyboard('{Escape}');
		expect(fake.sent.at(-1)).toEqual({ type: 'cancel-pick' });
		await expect.element(page.getByRole('heading', { name: 'New label' })).toBeVisible();
		await userEvent.keyboard('{Escape}');
		await expect.element(page.getByRole('heading', { name: 'New label' })).not.toBeInTheDocument();
	});

	it('says that it counts until the first figures come', async () => {
		await pick(await open({ client: { preview: () => new Promise(() => {}) } }));
		await expect.element(preview()).toMatchTextContent('Counting its past …');
	});

	it('keeps the preview where it is while new figures load', async () => {
		let answerNext: ((answer: Answer<Preview>) => void) | undefined;
		let asked = 0;
		const first: Preview = {
			count: 5,
			users: 2,
			sessions: 2,
			byDay: [],
			elements: 1,
			undecided: 0,
			samples: [],
		};
		const fake = await open({
			client: {
				preview: ({ steps: [step] }: PreviewRequest) =>
					// A selector by itself is asked for without a page.
					step?.page === undefined || asked++ === 0
						? Promise.resolve({ ok: true, value: first })
						: new Promise((resolve) => {
								answerNext = resolve;
							}),
			},
		});
		await pick(fake);
		await expect.element(preview()).toMatchTextContent('5 clicks · 2 people');
		const before = (preview().element() as HTMLElement).getBoundingClientRect();
		await page
			.getByRole('radio', { name: /button\.add/ })
			.last()
			.click();
		await expect.element(preview()).toHaveAttribute('aria-busy', 'true');
		await expect.element(preview()).toMatchTextContent('5 clicks · 2 people');
		await expect.poll(() => answerNext).toBeDefined();
		answerNext?.({ ok: true, value: { ...first, count: 7 } });
		await expect.element(preview()).toMatchTextContent('7 clicks');
		const after = (preview().element() as HTMLElement).getBoundingClientRect();
		expect([after.top, after.height]).toEqual([before.top, before.height]);
	});

	it('shows the place in a selector that is wrong, and refuses to save it', async () => {
		const fake = await open();
		await pick(fake);
		await page.getByRole('radio', { name: 'Own selector' }).click();
		await page.getByRole('textbox', { name: 'Selector' }).fill('button[data-x=');
		await expect.element(page.getByRole('alert').first()).toMatchTextContent(/Expected/);
		await page.getByRole('button', { name: 'Save' }).click();
		await expect.element(page.getByRole('heading', { name: 'New label' })).toBeVisible();
	});

	it('offers to drop the condition that keeps events out', async () => {
		const fake = await open();
		await pick(fake);
		await page.getByRole('button', { name: '+1,204 without the page' }).click();
		await expect.element(page.getByRole('combobox', { name: 'Page' })).toHaveValue('every');
		await expect.element(preview()).toMatchTextContent('13,684 clicks');
	});

	it('offers a selector that asks for less, with what it would bring', async () => {
		const fake = await open();
		await pick(fake);
		await page.getByRole('button', { name: '+31 with button' }).click();
		await expect.element(page.getByRole('textbox', { name: 'Selector' })).toHaveValue('button');
	});

	it('holds for one site where a person says so, and the pages it covers are those of that site', async () => {
		const fake = await open();
		await pick(fake);
		await page.getByRole('combobox', { name: 'Page' }).selectOptions('every');
		await expect.element(page.getByText('4 pages')).toBeVisible();
		await page.getByRole('button', { name: '+ site' }).click();
		const site = page.getByRole('textbox', { name: 'Value of site' });
		await expect.element(site).toHaveValue('shop.example');
		await expect.element(page.getByText('4 pages')).toBeVisible();
		await site.fill('*.shop.example');
		await expect.element(page.getByText('0 pages')).toBeVisible();
		await page.getByRole('button', { name: 'Remove the condition on site' }).click();
		await expect.element(page.getByText('4 pages')).toBeVisible();
	});

	it('says which other labels the same events have', async () => {
		const fake = await open();
		await pick(fake);
		await expect
			.element(page.getByRole('list', { name: 'Also labelled' }))
			.toMatchTextContent('312 of them are also “Shop - Buy now”');
	});

	it('marks in the chart where the element changed, and adds its older form with one click', async () => {
		const fake = await open();
		await pick(fake);
		const day = new Intl.DateTimeFormat('en', { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(
			Date.now() - 40 * 86_400_000,
		);
		const offers = page.getByRole('list', { name: 'Other forms of this element' });
		await expect.element(offers).toMatchTextContent(`Until ${day} it looked different: add 1,204 clicks`);
		await expect.element(page.getByRole('img', { name: new RegExp(`Looks different since ${day}`) })).toBeVisible();
		await page.getByRole('button', { name: 'add 1,204 clicks' }).click();
		await expect.element(page.getByRole('region', { name: 'Way 2' })).toBeVisible();
	});

	it('starts from a captured event too', async () => {
		const fake = await open();
		reportVisit(fake);
		await page.getByRole('button', { name: /Blue \/ M/ }).click();
		await page.getByRole('button', { name: 'Label this' }).click();
		await expect.element(page.getByRole('heading', { name: 'New label' })).toBeVisible();
		await expect.element(page.getByRole('radio').first()).toBeChecked();
	});

	it('saves while the backend is away, and says so', async () => {
		const fake = await open({ failure: { kind: 'away', message: '' } });
		await pick(fake);
		await page.getByRole('button', { name: 'Save' }).click();
		await expect.element(page.getByText(/is kept here until the server is back/)).toBeVisible();
		await expect.element(page.getByText(/waits for the server/)).toBeVisible();
		await expect.element(page.getByText(/1 change waits here for it/)).toBeVisible();
	});

	it('deletes with a way back', async () => {
		await open();
		await page.getByRole('tab', { name: /^Labels/ }).click();
		await page.getByRole('button', { name: /Shop - Buy now/ }).click();
		await page.getByRole('button', { name: 'Delete' }).click();
		await expect.element(page.getByRole('list', { name: 'Labels' })).not.toMatchTextContent('Buy now');
		await page.getByRole('button', { name: 'Undo' }).click();
		await expect.element(page.getByRole('list', { name: 'Labels' })).toMatchTextContent('Buy now');
	});

	it('outlines the elements of a label that is pointed at', async () => {
		const fake = await open();
		await page.getByRole('tab', { name: /^Labels/ }).click();
		await page.getByRole('button', { name: /Shop - Buy now/ }).hover();
		await expect
			.poll(() => fake.sent.at(-1))
			.toMatchObject({ type: 'highlight', rules: [{ selector: '[data-heap-id="buy-now"]' }] });
	});

	it('speaks German', async () => {
		const fake = await open({ settings: { language: 'de' } });
		await page.getByRole('button', { name: 'Label', exact: true }).click();
		fake.say({ type: 'picked', picked: PICKED, keep: false });
		await expect.element(page.getByRole('heading', { name: 'Neues Label' })).toBeVisible();
		await expect.element(page.getByText('12.480 Klicks · 3.911 Personen')).toBeVisible();
		expect(document.documentElement.lang).toBe('de');
		await expect.element(page.getByText('für die Auswertung gekennzeichnet mit data-heap-id')).toBeVisible();
		await page.getByRole('radio', { name: 'Eigener Selektor' }).click();
		await page.getByRole('textbox', { name: 'Selektor' }).fill('a[href');
		await expect.element(page.getByRole('alert')).toMatchTextContent(/fehlt .*bei Zeichen 7/);
	});
});
