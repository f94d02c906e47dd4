import { localName, property, rootOf, shadowRoot } from '../element/dom.ts';
import { parentAcross } from '../privacy/across.ts';
import { type PageIndex, pageIndex } from './page-index.ts';

/** Scopes of one page that are asked; pages with more show a sample of the truth, in time. */
const ASKED = 300;

/** Elements that hold a document. */
const FRAME = /^(iframe|frame|object)$/;
const kept = new WeakMap<PageIndex, readonly Element[]>();

/** Hosts and frames, and custom elements: these get a shadow root, or another document, without a change that can be watched. */
function holdersIn(index: PageIndex): readonly Element[] {
	const known = kept.get(index);
	if (known) return known;
	const isHolder = (element: Element) => {
		const tag = localName(element);
		return tag.includes('-') || FRAME.test(tag) || shadowRoot(element);
	};
	const holders = index.elements.filter(isHolder);
	kept.set(index, holders);
	return holders;
}

/** Open shadow roots and same-origin documents within a scope. */
const scopesWithin = (root: Node): readonly Node[] =>
	holdersIn(pageIndex(root))
		.map((holder) => (FRAME.test(localName(holder)) ? property<Node>(holder, 'contentDocument') : shadowRoot(holder)))
		.filter((scope) => !!scope);

/** The scope that holds all others: where the path of the scope's elements ends. */
function outermost(root: Node): Node {
	let top = root;
	for (;;) {
		const [element] = pageIndex(top).elements;
		// Of the topmost element: a host, a frame, or nothing.
		const holder = element && parentAcross(element);
		if (!holder) return top;
		top = rootOf(holder);
	}
}

/** The other scopes of the page that a scope belongs to: a recorded event of any of them may match a selector. */
export function otherScopes(root: Node): readonly Node[] {
	const scopes = [outermost(root)];
	for (let i = 0; i < scopes.length && scopes.length < ASKED; i++) scopes.push(...scopesWithin(scopes[i] as Node));
	return scopes.filter((scope) => scope !== root);
}
