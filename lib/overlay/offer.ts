import { getAttribute, localName } from '../element/dom.ts';
import { parentAcross } from '../privacy/across.ts';
import { frameDocument } from './geometry.ts';

const INTERACTIVE_TAGS = /^(a|area|button|input|select|textarea|summary|option|label)$/;
const INTERACTIVE_ROLES =
	/^(button|link|tab|menuitem|menuitemcheckbox|menuitemradio|option|checkbox|radio|switch|treeitem|combobox)$/;
/** What a person means is hardly ever further out than this. */
const STEPS = 8;

const isInteractive = (element: Element): boolean =>
	INTERACTIVE_TAGS.test(localName(element)) ||
	INTERACTIVE_ROLES.test(getAttribute(element, 'role') ?? '') ||
	getAttribute(element, 'data-heap-id') !== null ||
	getAttribute(element, 'onclick') !== null;

/** What a person who points at the element means: of a span or an svg inside a button, the button. */
export function offered(element: Element): Element {
	let current: Element | null = element;
	for (let step = 0; current && step < STEPS; step++, current = parentAcross(current)) {
		if (isInteractive(current)) return current;
		if (step > 0 && frameDocument(current)) break;
	}
	return element;
}
