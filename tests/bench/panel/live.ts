import type { Page } from '@playwright/test';
import type { Beside } from './beside.ts';

type Stamped = typeof globalThis & { stamps: number[] };

/** In the page: when each trusted click came, in milliseconds of the wall clock. */
const stampClicks = () => {
	const stamps: number[] = [];
	Object.assign(globalThis, { stamps });
	const onClick = ({ isTrusted, timeStamp }: MouseEvent) =>
		isTrusted && stamps.push(performance.timeOrigin + timeStamp);
	addEventListener('click', onClick, true);
};

/** In the panel: when each row of the button was painted; the frame after the one that drew it has it on the screen. */
const stampRows = (text: string) => {
	const stamps: number[] = [];
	Object.assign(globalThis, { stamps });
	const rows = () => [...document.querySelectorAll('.event-row')].filter((row) => row.textContent?.includes(text));
	const seen = new Set(rows().map((row) => row.closest('li')?.ariaPosInSet));
	const look = () => {
		const fresh = rows().filter((row) => !seen.has(row.closest('li')?.ariaPosInSet));
		for (const row of fresh) {
			seen.add(row.closest('li')?.ariaPosInSet);
			requestAnimationFrame(() => setTimeout(() => stamps.push(performance.timeOrigin + performance.now())));
		}
	};
	new MutationObserver(look).observe(document.body, { childList: true, subtree: true, characterData: true });
};

const stampsOf = (page: Page) => page.evaluate(() => (globalThis as Stamped).stamps);

/** The two processes take their clocks' origins at different moments: how far the page's lies behind the wall clock. */
const clockOf = (page: Page) =>
	page.evaluate(() => {
		// At the turn of a millisecond, so that the clock without fractions is exact.
		const before = Date.now();
		while (Date.now() === before);
		return Date.now() - (performance.timeOrigin + performance.now());
	});

/** Milliseconds from each trusted click in the demo shop to its row on the screen, in the real side panel beside it. */
export async function clickToRow({ page, panel }: Beside, clicks: number): Promise<number[]> {
	const button = page.getByRole('button', { name: 'Add to cart' });
	const box = await button.boundingBox();
	if (!box) throw new Error('the shop has no such button');
	await panel.getByText('Blue linen shirt').first().waitFor();
	await page.evaluate(stampClicks);
	await panel.evaluate(stampRows, 'Add to cart');
	for (let i = 1; i <= clicks; i++) {
		await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
		await panel.waitForFunction((count) => (globalThis as Stamped).stamps.length >= count, i);
	}
	const [from, to, pageClock, panelClock] = [
		await stampsOf(page),
		await stampsOf(panel),
		await clockOf(page),
		await clockOf(panel),
	];
	return to.map((time, index) => time + panelClock - ((from[index] as number) + pageClock));
}
