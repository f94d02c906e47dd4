import { describe, expect, it } from 'vitest';
import { anyWord } from '../../../lib/privacy/rules/words/fold.ts';

describe('words looked for in folded text', () => {
	const words = anyWord(
		'name | date of birth | (?:first|last) ?name | organi[sz]er | donors? | geburts* | *inhaber | *arzt* | राम',
	);

	it.each([
		'name',
		'your name',
		'date of birth 1984',
		'firstname',
		'last name',
		'organiser',
		'organizer',
		'donor',
		'donors',
		'geburtsort',
		'kontoinhaber',
		'hautarztpraxis',
		'श्री राम',
	])('%s has one', (text) => {
		expect(words.test(text)).toBe(true);
	});
	it.each([
		'',
		'names',
		'username',
		'date of',
		'of birth',
		'organixer',
		'donorss',
		'inhaberin',
		'first names',
		'geburts1',
	])('%s has none', (text) => {
		expect(words.test(text)).toBe(false);
	});
});
