/**
 * Many words looked for at once. One pattern of some hundred words takes a browser 25 ms to compile, longer than a page may
 * be held up; a table takes less than one.
 */
export interface WordTable {
	has(folded: string): boolean;
}

/** Words come again and again: what was said of one is kept, up to so many. */
const KEPT = 5_000;

/** The same answer, found once. */
export function remembered<T>(find: (word: string) => T): (word: string) => T {
	const known = new Map<string, T>();
	return (word) => {
		const before = known.get(word);
		if (before !== undefined) return before;
		const answer = find(word);
		if (known.size >= KEPT) known.clear();
		known.set(word, answer);
		return answer;
	};
}

const lists: (() => unknown)[] = [];

/** Made when it is first asked for, or by {@link warmLists}. */
export function madeLater<T>(make: () => T): () => T {
	let made: T | undefined;
	const get = () => {
		made ??= make();
		return made;
	};
	lists.push(get);
	return get;
}

/** A plain list of words, parted by spaces: made into a set when it is first asked, as thousands of words take a while. */
export function wordSet(list: string): { has(word: string): boolean } {
	const words = madeLater(() => new Set(list.split(/\s+/).filter(Boolean)));
	return { has: (word) => words().has(word) };
}

const isGap = (list: string, at: number): boolean => list.charCodeAt(at) <= 32;

/**
 * A long list of words, in order, looked up where it stands: sets of 25,000 words would take a page 15 ms to make, and the
 * memory. Ask through {@link remembered}.
 */
export const sortedWords = (list: string): { has(word: string): boolean } => ({
	has(word) {
		let [low, high] = [0, list.length];
		while (low < high) {
			let start = (low + high) >> 1;
			while (start > low && !isGap(list, start - 1)) start--;
			while (start < high && isGap(list, start)) start++;
			let end = start;
			while (end < high && !isGap(list, end)) end++;
			const found = list.slice(start, end);
			if (found === word) return word !== '';
			// Nothing but gaps are left from the middle on: what is there lies before it.
			if (found === '' || found > word) high = Math.min(start, (low + high) >> 1);
			else low = end;
		}
		return false;
	},
});

/** Makes all lists, a step each. */
export function* warmLists(): Generator<void> {
	for (const made of lists) {
		made();
		yield;
	}
}

/** `donors?`, `organi[sz]er`, `(?:first|last) ?name`: parts that are written out. */
const CHOICE = /\(\?:([^()]*)\)(\?)?|\[([^\]]*)\](\?)?|(.)\?/su;
/** Words of scripts whose letters take no marks: these are parted from the words around them without doubt. */
const PLAIN = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{N} ー]+$/u;
const TOKEN = /[\p{L}\p{N}]+/gu;

const HAS_CHOICE = /[?[(]/;
/** Stands for a `|` within a group, which parts no entries. */
const OR = '\u0000';

const entriesOf = (words: string): string[] =>
	words
		.replace(/\(\?:[^()]*\)/g, (group) => group.replaceAll('|', OR))
		.split('|')
		.map((entry) => entry.trim().replaceAll(OR, '|'));

/** All forms that an entry stands for. */
function formsOf(entry: string): string[] {
	const found = CHOICE.exec(entry);
	if (!found) return [entry];
	const [whole, group, groupOptional, set, setOptional, single] = found;
	const choices = group?.split('|') ?? (set !== undefined ? [...set] : [single as string]);
	if (groupOptional || setOptional || single !== undefined) choices.push('');
	const before = entry.slice(0, found.index);
	const after = entry.slice(found.index + whole.length);
	return choices.flatMap((choice) => formsOf(before + choice + after));
}

/** `words`: parted by `|`; `*` at the end or the beginning of an entry stands for any letters. */
export function wordTable(words: string): WordTable {
	const whole = new Set<string>();
	const starts = new Set<string>();
	const ends = new Set<string>();
	const inside: string[] = [];
	const phrases = new Map<string, { rest: string; isOpen: boolean }[]>();
	const others: string[] = [];

	for (const entry of entriesOf(words))
		for (const given of HAS_CHOICE.test(entry) ? formsOf(entry) : [entry]) {
			const form = given.trim();
			const isOpen = form.endsWith('*');
			const isTail = form.startsWith('*');
			const word = form.slice(Number(isTail), isOpen ? -1 : undefined);
			const space = word.indexOf(' ');
			if (!PLAIN.test(word) || (isTail && space > 0)) others.push(form);
			else if (space > 0) {
				const first = word.slice(0, space);
				phrases.set(first, [...(phrases.get(first) ?? []), { rest: word.slice(space + 1), isOpen }]);
			} else if (isTail && isOpen) inside.push(word);
			else if (isTail) ends.add(word);
			else if (isOpen) starts.add(word);
			else whole.add(word);
		}
	const other =
		others.length > 0
			? new RegExp(`(?<![\\p{L}\\p{N}])(?:${others.join('|').replaceAll('*', '\\p{L}*')})(?![\\p{L}\\p{N}])`, 'u')
			: undefined;

	/** Is the word one of those whose beginning or end is told? What stands for the rest is letters alone. */
	const isPart = (word: string): boolean => {
		for (let length = 1; starts.size > 0 && length <= word.length; length++)
			if (starts.has(word.slice(0, length)) && !/\p{N}/u.test(word.slice(length))) return true;
		for (let at = 0; ends.size > 0 && at < word.length; at++)
			if (ends.has(word.slice(at)) && !/\p{N}/u.test(word.slice(0, at))) return true;
		return inside.some((part) => word.includes(part));
	};
	return {
		has(folded) {
			const tokens = folded.match(TOKEN) ?? [];
			for (const [i, token] of tokens.entries()) {
				if (whole.has(token) || isPart(token)) return true;
				const known = phrases.get(token);
				if (!known) continue;
				const next = `${tokens.slice(i + 1, i + 6).join(' ')} `;
				if (known.some(({ rest, isOpen }) => next.startsWith(isOpen ? rest : `${rest} `))) return true;
			}
			return other?.test(folded) ?? false;
		},
	};
}
