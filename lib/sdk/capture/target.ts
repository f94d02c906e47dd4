import { describeElement } from '../../element/index.ts';
import { closestAcross, isIgnored, resolveAttribute, visibleText } from '../../privacy/index.ts';
import type { Warning } from '../../protocol/page.ts';
import type { RawEvent } from '../../protocol/raw-event.ts';
import { LIMITS } from '../limits.ts';
import { cut } from '../properties.ts';

/** An element as an event on it tells it. */
export type Target = Pick<RawEvent, 'path' | 'text' | 'href'> & { warnings: Warning[] };

const ELEMENT = 1;

/** The element an event began at: inside open shadow roots too. */
export const originOf = (event: Event): Element | undefined => {
	const origin = (event.composedPath()[0] ?? event.target) as Node | null;
	return origin?.nodeType === ELEMENT ? (origin as Element) : undefined;
};

const isControl = (element: Element) =>
	/^(a|button|label|summary)$/.test(element.localName) || /^(button|link|tab|option|menuitem)/.test(element.role ?? '');
const isLink = (element: Element) => /^(a|area)$/.test(element.localName);

/** @returns `undefined` for what is ignored. `withText`: only what a person could read, and only if it is wanted */
export const targetOf = (element: Element, withText: boolean): Target | undefined => {
	if (isIgnored(element)) return undefined;
	const warnings: Warning[] = [];
	const path = describeElement(element);
	const target: Target = { path, warnings };
	if (path.at(-1)?.cut) warnings.push({ code: 'path-truncated', message: 'The element lies too deep.' });
	if (path.some(({ partial }) => partial?.some((name) => name !== 'class')))
		warnings.push({ code: 'masked', what: 'attributes', message: 'Attribute values were masked or cut.' });
	if (withText) {
		let { text, truncated, masked } = visibleText(element);
		if (!text && !masked) {
			// An icon has no text of its own: the button around it has.
			const control = closestAcross(element, isControl);
			if (control) ({ text, truncated, masked } = visibleText(control));
		}
		if (text) target.text = text;
		if (truncated) warnings.push({ code: 'text-truncated', message: 'Only the beginning of the text is kept.' });
		if (masked) warnings.push({ code: 'masked', what: 'text', message: 'The text was masked.' });
	}
	const link = closestAcross(element, isLink);
	const href = link?.getAttribute('href');
	const resolved = link && href ? resolveAttribute(link, 'href', href) : undefined;
	if (resolved) target.href = cut(resolved.value, LIMITS.url);
	return target;
};
