import { isGivenName, isListedName } from './words/given-names.ts';
import { isThing } from './words/not-names.ts';
import { isSurname } from './words/surnames.ts';

/** A word of small letters, or two; digits behind them. */
const FORM = /^@?(\p{Ll}{3,24})(?:(?:, ?|[ ._-])(\p{Ll}{1,24}))?[._-]?\d{0,4}$/u;
/** Shorter parts are in too many words. */
const SHORTEST = 4;

const isFamily = (word: string) => word.length >= SHORTEST && isSurname(word) && !isThing(word);

/** `mkowalski`, `annaschmidt`: a name written as one word. */
function isJoined(word: string): boolean {
	if (isThing(word)) return false;
	if (isFamily(word.slice(1)) && word.length > SHORTEST + 1) return true;
	for (let i = SHORTEST - 1; i <= word.length - SHORTEST; i++)
		if (isListedName(word.slice(0, i)) && isFamily(word.slice(i))) return true;
	return false;
}

/** Is it written as accounts are, and named after a person? `whole`: also sure without words around it. */
export function accountName(value: string): { isSure: boolean } | undefined {
	const [, first = '', second] = FORM.exec(value) ?? [];
	if (first === '' || isThing(first)) return undefined;
	if (second === undefined) return isListedName(first) || isJoined(first) ? { isSure: false } : undefined;
	if (second.length < 3) return isListedName(first) ? { isSure: false } : undefined;
	const isBoth = (a: string, b: string) => isListedName(a) && isFamily(b);
	if (isBoth(first, second) || (isBoth(second, first) && value.includes(','))) return { isSure: true };
	return !isThing(second) && (isGivenName(first) || isListedName(second)) ? { isSure: false } : undefined;
}
