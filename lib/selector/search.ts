import type { PathElement } from '../element/types.ts';
import { type Candidate, type Growing, weigh } from './candidate.ts';
import { type Evidence, evidenceOf, isPosition, positionOf } from './evidence.ts';
import type { PageIndex, Posting } from './page-index.ts';
import { equal, findsOnly, includesAll, intersect, meetsOnly, within } from './postings.ts';
import { pinned, structures } from './structure.ts';
import { GUARDED_LOSS, LOOSE_POSITION, RISK, STILL_UNIQUE, STRUCTURE_ONLY, survival } from './weights.ts';

const LIMITS = {
	/** Simple selectors of the element itself that are combined. */
	own: 8,
	/** Of them, those that are combined with its position. */
	placed: 4,
	/** Compounds, and pairs of an ancestor and one of them, that are looked at even when the time is over. */
	always: 16,
	/**
	 * More of them where the page is small: so many by elements of the page, a few milliseconds' work. So what is suggested
	 * on most pages does not depend on how busy the machine is.
	 */
	work: 1_000_000,
	/** Compounds of the element that are looked for within ancestors. */
	bases: 12,
	/** Simple selectors of ancestors. */
	anchors: 24,
	ancestors: 24,
	/** What finds more than this within an ancestor is too weak to go on with: it costs, and a second one rarely saves it. */
	wide: 300,
	/** Selectors with one ancestor that get a second one. */
	nested: 10,
	/** Pairs that are looked at for that. */
	tries: 8,
} as const;

const isName = ({ css }: Evidence) => /^[^.#[:]/.test(css);

const isNamed = ({ kind }: Evidence) => !/^(tag|landmark|sectioning|position)/.test(kind);

/** What tells most of a page from the rest says next to nothing. */
const WHOLE_PAGE = 0.8;

function worthOf(evidence: readonly Evidence[], index: PageIndex): number {
	if (evidence.some((one) => isNamed(one) && index.share(one.posting(index)) < WHOLE_PAGE)) return 1;
	return evidence.some(isPosition) ? LOOSE_POSITION : STRUCTURE_ONLY;
}

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
		out.push({ parts, bound: Math.max(parts.length === 1 ? alone(first.evidence) : 0, product(parts)) });
	};
	for (const [i, first] of others.entries()) {
		add(first);
		add(tag, first);
		for (const second of others.slice(i + 1)) add(first, second);
	}
	add(tag);
	const position = single && positionOf(element);
	if (position) {
		const place = partOf(position, index);
		add(place);
		for (const other of others.slice(0, LIMITS.placed)) add(place, other);
	}
	return out.sort((a, b) => b.bound - a.bound);
}

const product = (parts: readonly Part[]) =>
	parts.reduce((chance, { evidence }) => chance * weigh(evidence.kind, 'own'), 1);

function compoundCandidate({ parts }: Compound, goal: Posting): Growing {
	const found = parts.map((part) => part.found()).reduce(intersect);
	const evidence = parts.map((part) => part.evidence);
	const own = product(parts);
	const [first] = evidence as [Evidence];
	const single = evidence.length === 1 && equal(found, goal) ? alone(first) : undefined;
	return {
		css: compound(evidence),
		evidence,
		found,
		score: single ?? own * STILL_UNIQUE.compound,
		// A name that is unique on a page lives longer than one that is shared.
		alive: Math.max(own, single ?? 0),
		top: found,
		below: (tops) => tops,
	};
}

/** A position that only one element of the page has is so by chance. */
const alone = ({ kind }: Evidence) =>
	weigh(kind, 'alone') * (kind.startsWith('position') ? STILL_UNIQUE.bareStructure : 1);

/** A position that shifted names the neighbour, where that one has what is asked for too: hardly so for what few have. */
const riskOf = ({ kind }: Evidence, inner: Posting) => (inner.length > FEW ? (RISK[kind] ?? 1) : 1);
const FEW = 3;

interface Anchor extends Part {
	alive: number;
	/** Share of the page that is within it, 0 to 1. */
	share(): number;
}

/** Simple selectors of ancestors, the most lasting first. */
function anchorsOf(path: readonly PathElement[], index: PageIndex): Anchor[] {
	const out = new Map<string, Anchor>();
	for (const ancestor of path.slice(1, 1 + LIMITS.ancestors)) {
		if (ancestor.tag === 'html' || ancestor.tag === 'body') continue;
		const position = positionOf(ancestor);
		for (const evidence of position ? [...evidenceOf(ancestor), position] : evidenceOf(ancestor))
			if (!out.has(evidence.css)) {
				const part = partOf(evidence, index);
				const alive = survival(evidence.kind, 'within');
				out.set(evidence.css, { ...part, alive, share: () => index.share(part.found()) });
			}
	}
	return [...out.values()].sort((a, b) => b.alive - a.alive).slice(0, LIMITS.anchors);
}

function uniqueness({ kind }: Evidence): number {
	if (kind.startsWith('tag')) return STILL_UNIQUE.anchoredByTag;
	if (kind.startsWith('position')) return STILL_UNIQUE.anchoredByPosition;
	return kind.startsWith('id') || kind === 'heap-id' ? STILL_UNIQUE.anchoredById : STILL_UNIQUE.anchored;
}

/** What is added to a page seldom comes into a small part of it. A bare tag is no part. */
const guardedLoss = ({ evidence: { kind }, share }: Anchor) =>
	kind.startsWith('tag') ? 1 : GUARDED_LOSS.least + (1 - GUARDED_LOSS.least) * share();

/** `undefined` where it finds too much to be of use. */
function join(index: PageIndex, outer: Anchor, inner: Growing, goal: Posting): Growing | undefined {
	const alive = outer.alive * inner.alive * riskOf(outer.evidence, inner.found);
	const wasUnique = equal(inner.found, goal);
	const isPlain = inner.top === inner.found;
	const most = Math.max(goal.length, LIMITS.wide);
	const found = inner.below(within(index, outer.found(), inner.top, isPlain ? most : Infinity));
	if (found.length > most) return undefined;
	return {
		css: `${outer.evidence.css} ${inner.css}`,
		evidence: [...inner.evidence, outer.evidence],
		found,
		alive,
		score: alive * (wasUnique ? 1 - (1 - inner.score / inner.alive) * guardedLoss(outer) : uniqueness(outer.evidence)),
		top: outer.found(),
		// Of a plain compound only what was found can be found below fewer.
		below: (tops) => (isPlain ? within(index, tops, found) : inner.below(within(index, tops, inner.top))),
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
		done.push(candidate);
		done.sort((a, b) => b.score - a.score);
	};
	const keepWorth = (candidate: Candidate) =>
		keep({ ...candidate, score: candidate.score * worthOf(candidate.evidence, index) });
	/** The score that a further candidate must beat to be of use. */
	const bar = () => done[max - 1]?.score ?? 0;

	const always = Math.max(LIMITS.always, LIMITS.work / index.elements.length);
	const bases: Growing[] = [];
	for (const [i, compound] of compoundsOf(element, index, goal.length === 1).entries()) {
		// The first ones cost little and are the best: an answer that takes too long looks at them all the same.
		if (compound.bound < bar() || (i >= always && isOver())) break;
		const [first, named] = compound.parts as [Part, Part?];
		// There are bases enough: what finds too much is of no use.
		if (named && bases.length >= LIMITS.bases && !meetsOnly(first.found(), named.found(), goal)) continue;
		const candidate = compoundCandidate(compound, goal);
		// A tag beside a name that only such tags have adds nothing.
		if (named && isName(candidate.evidence[0] as Evidence) && named.found().length === candidate.found.length) continue;
		if (equal(candidate.found, goal)) keepWorth(candidate);
		if (includesAll(candidate.found, goal)) bases.push(candidate);
	}
	const chains = goal.length === 1 ? structures(path, index, bar()) : [];
	for (const chain of chains) if (equal(chain.found, goal)) keepWorth(chain);

	const whole = goal.length === 1 ? pinned(path, index, goal[0] as number) : undefined;
	if (whole) keep(whole);

	const anchors = anchorsOf(path, index);
	let inner = [...bases.slice(0, LIMITS.bases), ...chains];
	for (let round = 0; round < 2; round++) {
		const next: Growing[] = [];
		let tries = 0;
		for (const [i, { first, second, alive }] of pairs(anchors, inner).entries()) {
			if (alive < bar() || (i >= always && isOver())) break;
			// Most pairs find too much, which shows long before all is known.
			const mayBeGoal = findsOnly(index, first.found(), second.found, goal);
			if (!mayBeGoal && (round > 0 || next.length >= LIMITS.nested || tries++ >= LIMITS.tries)) continue;
			const joined = join(index, first, second, goal);
			if (!joined) continue;
			if (equal(joined.found, goal)) keepWorth(joined);
			else if (joined.found.length < second.found.length && includesAll(joined.found, goal)) next.push(joined);
		}
		inner = next.slice(0, LIMITS.nested);
	}
	return done.slice(0, max);
}
