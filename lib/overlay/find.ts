import { matchesPage, pageOf } from '../definition/page-pattern.ts';
import type { ElementRule } from '../protocol/panel.ts';
import { fits } from './fits.ts';
import { frameDocument } from './geometry.ts';

/** Elements visited for one list of scopes: pages beyond it show what was found by then. */
const VISITED = 200_000;

/** The document and all open shadow roots and same-origin frames' documents in it. */
export function scopesOf(root: Document | ShadowRoot): (Document | ShadowRoot)[] {
	const scopes: (Document | ShadowRoot)[] = [root];
	let visited = 0;
	for (let i = 0; i < scopes.length; i++) {
		for (const element of (scopes[i] as ParentNode).querySelectorAll('*')) {
			if (++visited > VISITED) return scopes;
			const inner = element.shadowRoot ?? frameDocument(element);
			if (inner) scopes.push(inner);
		}
	}
	return scopes;
}

/** All elements of the page that a selector finds, in every scope; none for a selector the browser does not know. */
export function findAll(css: string, scopes: readonly ParentNode[]): Element[] {
	try {
		return scopes.flatMap((scope) => [...scope.querySelectorAll(css)]);
	} catch {
		// Not a selector of this browser: the panel says what is wrong with it.
		return [];
	}
}

/** Elements of the page that any of the rules means. */
export function findRules(rules: readonly ElementRule[], scopes: readonly ParentNode[]): Element[] {
	const page = pageOf(location.href);
	const found = rules.flatMap((rule) =>
		rule.selector && (!rule.page || matchesPage(rule.page, page))
			? findAll(rule.selector, scopes).filter((element) => fits(element, rule))
			: [],
	);
	return [...new Set(found)];
}

/** The page's window and those of its same-origin frames. */
export const windowsOf = (root: Document): Window[] =>
	scopesOf(root).flatMap((scope) => ('defaultView' in scope && scope.defaultView ? [scope.defaultView] : []));
