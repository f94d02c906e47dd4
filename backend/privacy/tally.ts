import { blot } from '../../lib/coverage/report.ts';
import { type RuleId, ruleOf } from '../../lib/privacy/rules/index.ts';
import type { StoredFinding, StoredWhere } from '../../lib/protocol/api.ts';

/** Shown of a finding. */
const SAMPLES = 5;

interface Counted {
	events: number;
	/** Milliseconds. */
	first: number;
	last: number;
}

/** Adds up what one rule finds in the values of one place; nothing of a value stays but its blotted part. */
export interface Tally {
	add(rule: RuleId, found: string, counted: Counted): void;
	findings(): StoredFinding[];
}

export function createTally(where: StoredWhere): Tally {
	const byRule = new Map<RuleId, Counted & { distinct: number; samples: Set<string> }>();
	return {
		add(rule, found, { events, first, last }) {
			const sum = byRule.get(rule) ?? { events: 0, first, last, distinct: 0, samples: new Set() };
			byRule.set(rule, sum);
			sum.events += events;
			sum.distinct++;
			sum.first = Math.min(sum.first, first);
			sum.last = Math.max(sum.last, last);
			if (sum.samples.size < SAMPLES) sum.samples.add(blot(found));
		},
		findings: () =>
			[...byRule].map(([rule, { events, distinct, samples, first, last }]) => ({
				rule,
				title: ruleOf(rule).title,
				where,
				distinct,
				events,
				samples: [...samples],
				first: new Date(first).toISOString(),
				last: new Date(last).toISOString(),
			})),
	};
}
