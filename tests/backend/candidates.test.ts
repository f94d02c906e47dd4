import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createElements, type ElementNode, pathOf } from '../../backend/labels/elements.ts';
import type { PathElement } from '../../lib/element/types.ts';
import { compileSelector } from '../../lib/selector/index.ts';
import { element } from './harness.ts';

const name = fc.constantFrom('a', 'b', 'C');
const anyElement: fc.Arbitrary<PathElement> = fc
	.record(
		{
			tag: fc.constantFrom('div', 'a', 'svg', 'linearGradient'),
			namespace: fc.constantFrom('svg' as const, 'other' as const),
			id: name,
			classes: fc.uniqueArray(name, { minLength: 1 }),
			attributes: fc.dictionary(fc.constantFrom('type', 'data-x', 'xlink:href'), name),
			partial: fc.subarray(['id', 'data-x', 'class'], { minLength: 1 }),
			truncated: fc.constant(true as const),
			boundary: fc.constant('shadow' as const),
		},
		{ requiredKeys: ['tag'] },
	)
	.map((rest) => element(rest.tag, rest));

const simple = fc.oneof(
	...['div', 'A', 'svg', 'lineargradient', '*'].map(fc.constant),
	...['.a', '.C', '#a', '#C', '[id=a]', '[class~=a]', '[class~="c" i]', '[class]'].map(fc.constant),
	...['[type=C]', '[type=c]', '[data-x]', '[data-x="A" i]', '[data-x^=a]', '[value=a]', '[DATA-X=b]'].map(fc.constant),
	...[':not(.a)', ':is(.b, #a)', ':first-child', ':hover'].map(fc.constant),
);
const compound = fc
	.array(simple, { minLength: 1, maxLength: 2 })
	.map((parts) => [...parts].sort((a, b) => Number(/^[.#[:]/.test(a)) - Number(/^[.#[:]/.test(b))).join(''));
const complex = fc
	.array(fc.tuple(compound, fc.constantFrom(' ', ' > ')), { minLength: 1, maxLength: 3 })
	.map((parts) => parts.map(([part, combinator], i) => (i === 0 ? part : combinator + part)).join(''));
const selector = fc.array(complex, { minLength: 1, maxLength: 2 }).map((list) => list.join(', '));

const compiled = (css: string) => {
	try {
		return compileSelector(css);
	} catch {
		// Two tags in one compound, or what nothing can decide: not of interest here.
		return null;
	}
};

describe('elements that are looked up by what they have', () => {
	it('are given the verdict that asking each of them gives', () => {
		const paths = fc.array(fc.array(anyElement, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 40 });
		let matches = 0;
		fc.assert(
			fc.property(paths, fc.array(selector, { minLength: 8, maxLength: 8 }), fc.boolean(), (list, selectors, cut) => {
				const elements = createElements();
				for (const path of list) {
					let node: ElementNode | null = null;
					for (const [i, each] of path.entries()) {
						const whole: PathElement = cut && i === 0 ? { ...each, cut: true } : each;
						node = elements.intern(node, whole, JSON.stringify(whole));
					}
					if (node) elements.markTarget(node);
				}
				// More than are asked one by one.
				for (let i = 0; i < 80; i++) elements.intern(null, element('p', { id: `${i}` }), `${i}`);
				for (const css of selectors) {
					const test = compiled(css);
					if (!test) continue;
					for (const on of ['closest', 'target'] as const) {
						const targets = elements.nodes.filter(({ target }) => target);
						const wanted = (verdict: string) =>
							targets
								.filter(
									(node) => (on === 'closest' ? test.closest(pathOf(node)) : test.match(pathOf(node))) === verdict,
								)
								.map(({ key }) => key);
						const found = elements.matches(test, css, on);
						matches += found.matched.length;
						expect([css, on, found.matched]).toEqual([css, on, wanted('match')]);
						expect([css, on, found.unknown]).toEqual([css, on, wanted('unknown')]);
					}
				}
			}),
			{ numRuns: 150 },
		);
		expect(matches).toBeGreaterThan(0);
	});
});
