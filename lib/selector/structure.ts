import type { PathElement } from '../element/types.ts';
import { type Candidate, type Growing, weigh } from './candidate.ts';
import { escapeIdentifier } from './escape.ts';
import { type Evidence, positionOf, tagOf } from './evidence.ts';
import type { PageIndex } from './page-index.ts';
import { has } from './postings.ts';
import { PINNED_LEVEL, STILL_UNIQUE, STRUCTURE_ONLY, SURVIVAL } from './weights.ts';

const LIMITS = {
	/** Elements of a chain of positions. */
	elements: 4,
	/** Elements of a whole way down. */
	pinned: 14,
} as const;

/** The element by tags and positions, with its parent, the parent's parent and so on: `li:nth-of-type(3) > button`. */
export function structures(path: readonly PathElement[], index: PageIndex, number: number, bar: number): Growing[] {
	const out: Growing[] = [];
	let css = '';
	let alive = 1;
	let evidence: Evidence[] = [];
	/** Elements that are still possible, and the ancestor of each at this depth. */
	let possible: number[] = [];
	let above: number[] = [];
	for (const [depth, element] of path.slice(0, LIMITS.elements).entries()) {
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
			const left: number[] = [];
			const parents: number[] = [];
			for (let i = 0; i < possible.length; i++) {
				const parent = index.parent[above[i] as number] as number;
				if (!has(found, parent)) continue;
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
				score: alive * STILL_UNIQUE.bareStructure,
				top: [...new Set(parents)].sort((a, b) => a - b),
				below: (tops) => {
					const wanted = new Set(tops);
					return left.filter((_, i) => wanted.has(parents[i] as number));
				},
			});
		}
		if ((depth > 0 && possible.length === 1) || !possible.includes(number)) break;
	}
	return out;
}

/**
 * The element by its whole way down from the part of the page it is in: `header > div > ul > li:nth-of-type(2) > button`.
 * On a page that was rebuilt it finds nothing, where a shorter way finds the neighbour.
 */
export function pinned(path: readonly PathElement[], index: PageIndex, number: number): Candidate | undefined {
	let css = '';
	let least = 1;
	const evidence: Evidence[] = [];
	let possible: (readonly [element: number, at: number])[] = [];
	for (const [depth, element] of path.slice(0, LIMITS.pinned).entries()) {
		const isTop = depth > 0 && REGION.test(element.tag);
		const one = (!isTop && positionOf(element)) || tagOf(element);
		const here = one.posting(index);
		css = `${one.css}${css && ` > ${css}`}`;
		least = Math.min(least, weigh(one.kind, depth === 0 ? 'own' : 'within'));
		evidence.push(one);
		if (depth === 0) possible = here.map((n) => [n, n]);
		else
			possible = possible.map(([n, at]) => [n, index.parent[at] as number] as const).filter(([, at]) => has(here, at));
		if (!isTop) continue;
		if (possible.length !== 1) return undefined;
		const score = least * PINNED_LEVEL ** depth * STRUCTURE_ONLY;
		return { css, evidence, found: [number], score, alive: score };
	}
	return undefined;
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
