import { expect, it, onTestFinished } from 'vitest';
import { page } from 'vitest/browser';
import type { EraseRequest, Erasure } from '../../../lib/protocol/api.ts';
import { mountPanel } from './mount.tsx';

it('erases stored history only after its number was told and confirmed', async () => {
	const asked: EraseRequest[] = [];
	const eraseHistory = async (request: EraseRequest) => {
		asked.push(request);
		const { rule, where, confirm } = request;
		const answer = { rule, where, values: 9, events: 1_204, kept: { values: 0, events: 0 } };
		const value: Erasure =
			confirm === 1_204 ? { ...answer, erased: true } : { ...answer, confirm: 1_204, erased: false };
		return { ok: true as const, value };
	};
	const fake = await mountPanel({ client: { eraseHistory } });
	onTestFinished(() => fake.unmount());
	fake.panel.ui.show('coverage');
	await page.getByRole('button', { name: 'Check stored history' }).click();
	await expect.element(page.getByText(/^3,440 stored values looked at/)).toBeVisible();
	const erase = page.getByRole('button', { name: 'Erase …: E-mail address, text' });
	await erase.click();
	await page.getByRole('button', { name: 'Cancel' }).click();
	await erase.click();
	await expect.element(page.getByText(/in 1,204 events\? This can’t be undone/)).toBeVisible();
	await page.getByRole('button', { name: 'Erase for good' }).click();
	await expect.element(page.getByText('Erased from 1,204 events.')).toBeVisible();
	await expect.element(erase).not.toBeInTheDocument();
	const what = { appId: '42', rule: 'email', where: 'text' };
	expect(asked).toEqual([what, what, { ...what, confirm: 1_204 }]);
});
