import { AMBIGUOUS, GIVEN, RARER } from './lists/given-names.ts';
import { remembered, sortedWords } from './word-table.ts';

const given = sortedWords(GIVEN);
const rarer = sortedWords(RARER);
const ambiguous = sortedWords(AMBIGUOUS);

const PLAIN: Record<string, string> = { ł: 'l', ø: 'o', ß: 'ss', ı: 'i' };

/** Lower case, without accents. */
export const plainWord = remembered((word) =>
	word
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[łøßı]/g, (letter) => PLAIN[letter] as string),
);

const isIn = (set: Pick<ReadonlySet<string>, 'has'>, word: string): boolean => {
	const bare = plainWord(word);
	return set.has(bare) || (bare.includes('-') && bare.split('-').every((part) => part.length > 1 && set.has(part)));
};

/** Parts of compound names: Rosemarie, Annelise. */
const SHORTEST = 4;
const isCompound = (word: string): boolean => {
	const bare = plainWord(word);
	for (let i = SHORTEST; i <= bare.length - SHORTEST; i++) {
		const [head, rest] = [bare.slice(0, i), bare.slice(i)];
		if ((given.has(head) || ambiguous.has(head)) && given.has(rest)) return true;
	}
	return false;
};

/** Is the very word a given name that is well known? */
export const isListedName = remembered((word: string): boolean => given.has(plainWord(word)));

/** Is the word, or each part of `Anna-Lena`, a given name and hardly anything else? */
export const isGivenName = remembered(
	(word: string): boolean => isIn(given, word) || isIn(rarer, word) || isCompound(word),
);

/** Is it a given name, or a word that may be one? */
export const mayBeGivenName = remembered((word: string): boolean => isGivenName(word) || isIn(ambiguous, word));
