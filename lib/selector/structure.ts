import type { PathElement } from '../element/types.ts';
import { type Candidate, type Growing, weigh } from './candidate.ts';
import { escapeIdentifier } from './escape.ts';
import { type Evidence, isPosition, positionOf, tagOf } from './evidence.ts';
import type { PageIndex, Posting } from './page-index.ts';
import { has, within } from './postings.ts';
import { BARE_WAY, PINNED_LEVEL, STILL_UNIQUE, STRUCTURE_ONLY, survival } from './weights.ts';

const LIMITS = {
	/** Elements of a chain of positions. */
	elements: 4,
	/** Elements of a whole way down. */
	pinned: 14,
	/** A chain that finds more than this is too weak to go on with: it costs, and an ancestor rarely saves it. */
	wide: 300,
} as const;

/** One element of a way down: what is asked of it, and all that have it. */
export interface Link {
	one: Evidence;
	found: Posting;
	/** Which of them an element is among. */
	known: readonly Posting[];
}

export function linkOf(element: PathElement, index: PageIndex, byTag = false): Link {
	const position = byTag ? undefined : positionOf(element);
	const one = position ?? tagOf(element);
	return { one, found: one.posting(index), known: position ? index.placed : index.tagged };
}

/**
 * What a way finds, target first, with the topmost element of each; no more than one beyond `most`. Looks only below the
 * elements of the rarest link.
 */
export function follow(
	links: readonly Link[],
	index: PageIndex,
	most = Infinity,
): { found: Posting; tops: Posting; tooMany: boolean } {
	const [target] = links as [Link];
	const rarest = links.reduce((few, link) => (link.found.length < few.found.length ? link : few));
	const found: number[] = [];
	const tops: number[] = [];
	for (const number of rarest === target ? target.found : within(index, rarest.found, target.found)) {
		let at = number;
		let depth = 1;
		for (; depth < links.length; depth++) {
			at = index.parent[at] as number;
			const { known, found } = links[depth] as Link;
			if (known[at] !== found) break;
		}
		if (depth < links.length) continue;
		tops.push(at);
		if (found.push(number) > most) break;
	}
	return { found, tops, tooMany: found.length > most };
}

/** The element by tags and positions, with its parent, the parent's parent and so on: `li:nth-of-type(3) > button`. */
export function structures(path: readonly PathElement[], index: PageIndex, bar: number): Growing[] {
	const out: Growing[] = [];
	let css = '';
	let alive = 1;
	const links: Link[] = [];
	for (const [depth, element] of path.slice(0, LIMITS.elements).entries()) {
		const link = linkOf(element, index);
		links.push(link);
		css = `${link.one.css}${css && ` > ${css}`}`;
		alive *= weigh(link.one.kind, depth === 0 ? 'own' : 'within');
		if (alive < bar) break;
		if (depth === 0) continue;
		const { found, tops, tooMany } = follow(links, index, LIMITS.wide);
		if (tooMany) continue;
		out.push({
			css,
			evidence: links.map(({ one }) => one),
			found,
			alive,
			score: alive * STILL_UNIQUE.bareStructure,
			top: [...new Set(tops)].sort((a, b) => a - b),
			below: (wanted) => found.filter((_, i) => has(wanted, tops[i] as number)),
		});
		if (found.length === 1) break;
	}
	return out;
}

/**
 * The element by its whole way down from the part of the page it is in: `header > div > ul > li:nth-of-type(2) > button`.
 * On a page that was rebuilt it finds nothing, where a shorter way finds the neighbour.
 */
export function pinned(path: readonly PathElement[], index: PageIndex, number: number): Candidate | undefined {
	const depth = path.slice(0, LIMITS.pinned).findIndex(({ tag }, depth) => depth > 0 && REGION.test(tag));
	if (depth < 0) return undefined;
	const links = path.slice(0, depth + 1).map((element, i) => linkOf(element, index, i === depth));
	if (follow(links, index, 1).tooMany) return undefined;
	const evidence = links.map(({ one }) => one);
	const css = evidence
		.map((one) => one.css)
		.reverse()
		.join(' > ');
	const least = Math.min(...evidence.map(({ kind }, i) => weigh(kind, i === 0 ? 'own' : 'within')));
	const lasting = evidence.some(isPosition) ? least * PINNED_LEVEL ** depth : BARE_WAY;
	const score = lasting * STRUCTURE_ONLY;
	return { css, evidence, found: [number], score, alive: score };
}
/** Where a way down begins. */
const REGION = /^(header|footer|nav|main|form|aside|dialog|body)$/;

/**
 * The element by position alone, upwards until that is enough: the answer where nothing else tells it from others.
 * `undefined` only where the path was cut before that.
 */
export function byPosition(path: readonly PathElement[], index: PageIndex, number: number): Candidate | undefined {
	let css = '';
	let score = 1;
	/** Elements that are still possible, each with its ancestor at this depth. */
	let possible = index.tag(path[0]?.tag ?? '').map((n): readonly [element: number, at: number] => [n, n]);
	for (const element of path) {
		const tag = escapeIdentifier(element.tag);
		const position = element.siblings === 1 ? '' : `:nth-child(${element.nthChild})`;
		const like = index.tag(element.tag);
		css = `${tag}${position}${css && ` > ${css}`}`;
		score *= position ? survival('position-near', 'within') : survival('tag', 'within');
		possible = possible.filter(
			([, at]) => index.tagged[at] === like && (!position || index.nthChild[at] === element.nthChild),
		);
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
