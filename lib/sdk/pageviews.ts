import type { Listeners } from './listeners.ts';

/** A frame's time: routers set the title after the address. */
const TITLE_MS = 16;

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

type Named = 'pushState' | 'replaceState';

/** Calls back after the page's own changes of the address, where the browser has no event for them. */
const wrapHistory = (changed: () => void, signal: AbortSignal) => {
	for (const name of ['pushState', 'replaceState'] as Named[]) {
		const original = history[name];
		const wrapped = function (this: History, ...args: Parameters<History[Named]>) {
			original.apply(this, args);
			changed();
		};
		history[name] = wrapped;
		signal.addEventListener('abort', () => {
			if (history[name] === wrapped) history[name] = original;
		});
	}
};

/** A pageview at the start and whenever the address is another one, however it came to be. */
export const watchPageviews = ({ listeners, signal, turn, record }: PageviewsOptions): Pageviews => {
	let address: string | undefined;
	let timer: ReturnType<typeof setTimeout> | undefined;
	const commit = () => {
		if (timer === undefined) return;
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
	else wrapHistory(check, signal);
	listeners.add(window, 'popstate hashchange', check);
	listeners.add(window, 'pageshow', (event) => {
		// Back from the back/forward cache: the person sees the page again.
		if ((event as PageTransitionEvent).persisted) view();
	});
	signal.addEventListener('abort', () => clearTimeout(timer));
	view();
	return { commit };
};
