import { ruleOf } from '../../lib/privacy/rules/index.ts';
import type { StoredFinding, StoredScan, StoredWhere } from '../../lib/protocol/api.ts';
import type { Range } from '../labels/count.ts';
import type { Elements } from '../labels/elements.ts';
import type { Store } from '../store/store.ts';
import { attributeFindings } from './attributes.ts';
import { COLUMNS, type ColumnWhere, slowly, valuesOf } from './columns.ts';
import { surelyIn } from './personal-part.ts';
import { createTally } from './tally.ts';

const badness = ({ rule, events }: StoredFinding): number => ruleOf(rule).weight * events;

/** What of history surely looks personal, by rule and place, the worst first. */
export const scanHistory = async (
	store: Store,
	appId: string,
	elements: Elements,
	range: Range,
): Promise<StoredScan> => {
	const scanned = {} as Record<StoredWhere, number>;
	const cut: StoredWhere[] = [];
	const findings: StoredFinding[] = [];
	for (const where of Object.keys(COLUMNS) as ColumnWhere[]) {
		const { values, isCut } = await valuesOf(store, appId, where, range);
		const tally = createTally(where);
		for await (const stored of slowly(values))
			for (const { rule, found } of surelyIn({ ...COLUMNS[where].place, value: stored.value }))
				tally.add(rule, found, stored);
		scanned[where] = values.length;
		if (isCut) cut.push(where);
		findings.push(...tally.findings());
	}
	const attributes = await attributeFindings(store, appId, elements, range);
	scanned.attribute = attributes.scanned;
	if (attributes.isCut) cut.push('attribute');
	findings.push(...attributes.findings);
	return { scanned, cut, findings: findings.sort((a, b) => badness(b) - badness(a)) };
};
