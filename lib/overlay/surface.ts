import { OVERLAY_TAG } from '../element/dom.ts';
import { STYLES } from './styles.ts';

/** The overlay's own piece of the page: a popover in the top layer with a closed shadow root. */
export interface Surface {
	readonly host: HTMLElement;
	readonly root: ShadowRoot;
	/** With the pane up, every pointer event of the viewport is the overlay's, and none the page's. */
	setPane(up: boolean): void;
}

/**
 * Puts the overlay into the page until the signal aborts. It comes back when the page takes it out, rises above
 * dialogs and popovers that open later, and moves into a modal dialog, as all outside of one is inert.
 */
export function createSurface(signal: AbortSignal): Surface {
	const host = document.createElement(OVERLAY_TAG);
	host.popover = 'manual';
	// The SDK records nothing of what is so marked.
	host.setAttribute('data-heap-ignore', '');
	const root = host.attachShadow({ mode: 'closed' });
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(STYLES);
	root.adoptedStyleSheets = [sheet];

	const place = () => {
		const parent = topModal() ?? document.documentElement;
		if (host.parentNode !== parent) parent.append(host);
		if (!host.matches(':popover-open')) host.showPopover();
	};
	const rise = () => {
		if (host.matches(':popover-open')) host.hidePopover();
		place();
	};
	place();

	// Frameworks that render the whole document wipe what they do not know.
	const observer = new MutationObserver(() => {
		if (!host.isConnected || !host.matches(':popover-open')) place();
	});
	observer.observe(document, { childList: true, subtree: true });
	// Neither event bubbles, but both are captured on their way.
	for (const type of ['toggle', 'close'] as const)
		document.addEventListener(type, (event) => event.target !== host && rise(), { capture: true, signal });
	signal.addEventListener('abort', () => {
		observer.disconnect();
		host.remove();
	});
	return {
		host,
		root,
		setPane: (up) => host.classList.toggle('pane', up),
	};
}

/** The open modal dialog that was opened last, as far as the document's order tells. */
const topModal = () => [...document.querySelectorAll('dialog:modal')].at(-1);
