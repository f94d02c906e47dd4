import { getAttribute, splitTokens } from '../element/dom.ts';
import { closestAcross, hasAttribute } from './across.ts';

/** Heap's guide names the class; Heap's later documentation the attributes: all are accepted. */
const isMarked = (element: Element) =>
	hasAttribute(element, 'heap-ignore') ||
	hasAttribute(element, 'data-heap-ignore') ||
	splitTokens(getAttribute(element, 'class') ?? '').includes('heap-ignore');

/** Would nothing at all be recorded of the element? Holds for the whole subtree, across shadow roots and frames. */
export const isIgnored = (element: Element): boolean => closestAcross(element, isMarked) !== null;

/** The same for one element without its surroundings. */
export const isIgnoreMark = isMarked;
