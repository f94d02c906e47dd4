import { TITLE_MS } from './limits.ts';
import type { Listeners } from './listeners.ts';

export interface Pageviews {
	/** Records the pageview that waits for its title, if there is one. */
	commit(): void;
}

export interface PageviewsOptions {
	listeners: Listeners;
	signal: AbortSignal;
	/** A page begins: what follows belongs to it. */
	turn(): void;
	/** Its event. */
	record(): void;
}

/** Calls back after the page's own changes of the address, where the browser has no event for them. */
const wrapHistory = (name: 'pushState' | 'replaceState', changed: () => void, signal: AbortSignal) => {
	const original = history[name];
	history[name] = function (...args) {
		original.apply(this, args);
		if (!signal.aborted) changed();
	};
};

/** A pageview at the start and whenever the address is another one, however it came to be. */
export const watchPageviews = ({ listeners, signal, turn, record }: PageviewsOptions): Pageviews => {
	let address: string | undefined;
	let timer: ReturnType<typeof setTimeout> | undefined;
	const commit = () => {
		if (!timer) return;
		clearTimeout(timer);
		timer = undefined;
		record();
	};
	const view = () => {
		commit();
		address = location.href;
		turn();
		timer = setTimeout(commit, TITLE_MS);
	};
	const check = () => {
		if (location.href !== address) view();
	};
	const { navigation } = window as { navigation?: EventTarget };
	if (navigation) listeners.add(navigation, 'currententrychange', check);
	else {
		wrapHistory('pushState', check, signal);
		wrapHistory('replaceState', check, signal);
	}
	listeners.add(window, 'popstate hashchange', check);
	listeners.add(window, 'pageshow', (event) => {
		// Back from the back/forward cache: the person sees the page again.
		if ((event as PageTransitionEvent).persisted) view();
	});
	view();
	return { commit };
};
