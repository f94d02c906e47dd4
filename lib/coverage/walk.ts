import {
	defaultView,
	firstElementChild,
	getAttribute,
	localName,
	matches,
	nextElementSibling,
	nodeType,
	OVERLAY_TAG,
	property,
} from '../element/dom.ts';
import { isIgnoreMark } from '../privacy/ignore.ts';
import { closestAcross, isIgnored } from '../privacy/index.ts';
import { EDITABLE, REDACT } from '../privacy/text.ts';
import { attributeNames } from './attributes.ts';
import type { Surroundings } from './judge.ts';
import { isEditable } from './places.ts';

/** What lies inside an element and is not its children: an open shadow root's or a same-origin frame's scope. */
export type Scope = ShadowRoot | Document;

export interface Visit {
	element: Element;
	/** Names of its attributes. */
	names: readonly string[];
	around: Surroundings;
	/** The scope that begins at this element; it is to be watched for changes by itself. */
	scope: Scope | undefined;
	/** A frame that cannot be looked into. */
	isClosed: boolean;
}

const DOCUMENT = 9;
const SKIPPED = new Set(['head', 'script', 'style', 'noscript', 'template', OVERLAY_TAG]);

/** Attributes that change what holds below an element. */
const isMark = (element: Element, name: string): boolean =>
	name === 'class'
		? (getAttribute(element, name)?.includes('heap-ignore') ?? false)
		: name === 'contenteditable' || name.includes('heap-');

const inside = (element: Element, outer: Surroundings, names: readonly string[]): Surroundings => {
	if (names.length === 0 || !names.some((name) => isMark(element, name))) return outer;
	const isIgnoredHere = outer.isIgnored || isIgnoreMark(element);
	const isRedacted = outer.isRedacted || matches(element, REDACT);
	const isEditing = outer.isEditing || isEditable(element);
	return isIgnoredHere === outer.isIgnored && isRedacted === outer.isRedacted && isEditing === outer.isEditing
		? outer
		: { isIgnored: isIgnoredHere, isRedacted, isEditing };
};

const NOTHING: Surroundings = { isIgnored: false, isRedacted: false, isEditing: false };

/** The surroundings that hold for the children of an element's parent. */
const aroundOf = (element: Element): Surroundings => ({
	isIgnored: isIgnored(element),
	isRedacted: closestAcross(element, REDACT) !== null,
	isEditing: closestAcross(element, EDITABLE) !== null,
});

/** The document of a frame, `null` where its origin is another one, `undefined` where the element is no frame. */
function frameDocument(element: Element, tag: string): Document | null | undefined {
	if (tag !== 'iframe' && tag !== 'frame') return undefined;
	try {
		return (element as HTMLIFrameElement).contentDocument;
	} catch {
		// A frame of another origin, in browsers that throw.
		return null;
	}
}

/** Every element below and with the start that might be captured, in document order, through shadow roots and frames. */
export function* walk(start: Element | Scope): Generator<Visit> {
	const isStartElement = start.nodeType === 1;
	const first = isStartElement ? (start as Element) : firstElementChild(start);
	const outer = isStartElement ? aroundOf(start as Element) : scopeAround(start as Scope);
	const stack: { element: Element | null; around: Surroundings; isAlone: boolean }[] = [
		{ element: first, around: outer, isAlone: isStartElement },
	];
	for (let top = stack.at(-1); top; top = stack.at(-1)) {
		const { element } = top;
		if (!element) {
			stack.pop();
			continue;
		}
		top.element = top.isAlone ? null : nextElementSibling(element);
		const tag = localName(element);
		if (SKIPPED.has(tag)) continue;
		const names = attributeNames(element);
		const around = inside(element, top.around, names);
		const frame = frameDocument(element, tag);
		const scope = element.shadowRoot ?? frame ?? undefined;
		yield { element, names, around, scope, isClosed: frame === null };
		const child = firstElementChild(element);
		if (child && frame === undefined) stack.push({ element: child, around, isAlone: false });
		const inner = scope && firstElementChild(scope);
		if (inner) stack.push({ element: inner, around, isAlone: false });
	}
}

const scopeAround = (scope: Scope): Surroundings => {
	// A document may have a form named `host`.
	const holder = nodeType(scope) === DOCUMENT ? defaultView(scope)?.frameElement : property<Element>(scope, 'host');
	return holder ? aroundOf(holder) : NOTHING;
};
