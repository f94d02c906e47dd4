import { CURRENT_BUILD } from '../builds.ts';
import { type Action, act, BASE, initialState, type ShopState } from '../state.ts';
import { contextOf } from '../views/context.ts';
import { pageOf } from '../views/page.ts';
import { patch } from './patch.ts';

declare global {
	interface Window {
		heap: Record<string, (...args: unknown[]) => void>;
	}
}

const STORAGE = 'fjell-supply';
const address = () => location.pathname + location.search;

/** What outlives a reload: the cart and whether somebody is signed in. */
const restored = (): ShopState => {
	const start = initialState(address());
	try {
		const { cart, signedIn, saved } = JSON.parse(sessionStorage.getItem(STORAGE) ?? '{}');
		return { ...start, cart: cart ?? start.cart, signedIn: signedIn ?? false, saved: saved ?? start.saved };
	} catch {
		// Broken or forbidden storage: a new visit.
		return start;
	}
};

let state = restored();
const root = document.getElementById('root') as HTMLElement;

const draw = (): void => {
	const { title, view } = pageOf(contextOf(CURRENT_BUILD, state));
	document.title = title;
	if (state.url !== address()) {
		history.pushState(null, '', state.url);
		scrollTo(0, 0);
	}
	patch(root, [view], dispatch);
};

function dispatch(action: Action): void {
	const { state: next, calls } = act(state, action);
	state = next;
	const { cart, signedIn, saved } = state;
	sessionStorage.setItem(STORAGE, JSON.stringify({ cart, signedIn, saved }));
	draw();
	for (const [method, ...args] of calls) window.heap[method]?.(...args);
}

document.addEventListener('click', (event) => {
	const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
	const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
	if (!plain || event.defaultPrevented || !link?.pathname.startsWith(`${BASE}/`)) return;
	event.preventDefault();
	dispatch({ type: 'go', url: link.pathname + link.search });
});
addEventListener('popstate', () => {
	state = act(state, { type: 'go', url: address() }).state;
	draw();
});
draw();
