import { defaultView, getAttribute, isElement, nodeType, parentNode } from '../element/dom.ts';

const DOCUMENT = 9;

/** The parent as the reader of a page sees it: out of a shadow root to its host, out of a same-origin frame to its frame. */
export function parentAcross(element: Element): Element | null {
	const parent = parentNode(element);
	if (!parent || isElement(parent)) return parent as Element | null;
	// A document may have a form named `host`.
	if (nodeType(parent) !== DOCUMENT) return (parent as ShadowRoot).host ?? null;
	try {
		return defaultView(parent)?.frameElement ?? null;
	} catch {
		// A frame of another origin: nothing is known of its surroundings.
		return null;
	}
}

/** The element itself or its nearest ancestor that passes, across open shadow roots and same-origin frames. */
export function closestAcross(element: Element, test: (candidate: Element) => boolean): Element | null {
	for (let current: Element | null = element; current; current = parentAcross(current))
		if (test(current)) return current;
	return null;
}

export const hasAttribute = (element: Element, name: string): boolean => getAttribute(element, name) !== null;
