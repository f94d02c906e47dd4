/**
 * Reads a DOM that may be hostile: `<form><input name="attributes"></form>` shadows the form's own properties, so the
 * getters are taken from the prototype. No `instanceof`: the element may belong to another realm (frame, isolated world).
 */
type Getter<T> = (this: object) => T;

const getters = new Map<string, Getter<unknown>>();

/** `kind`: what documents, elements and fragments each have a getter of their own for. */
function getter<T>(node: object, name: string, kind = ''): Getter<T> {
	const known = getters.get(kind + name);
	if (known) return known as Getter<T>;
	for (let proto = Object.getPrototypeOf(node); proto; proto = Object.getPrototypeOf(proto)) {
		const found = Object.getOwnPropertyDescriptor(proto, name);
		// A getter of one realm reads the nodes of every realm, so one is enough; methods are wrapped alike.
		const get = found?.get ?? (typeof found?.value === 'function' ? () => found.value : undefined);
		if (!get) continue;
		getters.set(kind + name, get);
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
/** A document's own names can be shadowed too, by `<img name="firstElementChild">`. */
const readParent = <T>(node: Node, name: string): T => getter<T>(node, name, KINDS[nodeType(node)] ?? '').call(node);
const KINDS: Record<number, string> = { 1: 'element ', 9: 'document ', 11: 'fragment ' };
export const firstElementChild = (node: Node): Element | null => readParent(node, 'firstElementChild');
/** The extension's own element: while it is in the page, the page is written down as if it were not. */
export const OVERLAY_TAG = 'hindsight-overlay';

/** The next element on that side that is the page's own. */
function sibling(element: Element, side: 'nextElementSibling' | 'previousElementSibling'): Element | null {
	let found: Element | null = read(element, side);
	while (found && localName(found) === OVERLAY_TAG) found = read(found, side);
	return found;
}
export const nextElementSibling = (element: Element): Element | null => sibling(element, 'nextElementSibling');
export const previousElementSibling = (element: Element): Element | null => sibling(element, 'previousElementSibling');

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
		const method: ParentNode['querySelectorAll'] = readParent(root, 'querySelectorAll');
		return [...method.call(root, css)];
	} catch {
		return [];
	}
}

/**
 * Watches a tree scope until its first change, then calls back and stops.
 * @returns whether nothing changed up to now, changes of this very task included; `undefined` where nobody can watch
 */
export function observe(root: Node, changed: () => void): (() => boolean) | undefined {
	const Observer =
		globalThis.MutationObserver ?? (ownerDocument(root) ?? (root as Document)).defaultView?.MutationObserver;
	if (!Observer) return undefined;
	const stop = () => {
		observer.disconnect();
		changed();
	};
	const observer = new Observer(stop);
	observer.observe(root, { subtree: true, childList: true, attributes: true });
	return () => {
		if (observer.takeRecords().length === 0) return true;
		stop();
		return false;
	};
}
