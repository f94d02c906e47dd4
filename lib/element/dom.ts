/**
 * Reads a DOM that may be hostile: `<form><input name="attributes"></form>` shadows the form's own properties, so the
 * getters are taken from the prototype. No `instanceof`: the element may belong to another realm (frame, isolated world).
 */
type Getter<T> = (this: object) => T;

/**
 * Reads one property. A getter of one realm reads the nodes of every realm, so the first that is found serves all: the
 * one nearest to the prototypes' root, as a custom element's class may have another.
 */
const reader = <T>(name: string): ((node: object) => T) => {
	let read: Getter<T> | undefined;
	return (node) => {
		read ??= getterFor<T>(node, name);
		return read?.call(node) as T;
	};
};
const getterFor = <T>(node: object, name: string): Getter<T> | undefined => {
	let read: Getter<T> | undefined;
	for (let proto = Object.getPrototypeOf(node); proto; proto = Object.getPrototypeOf(proto))
		read = getterOf<T>(proto, name) ?? read;
	return read;
};
const getterOf = <T>(proto: object, name: string) =>
	(proto as { __lookupGetter__(name: string): Getter<T> | undefined }).__lookupGetter__(name);

/** A property that only some nodes have, as their class has it: `<img name="host">` is no host of the document. */
export const property = <T>(node: object, name: string): T | undefined => getterFor<T>(node, name)?.call(node);

const ELEMENT = 1;

/** What documents, elements and fragments each have a getter of their own for. */
function parentReader<T>(name: string): (node: Node) => T {
	const readers: ((node: object) => T)[] = [];
	return (node) => {
		const type = nodeType(node);
		const known = readers[type] ?? reader<T>(name);
		readers[type] = known;
		return known(node);
	};
}

export const nodeType: (node: Node) => number = reader('nodeType');
export const isElement = (node: Node | null): node is Element => node !== null && nodeType(node) === ELEMENT;
export const parentNode: (node: Node) => Node | null = reader('parentNode');
/** The window of a document: an image of that name hides the document's own property. */
export const defaultView: (document: Node) => Window | null = reader('defaultView');
export const ownerDocument: (node: Node) => Document | null = reader('ownerDocument');
export const localName: (element: Element) => string = reader('localName');
/** All text below an element. */
export const textContent: (element: Element) => string = reader('textContent');
export const shadowRoot: (element: Element) => ShadowRoot | null = reader('shadowRoot');
export const namespaceUri: (element: Element) => string | null = reader('namespaceURI');
/** A document's own names can be shadowed too, by `<img name="firstElementChild">`. */
export const firstElementChild: (node: Node) => Element | null = parentReader('firstElementChild');
/** The extension's own element: while it is in the page, the page is written down as if it were not. */
export const OVERLAY_TAG = 'hindsight-overlay';

type SiblingReader = (element: Element) => Element | null;
export const siblingReaders: readonly [previous: SiblingReader, next: SiblingReader] = [
	reader('previousElementSibling'),
	reader('nextElementSibling'),
];
/** The next element that is the page's own. */
export const nextElementSibling = (element: Element): Element | null => {
	let found = siblingReaders[1](element);
	while (found && localName(found) === OVERLAY_TAG) found = siblingReaders[1](found);
	return found;
};

export const firstChild: (node: Node) => Node | null = reader('firstChild');
export const nextSibling: (node: Node) => Node | null = reader('nextSibling');

/** A method as `Element` has it: a page's own class may have another. */
function caller<Args extends unknown[], T>(name: string): (element: Element, ...args: Args) => T {
	let call: ((...args: Args) => T) | undefined;
	return (element, ...args) => {
		if (!call)
			for (let proto = Object.getPrototypeOf(element); proto; proto = Object.getPrototypeOf(proto))
				call = Object.getOwnPropertyDescriptor(proto, name)?.value ?? call;
		return call?.apply(element, args) as T;
	};
}
const attributeNames = caller<[], string[]>('getAttributeNames');
const attributeValue = caller<[name: string], string | null>('getAttribute');

/**
 * As {@link eachAttribute}, in less time on whole pages. Leaves out what no selector finds: names in upper case, which HTML has only from scripts.
 */
export function eachFindable(element: Element, visit: (name: string, value: string) => void): void {
	for (const name of attributeNames(element)) {
		const value = attributeValue(element, name);
		if (value !== null) visit(name, value);
	}
}

/** A method as the element's class has it. */
const methodsOf = <T extends object>(node: T): T => Object.getPrototypeOf(node);

/** The document, shadow root, fragment or detached element that holds the node. */
export const rootOf = (node: Node): Node => methodsOf(node).getRootNode.call(node);

export const getAttribute = (element: Element, name: string): string | null => {
	return methodsOf(element).getAttribute.call(element, name);
};

/** Calls back with each attribute's qualified name and value. By names, as the attributes themselves would each be made an object. */
export const eachAttribute = (element: Element, visit: (name: string, value: string) => void): void => {
	// A name with capitals, which only a script can give, is not found by it.
	for (const name of methodsOf(element).getAttributeNames.call(element)) visit(name, getAttribute(element, name) ?? '');
};

/** The element itself or its nearest ancestor in its tree scope that the selector finds. */
export const closest = (element: Element, css: string): Element | null => methodsOf(element).closest.call(element, css);
export const matches = (element: Element, css: string): boolean => methodsOf(element).matches.call(element, css);

export const splitTokens = (value: string): string[] => value.match(/[^\t\n\f\r ]+/g) ?? [];

/** All elements the selector finds in the root, never throws: an engine may refuse a very long selector. */
export const queryAll = (root: Node, css: string): readonly Element[] => {
	try {
		return [...methodsOf(root as ParentNode & Node).querySelectorAll.call(root, css)];
	} catch {
		return [];
	}
};

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
