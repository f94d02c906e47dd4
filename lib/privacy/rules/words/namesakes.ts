import { plainWord } from './given-names.ts';
import { FAMOUS } from './lists/namesakes.ts';

const known: ReadonlySet<string> = new Set(FAMOUS.split('|').map((name) => name.trim()));
const LONGEST = 4;

/** Does the phrase hold the name of someone or something famous? */
export const isNamesake = (name: string): boolean => {
	const words = plainWord(name)
		.replace(/['’.,-]+/g, ' ')
		.trim()
		.split(/\s+/);
	for (let i = 0; i < words.length; i++)
		for (let length = 1; length <= LONGEST && i + length <= words.length; length++)
			if (known.has(words.slice(i, i + length).join(' '))) return true;
	return false;
};
