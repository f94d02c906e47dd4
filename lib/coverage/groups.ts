import type { Finding } from './types.ts';

/** What a person does with a finding: mends it, looks at it, has looked at it; or nothing. */
export type Group = 'open' | 'unsure' | 'harmless' | 'kept';

export function groupOf({ state, protection }: Pick<Finding, 'state' | 'protection'>): Group {
	if (state === 'leak') return 'open';
	if (protection === 'harmless') return 'harmless';
	return state === 'captured' ? 'unsure' : 'kept';
}

/** How many findings each group has. */
export function countGroups(findings: readonly Pick<Finding, 'state' | 'protection'>[]): Record<Group, number> {
	const counts = { open: 0, unsure: 0, harmless: 0, kept: 0 };
	for (const finding of findings) counts[groupOf(finding)]++;
	return counts;
}
