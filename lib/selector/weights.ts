/**
 * How long evidence lives, measured on pairs of real page versions 180 to 1,400 days apart, forward and backward
 * (docs/selectors.md says which pages and how). Three shares a kind, in this order:
 * - `alone`: unique on the old page, it still finds the same element alone on the new one;
 * - `own`: the element still has it;
 * - `within`: the element still is in something that has it.
 *
 * Kinds with fewer than 30 cases are set by hand, near their likes: heap-id, test-id, name (all survived), role,
 * href-stem and href-record (all survived), semantic and behaviour (as `type`: few values, so unique by chance), links
 * to generated fragments (they live as long as the document is not exported again). An id is put before a class that is
 * as unique: where both were there, five ids and no class were the only one left.
 */
const SHARES = {
	'heap-id': [0.995, 0.995, 0.99],
	'test-id': [0.97, 0.97, 0.95],
	name: [0.98, 0.99, 0.98],
	id: [0.98, 0.965, 0.965],
	'id-numbered': [0.87, 0.87, 0.87],
	'id-generated': [0.15, 0.15, 0.2],
	href: [0.9, 0.91, 0.9],
	'href-end': [0.89, 0.905, 0.9],
	'href-tail': [0.924, 0.945, 0.9],
	'href-part': [0.925, 0.95, 0.9],
	'href-stem': [0.935, 0.95, 0.9],
	'href-record': [0.935, 0.95, 0.9],
	'href-home': [0.945, 0.95, 0.9],
	'href-host': [0.95, 0.965, 0.9],
	'href-site': [0.886, 0.89, 0.9],
	'href-only': [0.91, 0.94, 0.9],
	'href-fragment': [0.94, 0.94, 0.9],
	'href-fragment-generated': [0.6, 0.6, 0.6],
	'href-other': [0.85, 0.94, 0.9],
	type: [0.95, 0.98, 0.96],
	'type-button': [0.78, 0.88, 0.8],
	role: [0.8, 0.8, 0.8],
	semantic: [0.89, 0.91, 0.92],
	behaviour: [0.88, 0.85, 0.85],
	data: [0.88, 0.7, 0.6],
	attribute: [0.6, 0.5, 0.3],
	'attribute-generated': [0.12, 0.15, 0.25],
	'aria-reference': [0.3, 0.2, 0.7],
	'class-word': [0.9, 0.75, 0.85],
	'class-compound': [0.97, 0.85, 0.87],
	'class-numbered': [0.85, 0.8, 0.78],
	'class-utility': [0.5, 0.5, 0.75],
	'class-state': [0.6, 0.6, 0.6],
	'class-module': [0.88, 0.85, 0.78],
	'class-stem': [0.5, 0.42, 0.55],
	'class-generated': [0.17, 0.25, 0.33],
	landmark: [0.96, 0.99, 0.99],
	sectioning: [0.94, 0.99, 0.9],
	'tag-list': [0.9, 0.99, 0.94],
	tag: [0.9, 0.995, 0.985],
	'position-first': [0.96, 0.965, 0.955],
	'position-near': [0.95, 0.92, 0.83],
	'position-far': [0.72, 0.74, 0.57],
} as const;
export type EvidenceKind = keyof typeof SHARES;

const ROLES = { alone: 0, own: 1, within: 2 } as const;
/** Of {@link SHARES}: how long a kind lives in its role. */
export const survival = (kind: EvidenceKind, role: keyof typeof ROLES): number => SHARES[kind][ROLES[role]];

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
/** Share of the whole ways down that an element more on the way leaves alive, where some are told by their position. */
export const PINNED_LEVEL = 0.96;
/**
 * Whole ways down without any position, as `nav > div > button`: of 166, 97% found the same element (of those on the
 * services held out, 93%) and none another. So that with {@link STRUCTURE_ONLY} it is not called stable, it is put a little lower.
 */
export const BARE_WAY = 0.945;

/** A score is the chance to mean the same element after about a year; from here on it is called so. */
export const GRADES = { stable: 0.88, fair: 0.7 } as const;
