import { describe, expect, it } from 'vitest';
import * as given from '../../../lib/privacy/rules/words/lists/given-names.ts';
import * as namesakes from '../../../lib/privacy/rules/words/lists/namesakes.ts';
import * as native from '../../../lib/privacy/rules/words/lists/native-names.ts';
import * as surnames from '../../../lib/privacy/rules/words/lists/surnames.ts';
import * as things from '../../../lib/privacy/rules/words/lists/things.ts';
import { sortedWords } from '../../../lib/privacy/rules/words/word-table.ts';

const PHRASES = Object.entries(namesakes);
const WORDS = [given, native, surnames, things].flatMap((lists) => Object.entries(lists));
const twice = (entries: readonly string[]) => entries.filter((entry, i) => entries.indexOf(entry) !== i);

describe('lists of words', () => {
	it.each(WORDS)('%s has each word once', (_name, list) => {
		expect(twice(list.trim().split(/\s+/))).toEqual([]);
	});
	it.each(PHRASES)('%s has each name once', (_name, list) => {
		expect(twice(list.split('|').map((name) => name.trim()))).toEqual([]);
	});
	it.each([given, surnames].flatMap((lists) => Object.entries(lists)))(
		'%s is in order, so that each word is found',
		(_name, list) => {
			const words = list.trim().split(/\s+/);
			const sorted = sortedWords(list);
			expect(words.filter((word) => !sorted.has(word))).toEqual([]);
			expect(words.filter((word) => sorted.has(`${word}~`) || sorted.has(word.slice(0, 1)))).toEqual([]);
		},
	);
	it('no name is both a sure and a doubtful given name', () => {
		expect(twice(Object.values(given).flatMap((list) => list.trim().split(/\s+/)))).toEqual([]);
	});
});
