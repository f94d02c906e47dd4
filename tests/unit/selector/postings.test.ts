import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PageIndex, Posting } from '../../../lib/selector/page-index.ts';
import { findsOnly, has, intersect, meetsOnly, within } from '../../../lib/selector/postings.ts';

/** A tree of elements numbered in document order: what the functions ask of an index. */
const tree = fc.array(fc.nat(), { minLength: 1, maxLength: 200 }).map((picks) => {
	const parent: number[] = [];
	const last: number[] = [];
	const open: number[] = [];
	for (const [number, pick] of picks.entries()) {
		// The parent is one of the elements that are still open, or none.
		open.length = Math.min(open.length, pick % (open.length + 1));
		parent.push(open.at(-1) ?? -1);
		last.push(number);
		for (const at of open) last[at] = number;
		open.push(number);
	}
	return { parent, last } as unknown as PageIndex;
});
const some = (count: number, share: number): fc.Arbitrary<Posting> =>
	fc
		.array(fc.nat(100), { minLength: count, maxLength: count })
		.map((picks) => picks.flatMap((pick, number) => (pick < share ? [number] : [])));
const page = tree.chain((index) => {
	const count = index.parent.length;
	const posting = fc.integer({ min: 0, max: 100 }).chain((share) => some(count, share));
	return fc.record({ index: fc.constant(index), a: posting, b: posting, goal: some(count, 3) });
});

const isWithin = ({ parent }: PageIndex, outer: Posting, number: number) => {
	for (let at = parent[number] as number; at >= 0; at = parent[at] as number) if (outer.includes(at)) return true;
	return false;
};
const same = (a: Posting, b: Posting) => JSON.stringify(a) === JSON.stringify(b);

test('what is in both lists, and what is within others, is as a look at each one tells', () => {
	fc.assert(
		fc.property(page, fc.nat(20), ({ index, a, b, goal }, most) => {
			const both = a.filter((number) => b.includes(number));
			const below = b.filter((number) => isWithin(index, a, number));
			expect(intersect(a, b)).toEqual(both);
			expect(within(index, a, b)).toEqual(below);
			expect(within(index, a, b, most)).toEqual(below.slice(0, most + 1));
			expect(meetsOnly(a, b, both)).toBe(true);
			expect(meetsOnly(a, b, goal)).toBe(same(both, goal));
			expect(findsOnly(index, a, b, below)).toBe(true);
			expect(findsOnly(index, a, b, goal)).toBe(same(below, goal));
			for (const number of [...goal, 0]) expect(has(a, number)).toBe(a.includes(number));
		}),
		{ numRuns: 500 },
	);
});
