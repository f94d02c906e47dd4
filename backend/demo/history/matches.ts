import { parse, type Selector } from 'css-what';
import type { DemoNode } from './dom.ts';

const parsed = new Map<string, Selector[][]>();

const holds = (node: DemoNode, part: Selector): boolean => {
	if (part.type === 'tag') return part.name === node.localName;
	if (part.type !== 'attribute') throw new Error(`The demo's elements can't tell ${part.type}`);
	const value = node.getAttribute(part.name);
	if (value === null || part.action === 'exists') return value !== null;
	if (part.action === 'element') return value.split(' ').includes(part.value);
	return part.ignoreCase === true ? value.toLowerCase() === part.value.toLowerCase() : value === part.value;
};

/** Lists of tags, classes, and attributes with or without a value: all that the SDK asks elements with. */
export const matches = (node: DemoNode, css: string): boolean => {
	const list = parsed.get(css) ?? parse(css);
	parsed.set(css, list);
	return list.some((compound) => compound.every((part) => holds(node, part)));
};
