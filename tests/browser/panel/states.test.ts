import { expect, it, onTestFinished } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { plainEvent } from './fake-panel.ts';
import { mountPanel } from './mount.tsx';

const open = async (...args: Parameters<typeof mountPanel>) => {
	const fake = await mountPanel(...args);
	onTestFinished(() => fake.unmount());
	await expect.element(page.getByRole('banner')).toBeVisible();
	return fake;
};

it('a new version that waits for the panel to close is started with one button', async () => {
	const fake = await open();
	fake.offerUpdate('1.2.0');
	await page.getByRole('button', { name: 'Update now' }).click();
	expect(fake.done).toEqual(['restart']);
});

it('single keys are put off by who does not want them, and those that need Ctrl or Esc stay', async () => {
	const fake = await open();
	await page.getByRole('button', { name: 'Settings' }).click();
	await expect.element(page.getByText('Alt+Shift+H')).toBeVisible();
	await page.getByRole('checkbox', { name: /Single keys act/ }).click();
	await userEvent.keyboard('{Escape}');
	await expect.element(page.getByRole('tab', { name: 'Live' })).toBeVisible();
	await userEvent.keyboard('l2');
	expect(fake.sent.filter(({ type }) => type === 'pick')).toEqual([]);
	await expect.element(page.getByRole('tab', { name: 'Live' })).toHaveAttribute('aria-selected', 'true');
});

it('what is no address is not taken for one', async () => {
	await open();
	await page.getByRole('button', { name: 'Settings' }).click();
	await page.getByRole('textbox', { name: 'Server address' }).fill('not an address');
	await expect.element(page.getByText(/^This is no address/)).toBeVisible();
	await expect.element(page.getByRole('button', { name: 'Connect' })).toBeDisabled();
});

it('a site is allowed for good, and given back', async () => {
	await open();
	await page.getByRole('button', { name: 'Settings' }).click();
	await page.getByRole('button', { name: 'Always on shop.example' }).click();
	await expect.element(page.getByText(/^Hindsight sees shop.example without a click/)).toBeVisible();
	await page.getByRole('button', { name: 'Only after a click' }).click();
	await expect.element(page.getByRole('button', { name: 'Always on shop.example' })).toBeVisible();
});

it('a page without permission is seen once every site is allowed, and the settings take it back', async () => {
	await open({ tab: { status: 'no-permission' }, sdk: false });
	await page.getByRole('button', { name: /^Allow on every site/ }).click();
	await expect.element(page.getByText('Hindsight can’t see this page yet')).not.toBeInTheDocument();
	await page.getByRole('button', { name: 'Settings' }).click();
	await expect.element(page.getByText(/^Hindsight sees every site without a click/)).toBeVisible();
	await page.getByRole('button', { name: 'Only after a click' }).click();
	await expect.element(page.getByRole('button', { name: 'Always on shop.example' })).toBeVisible();
});

it('a page that does not answer is loaded anew with one button', async () => {
	const fake = await open({ tab: { status: 'lost' }, sdk: false });
	await page.getByRole('button', { name: 'Reload the page' }).click();
	expect(fake.done).toEqual(['reload']);
});

it('the focus goes back to what opened a layer when it closes, and the lists are walked from there', async () => {
	const { panel, report } = await open();
	report(plainEvent({ text: 'First' }));
	report(plainEvent({ text: 'Second' }));
	const focused = () => document.activeElement?.getAttribute('data-place') ?? document.activeElement?.localName;
	const gear = page.getByRole('button', { name: 'Settings' });
	await gear.click();
	await expect.element(page.getByText('Alt+Shift+H')).toBeVisible();
	await userEvent.keyboard('{Escape}');
	await expect.element(page.getByRole('button', { name: /Second/ })).toBeVisible();
	await expect.poll(focused).toBe('settings');
	await userEvent.keyboard('{ArrowUp}');
	await expect.poll(focused).toMatch(/^event /);
	await userEvent.keyboard('{Enter}');
	await expect.element(page.getByRole('region', { name: 'Event' })).toBeVisible();
	const row = focused();
	const close = page.getByRole('button', { name: 'Close' });
	(close.element() as HTMLElement).focus();
	await userEvent.keyboard('{Enter}');
	await expect.poll(focused).toBe(row);
	await userEvent.keyboard('2');
	await expect.element(page.getByRole('button', { name: /Shop - Buy now/ })).toBeVisible();
	await userEvent.keyboard('{ArrowDown}{ArrowDown}');
	await expect.poll(focused).toBe('label sign-up');
	await userEvent.keyboard('{Enter}');
	await expect.element(page.getByRole('heading', { name: 'Edit label' })).toBeVisible();
	await userEvent.keyboard('{Escape}');
	await expect.poll(focused).toBe('label sign-up');
	panel.ui.show('coverage');
	await userEvent.keyboard('?');
	await expect.element(page.getByRole('heading', { name: 'Keys' })).toBeVisible();
	await userEvent.keyboard('{Escape}');
	await expect.poll(focused).toBe('button');
	expect(document.activeElement?.getAttribute('aria-selected')).toBe('true');
});
