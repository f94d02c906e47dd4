import { TITLE_MS } from './limits.ts';
import type { Listeners } from './listeners.ts';

/**
 * A pageview at the start and whenever the address is another one, however it came to be; none where `isOff`.
 * @param turn a page begins: what follows belongs to it
 * @param record its event, with the address and the time at which it began
 * @returns records at once the pageview that waits for its title, if there is one
 */
export const watchPageviews = (
	listeners: Listeners,
	signal: AbortSignal,
	isOff: boolean | undefined,
	turn: () => void,
	record: (url: string, time: number) => void,
): (() => void) => {
	let address = '';
	let began: number;
	let timer: ReturnType<typeof setTimeout> | undefined;
	const commit = () => {
		if (!timer) return;
		clearTimeout(timer);
		timer = undefined;
		record(address, began);
	};
	const view = () => {
		commit();
		address = location.href;
		began = Date.now();
		turn();
		if (!isOff) timer = setTimeout(commit, TITLE_MS);
	};
	view();
	if (isOff) return commit;
	const check = () => {
		if (!signal.aborted && location.href !== address) view();
	};
	for (const name of ['pushState', 'replaceState'] as const) {
		const original = history[name];
		history[name] = function (...args) {
			original.apply(this, args);
			check();
		};
	}
	// The Navigation API also hears of a router that took those methods before the SDK came.
	listeners.listen(
		(window as { navigation?: EventTarget }).navigation ?? window,
		'currententrychange popstate hashchange',
		check,
	);
	listeners.listen(window, 'pageshow', (event) => {
		// Back from the back/forward cache: the person sees the page again.
		if ((event as PageTransitionEvent).persisted) view();
	});
	return commit;
};
