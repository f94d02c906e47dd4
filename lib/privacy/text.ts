import { firstChild, getAttribute, isElement, localName, nextSibling } from '../element/dom.ts';
import { closestAcross, hasAttribute } from './across.ts';
import { isIgnoreMark } from './ignore.ts';
import { maskPersonal, REDACTED } from './personal.ts';

/** Heap's limit of a target's text, in UTF-16 units. */
const TEXT_LIMIT = 64;
/** Nodes looked at for one text: a click on the page's body must not read the whole page. */
const NODES = 400;
/** Characters read before whitespace is folded and what is personal masked; enough for {@link TEXT_LIMIT} and an address. */
const CHARACTERS = 1024;

const SILENT = /^(script|style|noscript|template|input|textarea|select|option|datalist|object|canvas|title)$/;

const isRedacted = (element: Element) => hasAttribute(element, 'data-heap-redact-text');
const isSilent = (element: Element) =>
	SILENT.test(localName(element)) ||
	isIgnoreMark(element) ||
	isRedacted(element) ||
	/^(|true|plaintext-only)$/i.test(getAttribute(element, 'contenteditable') ?? 'false');

export interface VisibleText {
	/** Folded, masked, at most `limit` units; a surrogate pair is never cut. */
	text: string;
	truncated: boolean;
	masked: boolean;
}

/** A text without half a surrogate pair at its end. */
export const cut = (text: string, limit: number): string => text.slice(0, limit).replace(/[\uD800-\uDBFF]$/, '');

/**
 * The text that an event on the element would carry: never from fields, editable regions, scripts or ignored
 * descendants; `****` where `data-heap-redact-text` holds.
 */
export function visibleText(element: Element, limit = TEXT_LIMIT): VisibleText {
	const silent = closestAcross(element, isSilent);
	if (!silent) return textWithin(element, limit);
	const masked = closestAcross(silent, isRedacted) !== null;
	return { text: masked ? REDACTED : '', truncated: false, masked };
}

/** {@link visibleText} of an element of which it is known that neither it nor anything around it is silent or redacted. */
export function textWithin(element: Element, limit = TEXT_LIMIT): VisibleText {
	let raw = '';
	let nodes = 0;
	let whole = true;
	const read = (parent: Node) => {
		for (let node = firstChild(parent); node; node = nextSibling(node)) {
			if (++nodes > NODES || raw.length > CHARACTERS) {
				whole = false;
				return;
			}
			if (node.nodeType === 3) raw += node.nodeValue;
			else if (isElement(node) && !isSilent(node) && localName(node) !== 'iframe') {
				raw += ' ';
				read(node);
				raw += ' ';
			}
		}
	};
	read(element);
	const folded = raw.slice(0, CHARACTERS).replace(/\s+/g, ' ').trim();
	const masked = maskPersonal(folded);
	const text = cut(masked, limit);
	return { text, truncated: !whole || text.length < masked.length, masked: masked !== folded };
}
