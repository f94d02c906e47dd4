import { describe, expect, test } from 'vitest';
import type { ElementPath, PathElement } from '../../../lib/element/types.ts';
import { compileSelector } from '../../../lib/selector/index.ts';

const at = { nthChild: 1, nthOfType: 1, siblings: 1, siblingsOfType: 1 };
const path = (...above: Partial<PathElement>[]): ElementPath => [
	{ tag: 'button', ...at },
	...above.map((element) => ({ tag: 'div', ...at, ...element })),
	{ tag: 'html', ...at },
];

describe('what no ancestor has', () => {
	for (const [css, recorded] of [
		['.card button', { classes: ['list'] }],
		['#card button', { id: 'list' }],
		['section button', {}],
		['section.card > div button', { classes: ['card'] }],
	] as [string, Partial<PathElement>][])
		test(`${css} is no match`, () => {
			expect(compileSelector(css).match(path(recorded, {}))).toBe('no-match');
		});
});

describe('what an ancestor may have had is unknown', () => {
	for (const [why, css, recorded] of [
		['classes were left out', '.card button', { classes: ['list'], truncated: true }],
		['attributes were left out', '#card button', { truncated: true }],
		['its id was masked', '#card button', { id: '****', partial: ['id'] }],
		['the path was cut', '.card button', { cut: true }],
		['the path was cut', 'section button', { cut: true }],
		['browsers disagree on the case of its tag', 'lineargradient button', { tag: 'linearGradient', namespace: 'svg' }],
	] as [string, string, Partial<PathElement>][])
		test(`${css}, where ${why}`, () => {
			const whole = path({}, recorded);
			expect(compileSelector(css).match(recorded.cut ? whole.slice(0, -1) : whole)).toBe('unknown');
		});

	test('but not beyond the border of a shadow root', () => {
		expect(compileSelector('.card button').match(path({ boundary: 'shadow' }, { truncated: true }))).toBe('no-match');
		expect(compileSelector('.card button').match(path({ boundary: 'shadow' }, { classes: ['card'] }))).toBe('no-match');
	});
});

describe('the longest path is answered', () => {
	const deep = path(...Array.from({ length: 254 }, () => ({})));
	const nested = (levels: number): string => (levels === 0 ? 'i' : `:is(${nested(levels - 1)} * *) *`);
	// Each would take hours if every way up the path were tried.
	for (const css of [nested(12), `:not(${nested(12)}) > i`, `i ${'* '.repeat(30)}b`])
		test(css, () => {
			expect(compileSelector(css).closest(deep)).toBe('no-match');
		});
	test(':not(:first-child) * * *', () => {
		expect(compileSelector(':not(:first-child) * * *').closest(deep)).toBe('no-match');
	});
});
