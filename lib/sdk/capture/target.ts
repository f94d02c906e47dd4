import { describeElement } from '../../element/describe.ts';
import { getAttribute, localName, matches } from '../../element/dom.ts';
import type { ElementPath } from '../../element/types.ts';
import { closestAcross, cut, isIgnored, resolveAttribute, visibleText } from '../../privacy/index.ts';
import { SILENT } from '../../privacy/text.ts';
import type { RawEvent } from '../../protocol/raw-event.ts';
import { URL_LENGTH } from '../limits.ts';

/** An element as an event on it tells it. */
export type Target = Pick<RawEvent, 'path' | 'text' | 'href'>;

/** The element that an event of an element began at: inside open shadow roots too, which look like their host from outside. */
export const originOf = (event: Event): Element => {
	const target = event.target as Element;
	return target.shadowRoot ? (event.composedPath()[0] as Element) : target;
};

export const isInput = (element: Element): element is HTMLInputElement => localName(element) === 'input';
/** What a browser activates by itself. */
const NATIVE = 'a,button,input,summary';
export const isNative = (element: Element): boolean => matches(element, NATIVE);
/** An icon has no text of its own: the control around it has. */
const CONTROL = `${NATIVE},[role]`;
export const LINK = 'a[href],area[href]';

/** What something particular holds for, and for all that is in it. */
export const SPECIAL = `${LINK},${SILENT}`;
/** Its path, and whether it may be {@link SPECIAL} or in something that is: most elements are not, and are looked at no closer. */
export type Described = [path: ElementPath, isSpecial: boolean];

/** As an event on the element tells it; `undefined` for what is ignored. */
export const targetOf = (element: Element, withText: boolean): Target | undefined =>
	targetFrom([describeElement(element), true], element, withText);

/** The same, of what is written down of the element already. */
export const targetFrom = ([path, isSpecial]: Described, element: Element, withText: boolean): Target | undefined => {
	const silent = isSpecial ? closestAcross(element, SILENT) : null;
	if (silent && isIgnored(element)) return undefined;
	const target: Target = { path };
	if (withText) {
		// Where nothing silent is around the element, nothing is around its control; else the control may be outside of it.
		const text =
			visibleText(element, silent) || visibleText(closestAcross(element, CONTROL) ?? element, silent && undefined);
		if (text) target.text = text;
	}
	const link = isSpecial && closestAcross(element, LINK);
	const href = link && resolveAttribute(link, 'href', getAttribute(link, 'href') as string);
	if (href) target.href = cut(href, URL_LENGTH);
	return target;
};
