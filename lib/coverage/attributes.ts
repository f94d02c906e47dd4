import { eachAttribute, getAttribute } from '../element/dom.ts';

const NONE: readonly string[] = [];

/** Names of an element's attributes: most elements have none, and an `Attr` for each would be made in vain. */
export const attributeNames = (element: Element): readonly string[] => {
	// The methods of its class: a form's field may be named like one.
	const methods = Object.getPrototypeOf(element) as Element;
	return methods.hasAttributes.call(element) ? methods.getAttributeNames.call(element) : NONE;
};

/** The values of the attributes so named. */
export function eachValue(
	element: Element,
	names: readonly string[],
	visit: (name: string, value: string) => void,
): void {
	for (const name of names) {
		const value = getAttribute(element, name);
		if (value !== null) {
			visit(name, value);
			continue;
		}
		// A name with capitals, as a script may set it: it is found only by looking at all.
		eachAttribute(element, (other, found) => {
			if (other === name) visit(name, found);
		});
	}
}
