import { isSilentInput, resolveAttribute } from '../privacy/attributes.ts';
import {
	eachAttribute,
	isElement,
	localName,
	namespaceUri,
	nextElementSibling,
	parentNode,
	previousElementSibling,
	splitTokens,
} from './dom.ts';
import type { ElementPath, PathElement } from './types.ts';

/**
 * Bounds of what is written down of one element. Pages stay far below them: of the real pages that the selectors are
 * measured on, 99.9% of the elements have fewer than 20 attributes and 30 classes.
 */
export const DESCRIBE_LIMITS = {
	/** Elements of a path, frames and hosts included; the ingest takes 512. */
	depth: 256,
	attributes: 32,
	attributeName: 128,
	/** UTF-16 units of one value; long ones are data or generated. */
	attributeValue: 256,
	classes: 48,
	className: 128,
} as const;

const NAMESPACES: Record<string, PathElement['namespace']> = {
	'http://www.w3.org/1999/xhtml': undefined,
	'http://www.w3.org/2000/svg': 'svg',
	'http://www.w3.org/1998/Math/MathML': 'mathml',
};

const typeOf = (element: Element) => `${namespaceUri(element)} ${localName(element)}`;

/** Positions and counts among the element siblings. */
function position(element: Element) {
	const type = typeOf(element);
	let nthChild = 1;
	let nthOfType = 1;
	for (let other = previousElementSibling(element); other; other = previousElementSibling(other)) {
		nthChild++;
		if (typeOf(other) === type) nthOfType++;
	}
	let siblings = nthChild;
	let siblingsOfType = nthOfType;
	for (let other = nextElementSibling(element); other; other = nextElementSibling(other)) {
		siblings++;
		if (typeOf(other) === type) siblingsOfType++;
	}
	return { nthChild, nthOfType, siblings, siblingsOfType };
}

/** Id, classes and attributes as far as privacy and the bounds allow, with a note of what is missing. */
function recorded(element: Element): Partial<PathElement> {
	const out: Partial<PathElement> = {};
	const attributes: Record<string, string> = {};
	const partial: string[] = [];
	let count = 0;
	// What an input that must stay silent has is unknown, not absent.
	if (isSilentInput(element)) return { truncated: true };
	eachAttribute(element, (name, raw) => {
		const resolved = resolveAttribute(element, name, raw);
		if (!resolved) return;
		if (name === 'class') {
			const classes = [...new Set(splitTokens(raw))];
			const kept = resolved.partial
				? []
				: classes.filter((token) => token.length <= DESCRIBE_LIMITS.className).slice(0, DESCRIBE_LIMITS.classes);
			out.classes = kept;
			if (kept.length < classes.length) out.truncated = true;
			// `[class^=…]` looks at the attribute as it is written, which the list alone does not tell.
			if (raw !== kept.join(' ')) partial.push('class');
			return;
		}
		if (name !== 'id' && (count === DESCRIBE_LIMITS.attributes || name.length > DESCRIBE_LIMITS.attributeName)) {
			out.truncated = true;
			return;
		}
		const value = resolved.value.slice(0, DESCRIBE_LIMITS.attributeValue);
		if (resolved.partial || value.length < resolved.value.length) partial.push(name);
		if (name === 'id') {
			out.id = value;
		} else {
			attributes[name] = value;
			count++;
		}
	});
	if (count > 0) out.attributes = attributes;
	if (partial.length > 0) out.partial = partial.sort();
	return out;
}

function describeOne(element: Element): PathElement {
	const namespace = namespaceUri(element) ?? '';
	const known = namespace in NAMESPACES ? NAMESPACES[namespace] : 'other';
	return {
		tag: localName(element),
		...(known ? { namespace: known } : {}),
		...recorded(element),
		...position(element),
	};
}

/** The element that holds this scope: a shadow root's host or, where the browser lets us see it, a document's frame. */
function enclosing(parent: Node): { element: Element; boundary: 'shadow' | 'frame' } | undefined {
	const { host, defaultView } = parent as Partial<ShadowRoot> & Partial<Document>;
	if (host) return { element: host, boundary: 'shadow' };
	try {
		const frame = defaultView?.frameElement;
		return frame ? { element: frame, boundary: 'frame' } : undefined;
	} catch {
		// A frame of another origin: its path ends at its own document.
		return undefined;
	}
}

/**
 * Writes an element down: target first, ancestors up to the top document's element, across open shadow roots and
 * same-origin frames (`boundary`). What is personal or beyond {@link DESCRIBE_LIMITS} is left out and marked.
 * Never throws, whatever the page did to its prototypes' names (DOM clobbering).
 */
export function describeElement(element: Element): ElementPath {
	const path: PathElement[] = [];
	for (let current: Element | undefined = element; current; ) {
		const described = describeOne(current);
		path.push(described);
		const parent: Node | null = parentNode(current) ?? null;
		if (parent && isElement(parent)) {
			current = parent;
		} else {
			const outer: ReturnType<typeof enclosing> = parent ? enclosing(parent) : undefined;
			if (outer) described.boundary = outer.boundary;
			current = outer?.element;
		}
		if (current && path.length === DESCRIBE_LIMITS.depth) {
			described.cut = true;
			break;
		}
	}
	return path;
}
