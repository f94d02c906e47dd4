/**
 * One element of an {@link ElementPath}, as written down at capture.
 * A field is left out where the element has no such thing, so equal elements have equal canonical JSON.
 */
export interface PathElement {
	/** Local name; lower case for HTML elements, as written for SVG and MathML. */
	tag: string;
	/** Absent for HTML. */
	namespace?: 'svg' | 'mathml' | 'other';
	id?: string;
	/** In document order, without duplicates; empty for `class=""`. */
	classes?: string[];
	/** All recorded attributes but `id` and `class`; names in lower case for HTML. */
	attributes?: Record<string, string>;
	/**
	 * Names (`id` and attributes) that were present and whose value was cut or masked: present, value unknown.
	 * `class`: the list is complete, but the attribute was not written as its items joined by one space.
	 */
	partial?: string[];
	/** Some attributes or classes were left out by a bound: what is absent here is unknown, not absent. */
	truncated?: true;
	/** The path ends here by a bound though the element has ancestors: they are unknown. */
	cut?: true;
	/** Position among all element siblings, from 1; this and the next three are 0 where nobody wrote them down. */
	nthChild: number;
	/** Position among the element siblings of the same type, from 1. */
	nthOfType: number;
	/** How many element children the parent has, this one included. */
	siblings: number;
	/** How many of them are of this element's type, this one included. */
	siblingsOfType: number;
	/**
	 * This element is the top of its tree scope, and the next element of the path is in the enclosing scope:
	 * `shadow`: a child of an open shadow root, next is the host; `frame`: a frame's document element, next is the frame element.
	 */
	boundary?: 'shadow' | 'frame';
}

/** The target and its ancestors as written down at capture: target first, up to the top document's element. */
export type ElementPath = readonly PathElement[];
