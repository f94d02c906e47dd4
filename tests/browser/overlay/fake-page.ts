import { afterEach, beforeEach, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { overlayWords } from '../../../lib/i18n/overlay-words.ts';
import { createOverlay, type Overlay, type OverlayEvents } from '../../../lib/overlay/overlay.ts';

const SEEN_BY_PAGES = [
	'pointerdown',
	'pointerup',
	'mousedown',
	'mouseup',
	'click',
	'dragstart',
	'contextmenu',
	'wheel',
];

export interface FakePage {
	overlay: Overlay;
	/** Ends the panel's session. */
	leave: AbortController;
	/** Elements pointed at. */
	pointed: Element[];
	events: { [Name in keyof OverlayEvents]: ReturnType<typeof vi.fn<OverlayEvents[Name]>> };
	/** Events that reached the page, be it its window. */
	seen: string[];
	/** The overlay's own tree, which no page gets to see. */
	root(): ShadowRoot;
}

/** A page with listeners of its own, put before the overlay's, and the overlay in it; both anew for each test. */
export function fakePage(): FakePage {
	const page = {} as FakePage;
	let roots: ShadowRoot[] = [];
	beforeEach(() => {
		roots = [];
		const { attachShadow } = Element.prototype;
		vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
			const root = attachShadow.call(this, init);
			if (init.mode === 'closed') roots.push(root);
			return root;
		});
		page.pointed = [];
		page.seen = [];
		page.leave = new AbortController();
		page.events = {
			onPick: vi.fn(),
			onPickEnd: vi.fn(),
			onBadgeClick: vi.fn(),
			onFreeze: vi.fn(),
			words: vi.fn(() => overlayWords('en')),
			describe: vi.fn((element: Element) => {
				page.pointed.push(element);
				return { line: [{ text: element.localName }], detail: 'button' };
			}),
		};
		const { signal } = page.leave;
		const { seen } = page;
		for (const type of SEEN_BY_PAGES)
			window.addEventListener(type, (event) => seen.push(event.type), { capture: true, signal, passive: true });
		page.overlay = createOverlay(page.events, signal);
		page.root = () => roots.at(-1) as ShadowRoot;
	});
	afterEach(() => {
		page.leave.abort();
		vi.restoreAllMocks();
		document.documentElement.removeAttribute('style');
		document.documentElement.removeAttribute('dir');
		document.body.removeAttribute('style');
		document.body.replaceChildren();
		scrollTo(0, 0);
	});
	return page;
}

export function show(html: string): void {
	document.body.append(document.createRange().createContextualFragment(html));
}
export const find = (css: string) => document.querySelector(css) as HTMLElement;
/** As a person does it: wherever the pane is. */
export const hover = (element: Element) => userEvent.hover(element, { force: true });
export const click = (element: Element) => userEvent.click(element, { force: true });
/** Where the element is, whatever lies there; for what no locator finds. */
export const clickAt = (element: Element) => {
	const { x, y, width, height } = element.getBoundingClientRect();
	return userEvent.click(document.documentElement, { force: true, position: { x: x + width / 2, y: y + height / 2 } });
};
export const nextFrame = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
