import { parentAcross } from '../privacy/across.ts';
import { isSilentInput, resolveAttribute } from '../privacy/attributes.ts';
import {
	eachAttribute,
	localName,
	namespaceUri,
	nextElementSibling,
	nodeType,
	parentNode,
	previousElementSibling,
	splitTokens,
} from './dom.ts';
import type { ElementPath, PathElement } from './types.ts';

/** Elements of a path, frames and hosts included; the ingest takes 512. */
const DEPTH = 256;
const ATTRIBUTES = 32;
/** UTF-16 units of one value; long ones are data or generated. */
const ATTRIBUTE_VALUE = 256;
const CLASSES = 48;
/** UTF-16 units of the name of an attribute or of a class. */
const NAME = 128;
/**
 * Bounds of what is written down of one element. Pages stay far below them: of the real pages that the selectors are
 * measured on, 99.9% of the elements have fewer than 20 attributes and 30 classes.
 */
export const DESCRIBE_LIMITS = { attributeValue: ATTRIBUTE_VALUE } as const;

const DOCUMENT = 9;

/** Of the namespaces that documents have; all others are `other`. */
const NAMESPACE = /\/(xhtml|svg|MathML)$/;

const typeOf = (element: Element) => `${namespaceUri(element)} ${localName(element)}`;

/** Element siblings on one side: all of them, and those of the element's own type. */
function count(element: Element, next: (element: Element) => Element | null): [all: number, ofType: number] {
	const type = typeOf(element);
	let all = 0;
	let ofType = 0;
	for (let other = next(element); other; other = next(other)) {
		all++;
		if (typeOf(other) === type) ofType++;
	}
	return [all, ofType];
}

/** Id, classes and attributes as far as privacy and the bounds allow, with a note of what is missing. */
function recorded(element: Element): Partial<PathElement> {
	// What an input that must stay silent has is unknown, not absent.
	if (isSilentInput(element)) return { truncated: true };
	const out: Partial<PathElement> = {};
	const attributes: Record<string, string> = {};
	const partial: string[] = [];
	let count = 0;
	eachAttribute(element, (name, raw) => {
		const resolved = resolveAttribute(element, name, raw);
		if (resolved === undefined) return;
		if (name === 'class') {
			const classes = [...new Set(splitTokens(raw))];
			out.classes = resolved !== raw ? [] : classes.filter((token) => token.length <= NAME).slice(0, CLASSES);
			if (out.classes.length < classes.length) out.truncated = true;
			// `[class^=…]` looks at the attribute as it is written, which the list alone does not tell.
			if (raw !== out.classes.join(' ')) partial.push(name);
		} else if (name !== 'id' && (count === ATTRIBUTES || name.length > NAME)) {
			out.truncated = true;
		} else {
			const value = resolved.slice(0, ATTRIBUTE_VALUE);
			if (value !== raw) partial.push(name);
			if (name === 'id') out.id = value;
			else {
				attributes[name] = value;
				count++;
			}
		}
	});
	if (count > 0) out.attributes = attributes;
	if (partial.length > 0) out.partial = partial.sort();
	return out;
}

function describeOne(element: Element): PathElement {
	const [, known = 'other'] = NAMESPACE.exec(namespaceUri(element) ?? '') ?? [];
	const namespace = known.toLowerCase();
	const [before, beforeOfType] = count(element, previousElementSibling);
	const [after, afterOfType] = count(element, nextElementSibling);
	return {
		tag: localName(element),
		...(namespace !== 'xhtml' && { namespace: namespace as PathElement['namespace'] }),
		...recorded(element),
		nthChild: before + 1,
		nthOfType: beforeOfType + 1,
		siblings: before + after + 1,
		siblingsOfType: beforeOfType + afterOfType + 1,
	};
}

/**
 * Writes an element down: target first, ancestors up to the top document's element, across open shadow roots and
 * same-origin frames (`boundary`). What is personal or beyond {@link DESCRIBE_LIMITS} is left out and marked.
 * Never throws, whatever the page did to its prototypes' names (DOM clobbering).
 */
export function describeElement(element: Element): ElementPath {
	const path: PathElement[] = [];
	for (let current: Element | null = element; current; ) {
		const described = describeOne(current);
		const parent = parentNode(current);
		const outer = parentAcross(current);
		path.push(described);
		if (outer && outer !== parent) described.boundary = nodeType(parent as Node) === DOCUMENT ? 'frame' : 'shadow';
		if (outer && path.length === DEPTH) {
			described.cut = true;
			break;
		}
		current = outer;
	}
	return path;
}
