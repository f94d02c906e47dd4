/** Stands for a run of characters without a slash, for any run, for nothing or a slash and any run. */
export type Wildcard = 'segment' | 'any' | 'below';
/** A pattern in pieces: texts that stand for themselves, and wildcards. */
export type Pieces = readonly (string | { wild: Wildcard })[];

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);

/** From each of some places in a text, in order: where a wildcard that begins there may end. */
const WILDCARDS: Record<Wildcard, (starts: readonly number[], text: string) => number[]> = {
	segment: (starts, text) => {
		const ends: number[] = [];
		for (const from of starts) {
			// Up to the same slash as from an earlier place.
			if (from <= (ends.at(-1) ?? -1)) continue;
			const slash = text.indexOf('/', from);
			for (let at = from; at <= (slash < 0 ? text.length : slash); at++) ends.push(at);
		}
		return ends;
	},
	any: ([first = 0], text) => range(first, text.length),
	below: (starts, text) => {
		const first = starts.find((at) => text[at] === '/');
		if (first === undefined) return [...starts];
		return [...starts.filter((at) => at <= first), ...range(first + 1, text.length)];
	},
};

/**
 * Is the text as the pattern says, from end to end? Goes over the text once a piece, whatever the pattern, where a regular
 * expression may try every way to share the text among the wildcards.
 */
export function matchesPieces(pieces: Pieces, text: string): boolean {
	let ends = [0];
	for (const piece of pieces) {
		ends =
			typeof piece === 'string'
				? ends.filter((at) => text.startsWith(piece, at)).map((at) => at + piece.length)
				: WILDCARDS[piece.wild](ends, text);
		if (ends.length === 0) return false;
	}
	return ends.at(-1) === text.length;
}

/** The pieces of a pattern, of which `wildcards` are the expression's matches. */
export const piecesOf = (pattern: string, wildcards: RegExp, wild: (found: string) => Wildcard): Pieces => {
	const pieces: Pieces[number][] = [];
	let from = 0;
	for (const { 0: found, index } of pattern.matchAll(wildcards)) {
		if (index > from) pieces.push(pattern.slice(from, index));
		pieces.push({ wild: wild(found) });
		from = index + found.length;
	}
	if (from < pattern.length) pieces.push(pattern.slice(from));
	return pieces;
};
