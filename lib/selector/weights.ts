/** Share of one simple selector of each kind that still means the same element about a year later. */
export const SURVIVAL = {
	'heap-id': 0.995,
	'test-id': 0.96,
	name: 0.95,
	id: 0.95,
	'id-numbered': 0.85,
	'id-generated': 0.3,
	href: 0.9,
	'href-end': 0.91,
	'href-part': 0.92,
	'href-other': 0.85,
	type: 0.96,
	role: 0.93,
	semantic: 0.9,
	data: 0.88,
	attribute: 0.85,
	'attribute-generated': 0.3,
	'aria-reference': 0.75,
	'class-word': 0.9,
	'class-compound': 0.9,
	'class-numbered': 0.8,
	'class-utility': 0.6,
	'class-state': 0.4,
	'class-generated': 0.3,
	landmark: 0.97,
	tag: 0.985,
	position: 0.7,
} as const;
export type EvidenceKind = keyof typeof SURVIVAL;

/** A score is the chance to mean the same element a year later; from here on it is called so. */
export const GRADES = { stable: 0.9, fair: 0.75 } as const;
