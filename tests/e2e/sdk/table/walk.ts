import type { Page } from '@playwright/test';
import { inWords, type Recorder } from '../recorder.ts';
import { type Hands, handsOn } from './hands.ts';
import { CONTROLS, INTERACTION_NAMES, INTERACTIONS } from './interactions.ts';
import { interactions } from './stage.ts';

/** What each interaction is known by where the page does nothing about it. */
export const USUAL = Object.fromEntries(INTERACTION_NAMES.map((name) => [name, INTERACTIONS[name][0].records]));

/**
 * Does all interactions in one page, each with new controls.
 * @param enter before each: the page is what the row says
 * @returns what was recorded of each, in words
 */
export const walk = async (
	page: Page,
	recorder: Pick<Recorder, 'upTo'>,
	enter: (hands: Hands, index: number) => Promise<void>,
): Promise<Record<string, string[]>> => {
	const told: Record<string, string[]> = {};
	let before = 0;
	for (const [index, name] of INTERACTION_NAMES.entries()) {
		const { letGo, ...away } = await handsOn(page);
		await away.run(`document.querySelector('main').outerHTML = ${JSON.stringify(CONTROLS)}`);
		await enter(away, index);
		await letGo();
		// Back from the back/forward cache, a session that was there before is of no use.
		const { letGo: end, ...hands } = await handsOn(page);
		await INTERACTIONS[name][0].act(hands);
		const all = await interactions(hands, recorder, `end ${index}`);
		told[name] = all.slice(before).map(inWords);
		before = all.length;
		await end();
	}
	return told;
};
