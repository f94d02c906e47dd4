import { firstChild, firstElementChild, isElement, localName, nextSibling, textContent } from '../element/dom.ts';

/** Own text read of one element; what lies beyond is never sent. */
const CHARACTERS = 4096;

const UNFOLDED = /[^\S ]| {2}/;
/** Whitespace as one space. Most texts are written so, and are not written anew. */
export const foldSpaces = (text: string): string => (UNFOLDED.test(text) ? text.replace(/\s+/g, ' ') : text);

/**
 * Text of the element's own text nodes, whitespace folded; a line break where a child element parts them, as what stands
 * on both sides of it is not one phrase.
 */
export function ownText(element: Element): string {
	// Most elements with text have nothing else.
	if (!firstElementChild(element)) return foldSpaces(textContent(element).slice(0, CHARACTERS)).trim();
	let text = '';
	for (let node = firstChild(element); node && text.length < CHARACTERS; node = nextSibling(node)) {
		if (node.nodeType === 3) text += foldSpaces(node.nodeValue ?? '');
		else if (isElement(node) && text && localName(node) !== 'wbr') text += '\n';
	}
	return text.trim();
}

/** All text below an element, folded, as far as it is short. */
export const shortText = (element: Element, limit: number): string =>
	foldSpaces(textContent(element).slice(0, limit * 4))
		.trim()
		.slice(0, limit);
