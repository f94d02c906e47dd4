import { matches } from '../element/dom.ts';
import { closestAcross } from './across.ts';

/** Heap's guide names the class; Heap's later documentation the attributes: all are accepted. */
export const IGNORE = '[heap-ignore],[data-heap-ignore],.heap-ignore';

/** Would nothing at all be recorded of the element? Holds for the whole subtree, across shadow roots and frames. */
export const isIgnored = (element: Element): boolean => closestAcross(element, IGNORE) !== null;

/** The same for one element without its surroundings. */
export const isIgnoreMark = (element: Element): boolean => matches(element, IGNORE);
