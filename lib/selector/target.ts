import { describeElement } from '../element/describe.ts';
import type { ElementPath } from '../element/types.ts';

/** A text-free fingerprint of an element: JSON, for {@link relocate}. */
export interface ElementTarget {
	version: 1;
	path: ElementPath;
}

/** Ancestors that are kept: those farther up say little of one element. */
const DEPTH = 16;

export function createTarget(element: Element): ElementTarget {
	return { version: 1, path: describeElement(element).slice(0, DEPTH) };
}
