import { localName } from '../element/dom.ts';
import { warmUp } from '../privacy/rules/index.ts';
import { forgetHeadings } from './context.ts';
import type { Surroundings } from './judge.ts';
import { lookAt, lookAtPage, NONE } from './look.ts';
import { readWords } from './page-words.ts';
import { scoreOf } from './score.ts';
import { inSlices } from './slices.ts';
import type { Finding, HarmlessMark, Score, State, Unseen } from './types.ts';
import { type Scope, type Visit, walk } from './walk.ts';
import { changedTrees, watchScopes } from './watch.ts';

/** One slice of work: 12 ms leave the page a part of a frame; the last element of a slice may take some, while all is new. */
const BUDGET_MS = 6;
/** Elements without a place to judge that are passed in one step. */
const QUICK = 16;
const UNSEEN: Record<string, Unseen['kind']> = { canvas: 'canvas', img: 'image', picture: 'image', video: 'image' };

export interface ScanOptions {
	/** Ends the scan and all watching. */
	signal: AbortSignal;
	/** Milliseconds of one slice. @default 6 */
	budgetMs?: number;
	/** Marks that hold for this site. */
	harmless?: readonly HarmlessMark[];
}

export interface WatchOptions {
	/** Called after each update, with the elements whose states may have changed. */
	changed(elements: readonly Element[]): void;
}

/** The state of an element by what was found in it. */
const worstOf = (findings: readonly Finding[], { isIgnored, isRedacted }: Surroundings): State => {
	if (isIgnored) return 'ignored';
	if (findings.some(({ state }) => state === 'leak')) return 'leak';
	return isRedacted || findings.some(({ state }) => state === 'redacted') ? 'redacted' : 'captured';
};

/** The picture of a page: the state of each element, what looks personal, and what could not be seen. */
export class PageCoverage {
	private readonly root: Element | Scope;
	private readonly options: ScanOptions;
	private readonly states = new Map<Element, State>();
	private readonly byElement = new Map<Element, readonly Finding[]>();
	private readonly unseenByElement = new Map<Element, Unseen>();
	private readonly scopes = new Set<Scope>();
	private pageFindings: Finding[] = [];
	private marks: readonly HarmlessMark[];

	constructor(root: Element | Scope, options: ScanOptions) {
		this.root = root;
		this.options = options;
		this.marks = options.harmless ?? [];
	}

	/** The worst of an element's places; `undefined` for what is not captured at all. */
	stateOf(element: Element): State | undefined {
		return this.states.get(element);
	}
	/** All elements that might be captured, with their states. */
	get elements(): ReadonlyMap<Element, State> {
		return this.states;
	}
	/** Findings of one element. */
	findingsOf(element: Element): readonly Finding[] {
		return this.byElement.get(element) ?? NONE;
	}
	/** All that looks or may look personal, protected or not, in no order. */
	get findings(): Finding[] {
		return [...this.pageFindings, ...[...this.byElement.values()].flat()];
	}
	get unseen(): Unseen[] {
		return [...this.unseenByElement.values()];
	}
	get score(): Score {
		return scoreOf(this.findings);
	}

	/** Looks at everything again, in slices. */
	async scan(): Promise<void> {
		this.states.clear();
		this.byElement.clear();
		this.unseenByElement.clear();
		this.pageFindings = [];
		const missed = changedTrees(this.root, this.options.signal);
		await this.slice(readWords(this.root.ownerDocument ?? (this.root as Document)));
		await this.run(this.root);
		// What changed while it was being looked at.
		for (const tree of missed()) await this.run(tree);
		this.lookAtPage();
	}

	/** Puts other marks in force; findings are judged again, the rest of the page is not. */
	async setHarmless(marks: readonly HarmlessMark[]): Promise<void> {
		this.marks = marks;
		await this.slice(this.lookAll([...this.byElement.keys()]));
		this.lookAtPage();
	}

	/** Keeps the picture up to date with the page until the signal ends: only what changed is looked at again. */
	watch({ changed }: WatchOptions): void {
		watchScopes(this.scopes, this.options.signal, async (change) => {
			for (const gone of change.gone) await this.slice(this.forget(gone));
			const touched: Element[] = [...change.gone];
			for (const tree of change.trees) {
				await this.slice(this.forget(tree));
				await this.run(tree, touched);
			}
			await this.slice(this.lookAll(change.elements));
			touched.push(...change.elements);
			this.lookAtPage();
			changed(touched);
		});
	}

	private async run(start: Element | Scope, touched?: Element[]): Promise<void> {
		forgetHeadings();
		if (start.nodeType !== 1) this.scopes.add(start as Scope);
		else this.scopes.add(start.getRootNode() as Scope);
		const coverage = this;
		const steps = (function* () {
			let quick = 0;
			for (const visit of walk(start)) {
				const isJudged = coverage.visit(visit);
				touched?.push(visit.element);
				// To look at the clock takes as long as to look at an element in which nothing can be found.
				quick = isJudged ? 0 : (quick + 1) % QUICK;
				if (quick === 0) yield;
			}
		})();
		// One rule at a time: what it needs is made when it is first asked.
		await inSlices(warmUp(), 0, this.options.signal);
		await this.slice(steps);
	}

	private slice(steps: Iterator<unknown>): Promise<boolean> {
		const { signal, budgetMs = BUDGET_MS } = this.options;
		return inSlices(steps, budgetMs, signal);
	}

	/** Single elements, without what is below them. */
	private *lookAll(elements: readonly Element[]): Generator<void> {
		forgetHeadings();
		for (const element of elements) {
			const first = walk(element).next();
			if (!first.done && element.isConnected) this.visit(first.value);
			else this.drop(element);
			yield;
		}
	}

	/** @returns whether there was anything to judge */
	private visit(visit: Visit): boolean {
		const { element, around, scope, isClosed } = visit;
		if (scope) this.scopes.add(scope);
		const unseen = isClosed ? 'frame' : UNSEEN[localName(element)];
		if (unseen) this.unseenByElement.set(element, { element, kind: unseen });
		const { findings, isCaptured, isJudged } = lookAt(visit, this.marks);
		if (findings.length > 0) this.byElement.set(element, findings);
		else this.byElement.delete(element);
		if (isCaptured || around.isIgnored) this.states.set(element, worstOf(findings, around));
		else this.states.delete(element);
		return isJudged;
	}

	private *forget(tree: Element): Generator<void> {
		for (const { element } of walk(tree)) {
			this.drop(element);
			yield;
		}
	}

	private drop(element: Element): void {
		this.states.delete(element);
		this.byElement.delete(element);
		this.unseenByElement.delete(element);
	}

	private lookAtPage(): void {
		if (this.root.nodeType !== 9) return;
		const page = this.root as Document;
		const { location } = page.defaultView ?? {};
		this.pageFindings = lookAtPage(
			{ title: page.title.trim(), url: location?.href ?? '' },
			page.documentElement,
			this.marks,
		);
	}
}

/**
 * Looks at every element of a document, or below an element, that might be captured.
 * Resolves when the first picture is whole; throws nothing for a strange page. After an abort the picture is partial.
 */
export async function scanPage(root: Element | Document, options: ScanOptions): Promise<PageCoverage> {
	const coverage = new PageCoverage(root, options);
	await coverage.scan();
	return coverage;
}
