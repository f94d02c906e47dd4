import { expect, test } from 'vitest';
import { reasonText } from '../../../lib/selector/index.ts';
import { refused } from './refused.ts';

test('a refused selector says what is wrong in English, and as a problem with its value for other languages', () => {
	expect(refused('a:fox')).toMatchObject({
		code: 'unsupported',
		index: 1,
		problem: 'unknown-pseudo-class',
		value: ':fox',
		message: ':fox is no pseudo-class known here (at character 2)',
	});
	expect(refused('a >')).toMatchObject({
		code: 'syntax',
		index: 3,
		problem: 'needs-selector',
		value: '',
		message: 'Expected a selector, found the end (at character 4)',
	});
	expect(refused(':hover')).toMatchObject({ code: 'undecidable', problem: 'never-decided', value: ':hover' });
});

test('a reason says in English what its code and its mark mean', () => {
	expect(reasonText({ code: 'class', name: 'css-1x2y3z4', mark: 'emotion' })).toBe(
		'class css-1x2y3z4, made by Emotion from the styles',
	);
	expect(reasonText({ code: 'position', place: 2, places: 5 })).toBe('position 2 of 5');
});
