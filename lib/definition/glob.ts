const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);

/** From each of some places in a text, in order: where a wildcard that begins there may end. */
const WILDCARDS: Record<string, (starts: number[], text: string) => number[]> = {
	/** A run of characters without a slash. */
	'*': (starts, text) => {
		let last = -1;
		return starts.flatMap((from) => {
			// Up to the same slash as from an earlier place.
			if (from <= last) return [];
			const slash = text.indexOf('/', from);
			last = slash < 0 ? text.length : slash;
			return range(from, last);
		});
	},
	/** Any run. */
	'**': ([first = 0], text) => range(first, text.length),
	/** Nothing, or a slash and any run. */
	'/**': (starts, text) => {
		const first = starts.find((at) => text[at] === '/') ?? text.length;
		return [...starts.filter((at) => at <= first), ...range(first + 1, text.length)];
	},
};

/**
 * Is the text as the pattern says, from end to end? Goes over the text once a piece, whatever the pattern, where a regular
 * expression may try every way to share the text among the wildcards.
 * @param pieces texts that stand for themselves, and between each two of them a wildcard
 */
export function matchesPieces(pieces: readonly string[], text: string): boolean {
	let ends = [0];
	for (const [i, piece] of pieces.entries()) {
		ends =
			(i % 2 && WILDCARDS[piece]?.(ends, text)) ||
			ends.filter((at) => text.startsWith(piece, at)).map((at) => at + piece.length);
		if (ends.length === 0) return false;
	}
	return ends.at(-1) === text.length;
}
