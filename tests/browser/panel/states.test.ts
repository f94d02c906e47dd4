import { expect, it, onTestFinished } from 'vitest';
import { page } from 'vitest/browser';
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

it('a page that does not answer is loaded anew with one button', async () => {
	const fake = await open({ tab: { status: 'lost' }, sdk: false });
	await page.getByRole('button', { name: 'Reload the page' }).click();
	expect(fake.done).toEqual(['reload']);
});
