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

/** Does `outer inner` find exactly the goal? Ends at the first that is too many. */
export function findsOnly(index: PageIndex, outer: Posting, inner: Posting, goal: Posting): boolean {
	let to = -1;
	let next = 0;
	let right = 0;
	for (const number of inner) {
		while (next < outer.length && (outer[next] as number) < number) {
			const last = index.last[outer[next++] as number] as number;
			if (last > to) to = last;
		}
		if (number > to) {
			if (next === outer.length) break;
			continue;
		}
		if (number !== goal[right]) return false;
		right++;
	}
	return right === goal.length;
}

export const equal = (a: Posting, b: Posting): boolean =>
	a.length === b.length && a.every((value, i) => value === b[i]);

/** Are all of `wanted` in `all`? */
export function includesAll(all: Posting, wanted: Posting): boolean {
	if (wanted.length > all.length) return false;
	let at = 0;
	for (const number of wanted) {
		if (all.length > 64 * wanted.length) {
			if (!has(all, number)) return false;
			continue;
		}
		while (at < all.length && (all[at] as number) < number) at++;
		if (all[at] !== number) return false;
	}
	return true;
}

export function has(all: Posting, number: number): boolean {
	let low = 0;
	let high = all.length - 1;
	while (low <= high) {
		const middle = (low + high) >> 1;
		const value = all[middle] as number;
		if (value === number) return true;
		if (value < number) low = middle + 1;
		else high = middle - 1;
	}
	return false;
}
