import { describeElement } from '../element/describe.ts';
import { localName, rootOf } from '../element/dom.ts';
import type { ElementPath, PathElement } from '../element/types.ts';
import type { Suggestion } from '../protocol/panel.ts';
import { compileSelector } from './compile.ts';
import { type PageIndex, type Posting, pageIndex } from './page-index.ts';
import { byPosition, type Candidate, search } from './search.ts';
import { GRADES } from './weights.ts';

export type SelectorSuggestion = Suggestion;

export interface SuggestOptions {
	/** Only selectors of this element, or only selectors of all like it. @default both */
	scope?: Suggestion['scope'];
	/** Milliseconds after which the best found so far is the answer. @default 8 */
	timeBudgetMs?: number;
	/** Suggestions of each scope. @default 3 */
	max?: number;
}

/** The part of a path in the target's own document or shadow root: no selector sees beyond. */
function inScope(path: ElementPath): PathElement[] {
	const border = path.findIndex(({ boundary }) => boundary);
	return border < 0 ? [...path] : path.slice(0, border + 1);
}

const gradeOf = (score: number): Suggestion['grade'] =>
	score >= GRADES.stable ? 'stable' : score >= GRADES.fair ? 'fair' : 'fragile';

/**
 * Elements that stand for the same thing as the target: same tags up to a list item, the items being siblings of one
 * type. The smallest repetition above the target that is a repetition at all; `[]` where there is none.
 */
function peersOf(path: readonly PathElement[], index: PageIndex, number: number): Posting {
	for (let depth = 0, item = number; depth < path.length - 1; depth++, item = index.parent[item] as number) {
		const { tag, siblingsOfType } = path[depth] as PathElement;
		if (siblingsOfType < 2 || item < 0) continue;
		const parent = index.parent[item] as number;
		if (parent < 0) return [];
		const peers: number[] = [];
		for (const other of index.tag(path[0]?.tag ?? '')) {
			if (other <= parent || other > (index.last[parent] as number)) continue;
			let at = other;
			let level = 0;
			while (level < depth && index.parent[at] !== undefined && tagAt(index, at) === path[level]?.tag) {
				at = index.parent[at] as number;
				level++;
			}
			if (level === depth && index.parent[at] === parent && tagAt(index, at) === tag) peers.push(other);
		}
		if (peers.length > 1) return peers;
	}
	return [];
}

const tagAt = (index: PageIndex, number: number) => localName(index.elements[number] as Element);

/**
 * Selectors for an element, best first: those that find it alone in its document or shadow root, then, where it is one
 * of several, those that find all like it. Each finds on this page what it says, and is decided by {@link compileSelector}
 * on what is recorded of the element. Never uses text of the page nor what looks personal; never throws for a strange page.
 */
export function suggestSelectors(element: Element, options: SuggestOptions = {}): SelectorSuggestion[] {
	const { scope, timeBudgetMs = 8, max = 3 } = options;
	const recorded = describeElement(element);
	const index = pageIndex(rootOf(element));
	const number = index.numberOf(element);
	if (number === undefined) return [];
	const end = performance.now() + timeBudgetMs;
	const isOver = () => performance.now() > end;
	const path = inScope(recorded);
	const out: SelectorSuggestion[] = [];
	const add = (candidates: readonly Candidate[], kind: Suggestion['scope']) => {
		for (const { css, score, evidence, found } of candidates) {
			if (compileSelector(css).closest(recorded) !== 'match') continue;
			out.push({
				css,
				score: Math.round(score * 1000) / 1000,
				grade: gradeOf(score),
				reasons: reasonsOf(evidence),
				matchesOnPage: found.length,
				scope: kind,
			});
		}
	};
	if (scope !== 'all') {
		add(search(path, index, [number], max, isOver), 'one');
		const last = out.length === 0 && byPosition(path, index, number);
		if (last) add([last], 'one');
	}
	if (scope !== 'one') {
		const peers = peersOf(path, index, number);
		if (peers.length > 1) add(search(path, index, peers, Math.min(max, 2), isOver), 'all');
	}
	return out;
}

const reasonsOf = (evidence: Candidate['evidence']): string[] =>
	evidence.length === 0
		? ['only its position tells it from others']
		: [...new Set(evidence.map(({ reason }) => reason))];
