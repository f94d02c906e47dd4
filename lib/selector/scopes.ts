import { property, rootOf, shadowRoot } from '../element/dom.ts';
import { parentAcross } from '../privacy/across.ts';
import { pageIndex } from './page-index.ts';

/** Scopes of one page that are asked; pages with more show a sample of the truth, in time. */
const ASKED = 300;

/** Elements that hold a document. */
const FRAMES = ['iframe', 'frame', 'object'];
const inner = new WeakMap<object, readonly Node[]>();

/** Open shadow roots and same-origin documents within a scope, found once per state of it. */
function scopesWithin(root: Node): readonly Node[] {
	const index = pageIndex(root);
	let known = inner.get(index);
	if (!known) {
		const frames = FRAMES.flatMap((tag) => index.tag(tag)).map((n) => index.elements[n] as Element);
		known = [
			...index.elements.map(shadowRoot),
			...frames.map((frame) => property<Node>(frame, 'contentDocument')),
		].filter((scope) => !!scope);
		inner.set(index, known);
	}
	return known;
}

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
