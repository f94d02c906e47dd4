import type { PathElement } from '../element/types.ts';
import { escapeIdentifier } from './escape.ts';
import { type Evidence, evidenceOf, positionOf } from './evidence.ts';
import type { PageIndex, Posting } from './page-index.ts';
import { equal, intersect, within } from './postings.ts';
import { SURVIVAL } from './weights.ts';

/** A selector under way: what it is made of, what it finds, and how likely it is to last. */
export interface Candidate {
	css: string;
	evidence: readonly Evidence[];
	found: Posting;
	score: number;
}

const LIMITS = {
	/** Simple selectors of the element itself that are combined. */
	own: 8,
	/** Compounds of the element that are looked for within anchors. */
	bases: 14,
	/** Evidence of all ancestors. */
	anchors: 28,
	ancestors: 24,
} as const;

const isName = ({ css }: Evidence) => /^[^.#[:]/.test(css);

/** A tag comes first in a compound. */
const compound = (parts: readonly Evidence[]): string =>
	[...parts]
		.sort((a, b) => Number(isName(b)) - Number(isName(a)))
		.map(({ css }) => css)
		.join('');

/** Compounds of one, two and, with the tag, three simple selectors, best first. */
function compounds(element: PathElement, index: PageIndex): Candidate[] {
	const all = evidenceOf(element);
	const tag = all.find(isName) as Evidence;
	const others = all.filter((one) => one !== tag).slice(0, LIMITS.own);
	const out: Candidate[] = [];
	const add = (parts: Evidence[], found: Posting) =>
		out.push({
			css: compound(parts),
			evidence: parts,
			found,
			score: parts.reduce((product, part) => product * part.survival, 1),
		});
	const postings = new Map(all.map((one) => [one, one.posting(index)]));
	const of = (one: Evidence) => postings.get(one) as Posting;
	for (const [i, first] of others.entries()) {
		add([first], of(first));
		add([tag, first], intersect(of(tag), of(first)));
		for (const second of others.slice(i + 1)) add([first, second], intersect(of(first), of(second)));
	}
	add([tag], of(tag));
	const position = positionOf(element);
	if (position) add([position], position.posting(index));
	return out.sort((a, b) => b.score - a.score);
}

/** Compounds of ancestors, best first. */
function anchorsOf(path: readonly PathElement[], index: PageIndex): Candidate[] {
	const out = new Map<string, Candidate>();
	for (const ancestor of path.slice(1, 1 + LIMITS.ancestors)) {
		if (ancestor.tag === 'html' || ancestor.tag === 'body') continue;
		const position = positionOf(ancestor);
		for (const one of position ? [...evidenceOf(ancestor), position] : evidenceOf(ancestor))
			if (!out.has(one.css))
				out.set(one.css, { css: one.css, evidence: [one], found: one.posting(index), score: one.survival });
	}
	return [...out.values()].sort((a, b) => b.score - a.score).slice(0, LIMITS.anchors);
}

/**
 * Selectors that find exactly `goal`, best first: compounds of the element, then the same within one and two of its
 * ancestors, each round in the order of score. Ends when `isOver` says so.
 */
export function search(
	path: readonly PathElement[],
	index: PageIndex,
	goal: Posting,
	max: number,
	isOver: () => boolean,
): Candidate[] {
	const [element] = path as [PathElement];
	const done: Candidate[] = [];
	const bases = compounds(element, index).filter(({ found }) => goal.every((number) => found.includes(number)));
	const open: Candidate[] = [];
	for (const base of bases) (equal(base.found, goal) ? done : open).push(base);
	const anchors = anchorsOf(path, index);
	const once: Candidate[] = [];
	for (const [first, second] of pairsByScore(anchors, open.slice(0, LIMITS.bases))) {
		if (done.length >= max * 3 || isOver()) break;
		const next = join(index, first, second);
		if (next.found.length < goal.length) continue;
		if (equal(next.found, goal)) done.push(next);
		else if (next.found.length < second.found.length) once.push(next);
	}
	if (done.length < max)
		for (const [first, second] of pairsByScore(anchors, once.slice(0, LIMITS.bases))) {
			if (done.length >= max || isOver()) break;
			const next = join(index, first, second);
			if (equal(next.found, goal)) done.push(next);
		}
	return done.sort((a, b) => b.score - a.score).slice(0, max);
}

const join = (index: PageIndex, outer: Candidate, inner: Candidate): Candidate => ({
	css: `${outer.css} ${inner.css}`,
	evidence: [...outer.evidence, ...inner.evidence],
	found: within(index, outer.found, inner.found),
	score: outer.score * inner.score,
});

const pairsByScore = (outer: readonly Candidate[], inner: readonly Candidate[]) =>
	inner
		.flatMap((second) => outer.map((first) => [first, second] as const))
		.sort(([a, b], [c, d]) => c.score * d.score - a.score * b.score);

/**
 * The element by position alone, upwards until that is enough: the answer where nothing else tells it from others.
 * `undefined` only where the path was cut before that.
 */
export function byPosition(path: readonly PathElement[], index: PageIndex, number: number): Candidate | undefined {
	let css = '';
	let score = 1;
	/** Elements that are still possible, each with its ancestor at this depth. */
	let possible: (readonly [element: number, at: number])[] = index.elements.map((_, n) => [n, n]);
	for (const element of path) {
		const tag = escapeIdentifier(element.tag);
		const position = element.siblings === 1 ? '' : `:nth-child(${element.nthChild})`;
		const tags = new Set(index.tag(element.tag));
		css = `${tag}${position}${css && ` > ${css}`}`;
		score *= position ? SURVIVAL.position : SURVIVAL.tag;
		possible = possible.filter(([, at]) => tags.has(at) && (!position || index.nthChild[at] === element.nthChild));
		if (possible.length === 1) break;
		const top = possible.find(([n]) => n === number)?.[1];
		if (top === undefined || element.cut) return undefined;
		if (index.parent[top] === -1) {
			// Nothing is above: the topmost has no parent in its scope, which tells it from deeper ones.
			css = `${tag}:not(* > *)${css.slice(tag.length)}`;
			possible = possible.filter(([, at]) => index.parent[at] === -1);
			break;
		}
		possible = possible.map(([n, at]) => [n, index.parent[at] as number] as const).filter(([, at]) => at >= 0);
	}
	return possible.length === 1 ? { css, evidence: [], found: [number], score } : undefined;
}
