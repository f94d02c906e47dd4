import { elementKey, hierarchyText } from '../../lib/element/index.ts';
import type { ElementPath, PathElement } from '../../lib/element/types.ts';
import type { CompiledSelector, Verdict } from '../../lib/selector/index.ts';
import { hashText } from '../ingest/hash-text.ts';
import { LIMITS } from '../limits.ts';
import { createCandidates } from './candidates.ts';

/** An element under its parent: paths that share ancestors share their nodes. */
export interface ElementNode {
	readonly key: string;
	readonly index: number;
	readonly element: PathElement;
	readonly parent: ElementNode | null;
	/** Seen as the target of an event; other nodes are only ancestors of such. */
	target: boolean;
	/** What the store has of it: nothing, the node, the node as a target. */
	stored: 'no' | 'ancestor' | 'target';
}

/** Elements on which a selector holds, and on which what was recorded can't decide it. Keys of targets only. */
export interface ElementMatches {
	matched: readonly string[];
	unknown: readonly string[];
}

/** The element dictionary of one app, in memory; the store has the same rows. */
export interface Elements {
	readonly nodes: readonly ElementNode[];
	/** Rises whenever an element is added or becomes a target. */
	readonly version: number;
	/** The node of an element under its parent, made if it is new; `null` when the dictionary is full. `text`: canonical JSON. */
	intern(parent: ElementNode | null, element: PathElement, text: string, key?: string): ElementNode | null;
	markTarget(node: ElementNode): void;
	get(key: string): ElementNode | undefined;
	matches(selector: CompiledSelector, css: string, on: 'closest' | 'target'): ElementMatches;
	/** The verdict on one element, for labels of new elements. */
	verdict(selector: CompiledSelector, css: string, on: 'closest' | 'target', node: ElementNode): Verdict;
}

/** So many are asked one by one sooner than candidates are looked up. */
const FEW = 64;

const NO = 0;
const UNKNOWN = 1;
const MATCH = 2;
const CODES = { 'no-match': NO, unknown: UNKNOWN, match: MATCH } as const;
const VERDICTS = ['no-match', 'unknown', 'match'] as const;

interface CachedSelector {
	/** Verdict of each node by its index; parents come before their children. */
	verdicts: Uint8Array;
	known: number;
	version: number;
	matches: ElementMatches;
}

export const pathOf = (node: ElementNode): ElementPath => {
	const path: PathElement[] = [];
	for (let at: ElementNode | null = node; at; at = at.parent) path.push(at.element);
	return path;
};

export const hierarchyOf = (node: ElementNode): string => hierarchyText(pathOf(node));

export const createElements = (): Elements => {
	const nodes: ElementNode[] = [];
	const byKey = new Map<string, ElementNode>();
	/** By parent and text, hashed: kept as texts, those of all elements would be a third of the dictionary. */
	const byHash = new Map<number, ElementNode>();
	/** By index of a node: its parent's, or -1. Tens of thousands are gone through for each new selector. */
	const parents: number[] = [];
	const cache = new Map<string, CachedSelector>();
	const tokens = createCandidates(parents);
	let version = 0;

	/** By index from `first`: 1 for the nodes the selector may hold on itself. */
	const markedCandidates = (css: string, first: number): Uint8Array | null => {
		const candidates = tokens.of(css);
		if (!candidates) return null;
		const marks = new Uint8Array(nodes.length - first);
		for (const index of candidates) if (index >= first) marks[index - first] = 1;
		return marks;
	};

	const evaluate = (selector: CompiledSelector, css: string, on: 'closest' | 'target'): CachedSelector => {
		const id = `${on} ${css}`;
		// Of `:scope` an ancestor's verdict is another for each target: nothing can be inherited.
		const inherits = on === 'closest' && !/:scope/i.test(css);
		const cached = cache.get(id) ?? { verdicts: new Uint8Array(0), known: 0, version: -1, matches: NOTHING };
		cache.delete(id);
		cache.set(id, cached);
		if (cache.size > LIMITS.cachedSelectors) cache.delete(cache.keys().next().value as string);
		if (cached.verdicts.length < nodes.length) {
			const larger = new Uint8Array(nodes.length + (nodes.length >> 3));
			larger.set(cached.verdicts);
			cached.verdicts = larger;
		}
		const { verdicts } = cached;
		const asked = nodes.length - cached.known > FEW ? markedCandidates(css, cached.known) : null;
		const first = cached.known;
		for (; cached.known < nodes.length; cached.known++) {
			if (asked && asked[cached.known - first] === 0) {
				const above = parents[cached.known] as number;
				verdicts[cached.known] = inherits && above >= 0 ? (verdicts[above] as number) : NO;
				continue;
			}
			const node = nodes[cached.known] as ElementNode;
			if (on === 'closest' && !inherits) {
				verdicts[cached.known] = CODES[selector.closest(pathOf(node))];
				continue;
			}
			// Closest is "the element or an ancestor": what holds for the parent is known by now (Kleene's OR).
			const inherited = inherits && node.parent ? (verdicts[node.parent.index] as number) : NO;
			const own = inherited === MATCH ? MATCH : Math.max(inherited, CODES[selector.match(pathOf(node))]);
			// Above a path that was cut there may be anything.
			verdicts[cached.known] = inherits && own === NO && node.element.cut ? UNKNOWN : own;
		}
		return cached;
	};

	return {
		nodes,
		get version() {
			return version;
		},
		intern(parent, element, text, storedKey) {
			let at = hashText(text, parent ? parent.index + 1 : 0);
			for (let known = byHash.get(at); known; known = byHash.get(++at))
				if (known.parent === parent && JSON.stringify(known.element) === text) return known;
			if (nodes.length >= LIMITS.dictionaryNodes) return null;
			const key = storedKey ?? elementKey([element, ...(parent ? pathOf(parent) : [])]);
			const node: ElementNode = {
				key,
				index: nodes.length,
				element,
				parent,
				target: false,
				stored: 'no',
			};
			byHash.set(at, node);
			nodes.push(node);
			parents.push(parent ? parent.index : -1);
			tokens.add(node.index, element);
			byKey.set(key, node);
			version++;
			return node;
		},
		markTarget(node) {
			if (node.target) return;
			node.target = true;
			version++;
		},
		get: (key) => byKey.get(key),
		matches(selector, css, on) {
			const cached = evaluate(selector, css, on);
			if (cached.version !== version) {
				cached.matches = targetsOf(nodes, cached.verdicts);
				cached.version = version;
			}
			return cached.matches;
		},
		verdict: (selector, css, on, node) =>
			VERDICTS[evaluate(selector, css, on).verdicts[node.index] as 0 | 1 | 2] as Verdict,
	};
};

const NOTHING: ElementMatches = { matched: [], unknown: [] };

const targetsOf = (nodes: readonly ElementNode[], verdicts: Uint8Array): ElementMatches => {
	const matched: string[] = [];
	const unknown: string[] = [];
	for (let index = 0; index < nodes.length; index++) {
		const verdict = verdicts[index];
		if (verdict === NO) continue;
		const { target, key } = nodes[index] as ElementNode;
		if (target) (verdict === MATCH ? matched : unknown).push(key);
	}
	return { matched, unknown };
};
