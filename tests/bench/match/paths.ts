import type { compile } from 'css-select';
import type { ElementPath, PathElement } from '../../../lib/element/types.ts';

const ACTIONS = ['buy', 'add', 'open', 'close', 'next'];
const WIDGETS = ['card', 'menu', 'form', 'table'];

/** The i-th of many chains: a target below eleven ancestors. */
export function chain(i: number): ElementPath {
	const widget = WIDGETS[i % WIDGETS.length] as string;
	const at = { nthChild: 1 + (i % 7), nthOfType: 1 + (i % 3), siblings: 8, siblingsOfType: 4 };
	const element = (tag: string, more: Partial<PathElement> = {}): PathElement => ({ tag, ...at, ...more });
	return [
		element(i % 2 ? 'button' : 'a', {
			classes: ['btn', `btn-${ACTIONS[i % 5]}`, 'link'],
			attributes: { type: i % 4 ? 'button' : 'submit', href: `/shop/${i % 50}` },
		}),
		element('div', { classes: ['flex', 'gap-2'] }),
		element('div', { classes: [widget, `${widget}--wide`] }),
		element('li', { classes: [`${widget}-item`] }),
		element('ul', { classes: [`${widget}-list`], attributes: { role: 'list' } }),
		element('div', { classes: ['grid'], attributes: { 'data-widget': widget } }),
		element('div', { classes: ['container'] }),
		element('section', { id: `part-${i % 10}`, classes: ['section'] }),
		element('main', { classes: ['layout'] }),
		element('div', { id: 'root' }),
		element('body', { classes: ['app'], siblings: 2, nthChild: 2, nthOfType: 1, siblingsOfType: 1 }),
		element('html', { nthChild: 1, nthOfType: 1, siblings: 1, siblingsOfType: 1 }),
	];
}

/** An element of a path as css-select walks it. */
export interface Link {
	element: PathElement;
	parent: Link | null;
	attributes: Record<string, string>;
}

const linkOf = (path: ElementPath): Link =>
	path.reduceRight<Link | null>((parent, element) => {
		const { id, classes, attributes } = element;
		return {
			element,
			parent,
			attributes: {
				...attributes,
				...(id !== undefined && { id }),
				...(classes && { class: classes.join(' ') }),
			},
		};
	}, null) as Link;

/** Siblings a path does not record; only the position pseudo-classes ask for them, so they are stood in for. */
const standIn = ({ element, parent }: Link, self: Link): Link[] =>
	Array.from({ length: element.siblings }, (_, i) =>
		i + 1 === element.nthChild ? self : { element: { ...element, tag: 'other' }, parent, attributes: {} },
	);
const siblings = new WeakMap<Link, Link[]>();

type Adapter = NonNullable<NonNullable<Parameters<typeof compile<Link, Link>>[1]>['adapter']>;

export const adapter: Adapter & { link: typeof linkOf } = {
	link: linkOf,
	isTag: (node): node is Link => node !== null,
	getName: ({ element }) => element.tag,
	getAttributeValue: ({ attributes }, name) => attributes[name],
	hasAttrib: ({ attributes }, name) => Object.hasOwn(attributes, name),
	getParent: ({ parent }) => parent,
	getChildren: () => [],
	getSiblings: (node) => {
		const known = siblings.get(node) ?? standIn(node, node);
		siblings.set(node, known);
		return known;
	},
	getText: () => '',
	removeSubsets: (nodes) => nodes,
};
