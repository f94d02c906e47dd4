import { chromium, type Page } from '@playwright/test';
import { LAUNCH } from '../../sdk-delivery/harness.ts';
import { test as base, expect, type Recorder, type Sent } from '../recorder.ts';
import { type Hands, handsOn } from './hands.ts';

/** A page's history holds fifty entries, and a cell makes three at most. */
const CELLS_A_PAGE = 10;

/** Many short tests: a browser without a back/forward cache, and a page that stays for some of them. */
export const test = base.extend<{ hands: Hands }, { stage: { page?: Page; cells: number } }>({
	sdkContext: [
		// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from the pattern
		async ({}, use) => {
			const browser = await chromium.launch(LAUNCH);
			await use(await browser.newContext({ viewport: { width: 800, height: 600 } }));
			await browser.close();
		},
		{ scope: 'worker' },
	],
	// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from the pattern
	stage: [({}, use) => use({ cells: 0 }), { scope: 'worker' }],
	page: async ({ context, stage }, use) => {
		const old = stage.page;
		if (!old || stage.cells++ % CELLS_A_PAGE === 0) stage.page = await context.newPage();
		if (old !== stage.page) await old?.close();
		await use(stage.page as Page);
	},
	hands: async ({ page }, use) => {
		const thrown: Error[] = [];
		const note = (error: Error) => thrown.push(error);
		page.on('pageerror', note);
		const { letGo, ...hands } = await handsOn(page);
		await use(hands);
		page.off('pageerror', note);
		await letGo();
		expect(thrown).toEqual([]);
	},
});

/** Has every SDK of the page send what it has, once what it still waits for is over. */
const end = (mark: string) => `new Promise((resolve) => setTimeout(() => {
	const views = [window, ...Array.from(frames)].filter(({ heap }) => heap);
	for (const [index, { heap, document }] of views.entries()) {
		heap.track('${mark} ' + index);
		const hidden = document.createEvent('Event');
		hidden.initEvent('visibilitychange');
		document.dispatchEvent(hidden);
	}
	resolve(views.length);
}))`;

/** All interactions that the page has recorded until now. */
export const interactions = async (hands: Hands, recorder: Pick<Recorder, 'upTo'>, mark = 'end'): Promise<Sent[]> => {
	const views = (await hands.run(end(mark))) as number;
	let events: Sent[] = [];
	for (let index = 0; index < views; index++) events = await recorder.upTo(`${mark} ${index}`);
	return events.filter(({ type }) => /click|change|submit/.test(type));
};
