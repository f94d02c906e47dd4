import { isInspected } from '../inspection.ts';
import type { Listeners } from '../listeners.ts';

type Handlers = Record<string, (event: Event) => void>;

/** Not composed: they stay inside a shadow root, so each is listened to by itself. */
const LOCAL = 'change submit load';
const FRAMES = 'iframe,frame';

export interface ScopesOptions {
	listeners: Listeners;
	signal: AbortSignal;
	handlers: Handlers;
	/** A handler threw. */
	failed(error: unknown): void;
}

/** Lets the handlers hear the window, its same-origin frames, and open shadow roots as the person gets to them. */
export const watchScopes = ({ listeners, signal, handlers, failed }: ScopesOptions): void => {
	const types = Object.keys(handlers).join(' ');
	const known = new WeakSet<Node>();
	/** An event may be heard at several places. */
	const heard = new WeakSet<Event>();

	const attachFrame = (frame: Element) => {
		try {
			const { contentWindow } = frame as HTMLIFrameElement;
			if (contentWindow?.document) attachWindow(contentWindow as Window & typeof globalThis);
		} catch {
			// A frame of another origin: its own SDK's affair.
		}
	};
	const attachRoot = (root: Node & ParentNode, hear: (event: Event) => void) => {
		if (known.has(root)) return;
		known.add(root);
		listeners.add(root, LOCAL, hear);
		root.querySelectorAll(FRAMES).forEach(attachFrame);
	};
	/** The events that a person's way to a place makes lead to shadow roots and frames that were never seen before. */
	const discover = (event: Event, hear: (event: Event) => void) => {
		const target = event.target as Element | null;
		if (!target?.localName) return;
		if (target.shadowRoot)
			for (const node of event.composedPath()) if ((node as Node).nodeType === 11) attachRoot(node as ShadowRoot, hear);
		const origin = event.composedPath()[0] as Element;
		if (/^i?frame$/.test(origin.localName)) attachFrame(origin);
	};

	const attachWindow = (view: Window & typeof globalThis) => {
		const { document } = view;
		if (known.has(document)) return;
		const hear = (event: Event) => {
			// A frame with an SDK of its own.
			if (heard.has(event) || (view !== window && isInspected(view))) return;
			heard.add(event);
			try {
				discover(event, hear);
				handlers[event.type]?.(event);
			} catch (error) {
				failed(error);
			}
		};
		listeners.add(view, `${types} pointerover focusin`, hear);
		attachRoot(document, hear);
		hearStopped(view, types, hear, signal);
		// `document.open()` removes all listeners, and the document's element.
		const observer = new view.MutationObserver(listeners.restore);
		observer.observe(document, { childList: true });
		signal.addEventListener('abort', () => observer.disconnect());
	};
	attachWindow(window);
};

/** A listener of the page that was there first may stop an event on the window itself: then it is heard as it is stopped. */
const hearStopped = (
	view: Window & typeof globalThis,
	types: string,
	hear: (event: Event) => void,
	signal: AbortSignal,
) => {
	const { prototype } = view.Event;
	const original = prototype.stopImmediatePropagation;
	prototype.stopImmediatePropagation = function () {
		original.call(this);
		if (!signal.aborted && this.currentTarget === view && types.includes(this.type)) hear(this);
	};
};
