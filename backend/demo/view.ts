import type { Action } from './state.ts';

/** What a visitor does to an element, as the action it asks for. */
interface Handlers {
	click?: () => Action;
	change?: (value: string) => Action;
	submit?: (fields: Record<string, string>) => Action;
	/** A dialog was closed by the browser (Escape). */
	close?: () => Action;
}

/** One element of the shop, free of any DOM: drawn in the browser, and walked in Node to write its history. */
export interface View {
	tag: string;
	attributes: Record<string, string>;
	children: (View | string)[];
	on: Handlers;
	/** Name under which a simulated visitor finds it; never drawn. */
	ref?: string;
	/** Content of its open shadow root. */
	shadow?: View[];
}

type Attribute = string | number | boolean | undefined;
type Child = View | string | false | undefined;

/** `true` is an empty attribute; `false` and `undefined` are none. */
export const h = (
	tag: string,
	attributes: Record<string, Attribute> = {},
	children: readonly Child[] = [],
	{ on = {}, ...rest }: Partial<Pick<View, 'on' | 'ref' | 'shadow'>> = {},
): View => ({
	tag,
	attributes: Object.fromEntries(
		Object.entries(attributes)
			.filter(([, value]) => value !== undefined && value !== false)
			.map(([name, value]) => [name, value === true ? '' : String(value)]),
	),
	children: children.filter((child) => child !== false && child !== undefined),
	on,
	...rest,
});

const SVG = 'http://www.w3.org/2000/svg';
const HTML = 'http://www.w3.org/1999/xhtml';
/** Namespace of an element under a parent of the given one. */
export const namespaceOf = (tag: string, parent: string | null): string =>
	tag === 'svg' || parent === SVG ? SVG : HTML;
