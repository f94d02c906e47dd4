import type { PathElement } from '../element/types.ts';
import { escapeIdentifier } from './escape.ts';
import { type Evidence, evidenceOf, positionOf, tagOf } from './evidence.ts';
import type { PageIndex, Posting } from './page-index.ts';
import { equal, findsOnly, includesAll, intersect, within } from './postings.ts';
import { type EvidenceKind, GUARDED_LOSS, RISK, STILL_UNIQUE, STRUCTURE_ONLY, SURVIVAL } from './weights.ts';

/** A selector under way: what it is made of, what it finds, and how likely it is to last. */
export interface Candidate {
	css: string;
	evidence: readonly Evidence[];
	found: Posting;
	/** Chance that all its parts survive; for one that finds just the goal, also that it stays the only one. */
	score: number;
	/** Chance that the parts survive, when more are to be added. */
	alive: number;
}

/** A candidate that can get an ancestor more. */
interface Growing extends Candidate {
	/** What its leftmost compound finds: what a further ancestor must hold. */
	top: Posting;
	/** What it finds where its leftmost compound is one of these. */
	below(tops: Posting): Posting;
}

const LIMITS = {
	/** Simple selectors of the element itself that are combined. */
	own: 8,
	/** Compounds of the element that are looked for within ancestors. */
	bases: 12,
	/** Simple selectors of ancestors. */
	anchors: 24,
	ancestors: 24,
	/** A chain that finds more than this is too weak to go on with: it costs, and an ancestor rarely saves it. */
	wide: 300,
	/** Elements of a chain of positions. */
	structure: 4,
	/** Selectors with one ancestor that get a second one. */
	nested: 10,
	/** Pairs that are looked at for that. */
	tries: 8,
} as const;

const isName = ({ css }: Evidence) => /^[^.#[:]/.test(css);

const isNamed = ({ kind }: Evidence) => kind !== 'tag' && kind !== 'landmark' && !kind.startsWith('position');

/** A tag comes first in a compound. */
const compound = (parts: readonly Evidence[]): string =>
	[...parts]
		.sort((a, b) => Number(isName(b)) - Number(isName(a)))
		.map(({ css }) => css)
		.join('');

/** A simple selector with what it finds, looked up when first asked for. */
interface Part {
	evidence: Evidence;
	found(): Posting;
}

function partOf(evidence: Evidence, index: PageIndex): Part {
	let found: Posting | undefined;
	return {
		evidence,
		found: () => {
			found ??= evidence.posting(index);
			return found;
		},
	};
}

interface Compound {
	parts: readonly Part[];
	/** At most this can its score be. */
	bound: number;
}

/** Compounds of one, two and three simple selectors of the element, the most lasting first. */
function compoundsOf(element: PathElement, index: PageIndex, single: boolean): Compound[] {
	const all = evidenceOf(element).map((evidence) => partOf(evidence, index));
	const tag = all.find(({ evidence }) => isName(evidence)) as Part;
	const others = all.filter((one) => one !== tag).slice(0, LIMITS.own);
	const out: Compound[] = [];
	const add = (...parts: Part[]) => {
		const [first] = parts as [Part];
		const alone = parts.length === 1 ? weigh(first.evidence.kind, 'alone') : 0;
		out.push({ parts, bound: Math.max(alone, product(parts)) });
	};
	for (const [i, first] of others.entries()) {
		add(first);
		add(tag, first);
		for (const second of others.slice(i + 1)) add(first, second);
	}
	add(tag);
	const position = single && positionOf(element);
	if (position) add(partOf(position, index));
	return out.sort((a, b) => b.bound - a.bound);
}

const product = (parts: readonly Part[]) =>
	parts.reduce((chance, { evidence }) => chance * weigh(evidence.kind, 'own'), 1);

function compoundCandidate({ parts }: Compound, goal: Posting): Growing {
	const found = parts.map((part) => part.found()).reduce(intersect);
	const evidence = parts.map((part) => part.evidence);
	const own = product(parts);
	const [first] = evidence as [Evidence];
	const alone = evidence.length === 1 && equal(found, goal) ? weigh(first.kind, 'alone') : undefined;
	return {
		css: compound(evidence),
		evidence,
		found,
		score: alone ?? own * STILL_UNIQUE.compound,
		// A name that is unique on a page lives longer than one that is shared.
		alive: Math.max(own, alone ?? 0),
		top: found,
		below: (tops) => tops,
	};
}

const weigh = (kind: EvidenceKind, role: 'alone' | 'own' | 'within') => SURVIVAL[kind][role] * (RISK[kind] ?? 1);

/** The element by tags and positions, with its parent, the parent's parent and so on: `li:nth-of-type(3) > button`. */
function structures(path: readonly PathElement[], index: PageIndex, number: number, bar: number): Growing[] {
	const out: Growing[] = [];
	let css = '';
	let alive = 1;
	let evidence: Evidence[] = [];
	/** Elements that are still possible, and the ancestor of each at this depth. */
	let possible: number[] = [];
	let above: number[] = [];
	for (const [depth, element] of path.slice(0, LIMITS.structure).entries()) {
		const one = positionOf(element) ?? tagOf(element);
		css = `${one.css}${css && ` > ${css}`}`;
		alive *= weigh(one.kind, depth === 0 ? 'own' : 'within');
		if (alive < bar) break;
		const found = one.posting(index);
		evidence = [...evidence, one];
		if (depth === 0) {
			possible = [...found];
			above = possible;
		} else {
			const here = new Set(found);
			const left: number[] = [];
			const parents: number[] = [];
			for (let i = 0; i < possible.length; i++) {
				const parent = index.parent[above[i] as number] as number;
				if (!here.has(parent)) continue;
				left.push(possible[i] as number);
				parents.push(parent);
			}
			possible = left;
			above = parents;
			out.push({
				css,
				evidence,
				found: possible,
				alive,
				score: alive * STILL_UNIQUE.anchoredByPosition,
				top: [...new Set(parents)].sort((a, b) => a - b),
				below: (tops) => {
					const wanted = new Set(tops);
					return left.filter((_, i) => wanted.has(parents[i] as number));
				},
			});
		}
		if (possible.length === 1 || !possible.includes(number)) break;
	}
	return out;
}

interface Anchor extends Part {
	alive: number;
}

/** Simple selectors of ancestors, the most lasting first. */
function anchorsOf(path: readonly PathElement[], index: PageIndex): Anchor[] {
	const out = new Map<string, Anchor>();
	for (const ancestor of path.slice(1, 1 + LIMITS.ancestors)) {
		if (ancestor.tag === 'html' || ancestor.tag === 'body') continue;
		const position = positionOf(ancestor);
		for (const evidence of position ? [...evidenceOf(ancestor), position] : evidenceOf(ancestor))
			if (!out.has(evidence.css))
				out.set(evidence.css, { ...partOf(evidence, index), alive: weigh(evidence.kind, 'within') });
	}
	return [...out.values()].sort((a, b) => b.alive - a.alive).slice(0, LIMITS.anchors);
}

function uniqueness({ kind }: Evidence): number {
	if (kind === 'tag') return STILL_UNIQUE.anchoredByTag;
	if (kind.startsWith('position')) return STILL_UNIQUE.anchoredByPosition;
	return kind.startsWith('id') || kind === 'heap-id' ? STILL_UNIQUE.anchoredById : STILL_UNIQUE.anchored;
}

function join(index: PageIndex, outer: Anchor, inner: Growing, goal: Posting): Growing {
	const alive = outer.alive * inner.alive;
	const wasUnique = equal(inner.found, goal);
	const find = (tops: Posting) => inner.below(within(index, tops, inner.top));
	const found = find(outer.found());
	return {
		css: `${outer.evidence.css} ${inner.css}`,
		evidence: [...inner.evidence, outer.evidence],
		found,
		alive,
		score: alive * (wasUnique ? 1 - (1 - inner.score / inner.alive) * GUARDED_LOSS : uniqueness(outer.evidence)),
		top: outer.found(),
		// Of a plain compound only what was found can be found below fewer.
		below: inner.top === inner.found ? (tops) => within(index, tops, found) : find,
	};
}

/** Pairs in the order of their chance to survive. */
const pairs = (outer: readonly Anchor[], inner: readonly Growing[]) =>
	inner
		.flatMap((second) => outer.map((first) => ({ first, second, alive: first.alive * second.alive })))
		.sort((a, b) => b.alive - a.alive);

/**
 * Selectors that find exactly `goal`, best first: compounds of the element, then the same within one and two of its
 * ancestors. Each round goes by the chance to survive and ends where nothing better than what was found can come.
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
	const keep = (candidate: Candidate) => {
		const score = candidate.score * (candidate.evidence.some(isNamed) ? 1 : STRUCTURE_ONLY);
		done.push({ ...candidate, score });
		done.sort((a, b) => b.score - a.score);
	};
	/** The score that a further candidate must beat to be of use. */
	const bar = () => done[max - 1]?.score ?? 0;

	const bases: Growing[] = [];
	for (const compound of compoundsOf(element, index, goal.length === 1)) {
		if (compound.bound < bar() || isOver()) break;
		const candidate = compoundCandidate(compound, goal);
		const [, named] = compound.parts;
		// A tag beside a name that only such tags have adds nothing.
		if (named && isName(candidate.evidence[0] as Evidence) && named.found().length === candidate.found.length) continue;
		if (equal(candidate.found, goal)) keep(candidate);
		if (includesAll(candidate.found, goal)) bases.push(candidate);
	}
	const chains = goal.length === 1 ? structures(path, index, goal[0] as number, bar()) : [];
	for (const chain of chains) if (equal(chain.found, goal)) keep(chain);

	const anchors = anchorsOf(path, index);
	let inner = [...bases.slice(0, LIMITS.bases), ...chains.filter(({ found }) => found.length <= LIMITS.wide)];
	for (let round = 0; round < 2; round++) {
		const next: Growing[] = [];
		let tries = 0;
		for (const { first, second, alive } of pairs(anchors, inner)) {
			if (alive < bar() || isOver()) break;
			// Most pairs find too much, which shows long before all is known.
			const mayBeGoal = findsOnly(index, first.found(), second.found, goal);
			if (!mayBeGoal && (round > 0 || next.length >= LIMITS.nested || tries++ >= LIMITS.tries)) continue;
			const joined = join(index, first, second, goal);
			if (equal(joined.found, goal)) keep(joined);
			else if (joined.found.length < second.found.length && includesAll(joined.found, goal)) next.push(joined);
		}
		inner = next.slice(0, LIMITS.nested);
	}
	return done.slice(0, max);
}

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
		score *= position ? SURVIVAL['position-near'].within : SURVIVAL.tag.within;
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
	return possible.length === 1 ? { css, evidence: [], found: [number], score, alive: score } : undefined;
}
