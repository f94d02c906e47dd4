import { pointedAt } from '../../../lib/agent/pointed-at.ts';
import { createOverlay } from '../../../lib/overlay/overlay.ts';

/** The overlay as the agent builds it, for a page that has no extension. */
const overlay = createOverlay(
	{ onPick: () => {}, onPickEnd: () => {}, onBadgeClick: () => {}, onFreeze: () => {}, describe: pointedAt },
	new AbortController().signal,
);
Object.assign(window, { benchOverlay: overlay });
