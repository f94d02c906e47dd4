import { localName, ownerDocument, parentNode } from '../element/dom.ts';
import { parentAcross } from '../privacy/across.ts';

export interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}

const isFrame = (element: Element): element is HTMLIFrameElement => /^i?frame$/.test(localName(element));

/** The document of a frame, where its origin lets us see it. */
export function frameDocument(element: Element): Document | null {
	if (!isFrame(element)) return null;
	try {
		return element.contentDocument;
	} catch {
		// Another origin: nothing to be seen.
		return null;
	}
}

/** Where a frame's viewport begins, and how much larger than its own pixels it is drawn (transforms). */
function frameViewport(frame: HTMLElement) {
	const box = frame.getBoundingClientRect();
	const scaleX = frame.offsetWidth ? box.width / frame.offsetWidth : 1;
	const scaleY = frame.offsetHeight ? box.height / frame.offsetHeight : 1;
	return { x: box.left + frame.clientLeft * scaleX, y: box.top + frame.clientTop * scaleY, scaleX, scaleY };
}

/** The element's bounding box in pixels of the top viewport; frames are added up. */
export function boxOf(element: Element): Box {
	const { left, top, width, height } = element.getBoundingClientRect();
	let box: Box = { x: left, y: top, width, height };
	let frame = frameOf(element);
	while (frame) {
		const { x, y, scaleX, scaleY } = frameViewport(frame);
		box = { x: x + box.x * scaleX, y: y + box.y * scaleY, width: box.width * scaleX, height: box.height * scaleY };
		frame = frameOf(frame);
	}
	return box;
}

/** A point of a frame's viewport in the top viewport. */
export function inTopViewport(view: Window, x: number, y: number): [number, number] {
	let frame = view === window ? null : (view.frameElement as HTMLElement | null);
	while (frame) {
		const viewport = frameViewport(frame);
		x = viewport.x + x * viewport.scaleX;
		y = viewport.y + y * viewport.scaleY;
		frame = frameOf(frame);
	}
	return [x, y];
}

function frameOf(element: Element): HTMLElement | null {
	try {
		const view = ownerDocument(element)?.defaultView;
		return view && view !== window ? (view.frameElement as HTMLElement | null) : null;
	} catch {
		// The frame has moved to another origin since.
		return null;
	}
}

/**
 * The deepest element at a point of the top viewport: into open shadow roots and same-origin frames.
 * @param pane lies above all and is looked through; on 40,000 elements letting it down costs half of `elementsFromPoint`.
 * It stays down until the task's own script is done, so that nothing read after this needs its style anew
 */
export function elementAt(x: number, y: number, pane: HTMLElement): Element | null {
	pane.style.pointerEvents = 'none';
	queueMicrotask(() => {
		pane.style.pointerEvents = '';
	});
	return deepestAt(x, y);
}

function deepestAt(x: number, y: number): Element | null {
	let scope: DocumentOrShadowRoot = document;
	let found: Element | null = null;
	for (;;) {
		const next: Element | null = scope.elementFromPoint(x, y);
		// A shadow root answers with elements outside of it where it has none at the point.
		if (!next || next === found || (found?.shadowRoot && rootOf(next) !== scope)) return found;
		found = next;
		const inner = frameDocument(found);
		if (inner) {
			const viewport = frameViewport(found as HTMLElement);
			x = (x - viewport.x) / viewport.scaleX;
			y = (y - viewport.y) / viewport.scaleY;
			scope = inner;
		} else if (found.shadowRoot) {
			scope = found.shadowRoot;
		} else {
			return found;
		}
	}
}

const rootOf = (element: Element) => element.getRootNode() as unknown as DocumentOrShadowRoot;

/** Children as a person sees them: of an open shadow root, of a frame's document, else its own. */
export function childrenAcross(element: Element): Element[] {
	const inner = frameDocument(element)?.documentElement;
	if (inner) return [inner];
	return [...(element.shadowRoot?.children ?? []), ...element.children];
}

/** Neighbours among what {@link childrenAcross} gives for the parent; `ours` is stepped over. */
export function siblingAcross(element: Element, step: 1 | -1, ours: Element): Element | null {
	const parent = parentAcross(element);
	if (!parent || !parentNode(element)) return null;
	const all = childrenAcross(parent).filter((child) => child !== ours);
	return all[all.indexOf(element) + step] ?? null;
}
