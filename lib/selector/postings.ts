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

export const has = (all: Posting, number: number): boolean => {
	const at = seek(all, 0, number);
	return at < all.length && all[at] === number;
};

/** Calls back with numbers in order until it says that this is enough. */
type Each = (isEnough: (number: number) => boolean) => void;

function collect(each: Each, most = Infinity): Posting {
	const out: number[] = [];
	each((number) => out.push(number) > most);
	return out;
}

/** Ends at the first that is too many. */
function isOnly(each: Each, goal: Posting): boolean {
	let right = 0;
	let isWrong = false;
	each((number) => {
		isWrong = number !== goal[right++];
		return isWrong;
	});
	return !isWrong && right === goal.length;
}

const inBoth =
	(a: Posting, b: Posting): Each =>
	(isEnough) => {
		const [few, many] = a.length < b.length ? [a, b] : [b, a];
		let at = 0;
		for (const number of few) {
			at = seek(many, at, number);
			if (at === many.length) return;
			if (many[at] === number && isEnough(number)) return;
		}
	};

/** Numbers in both. */
export const intersect = (a: Posting, b: Posting): Posting => collect(inBoth(a, b));

/** Are those in both exactly the goal? */
export const meetsOnly = (a: Posting, b: Posting, goal: Posting): boolean => isOnly(inBoth(a, b), goal);

/** So many times as many as the others: going up from each of those takes less than a look at all of these. */
const FAR_MORE = 24;

const hasAncestorIn = (index: PageIndex, outer: Posting, number: number): boolean => {
	for (let at = index.parent[number] as number; at >= 0; at = index.parent[at] as number)
		if (has(outer, at)) return true;
	return false;
};

const below =
	(index: PageIndex, outer: Posting, inner: Posting): Each =>
	(isEnough) => {
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
	};

/** Those of `inner` that have an ancestor in `outer`, `outer inner` in CSS; no more than one beyond `most`. */
export const within = (index: PageIndex, outer: Posting, inner: Posting, most?: number): Posting =>
	collect(below(index, outer, inner), most);

/** Does `outer inner` find exactly the goal? */
export const findsOnly = (index: PageIndex, outer: Posting, inner: Posting, goal: Posting): boolean =>
	isOnly(below(index, outer, inner), goal);

export const equal = (a: Posting, b: Posting): boolean =>
	a.length === b.length && a.every((value, i) => value === b[i]);

/** Are all of `wanted` in `all`? */
export const includesAll = (all: Posting, wanted: Posting): boolean => intersect(all, wanted).length === wanted.length;
