import { describeElement } from '../element/describe.ts';
import { queryAll, rootOf } from '../element/dom.ts';
import type { ElementPath, PathElement } from '../element/types.ts';
import type { Suggestion } from '../protocol/panel.ts';
import type { Candidate } from './candidate.ts';
import { compile } from './compile.ts';
import { type PageIndex, type Posting, pageIndex } from './page-index.ts';
import { within } from './postings.ts';
import { reasonText } from './reason-text.ts';
import type { Reason } from './reasons.ts';
import { otherScopes } from './scopes.ts';
import { search } from './search.ts';
import { byPosition, follow, type Link, linkOf } from './structure.ts';
import { GRADES } from './weights.ts';

/** A suggestion with its reasons in English, too. */
export interface SelectorSuggestion extends Suggestion {
	reasons: string[];
}

export interface SuggestOptions {
	/** Only selectors of this element, or only selectors of all like it. @default both */
	scope?: Suggestion['scope'];
	/** Milliseconds after which the best found so far is the answer. @default 24 */
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
		const { siblingsOfType } = path[depth] as PathElement;
		if (siblingsOfType < 2 || item < 0) continue;
		const parent = index.parent[item] as number;
		if (parent < 0) return [];
		const [target, ...above] = path.slice(0, depth + 1).map((element) => linkOf(element, index, true)) as [Link];
		const links = [{ ...target, found: within(index, [parent], target.found) }, ...above];
		const { found, tops } = follow(links, index);
		const peers = found.filter((_, i) => index.parent[tops[i] as number] === parent);
		if (peers.length > 1) return peers;
	}
	return [];
}

/** As {@link suggestSelectors}, without words: for where they are shown in the person's language. */
export function rankSelectors(element: Element, options: SuggestOptions = {}): Suggestion[] {
	const { scope, timeBudgetMs = 24, max = 3 } = options;
	const recorded = describeElement(element);
	const root = rootOf(element);
	const index = pageIndex(root);
	const number = index.numberOf(element);
	if (number === undefined) return [];
	const end = performance.now() + timeBudgetMs;
	const isOver = () => performance.now() > end;
	const path = inScope(recorded);
	const out: Suggestion[] = [];
	const scopes = otherScopes(root);
	const elsewhere = (css: string) => scopes.reduce((sum, other) => sum + queryAll(other, css).length, 0);
	const add = (candidates: readonly Candidate[], kind: Suggestion['scope']) => {
		const added: Suggestion[] = [];
		for (const candidate of candidates) {
			const { css, score, reasonCodes } = apart(candidate, root, elsewhere);
			if (compile(css).closest(recorded) !== 'match') continue;
			added.push({
				css,
				score: Math.round(score * 1000) / 1000,
				grade: gradeOf(score),
				reasonCodes,
				matchesOnPage: candidate.found.length,
				scope: kind,
			});
		}
		out.push(...added.sort((a, b) => b.score - a.score).slice(0, max));
	};
	if (scope !== 'all') {
		add(withoutRepeats(search(path, index, [number], max + SPARE, isOver)), 'one');
		const last = out.length === 0 && byPosition(path, index, number);
		if (last) add([last], 'one');
	}
	if (scope !== 'one') {
		const peers = peersOf(path, index, number);
		if (peers.length > 1) add(search(path, index, peers, Math.min(max, 2), isOver), 'all');
	}
	return out;
}

/**
 * Selectors for an element, best first: those that find it alone in its document or shadow root, then, where it is one
 * of several, those that find all like it. Each finds on this page what it says, and is decided by `compileSelector`
 * on what is recorded of the element. Never uses text of the page nor what looks personal; never throws for a strange page.
 */
export const suggestSelectors = (element: Element, options?: SuggestOptions): SelectorSuggestion[] =>
	rankSelectors(element, options).map((one) => ({ ...one, reasons: one.reasonCodes.map(reasonText) }));

/** Further candidates that are looked for, since some say the same as a better one with more words. */
const SPARE = 2;

/** Without those that only add to a better one. */
const withoutRepeats = (candidates: readonly Candidate[]): Candidate[] =>
	candidates.filter(
		({ evidence }, i) =>
			!candidates
				.slice(0, i)
				.some(
					(better) =>
						better.evidence.length > 0 && better.evidence.every(({ css }) => evidence.some((one) => one.css === css)),
				),
	);

/** Share of its score that a selector keeps which means elements of other shadow roots or frames too. */
const AMBIGUOUS = 0.6;

/**
 * An event is matched in whatever document or shadow root it happened. Where others have what the selector asks for, one
 * of a document can still keep to documents, as only they have a body.
 */
function apart(
	{ css, score, evidence, found }: Candidate,
	root: Node,
	elsewhere: (css: string) => number,
): { css: string; score: number; reasonCodes: Reason[] } {
	const reasonCodes = reasonsOf(evidence);
	if (elsewhere(css) === 0) return { css, score, reasonCodes };
	const inBody = `body ${css}`;
	if (queryAll(root, inBody).length === found.length && elsewhere(inBody) === 0)
		return { css: inBody, score, reasonCodes: [...reasonCodes, { code: 'document-only' }] };
	return {
		css,
		score: score * AMBIGUOUS,
		reasonCodes: [...reasonCodes, { code: 'elsewhere' }],
	};
}

const reasonsOf = (evidence: Candidate['evidence']): Reason[] => {
	const byText = new Map(evidence.map(({ reason }) => [JSON.stringify(reason), reason]));
	return evidence.length === 0 ? [{ code: 'position-only' }] : [...byText.values()];
};
