import { firstChild, isElement, localName, nextSibling } from '../element/dom.ts';

/** Own text read of one element; what lies beyond is never sent. */
const CHARACTERS = 4096;

/**
 * Text of the element's own text nodes, whitespace folded; a line break where a child element parts them, as what stands
 * on both sides of it is not one phrase.
 */
export function ownText(element: Element): string {
	let text = '';
	for (let node = firstChild(element); node && text.length < CHARACTERS; node = nextSibling(node)) {
		if (node.nodeType === 3) text += node.nodeValue?.replace(/\s+/g, ' ') ?? '';
		else if (isElement(node) && text && localName(node) !== 'wbr') text += '\n';
	}
	return text.trim();
}

/** All text below an element, folded, as far as it is short. */
export const shortText = (element: Element, limit: number): string =>
	(element.textContent ?? '')
		.slice(0, limit * 4)
		.replace(/\s+/g, ' ')
		.trim()
		.slice(0, limit);
