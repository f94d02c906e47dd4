import type { PageIndex, Posting } from './page-index.ts';

/** Numbers in both. */
export function intersect(a: Posting, b: Posting): Posting {
	const out: number[] = [];
	for (let i = 0, j = 0; i < a.length && j < b.length; ) {
		const x = a[i] as number;
		const y = b[j] as number;
		if (x === y) out.push(x);
		if (x <= y) i++;
		if (y <= x) j++;
	}
	return out;
}

/** Those of `inner` that have an ancestor in `outer`: `outer inner` in CSS. */
export function within(index: PageIndex, outer: Posting, inner: Posting): Posting {
	const out: number[] = [];
	let from = -1;
	let to = -1;
	let next = 0;
	for (const number of inner) {
		// Ranges nest or are apart, so the outermost one that has begun is the one that reaches farthest.
		while (next < outer.length && (outer[next] as number) < number) {
			const start = outer[next++] as number;
			if (start > to) [from, to] = [start, index.last[start] as number];
		}
		if (from >= 0 && number > from && number <= to) out.push(number);
	}
	return out;
}

export const equal = (a: Posting, b: Posting): boolean =>
	a.length === b.length && a.every((value, i) => value === b[i]);
