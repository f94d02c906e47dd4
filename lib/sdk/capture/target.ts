import { describeElement } from '../../element/describe.ts';
import { getAttribute, localName } from '../../element/dom.ts';
import { hasAttribute } from '../../privacy/across.ts';
import { closestAcross, cut, isIgnored, resolveAttribute, visibleText } from '../../privacy/index.ts';
import type { Warning } from '../../protocol/page.ts';
import type { RawEvent } from '../../protocol/raw-event.ts';
import { URL_LENGTH } from '../limits.ts';
import { warning } from '../properties.ts';

/** An element as an event on it tells it. */
export type Target = Pick<RawEvent, 'path' | 'text' | 'href'> & { warnings: Warning[] };

/** The element an event began at: inside open shadow roots too. */
export const originOf = (event: Event): Element | undefined => {
	const origin = event.composedPath()[0] as Node;
	return origin.nodeType === 1 ? (origin as Element) : undefined;
};

/** What a browser activates by itself. */
export const isNative = (element: Element): boolean => /^(a|button|input|summary)$/.test(localName(element));
/** An icon has no text of its own: the control around it has. */
const isControl = (element: Element) => isNative(element) || hasAttribute(element, 'role');
const isLink = (element: Element) => /^a(rea)?$/.test(localName(element)) && hasAttribute(element, 'href');

/** @returns `undefined` for what is ignored */
export const targetOf = (element: Element, withText: boolean): Target | undefined => {
	if (isIgnored(element)) return undefined;
	const warnings: Warning[] = [];
	const warn = (isSo: unknown, ...args: Parameters<typeof warning>) => isSo && warnings.push(warning(...args));
	const path = describeElement(element);
	const target: Target = { path, warnings };
	warn(path.at(-1)?.cut, 'path-truncated', 'path');
	for (const { partial = [] } of path) for (const name of partial) warn(name !== 'class', 'masked', name);
	if (withText) {
		const own = visibleText(element);
		const control = !own.text && closestAcross(element, isControl);
		const { text, truncated, masked } = control ? visibleText(control) : own;
		if (text) target.text = text;
		warn(truncated, 'text-truncated', 'text');
		warn(masked, 'masked', 'text');
	}
	const link = closestAcross(element, isLink);
	const href = link && resolveAttribute(link, 'href', getAttribute(link, 'href') as string);
	if (href) target.href = cut(href, URL_LENGTH);
	return target;
};
