import { queryAll } from '../../element/dom.ts';
import { inspectionOf } from '../inspection.ts';
import type { Listeners } from '../listeners.ts';

type Handlers = Record<string, (event: Event) => void>;

/** Marks an event: it costs each click less than a set of them. */
const HEARD = Symbol();

/** They stay inside a shadow root, a focus that moves within it too, so each is listened to by itself. */
const LOCAL = 'change submit load focusout';

/**
 * Lets the handlers hear the window, its same-origin frames, and open shadow roots as the person gets to them.
 * @param failed a handler threw
 */
export const watchScopes = (
	listeners: Listeners,
	signal: AbortSignal,
	handlers: Handlers,
	failed: (error: unknown) => void,
): void => {
	const types = Object.keys(handlers).join(' ');
	/** Roots that are listened to. */
	const known = new WeakSet<Node>();

	const attachFrame = (element: Element) => {
		const frame = element as HTMLIFrameElement;
		// There is none for a frame of another origin: its own SDK's affair.
		if (frame.contentDocument) attachWindow(frame.contentWindow as Window & typeof globalThis);
	};
	const attachRoot = (root: Node, hear: (event: Event) => void) => {
		if (known.has(root)) return;
		known.add(root);
		listeners.listen(root, LOCAL, hear);
		queryAll(root, 'iframe').forEach(attachFrame);
	};
	const attachWindow = (view: Window & typeof globalThis) => {
		const { document, MutationObserver } = view;
		if (known.has(document)) return;
		const hear = (event: Event & { [HEARD]?: boolean }) => {
			const target = event.target as Element;
			// On no element, at another place already, or in a frame with an SDK of its own.
			if (!target.localName || event[HEARD] || (view !== window && inspectionOf(view)?.appId)) return;
			try {
				event[HEARD] = true;
				// The events that a person's way to a place makes lead to shadow roots and frames that were never seen before.
				if (target.shadowRoot)
					for (const node of event.composedPath() as Node[]) if (node.nodeType === 11) attachRoot(node, hear);
				if (target.localName === 'iframe') attachFrame(target);
				handlers[event.type]?.(event);
			} catch (error) {
				failed(error);
			}
		};
		listeners.listen(view, `${types} pointerover focusin`, hear);
		attachRoot(document, hear);
		// `document.open()` removes all listeners, and the document's element. After the end there is nothing to put back.
		new MutationObserver(listeners.restore).observe(document, { childList: true });
		// A listener of the page that was there first may stop an event on the window itself: then it is heard as it is stopped.
		const prototype: Event = Object.getPrototypeOf(document.createEvent('Event'));
		const { stopImmediatePropagation } = prototype;
		prototype.stopImmediatePropagation = function () {
			stopImmediatePropagation.call(this);
			if (!signal.aborted && this.currentTarget === view) hear(this);
		};
	};
	attachWindow(window);
};
