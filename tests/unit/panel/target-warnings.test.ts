import { expect, it } from 'vitest';
import { warningsOf } from '../../../lib/panel/entry.ts';
import { entry } from './data.ts';

const element = { tag: 'b', nthChild: 1, nthOfType: 1, siblings: 1, siblingsOfType: 1 };
const told = (...args: Parameters<typeof entry>) =>
	warningsOf(entry(...args)).map(({ code, what }) => `${code} ${what}`);

it('an event that is whole has no warning', () => {
	expect(told('1')).toEqual([]);
});

it('what the event itself shows to be masked, cut or left out is told', () => {
	const path = [
		{
			...element,
			id: 'to-****',
			attributes: { title: 'For ****', alt: 'a long one' },
			partial: ['alt', 'class', 'id', 'title'],
		},
		{ ...element, cut: true as const },
	];
	expect(told('1', { path, text: 'Pay ****' })).toEqual([
		'path-truncated path',
		'masked id',
		'masked title',
		'masked text',
	]);
	expect(told('1', { text: 'x'.repeat(64) })).toEqual(['text-truncated text']);
});

it('what the page has told already is not told twice', () => {
	const warnings = [{ code: 'masked' as const, what: 'text' }];
	expect(told('1', { text: '****' }, { warnings })).toEqual(['masked text']);
});
