import { firstChild, isElement, matches, nextSibling } from '../element/dom.ts';
import { closestAcross } from './across.ts';
import { IGNORE } from './ignore.ts';
import { maskPersonal, REDACTED } from './personal.ts';

/** Heap's limit of a target's text, in UTF-16 units. */
export const TEXT_LIMIT = 64;
/** Nodes looked at for one text: a click on the page's body must not read the whole page. */
const NODES = 400;
/** Characters read before whitespace is folded and what is personal masked; enough for {@link TEXT_LIMIT} and an address. */
const CHARACTERS = 1024;

export const EDITABLE = '[contenteditable=""],[contenteditable=true i],[contenteditable=plaintext-only i]';
export const REDACT = '[data-heap-redact-text]';
/** What is silent itself and makes all that is in it so; {@link IGNORE} and {@link REDACT} included. */
export const SILENT = `script,style,noscript,textarea,select,option,object,canvas,title,${IGNORE},${REDACT},${EDITABLE}`;
/** A frame's own children are shown by no browser. */
const UNREAD = `iframe,${SILENT}`;

/** A text without half a surrogate pair at its end. */
export const cut = (text: string, limit: number): string => text.slice(0, limit).replace(/[\uD800-\uDBFF]$/, '');

/**
 * The text that an event on the element would carry: never from fields, editable regions, scripts or ignored
 * descendants; `****` where `data-heap-redact-text` holds.
 * @returns folded, masked, at most {@link TEXT_LIMIT} units; a surrogate pair is never cut
 */
export const visibleText = (element: Element, silent = closestAcross(element, SILENT)): string => {
	if (!silent) return textWithin(element);
	return closestAcross(element, REDACT) ? REDACTED : '';
};

/** {@link visibleText} of an element of which it is known that neither it nor anything around it is silent or redacted. */
export const textWithin = (element: Element): string => {
	let raw = '';
	let nodes = 0;
	const read = (parent: Node) => {
		for (let node = firstChild(parent); node; node = nextSibling(node)) {
			if (++nodes > NODES || raw.length > CHARACTERS) return;
			if (node.nodeType === 3) raw += node.nodeValue;
			else if (isElement(node) && !matches(node, UNREAD)) {
				raw += ' ';
				read(node);
				raw += ' ';
			}
		}
	};
	read(element);
	return cut(maskPersonal(raw.slice(0, CHARACTERS).replace(/\s+/g, ' ').trim()), TEXT_LIMIT);
};
