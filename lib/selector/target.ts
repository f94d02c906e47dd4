import { describeElement } from '../element/describe.ts';
import type { ElementPath, PathElement } from '../element/types.ts';
import { isText } from './evidence.ts';
import { DEPTH } from './likeness.ts';

/** A text-free fingerprint of an element: JSON, for {@link relocate}. */
export interface ElementTarget {
	version: 1;
	path: ElementPath;
}

/** Attributes that are written for people to read are text. */
function withoutText(element: PathElement): PathElement {
	if (!element.attributes) return element;
	const kept = Object.entries(element.attributes).filter(([name]) => !isText(name));
	return { ...element, attributes: Object.fromEntries(kept) };
}

/** What {@link relocate} needs to find the element again: its path without any text, nearest ancestors only. */
export function createTarget(element: Element): ElementTarget {
	return { version: 1, path: describeElement(element).slice(0, DEPTH).map(withoutText) };
}
