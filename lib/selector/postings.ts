import type { PageIndex, Posting } from './page-index.ts';

/** Where the first number that is no less than `least` stands, from `from` on: in steps that double, then halve. */
function seek(all: Posting, from: number, least: number): number {
	let step = 1;
	let low = from;
	while (low + step < all.length && (all[low + step] as number) < least) {
		low += step;
		step *= 2;
	}
	let high = Math.min(low + step, all.length);
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((all[middle] as number) < least) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** Numbers in both. */
export function intersect(a: Posting, b: Posting): Posting {
	const [few, many] = a.length < b.length ? [a, b] : [b, a];
	const out: number[] = [];
	let at = 0;
	if (many.length > 8 * few.length) {
		for (const number of few) {
			at = seek(many, at, number);
			if (many[at] === number) out.push(number);
		}
		return out;
	}
	for (const number of few) {
		while (at < many.length && (many[at] as number) < number) at++;
		if (many[at] === number) out.push(number);
	}
	return out;
}

/** Are those in both exactly the goal? Ends at the first that is too many. */
export function meetsOnly(a: Posting, b: Posting, goal: Posting): boolean {
	const [few, many] = a.length < b.length ? [a, b] : [b, a];
	let at = 0;
	let right = 0;
	for (const number of few) {
		at = seek(many, at, number);
		if (many[at] === number && number !== goal[right++]) return false;
	}
	return right === goal.length;
}

/** So many times as many as the others: going up from each of those takes less than a look at all of these. */
const FAR_MORE = 24;

const hasAncestorIn = (index: PageIndex, outer: Posting, number: number): boolean => {
	for (let at = index.parent[number] as number; at >= 0; at = index.parent[at] as number)
		if (has(outer, at)) return true;
	return false;
};

/** Calls back with those of `inner` that have an ancestor in `outer`, in order, until it says that this is enough. */
function eachWithin(index: PageIndex, outer: Posting, inner: Posting, isEnough: (number: number) => boolean): void {
	if (outer.length > FAR_MORE * inner.length) {
		for (const number of inner) if (hasAncestorIn(index, outer, number) && isEnough(number)) return;
		return;
	}
	let at = 0;
	let end = -1;
	for (const top of outer) {
		// Ranges nest or are apart: one that ends no later than another is inside of it.
		const last = index.last[top] as number;
		if (last <= end) continue;
		end = last;
		at = seek(inner, at, top + 1);
		for (; at < inner.length && (inner[at] as number) <= last; at++) if (isEnough(inner[at] as number)) return;
		if (at === inner.length) return;
	}
}

/** Those of `inner` that have an ancestor in `outer`, `outer inner` in CSS; no more than one beyond `most`. */
export function within(index: PageIndex, outer: Posting, inner: Posting, most = Infinity): Posting {
	const out: number[] = [];
	eachWithin(index, outer, inner, (number) => out.push(number) > most);
	return out;
}

/** Does `outer inner` find exactly the goal? Ends at the first that is too many. */
export function findsOnly(index: PageIndex, outer: Posting, inner: Posting, goal: Posting): boolean {
	let right = 0;
	let isWrong = false;
	eachWithin(index, outer, inner, (number) => {
		isWrong = number !== goal[right++];
		return isWrong;
	});
	return !isWrong && right === goal.length;
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
