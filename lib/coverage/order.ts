import { ruleOf } from '../privacy/rules/index.ts';
import { type Group, groupOf } from './groups.ts';
import type { Finding, State } from './types.ts';

const URGENCY: Record<State, number> = { leak: 3, captured: 2, redacted: 1, ignored: 0 };

/** The state first, then whether it is sure, then what the rule's data can do and how well it fits. */
const rankOf = ({
	state,
	rule,
	confidence,
	isSure,
}: Pick<Finding, 'state' | 'rule' | 'confidence' | 'isSure'>): number =>
	URGENCY[state] * 1_000 + (isSure ? 100 : 0) + ruleOf(rule).weight * confidence;

/** Findings in the order of a report, the worst first; at most so many of each group. */
export function worstFirst<T extends Pick<Finding, 'state' | 'protection' | 'rule' | 'confidence' | 'isSure'>>(
	findings: readonly T[],
	most = Number.POSITIVE_INFINITY,
): T[] {
	const left: Record<Group, number> = { open: most, unsure: most, harmless: most, kept: most };
	return findings
		.map((finding) => ({ finding, rank: rankOf(finding) }))
		.sort((a, b) => b.rank - a.rank)
		.filter(({ finding }) => left[groupOf(finding)]-- > 0)
		.map(({ finding }) => finding);
}
