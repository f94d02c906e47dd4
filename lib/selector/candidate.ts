import type { Evidence } from './evidence.ts';
import type { Posting } from './page-index.ts';
import { type EvidenceKind, RISK, survival } from './weights.ts';

/** A selector under way: what it is made of, what it finds, and how likely it is to last. */
export interface Candidate {
	css: string;
	evidence: readonly Evidence[];
	found: Posting;
	/** Chance that all its parts survive; for one that finds just the goal, also that it stays the only one. */
	score: number;
	/** Chance that the parts survive, when more are to be added. */
	alive: number;
}

/** A candidate that can get an ancestor more. */
export interface Growing extends Candidate {
	/** What its leftmost compound finds: what a further ancestor must hold. */
	top: Posting;
	/** What it finds where its leftmost compound is one of these. */
	below(tops: Posting): Posting;
}

/** What a part is worth: its survival, less for those that name the neighbour when they fail. */
export const weigh = (kind: EvidenceKind, role: Parameters<typeof survival>[1]) =>
	survival(kind, role) * (RISK[kind] ?? 1);
