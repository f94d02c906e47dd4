import { closest, defaultView, isElement, nodeType, parentNode, rootOf } from '../element/dom.ts';

const DOCUMENT = 9;

/** The parent as the reader of a page sees it: out of a shadow root to its host, out of a same-origin frame to its frame. */
export const parentAcross = (element: Element): Element | null => outOf(parentNode(element));

/** The element that a node is, that hosts it, or that frames it. */
const outOf = (node: Node | null): Element | null => {
	if (!node || isElement(node)) return node;
	// A document may have a form named `host`.
	if (nodeType(node) !== DOCUMENT) return (node as ShadowRoot).host ?? null;
	try {
		return defaultView(node)?.frameElement ?? null;
	} catch {
		// A frame of another origin: nothing is known of its surroundings.
		return null;
	}
};

/** The element itself or its nearest ancestor that the selector finds, across open shadow roots and same-origin frames. */
export const closestAcross = (element: Element, css: string): Element | null => {
	const found = closest(element, css);
	if (found) return found;
	const root = rootOf(element);
	// One that is in no document is its own root.
	const outer = isElement(root) ? null : outOf(root);
	return outer && closestAcross(outer, css);
};
