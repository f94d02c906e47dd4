import { expect, test } from 'vitest';
import type { ElementPath } from '../../../lib/element/index.ts';
import { canonicalJson, elementKey, hierarchyText, murmur3, parseHierarchy } from '../../../lib/element/index.ts';

const at = { nthChild: 1, nthOfType: 1, siblings: 1, siblingsOfType: 1 };
const bytes = (text: string) => new TextEncoder().encode(text);
const PATH: ElementPath = [
	{ tag: 'button', classes: ['btn-primary', 'btn'], attributes: { type: 'submit' }, ...at },
	{ tag: 'form', attributes: { name: 'sign-in-form' }, ...at },
	{ tag: 'div', id: 'login-form', classes: ['card', 'mt20'], ...at },
];

test('the hash is the reference MurmurHash3 x86 128', () => {
	expect(murmur3(bytes(''))).toEqual([0, 0, 0, 0]);
	expect(murmur3(bytes('The quick brown fox jumps over the lazy dog'))).toEqual([
		0x2f1583c3, 0xecee2c67, 0x5d7bf66c, 0xe5e91d2c,
	]);
});

test('equal paths have one key, whatever the order of their fields', () => {
	const reordered: ElementPath = PATH.map(({ tag, ...rest }) => ({ ...rest, tag }));
	expect(canonicalJson(reordered)).toBe(canonicalJson(PATH));
	expect(elementKey(reordered)).toBe(elementKey(PATH));
	expect(elementKey(PATH)).toMatch(/^\d{1,20}$/);
});

test('attributes are ordered by name in the canonical text', () => {
	const [one, two] = [
		{ b: '1', a: '2' },
		{ a: '2', b: '1' },
	].map((attributes) => [{ tag: 'p', attributes, ...at }]);
	expect(elementKey(one as ElementPath)).toBe(elementKey(two as ElementPath));
});

test.each([
	['a class', { classes: ['btn'] }],
	['a position', { nthChild: 2 }],
	['a mark', { truncated: true as const }],
])('%s more makes another key', (_, change) => {
	const [target, ...rest] = PATH as [ElementPath[number], ...ElementPath];
	expect(elementKey([{ ...target, ...change }, ...rest])).not.toBe(elementKey(PATH));
});

test('the hierarchy text is Heap’s: root first, classes and attributes sorted', () => {
	expect(hierarchyText(PATH)).toBe(
		'@div;#login-form;.card;.mt20;|@form;[name=sign-in-form];|@button;.btn;.btn-primary;[type=submit];|',
	);
});

test('a hierarchy text that is read and written again is the same', () => {
	const text = hierarchyText(PATH);
	const read = parseHierarchy(text);
	expect(hierarchyText(read)).toBe(text);
	expect(read.map(({ tag }) => tag)).toEqual(['button', 'form', 'div']);
	expect(read.every(({ truncated }) => truncated)).toBe(true);
});

test('separators in values cannot break the hierarchy text', () => {
	const text = hierarchyText([{ tag: 'p', attributes: { 'data-x': 'a;b|@c' }, ...at }]);
	expect(parseHierarchy(text)).toHaveLength(1);
});

test.each(['div;.a;|', '@;|', '@div;oops;|'])('%s is refused as no hierarchy', (text) => {
	expect(() => parseHierarchy(text)).toThrow(SyntaxError);
});
