import { isSilentInput } from '../../../lib/privacy/index.ts';
import { type Target, targetOf } from '../../../lib/sdk/capture/target.ts';
import type { Build } from '../builds.ts';
import { documentOf } from '../document.ts';
import type { ShopState } from '../state.ts';
import type { View } from '../view.ts';
import { contextOf } from '../views/context.ts';
import { pageOf } from '../views/page.ts';
import { DemoNode } from './dom.ts';

/** An element of a drawn page. */
interface Drawn {
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
	target(node: DemoNode): Target | null;
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
	const targets = new Map<DemoNode, Target | null>();

	return {
		title,
		elements,
		find(ref) {
			const drawn = byRef.get(ref);
			if (!drawn) throw new Error(`${state.url} of release ${build.version} has no "${ref}"`);
			return drawn;
		},
		has: (ref) => byRef.has(ref),
		target(node) {
			const known = targets.get(node);
			if (known !== undefined) return known;
			const fresh = targetOf(node.asElement, true) ?? null;
			targets.set(node, fresh);
			return fresh;
		},
	};
};

/** What the SDK says of a form beside its element: method and names of its fields. */
export const formProperties = (form: DemoNode) => {
	const fields: string[] = [];
	const read = (node: DemoNode): void => {
		const name =
			/^(input|select)$/.test(node.localName ?? '') && !isSilentInput(node.asElement) && node.getAttribute('name');
		if (name && !fields.includes(name)) fields.push(name);
		node.children.forEach(read);
	};
	read(form);
	return { method: 'get', ...(fields.length > 0 && { fields: fields.join(',') }) };
};
