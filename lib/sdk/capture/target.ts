import { describeElement } from '../../element/describe.ts';
import { getAttribute, isElement, localName } from '../../element/dom.ts';
import { hasAttribute } from '../../privacy/across.ts';
import { closestAcross, cut, isIgnored, resolveAttribute, visibleText } from '../../privacy/index.ts';
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
export const isNative = (element: Element): boolean => /^(a|button|input|summary)$/.test(localName(element));
/** An icon has no text of its own: the control around it has. */
const isControl = (element: Element) => isNative(element) || hasAttribute(element, 'role');
export const isLink = (element: Element) => /^a(rea)?$/.test(localName(element)) && hasAttribute(element, 'href');

/** @returns `undefined` for what is ignored */
export const targetOf = (element: Element, withText: boolean): Target | undefined => {
	if (isIgnored(element)) return undefined;
	const target: Target = { path: describeElement(element) };
	if (withText) {
		const control = closestAcross(element, isControl);
		const text = visibleText(element) || (control && visibleText(control));
		if (text) target.text = text;
	}
	const link = closestAcross(element, isLink);
	const href = link && resolveAttribute(link, 'href', getAttribute(link, 'href') as string);
	if (href) target.href = cut(href, URL_LENGTH);
	return target;
};
