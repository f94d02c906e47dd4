/**
 * Reads a DOM that may be hostile: `<form><input name="attributes"></form>` shadows the form's own properties, so the
 * getters are taken from the prototype. No `instanceof`: the element may belong to another realm (frame, isolated world).
 */
type Getter<T> = (this: object) => T;

const getters = new Map<string, Getter<unknown>>();

function getter<T>(node: object, name: string): Getter<T> {
	const known = getters.get(name);
	if (known) return known as Getter<T>;
	for (let proto = Object.getPrototypeOf(node); proto; proto = Object.getPrototypeOf(proto)) {
		const found = Object.getOwnPropertyDescriptor(proto, name);
		// A getter of one realm reads the nodes of every realm, so one is enough; methods are wrapped alike.
		const get = found?.get ?? (typeof found?.value === 'function' ? () => found.value : undefined);
		if (!get) continue;
		getters.set(name, get);
		return get as Getter<T>;
	}
	return () => undefined as T;
}

const read = <T>(node: object, name: string): T => getter<T>(node, name).call(node);

const ELEMENT = 1;
const FRAGMENT = 11;

export const nodeType = (node: Node): number => read(node, 'nodeType');
export const isElement = (node: Node | null): node is Element => node !== null && nodeType(node) === ELEMENT;
export const parentNode = (node: Node): Node | null => read(node, 'parentNode');
export const ownerDocument = (node: Node): Document | null => read(node, 'ownerDocument');
export const localName = (element: Element): string => read(element, 'localName');
export const namespaceUri = (element: Element): string | null => read(element, 'namespaceURI');
export const firstElementChild = (node: Node): Element | null =>
	isElement(node) ? read(node, 'firstElementChild') : (node as ParentNode & Node).firstElementChild;
export const nextElementSibling = (element: Element): Element | null => read(element, 'nextElementSibling');
export const previousElementSibling = (element: Element): Element | null => read(element, 'previousElementSibling');

export const firstChild = (node: Node): Node | null => (isElement(node) ? read(node, 'firstChild') : node.firstChild);
export const nextSibling = (node: Node): Node | null =>
	isElement(node) ? read(node, 'nextSibling') : node.nextSibling;

export function parentElement(node: Node): Element | null {
	const parent = parentNode(node);
	return isElement(parent) ? parent : null;
}

/** The document, shadow root, fragment or detached element that holds the node. */
export function rootOf(node: Node): Node {
	let root = node;
	for (let parent = parentNode(root); parent; parent = parentNode(parent)) root = parent;
	return root;
}

export const isFragment = (node: Node): boolean => nodeType(node) === FRAGMENT;

/** Calls back with each attribute's qualified name and value. */
export function eachAttribute(element: Element, visit: (name: string, value: string) => void): void {
	const attributes: NamedNodeMap = read(element, 'attributes');
	for (let i = 0; i < attributes.length; i++) {
		const attribute = attributes[i];
		if (attribute) visit(attribute.name, attribute.value);
	}
}

export function getAttribute(element: Element, name: string): string | null {
	const method: Element['getAttribute'] = read(element, 'getAttribute');
	return method.call(element, name);
}

const WHITESPACE = /[\t\n\f\r ]+/;
export const splitTokens = (value: string): string[] => value.split(WHITESPACE).filter((token) => token !== '');

/** All elements the selector finds in the root, never throws: an engine may refuse a very long selector. */
export function queryAll(root: Node, css: string): readonly Element[] {
	try {
		return [...(root as ParentNode & Node).querySelectorAll(css)];
	} catch {
		return [];
	}
}
