import { remembered } from './word-table.ts';

/**
 * Letters of all scripts as a pattern without the `u` flag finds them in {@link plainForm}: with it a browser takes many
 * times as long to compile a pattern that asks for them often, more than a slice of work may take.
 */
export const LETTERS = {
	upper: 'A-Z\x01',
	lower: 'a-z\x02',
	/** Upper, lower, and of scripts that know neither. */
	any: 'A-Za-z\x01\x02\x04',
	number: '\\d\x03',
	mark: '\x05',
} as const;

const ASCII = /^[ -~]*$/;
const OTHER = /[^ -~]/gu;

const classOf = remembered((sign) => {
	const kind = /\p{Lu}/u.test(sign)
		? '\x01'
		: /\p{Ll}/u.test(sign)
			? '\x02'
			: /\p{L}/u.test(sign)
				? '\x04'
				: /\p{N}/u.test(sign)
					? '\x03'
					: /\p{M}/u.test(sign)
						? '\x05'
						: undefined;
	return kind?.repeat(sign.length) ?? sign;
});

/** The text with a stand-in for each letter that is not ASCII's, by its kind; sign by sign, so that places stay the same. */
export const plainForm = (text: string): string => (ASCII.test(text) ? text : text.replace(OTHER, classOf));

/** All that a global pattern finds in the text's form, as it stands in the text. */
export const partsOf = (text: string, form: string, pattern: RegExp): string[] =>
	form === text
		? (text.match(pattern) ?? [])
		: Array.from(form.matchAll(pattern), ({ index, 0: { length } }) => text.slice(index, index + length));

/** The first of them, of any pattern. */
export function partOf(text: string, form: string, pattern: RegExp): string | undefined {
	const found = pattern.exec(form);
	return found ? text.slice(found.index, found.index + found[0].length) : undefined;
}
