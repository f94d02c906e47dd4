import { pointedAt } from '../../../lib/agent/pointed-at.ts';
import { createOverlay } from '../../../lib/overlay/overlay.ts';

/** The overlay as the agent builds it, for a page that has no extension. */
const overlay = createOverlay(
	{
		onPick: () => {},
		onPickEnd: () => {},
		onBadgeClick: () => {},
		onFreeze: () => {},
		describe: (element, rested) => pointedAt(element, rested, () => Promise.resolve(undefined)),
	},
	new AbortController().signal,
);
Object.assign(window, { benchOverlay: overlay });
