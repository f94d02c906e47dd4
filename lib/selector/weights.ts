/**
 * How long evidence lives, measured on pairs of real page versions 180 to 1,400 days apart, forward and backward
 * (docs/selectors.md says which pages and how). Three shares a kind:
 * - `alone`: unique on the old page, it still finds the same element alone on the new one;
 * - `own`: the element still has it;
 * - `within`: the element still is in something that has it.
 *
 * Kinds with fewer than 30 cases are set by hand, near their likes: heap-id, test-id, name (all survived), role,
 * href-stem and href-record (all survived), semantic and behaviour (as `type`: few values, so unique by chance), links
 * to generated fragments (they live as long as the document is not exported again). An id is put before a class that is
 * as unique: where both were there, five ids and no class were the only one left.
 */
export const SURVIVAL = {
	'heap-id': { alone: 0.995, own: 0.995, within: 0.99 },
	'test-id': { alone: 0.97, own: 0.97, within: 0.95 },
	name: { alone: 0.98, own: 0.99, within: 0.98 },
	id: { alone: 0.98, own: 0.965, within: 0.965 },
	'id-numbered': { alone: 0.87, own: 0.87, within: 0.87 },
	'id-generated': { alone: 0.15, own: 0.15, within: 0.2 },
	href: { alone: 0.9, own: 0.91, within: 0.9 },
	'href-end': { alone: 0.89, own: 0.905, within: 0.9 },
	'href-tail': { alone: 0.924, own: 0.945, within: 0.9 },
	'href-part': { alone: 0.925, own: 0.95, within: 0.9 },
	'href-stem': { alone: 0.935, own: 0.95, within: 0.9 },
	'href-record': { alone: 0.935, own: 0.95, within: 0.9 },
	'href-home': { alone: 0.945, own: 0.95, within: 0.9 },
	'href-host': { alone: 0.95, own: 0.965, within: 0.9 },
	'href-site': { alone: 0.886, own: 0.89, within: 0.9 },
	'href-only': { alone: 0.91, own: 0.94, within: 0.9 },
	'href-fragment': { alone: 0.94, own: 0.94, within: 0.9 },
	'href-fragment-generated': { alone: 0.6, own: 0.6, within: 0.6 },
	'href-other': { alone: 0.85, own: 0.94, within: 0.9 },
	type: { alone: 0.93, own: 0.94, within: 0.94 },
	role: { alone: 0.8, own: 0.8, within: 0.8 },
	semantic: { alone: 0.89, own: 0.91, within: 0.92 },
	behaviour: { alone: 0.88, own: 0.85, within: 0.85 },
	data: { alone: 0.88, own: 0.7, within: 0.6 },
	attribute: { alone: 0.6, own: 0.5, within: 0.3 },
	'attribute-generated': { alone: 0.12, own: 0.15, within: 0.25 },
	'aria-reference': { alone: 0.3, own: 0.2, within: 0.7 },
	'class-word': { alone: 0.9, own: 0.75, within: 0.85 },
	'class-compound': { alone: 0.97, own: 0.85, within: 0.87 },
	'class-numbered': { alone: 0.85, own: 0.8, within: 0.78 },
	'class-utility': { alone: 0.5, own: 0.5, within: 0.75 },
	'class-state': { alone: 0.6, own: 0.6, within: 0.6 },
	'class-module': { alone: 0.88, own: 0.85, within: 0.78 },
	'class-stem': { alone: 0.5, own: 0.42, within: 0.55 },
	'class-generated': { alone: 0.17, own: 0.25, within: 0.33 },
	landmark: { alone: 0.96, own: 0.99, within: 0.99 },
	sectioning: { alone: 0.94, own: 0.99, within: 0.9 },
	'tag-list': { alone: 0.9, own: 0.99, within: 0.94 },
	tag: { alone: 0.9, own: 0.995, within: 0.985 },
	'position-first': { alone: 0.96, own: 0.965, within: 0.955 },
	'position-near': { alone: 0.95, own: 0.92, within: 0.83 },
	'position-far': { alone: 0.72, own: 0.74, within: 0.57 },
} as const;
export type EvidenceKind = keyof typeof SURVIVAL;

/** Share of selectors that still find one element only, where all their parts survived. Same pages. */
export const STILL_UNIQUE = {
	/** Two simple selectors of the element. */
	compound: 0.985,
	/** The ancestor tells it from others. */
	anchored: 0.95,
	/** The same by a bare tag that is no landmark: what is unique today is so by chance. */
	anchoredByTag: 0.75,
	anchoredById: 0.975,
	anchoredByPosition: 0.965,
	/** Nothing but tags and positions, anywhere on the page. */
	bareStructure: 0.8,
} as const;

/**
 * The element's own part is unique and the ancestor only makes sure: this share of the rest's losses is left where it
 * holds next to nothing of the page, and the more the more it holds.
 */
export const GUARDED_LOSS = { least: 0.3 } as const;

/**
 * A wrong answer spoils figures in silence, none only asks a person: positions, from which nearly all wrong answers came
 * (of those that found something, 5% far down and 2% near), count less than their survival by these factors.
 */
export const RISK: Partial<Record<EvidenceKind, number>> = { 'position-far': 0.7, 'position-near': 0.94 };

/** What is made of tags and positions only says where the element is, not what it is: it never beats a name of any worth. */
export const STRUCTURE_ONLY = 0.93;

/**
 * Positions on a way that leaves elements out find the neighbour on a page that was rebuilt: of those that found
 * something, 4% were wrong, and 1% of those that name every element from a region of the page on.
 */
export const LOOSE_POSITION = 0.66;
/** Share of the whole ways down that an element more on the way leaves alive. */
export const PINNED_LEVEL = 0.96;

/** A score is the chance to mean the same element after about a year; from here on it is called so. */
export const GRADES = { stable: 0.88, fair: 0.7 } as const;
