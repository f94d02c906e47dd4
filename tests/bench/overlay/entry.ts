import { pointedAt } from '../../../lib/agent/pointed-at.ts';
import { overlayWords } from '../../../lib/i18n/overlay-words.ts';
import { createOverlay } from '../../../lib/overlay/overlay.ts';

const words = overlayWords('en');

/** The overlay as the agent builds it, for a page that has no extension. */
const overlay = createOverlay(
	{
		onPick: () => {},
		onPickEnd: () => {},
		onBadgeClick: () => {},
		onFreeze: () => {},
		words: () => words,
		describe: (element, rested) => pointedAt(element, rested, words, () => Promise.resolve(undefined)),
	},
	new AbortController().signal,
);
Object.assign(window, { benchOverlay: overlay });
