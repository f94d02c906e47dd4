import { describeElement, type ElementPath } from '../../../lib/element/index.ts';
import { isIgnored, maskUrl, visibleText } from '../../../lib/privacy/index.ts';
import type { Build } from '../builds.ts';
import { documentOf } from '../document.ts';
import type { ShopState } from '../state.ts';
import type { View } from '../view.ts';
import { contextOf } from '../views/context.ts';
import { pageOf } from '../views/page.ts';
import { DemoNode } from './dom.ts';

/** What the SDK would record of an event on an element. */
export interface Recorded {
	path: ElementPath;
	text: string;
	/** Of the element or the closest link around it. */
	href: string | undefined;
}

/** An element of a drawn page. */
export interface Drawn {
	node: DemoNode;
	view: View;
}

/** A page of a build as a visitor had it before them. */
export interface DrawnPage {
	title: string;
	/** All elements in document order; those of a shadow root or a frame follow their host's descendants. */
	elements: readonly Drawn[];
	/** Throws when the page has no such element: a simulated visitor must not do what nobody could. */
	find(ref: string): Drawn;
	has(ref: string): boolean;
	/** `null` where the SDK stays silent. */
	record(node: DemoNode): Recorded | null;
}

export const drawPage = (build: Build, state: ShopState): DrawnPage => {
	const elements: Drawn[] = [];
	const byRef = new Map<string, Drawn>();
	const draw = (url: string, frame: DemoNode | null): string => {
		const { title, view } = pageOf(contextOf(build, { ...state, url }));
		DemoNode.document(documentOf(url, title, view), frame, (node, view) => {
			const drawn = { node, view };
			elements.push(drawn);
			if (view.ref) byRef.set(view.ref, drawn);
			if (view.tag === 'iframe') draw(view.attributes.src as string, node);
		});
		return title;
	};
	const title = draw(state.url, null);
	const recorded = new Map<DemoNode, Recorded | null>();

	return {
		title,
		elements,
		find(ref) {
			const drawn = byRef.get(ref);
			if (!drawn) throw new Error(`${state.url} of release ${build.version} has no "${ref}"`);
			return drawn;
		},
		has: (ref) => byRef.has(ref),
		record(node) {
			const known = recorded.get(node);
			if (known !== undefined) return known;
			const fresh = recordOf(node);
			recorded.set(node, fresh);
			return fresh;
		},
	};
};

const recordOf = (node: DemoNode): Recorded | null => {
	const element = node.asElement;
	if (isIgnored(element)) return null;
	const href = closestLink(node)?.getAttribute('href');
	return {
		path: describeElement(element),
		text: visibleText(element).text,
		href: href ? maskUrl(href) : undefined,
	};
};

const closestLink = (node: DemoNode): DemoNode | null => {
	for (let at: DemoNode | null = node; at; at = at.parentNode) if (at.localName === 'a') return at;
	return null;
};
