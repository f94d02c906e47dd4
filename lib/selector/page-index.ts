import {
	eachFindable,
	firstElementChild,
	isElement,
	localName,
	namespaceUri,
	nextElementSibling,
	observe,
	ownerDocument,
	splitTokens,
} from '../element/dom.ts';
import { isNeverRecorded } from '../privacy/attributes.ts';
import { CASELESS, lower } from './attributes.ts';

/** Numbers of elements in document order, ascending, without duplicates. */
export type Posting = readonly number[];

/** Values longer than this are data, not names: nothing is looked up by them. */
const LONGEST_VALUE = 256;
const NOTHING: Posting = [];
const HTML = 'http://www.w3.org/1999/xhtml';

/**
 * Who has which tag, id, class and attribute in one tree scope (document, shadow root, detached tree). Made in one walk;
 * elements are known by their number in document order, and the descendants of `i` are the numbers up to `last[i]`.
 */
export interface PageIndex {
	readonly elements: readonly Element[];
	numberOf(element: Element): number | undefined;
	/** Number of the parent, -1 at the top of the scope. */
	readonly parent: readonly number[];
	/** Number of the last descendant, the element's own where it has none. */
	readonly last: readonly number[];
	readonly nthChild: readonly number[];
	/** What `tag` answers for the element's tag: that of two elements is one and the same where they are alike. */
	readonly tagged: readonly Posting[];
	/** What `position` answers for the element's place. */
	readonly placed: readonly Posting[];
	/** What lies within any of them, as a share of the body, or of all where there is none. */
	share(tops: Posting): number;
	tag(name: string): Posting;
	/** Elements of a tag that are the n-th of their type among their siblings, from 1. */
	position(tag: string, nthOfType: number): Posting;
	id(value: string): Posting;
	className(name: string): Posting;
	/** Elements with a class in which the text is found. */
	classStem(text: string): Posting;
	/** Elements whose attribute is exactly so; in lower case where HTML compares without case. */
	attribute(name: string, value: string): Posting;
	/** Elements whose attribute holds the text. */
	withValue(name: string, part: string): Posting;
	/** Elements whose attribute ends in one of the texts, which hold the last slash that something follows. */
	endingWith(name: string, ends: readonly string[]): Posting;
}

/** Lists are made with what is in them: an empty one that grows takes room for 17. */
function add<Key>(lists: Map<Key, number[]>, key: Key, number: number): number[] {
	const list = lists.get(key);
	if (!list) {
		const made = [number];
		lists.set(key, made);
		return made;
	}
	if (list[list.length - 1] !== number) list.push(number);
	return list;
}

/** From the last slash that something follows: `/b` of `/a/b`, `/b/` of `/a/b/`. */
const tailOf = (value: string) => value.slice(Math.max(0, value.lastIndexOf('/', value.length - 2)));

type Entry = readonly [value: string, posting: Posting];

function tailsOf(values: ReadonlyMap<string, Posting>): Map<string, Entry[]> {
	const out = new Map<string, Entry[]>();
	for (const entry of values) {
		const tail = tailOf(entry[0]);
		const known = out.get(tail);
		if (known) known.push(entry);
		else out.set(tail, [entry]);
	}
	return out;
}

/** So many characters from a slash on tell most links apart. */
const SEGMENT_START = 4;

/** Values by the first characters of each of their segments. */
function segmentsOf(values: ReadonlyMap<string, Posting>): Map<string, Entry[]> {
	const out = new Map<string, Entry[]>();
	for (const entry of values) {
		const [value] = entry;
		for (let at = value.indexOf('/'); at >= 0; at = value.indexOf('/', at + 1)) {
			const start = value.slice(at, at + SEGMENT_START);
			const known = out.get(start);
			if (!known) out.set(start, [entry]);
			else if (known.at(-1) !== entry) known.push(entry);
		}
	}
	return out;
}

function containing(values: Iterable<Entry>, part: string): Posting {
	const found: Posting[] = [];
	for (const [value, posting] of values) if (value.includes(part)) found.push(posting);
	return merge(found);
}

/** All that are in any of them. */
const merge = (postings: readonly Posting[]): Posting =>
	postings.length < 2 ? (postings[0] ?? NOTHING) : [...new Set(postings.flat())].sort((a, b) => a - b);

/** How many elements are within any of the tops. */
function inside(tops: Posting, last: readonly number[]): number {
	let count = 0;
	let end = -1;
	for (const top of tops) {
		const to = last[top] as number;
		if (to <= end) continue;
		count += to - top;
		end = to;
	}
	return count;
}

const isQuirky = (root: Node) => (ownerDocument(root) ?? (root as Document)).compatMode === 'BackCompat';

/** Elements of one step: less than a millisecond of work. */
const STEP = 128;

function* buildIndex(root: Node): Generator<void, PageIndex> {
	const elements: Element[] = [];
	const parent: number[] = [];
	const last: number[] = [];
	const nthChild: number[] = [];
	const tagged: Posting[] = [];
	const placed: Posting[] = [];
	const positions = new Map<string, Map<number, number[]>>();
	const tags = new Map<string, number[]>();
	const ids = new Map<string, number[]>();
	const classes = new Map<string, number[]>();
	/** Lists of the classes that are written together: most elements of a page look like others. */
	const together = new Map<string, number[][]>();
	/** `null`: nobody ever records it, so no selector uses it. */
	const attributes = new Map<string, Map<string, number[]> | null>();
	/** What was looked up by a part of a value. */
	const parts = new Map<string, Posting>();
	const segments = new Map<string, Map<string, Entry[]>>();
	const tails = new Map<string, Map<string, Entry[]>>();
	const shares = new WeakMap<Posting, number>();
	// In quirks mode `.a` finds class="A" too, so the index must not tell them apart.
	const quirks = isQuirky(root);
	const fold = (text: string) => (quirks ? lower(text) : text);

	const visit = (element: Element, html: boolean, above: number, n: number) => {
		const number = elements.length;
		elements.push(element);
		parent.push(above);
		last.push(number);
		nthChild.push(n);
		eachFindable(element, (name, value) => {
			if (name === 'class') {
				const each = together.get(value);
				if (each) for (const posting of each) posting.push(number);
				else
					together.set(
						value,
						[...new Set(splitTokens(fold(value)))].map((token) => add(classes, token, number)),
					);
			} else if (name === 'id') add(ids, fold(value), number);
			else {
				let values = attributes.get(name);
				if (values === undefined) {
					values = isNeverRecorded(name) ? null : new Map<string, number[]>();
					attributes.set(name, values);
				}
				if (values && value.length <= LONGEST_VALUE)
					add(values, html && CASELESS.has(name) ? lower(value) : value, number);
			}
		});
	};

	// No recursion: pages nest thousands of elements.
	const counters: { n: number; types: Map<string, number> }[] = [];
	const enter = (element: Element, above: number, depth: number) => {
		const counter = counters[depth] ?? { n: 0, types: new Map() };
		counters[depth] = counter;
		const tag = localName(element);
		const namespace = namespaceUri(element);
		const type = namespace === HTML ? tag : `${namespace} ${tag}`;
		const ofType = (counter.types.get(type) ?? 0) + 1;
		counter.types.set(type, ofType);
		visit(element, namespace === HTML, above, ++counter.n);
		const number = elements.length - 1;
		tagged.push(add(tags, tag, number));
		let byPosition = positions.get(tag);
		if (!byPosition) {
			byPosition = new Map();
			positions.set(tag, byPosition);
		}
		placed.push(add(byPosition, ofType, number));
	};
	let at: Element | null = isElement(root) ? root : firstElementChild(root);
	let depth = 0;
	let above = -1;
	while (at) {
		enter(at, above, depth);
		if (elements.length % STEP === 0) yield;
		const number = elements.length - 1;
		const child = firstElementChild(at);
		if (child) {
			above = number;
			at = child;
			depth++;
			counters.length = depth;
			continue;
		}
		let current = number;
		let next: Element | null = at === root ? null : nextElementSibling(at);
		while (!next && above >= 0) {
			last[above] = elements.length - 1;
			current = above;
			above = parent[current] as number;
			depth--;
			counters.length = depth + 1;
			const element = elements[current] as Element;
			next = element === root ? null : nextElementSibling(element);
		}
		at = next;
	}

	const [body] = tags.get('body') ?? [];
	const whole = (body !== undefined && (last[body] as number) - body) || elements.length;
	return {
		elements,
		numberOf: (element) => tags.get(localName(element))?.find((number) => elements[number] === element),
		parent,
		last,
		nthChild,
		tagged,
		placed,
		share: (tops) => {
			const share = shares.get(tops) ?? inside(tops, last) / whole;
			shares.set(tops, share);
			return share;
		},
		tag: (name) => tags.get(name) ?? NOTHING,
		position: (tag, nthOfType) => positions.get(tag)?.get(nthOfType) ?? NOTHING,
		id: (value) => ids.get(fold(value)) ?? NOTHING,
		className: (name) => classes.get(fold(name)) ?? NOTHING,
		classStem: (text) => {
			const found = parts.get(text) ?? containing(classes, fold(text));
			parts.set(text, found);
			return found;
		},
		attribute: (name, value) => attributes.get(name)?.get(value) ?? NOTHING,
		withValue: (name, part) => {
			const values = attributes.get(name);
			if (!values) return NOTHING;
			const key = `${name} ${part}`;
			let found = parts.get(key);
			if (!found && part.startsWith('/') && part.length >= SEGMENT_START) {
				const starts = segments.get(name) ?? segmentsOf(values);
				segments.set(name, starts);
				found = containing(starts.get(part.slice(0, SEGMENT_START)) ?? [], part);
			}
			found ??= containing(values, part);
			parts.set(key, found);
			return found;
		},
		endingWith: (name, ends) => {
			const byTail = tails.get(name) ?? tailsOf(attributes.get(name) ?? new Map());
			tails.set(name, byTail);
			return merge(
				ends.flatMap((end) =>
					(byTail.get(tailOf(end)) ?? []).filter(([value]) => value.endsWith(end)).map(([, posting]) => posting),
				),
			);
		},
	};
}

interface Known {
	index: PageIndex;
	isFresh: () => boolean;
}
const known = new WeakMap<Node, Known>();

/** The index of a tree scope that has one and has not changed since. */
function freshIndex(root: Node): PageIndex | undefined {
	const kept = known.get(root);
	if (kept?.isFresh()) return kept.index;
	known.delete(root);
	return undefined;
}

/**
 * Makes the index of a tree scope in steps, for whoever must not hold a page up: {@link pageIndex} has it then at once. One
 * that the page changes meanwhile is thrown away.
 */
export function* makeIndex(root: Node): Generator<void> {
	if (freshIndex(root)) return;
	let hasChanged = false;
	const isFresh = observe(root, () => {
		hasChanged = true;
		known.delete(root);
	});
	if (!isFresh) return;
	const index = yield* buildIndex(root);
	if (isFresh() && !hasChanged) known.set(root, { index, isFresh });
}

/**
 * The index of a tree scope as it is now: kept until something in the scope changes, which a MutationObserver tells.
 * Where there is none (a document without a window in some engines) it is made anew each time.
 */
export function pageIndex(root: Node): PageIndex {
	const kept = freshIndex(root);
	if (kept) return kept;
	const steps = buildIndex(root);
	let step = steps.next();
	while (!step.done) step = steps.next();
	const index = step.value;
	const isFresh = observe(root, () => known.delete(root));
	if (isFresh) known.set(root, { index, isFresh });
	return index;
}
