import type { Overlaps } from '../../lib/protocol/api.ts';
import type { App } from '../apps.ts';
import { LIMITS } from '../limits.ts';
import { table } from '../store/schema.ts';
import type { Param, Store } from '../store/store.ts';
import { scope } from './count.ts';
import type { Saved } from './registry.ts';
import { type CompiledSteps, matchStep, type StepMatches } from './rules.ts';
import { whereSteps } from './where.ts';

/** Which definitions label events that a rule labels too: one pass over the events of the rule. */
export const overlapsOf = async (
	store: Store,
	app: App,
	steps: CompiledSteps,
	others: readonly Saved[],
): Promise<Overlaps> => {
	const matched = (rule: CompiledSteps) => rule.map((step) => matchStep(step, app.elements, app.pages));
	const own = matched(steps);
	const where = whereSteps(own);
	if (where.labelled === '0') return { count: 0, overlaps: [] };
	const params: Record<string, Param> = { ...where.params };
	const conditions: string[] = [];
	const candidates = others
		.flatMap((saved) => {
			const common = commonSteps(matched(saved.steps), own);
			return common.length > 0 ? [{ saved, common }] : [];
		})
		.slice(0, LIMITS.overlaps);
	for (const [i, { common }] of candidates.entries()) {
		const other = whereSteps(common, `o${i}_`);
		Object.assign(params, other.params);
		conditions.push(`countIf(${other.labelled})`);
	}
	const { sql, params: scoped } = scope(app.appId, {}, where.labelled);
	const [row] = await store.query<{ counts: string[] }>(
		`SELECT [${['count()', ...conditions].join(', ')}] AS counts FROM ${table('events')} WHERE ${sql}`,
		{ ...params, ...scoped },
	);
	const [count = 0, ...both] = (row?.counts ?? []).map(Number);
	const overlaps = candidates
		.map(({ saved: { revision } }, i) => ({ id: revision.id, name: revision.name, both: both[i] ?? 0 }))
		.filter((overlap) => overlap.both > 0)
		.sort((a, b) => b.both - a.both);
	return { count, overlaps };
};

/** The steps of another rule that can share an event with these, with only the elements they share. */
const commonSteps = (others: readonly StepMatches[], own: readonly StepMatches[]): StepMatches[] =>
	others.flatMap((other) => {
		const alike = own.filter(({ step }) => step.type === other.step.type);
		if (alike.length === 0) return [];
		if (!other.elements || alike.some(({ elements }) => !elements)) return [other];
		const shared = new Set(alike.flatMap(({ elements }) => elements?.matched ?? []));
		const matched = other.elements.matched.filter((key) => shared.has(key));
		return matched.length > 0 ? [{ ...other, elements: { matched, unknown: [] } }] : [];
	});
