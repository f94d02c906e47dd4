import { parentAcross } from '../privacy/across.ts';
import { isSilentInput, redactedNames, resolveAttribute } from '../privacy/attributes.ts';
import {
	eachAttribute,
	localName,
	namespaceUri,
	nodeType,
	OVERLAY_TAG,
	parentNode,
	siblingReaders,
	splitTokens,
} from './dom.ts';
import type { ElementPath, PathElement } from './types.ts';

/** Elements of a path, frames and hosts included; the ingest takes 512. */
export const DEPTH = 256;
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

/** Id, classes and attributes as far as privacy and the bounds allow, with a note of what is missing. */
const writeAttributes = (element: Element, out: PathElement): void => {
	// What an input that must stay silent has is unknown, not absent.
	if (isSilentInput(element)) {
		out.truncated = true;
		return;
	}
	const attributes: Record<string, string> = {};
	const partial: string[] = [];
	let count = 0;
	const redacted = redactedNames(element);
	eachAttribute(element, (name, raw) => {
		const resolved = resolveAttribute(element, name, raw, redacted);
		if (resolved === undefined) return;
		if (name === 'class') {
			const classes: string[] = [];
			for (const token of splitTokens(raw)) {
				if (classes.includes(token)) continue;
				if (resolved !== raw || token.length > NAME || classes.length === CLASSES) out.truncated = true;
				else classes.push(token);
			}
			out.classes = classes;
			// `[class^=…]` looks at the attribute as it is written, which the list alone does not tell.
			if (raw !== classes.join(' ')) partial.push(name);
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
	if (count) out.attributes = attributes;
	if (partial[0]) out.partial = partial.sort();
};

const describeOne = (element: Element): PathElement => {
	const tag = localName(element);
	const namespace = namespaceUri(element);
	const out: PathElement = { tag, nthChild: 1, nthOfType: 1, siblings: 1, siblingsOfType: 1 };
	const known = NAMESPACE.exec(namespace ?? '')?.[1] ?? 'other';
	if (known !== 'xhtml') out.namespace = known.toLowerCase() as PathElement['namespace'];
	writeAttributes(element, out);
	// A parent may have thousands of children: as little is read of each as will do.
	for (const read of siblingReaders)
		for (let other = read(element); other; other = read(other)) {
			const name = localName(other);
			if (name === OVERLAY_TAG) continue;
			const isOfType = name === tag && namespaceUri(other) === namespace;
			out.siblings++;
			if (isOfType) out.siblingsOfType++;
			if (read !== siblingReaders[0]) continue;
			out.nthChild++;
			if (isOfType) out.nthOfType++;
		}
	return out;
};

/**
 * Writes an element down: target first, ancestors up to the top document's element, across open shadow roots and
 * same-origin frames (`boundary`). What is personal or beyond {@link DESCRIBE_LIMITS} is left out and marked.
 * Never throws, whatever the page did to its prototypes' names (DOM clobbering).
 */
export const describeElement = (element: Element): ElementPath => describeSteps(element, 0, DEPTH)[0];

/**
 * Some steps of the same.
 * @param from depth of the element in its path
 * @param to depth of the first that is not told; {@link DEPTH} for all that a path may have
 * @returns what is told, and the element at which the rest begins
 */
export const describeSteps = (
	element: Element,
	from: number,
	to: number,
): [told: ElementPath, rest: Element | null] => {
	const path: PathElement[] = [];
	let current: Element | null = element;
	for (let depth = from; current && depth < to; depth++) {
		const described = describeOne(current);
		const parent = parentNode(current);
		current = parentAcross(current);
		path.push(described);
		if (current && current !== parent) described.boundary = nodeType(parent as Node) === DOCUMENT ? 'frame' : 'shadow';
		if (current && depth === DEPTH - 1) described.cut = true;
	}
	return [path, current];
};
