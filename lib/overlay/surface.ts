import { OVERLAY_TAG, ownerDocument } from '../element/dom.ts';
import { scopesOf } from './find.ts';
import { STYLES } from './styles.ts';

/** The overlay's own piece of the page: a popover in the top layer with a closed shadow root. */
export interface Surface {
	readonly host: HTMLElement;
	readonly root: ShadowRoot;
	/** Comes above all that has opened since. */
	rise(): void;
	/** The page's zoom must not move what is drawn; a read of style, before anything is written. */
	unzoom(): void;
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

	// Frameworks that render the whole document, or a dialog, wipe what they do not know.
	const observer = new MutationObserver(() => {
		if (!host.isConnected || !host.matches(':popover-open')) place();
	});
	observer.observe(document, { childList: true, subtree: true });
	const place = () => {
		const parent = topModal() ?? document.documentElement;
		if (host.parentNode !== parent) {
			parent.append(host);
			// A dialog in a shadow root tells its own tree alone that it changes and closes.
			const tree = parent.getRootNode();
			if (tree !== document) {
				observer.observe(tree, { childList: true, subtree: true });
				parent.addEventListener('close', rise, { once: true, signal });
			}
		}
		if (!host.matches(':popover-open')) host.showPopover();
		unzoom();
	};
	let zoom = 1;
	const unzoom = () => {
		const now = host.parentElement?.currentCSSZoom ?? 1;
		if (now === zoom) return;
		zoom = now;
		host.style.setProperty('--hindsight-zoom', String(1 / zoom));
	};
	const rise = () => {
		if (host.matches(':popover-open')) host.hidePopover();
		place();
	};
	place();

	// Neither `toggle` nor `close` bubbles, but both are captured on their way.
	for (const type of ['toggle', 'close', 'fullscreenchange'] as const)
		document.addEventListener(type, (event) => event.target !== host && rise(), { capture: true, signal });
	signal.addEventListener('abort', () => {
		observer.disconnect();
		host.remove();
	});
	return { host, root, rise, unzoom };
}

/** The open modal dialog that was opened last, as far as the document's order tells; those of frames hold in their frame. */
const topModal = (): Element | undefined =>
	scopesOf(document)
		.filter((scope) => scope === document || ownerDocument(scope) === document)
		.flatMap((scope) => [...scope.querySelectorAll('dialog:modal')])
		.at(-1);
