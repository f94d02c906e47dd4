import { madeLater, remembered, wordTable } from './word-table.ts';

/** Lower case, camelCase and `_`/`-` parted into words, accents kept: what labels and names of attributes are compared as. */
export const foldWords = remembered((text: string): string =>
	text
		.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
		.toLowerCase()
		.replace(/[_\-./:*#()[\]{}|,;"'’]+/g, ' ')
		.replace(/\s+/g, ' ')
		.trim(),
);

/** Labels and class names come again and again: what was said of one is kept, up to so many. */
const KEPT = 2_000;

/** Answers as a pattern does, and remembers. */
export interface Words {
	test(folded: string): boolean;
}

/** Finds any of the words, parted by `|`, as whole words in folded text; `*` in a word stands for any letters. */
export function anyWord(words: string): Words {
	const table = madeLater(() => wordTable(words));
	const known = new Map<string, boolean>();
	return {
		test(folded) {
			if (folded === '') return false;
			const before = known.get(folded);
			if (before !== undefined) return before;
			const answer = table().has(folded);
			if (known.size >= KEPT) known.clear();
			known.set(folded, answer);
			return answer;
		},
	};
}

/** All matches of a global pattern, as text. */
export const allOf = (value: string, pattern: RegExp): string[] => value.match(pattern) ?? [];

/** Digits of a text, nothing else. */
export const digitsOf = (text: string): string => text.replace(/\D+/g, '');

/** How many digits a text has. */
export function countDigits(text: string): number {
	let count = 0;
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		if (code > 47 && code < 58) count++;
	}
	return count;
}

/** The folded words just before a part of a value: "Order no. " of "Order no. 4711". */
export const wordsBefore = (value: string, part: string, reach = 30): string => {
	const at = value.indexOf(part);
	return at <= 0 ? '' : foldWords(value.slice(Math.max(0, at - reach), at));
};

const URL_ATTRIBUTE = /^(href|src|srcset|action|formaction|poster|cite|data|xlink:href)$/;

/** Is the value an address of something, and not text? Its rules are other ones. */
export const isUrl = (name: string, value: string): boolean =>
	(name !== '' && URL_ATTRIBUTE.test(name)) ||
	(/^[/h]/i.test(value) && (/^(https?:)?\/\/\S+$/i.test(value) || (name !== '' && /^\/[\w%.~-]*[/?]\S*$/.test(value))));
