import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ElementPath, hierarchyText, type PathElement, parseHierarchy } from '../../../lib/element/index.ts';
import { compileSelector } from '../../../lib/selector/index.ts';

const at = { nthChild: 2, nthOfType: 1, siblings: 3, siblingsOfType: 1 };
/** What stands between the signs of the format, and the signs themselves. */
const text = fc.string({
	unit: fc.constantFrom('a', 'é', '[', ']', '=', '#', '.', '@', ';', '|', ' ', '\n', '\u2028'),
});
const name = fc.constantFrom('type', 'data-x', '[ngclass]', '@click', ':class', 'x.y', '__proto__');
const element: fc.Arbitrary<PathElement> = fc.record(
	{
		tag: fc.constantFrom('div', 'a', 'x-one', 'linearGradient'),
		id: text,
		classes: fc.array(fc.constantFrom('a', 'b', 'md:flex', 'w-[1px]', 'x=y'), { minLength: 1 }),
		attributes: fc.array(fc.tuple(name, text), { minLength: 1 }).map((entries) => Object.fromEntries(entries)),
		nthChild: fc.constant(2),
		nthOfType: fc.constant(1),
		siblings: fc.constant(3),
		siblingsOfType: fc.constant(1),
	},
	{ requiredKeys: ['tag', 'nthChild', 'nthOfType', 'siblings', 'siblingsOfType'] },
);

test('whatever path is written as Heap’s text is read again, and written the same', () => {
	fc.assert(
		fc.property(fc.array(element, { minLength: 1, maxLength: 5 }), (path) => {
			const written = hierarchyText(path);
			const read = parseHierarchy(written);
			expect(read.map(({ tag }) => tag)).toEqual(path.map(({ tag }) => tag));
			expect(hierarchyText(read)).toBe(written);
		}),
		{ numRuns: 500 },
	);
});

test('what Heap’s text does not tell is never decided', () => {
	const path: ElementPath = [
		{ tag: 'button', classes: ['btn'], attributes: { type: 'submit' }, ...at },
		{ tag: 'form', id: 'pay', ...at },
	];
	const read = parseHierarchy(hierarchyText(path));
	const answer = (css: string) => compileSelector(css).match(read);
	for (const css of ['#pay > .btn', 'form [type="submit"]', 'button.btn']) expect(answer(css), css).toBe('match');
	for (const css of ['a', '#other > .btn', 'button > .btn']) expect(answer(css), css).toBe('no-match');
	for (const css of [
		'button:first-child',
		'button:nth-child(2)',
		'button:not(:last-of-type)',
		'button:only-child',
		'p + button',
		'p ~ button',
		'main button',
		'.more.btn',
		'[name].btn',
	])
		expect(answer(css), css).toBe('unknown');
});
