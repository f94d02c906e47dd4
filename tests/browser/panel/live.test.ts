import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { LIMITS } from '../../../lib/panel/limits.ts';
import { plainEvent, reportVisit } from './fake-panel.ts';
import { mountPanel } from './mount.tsx';

const open = async (...args: Parameters<typeof mountPanel>) => {
	const fake = await mountPanel(...args);
	onTestFinished(() => fake.unmount());
	await expect.element(page.getByRole('banner')).toBeVisible();
	return fake;
};
const scroller = () => document.querySelector('.event-list .scroll') as HTMLElement;
const fill = (fake: Awaited<ReturnType<typeof open>>, count: number, from = 0) => {
	for (let i = from; i < from + count; i++) fake.report(plainEvent({ eventId: String(50_000 + i), text: `Row ${i}` }));
};
const isAtEnd = () => scroller().scrollHeight - scroller().scrollTop - scroller().clientHeight < 4;

describe('the live list', () => {
	it('shows an event by its label, or by what was clicked, under its page', async () => {
		const fake = await open();
		reportVisit(fake);
		await expect.element(page.getByRole('button', { name: /Shop - Add to cart/ })).toBeVisible();
		await expect.element(page.getByRole('button', { name: /“Blue \/ M” button/ })).toBeVisible();
		await expect.element(page.getByText('/cart').first()).toBeVisible();
	});

	it('tells screen readers how many events are new, now and then and not of each', async () => {
		vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
		onTestFinished(() => void vi.useRealTimers());
		const fake = await open();
		fill(fake, 3);
		await expect.element(page.getByText(/Row 2”/)).toBeVisible();
		const region = () => document.querySelector('.event-list [role=status]')?.textContent;
		vi.advanceTimersByTime(LIMITS.announceMs);
		fill(fake, 2, 3);
		await expect.element(page.getByText(/Row 4”/)).toBeVisible();
		const before = region();
		vi.advanceTimersByTime(LIMITS.announceMs);
		await expect.poll(region).toBe('2 new events');
		expect(before).not.toContain('2 new');
		vi.advanceTimersByTime(LIMITS.announceMs);
		await expect.poll(region).toBe('');
	});

	it('follows at its end; elsewhere it stays and counts what is new, and one click goes there', async () => {
		const fake = await open();
		fill(fake, 100);
		await expect.element(page.getByText(/Row 99”/)).toBeVisible();
		scroller().scrollTop = 0;
		await expect.element(page.getByText(/Row 0”/)).toBeVisible();
		fill(fake, 12, 100);
		const fresh = page.getByRole('button', { name: '12 new' });
		await expect.element(fresh).toBeVisible();
		expect(scroller().scrollTop).toBe(0);
		await fresh.click();
		await expect.element(page.getByText(/Row 111”/)).toBeVisible();
		await expect.poll(isAtEnd).toBe(true);
		fill(fake, 1, 112);
		await expect.element(page.getByText(/Row 112”/)).toBeVisible();
		await expect.element(page.getByRole('button', { name: /new$/ })).not.toBeInTheDocument();
	});

	it('draws a few rows of very many', async () => {
		const fake = await open();
		fill(fake, 20_000);
		await expect.element(page.getByText(/Row 19999”/)).toBeVisible();
		expect(document.querySelectorAll('.event-row').length).toBeLessThan(60);
	});

	it('is walked with the arrow keys; Enter opens the detail, which follows, and Esc closes it', async () => {
		const fake = await open();
		fill(fake, 5);
		await page.getByRole('button', { name: /Row 4/ }).click();
		const detail = page.getByRole('region', { name: 'Event' });
		await expect.element(detail).toMatchTextContent('Row 4');
		await userEvent.keyboard('{ArrowUp}');
		await expect.element(page.getByRole('button', { name: /Row 3/ })).toHaveFocus();
		await expect.element(detail).toMatchTextContent('Row 3');
		await userEvent.keyboard('{Escape}');
		await expect.element(detail).not.toBeInTheDocument();
	});

	it('pauses with Space and loses nothing', async () => {
		const fake = await open();
		fill(fake, 2);
		await expect.element(page.getByText(/Row 1”/)).toBeVisible();
		await userEvent.keyboard(' ');
		fill(fake, 3, 2);
		await expect.element(page.getByText('Paused · 3 waiting')).toBeVisible();
		await userEvent.keyboard(' ');
		await expect.element(page.getByText(/Row 4”/)).toBeVisible();
	});

	it('finds with / and field:value', async () => {
		const fake = await open();
		reportVisit(fake);
		await expect.element(page.getByText('Coupon applied')).toBeVisible();
		await userEvent.keyboard('/');
		await userEvent.keyboard('code:spring');
		await expect.element(page.getByText(/^1 event/)).toBeVisible();
		await expect.element(page.getByText('Coupon applied')).toBeVisible();
	});

	it('says why a label does not fit, condition by condition', async () => {
		const fake = await open();
		reportVisit(fake);
		await page.getByRole('button', { name: /Blue \/ M/ }).click();
		await page.getByRole('region', { name: 'Event' }).getByRole('tab', { name: 'Labels' }).click();
		await page.getByRole('tabpanel', { name: 'Labels' }).getByText('Shop - Buy now').click();
		await expect.element(page.getByRole('row', { name: /does not fit element/ })).toMatchTextContent('button.size');
	});

	it('outlines on the page what a row is about', async () => {
		const fake = await open();
		fill(fake, 1);
		await page.getByRole('button', { name: /Row 0/ }).hover();
		await expect.poll(() => fake.sent.at(-1)).toMatchObject({ type: 'highlight-path' });
	});

	it('is emptied, and one click brings all back', async () => {
		const fake = await open();
		fill(fake, 3);
		await expect.element(page.getByText(/Row 2”/)).toBeVisible();
		await page.getByRole('button', { name: 'Clear' }).click();
		await expect.element(page.getByText('Nothing recorded here yet')).toBeVisible();
		await page.getByRole('button', { name: 'Undo' }).click();
		await expect.element(page.getByText(/Row 2”/)).toBeVisible();
	});
});
