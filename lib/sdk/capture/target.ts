import { describeElement } from '../../element/describe.ts';
import { getAttribute, isElement, localName, matches } from '../../element/dom.ts';
import { closestAcross, cut, isIgnored, resolveAttribute, visibleText } from '../../privacy/index.ts';
import { SILENT } from '../../privacy/text.ts';
import type { RawEvent } from '../../protocol/raw-event.ts';
import { URL_LENGTH } from '../limits.ts';

/** An element as an event on it tells it. */
export type Target = Pick<RawEvent, 'path' | 'text' | 'href'>;

/** The element an event began at: inside open shadow roots too. */
export const originOf = (event: Event): Element | undefined => {
	// A window alone in its path is no node.
	const [origin, parent] = event.composedPath() as Node[];
	return parent && isElement(origin as Node) ? (origin as Element) : undefined;
};

export const isField = (element: Element): boolean => localName(element) === 'input';
/** What a browser activates by itself. */
const NATIVE = 'a,button,input,summary';
export const isNative = (element: Element): boolean => matches(element, NATIVE);
/** An icon has no text of its own: the control around it has. */
const CONTROL = `${NATIVE},[role]`;
export const LINK = 'a[href],area[href]';

/** @returns `undefined` for what is ignored */
export const targetOf = (element: Element, withText: boolean): Target | undefined => {
	const silent = closestAcross(element, SILENT);
	if (silent && isIgnored(element)) return undefined;
	const target: Target = { path: describeElement(element) };
	if (withText) {
		const text = visibleText(element, silent) || visibleText(closestAcross(element, CONTROL) ?? element);
		if (text) target.text = text;
	}
	const link = closestAcross(element, LINK);
	const href = link && resolveAttribute(link, 'href', getAttribute(link, 'href') as string);
	if (href) target.href = cut(href, URL_LENGTH);
	return target;
};
