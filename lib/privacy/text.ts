import { firstChild, getAttribute, isElement, localName, nextSibling } from '../element/dom.ts';
import { closestAcross, hasAttribute } from './across.ts';
import { isIgnoreMark } from './ignore.ts';
import { maskPersonal, REDACTED } from './personal.ts';

/** Heap's limit of a target's text, in UTF-16 units. */
export const TEXT_LIMIT = 64;
/** Nodes looked at for one text: a click on the page's body must not read the whole page. */
const NODES = 400;
/** Characters read before whitespace is folded and what is personal masked; enough for {@link TEXT_LIMIT} and an address. */
const CHARACTERS = 1024;

const SILENT = /^(script|style|noscript|textarea|select|option|object|canvas|title)$/;

const isRedacted = (element: Element) => hasAttribute(element, 'data-heap-redact-text');
const isSilent = (element: Element) =>
	SILENT.test(localName(element)) ||
	isIgnoreMark(element) ||
	isRedacted(element) ||
	/^(|true|plaintext-only)$/i.test(getAttribute(element, 'contenteditable') ?? 'false');

/** A text without half a surrogate pair at its end. */
export const cut = (text: string, limit: number): string => text.slice(0, limit).replace(/[\uD800-\uDBFF]$/, '');

/**
 * The text that an event on the element would carry: never from fields, editable regions, scripts or ignored
 * descendants; `****` where `data-heap-redact-text` holds.
 * @returns folded, masked, at most {@link TEXT_LIMIT} units; a surrogate pair is never cut
 */
export function visibleText(element: Element): string {
	const silent = closestAcross(element, isSilent);
	if (!silent) return textWithin(element);
	return closestAcross(silent, isRedacted) ? REDACTED : '';
}

/** {@link visibleText} of an element of which it is known that neither it nor anything around it is silent or redacted. */
export function textWithin(element: Element): string {
	let raw = '';
	let nodes = 0;
	const read = (parent: Node) => {
		for (let node = firstChild(parent); node; node = nextSibling(node)) {
			if (++nodes > NODES || raw.length > CHARACTERS) return;
			if (node.nodeType === 3) raw += node.nodeValue;
			else if (isElement(node) && !isSilent(node) && localName(node) !== 'iframe') {
				raw += ' ';
				read(node);
				raw += ' ';
			}
		}
	};
	read(element);
	return cut(maskPersonal(raw.slice(0, CHARACTERS).replace(/\s+/g, ' ').trim()), TEXT_LIMIT);
}
