import type { Step } from '../../lib/definition/schema.ts';
import type { NearMiss, NearMisses } from '../../lib/protocol/api.ts';
import type { App } from '../apps.ts';
import { LIMITS } from '../limits.ts';
import { table } from '../store/schema.ts';
import type { Store } from '../store/store.ts';
import { scope } from './count.ts';
import type { Labeller } from './labeller.ts';
import { relaxedSelectors } from './relaxed-selectors.ts';
import { compileSteps } from './rules.ts';

/** What each condition of a rule alone keeps out of it. */
export const nearMissesOf = async (
	store: Store,
	labeller: Labeller,
	app: App,
	steps: readonly Step[],
): Promise<NearMisses> => {
	const countOf = async (rule: readonly Step[]): Promise<number> => {
		const where = labeller.where(app, compileSteps(rule));
		if (where.labelled === '0') return 0;
		const { sql, params } = scope(app.appId, {}, where.labelled);
		const [row] = await store.query<{ n: string }>(`SELECT count() AS n FROM ${table('events')} WHERE ${sql}`, {
			...where.params,
			...params,
		});
		return Number(row?.n);
	};
	const count = await countOf(steps);
	const nearMisses: NearMiss[] = [];
	for (const candidate of steps.flatMap(relaxations).slice(0, LIMITS.nearMisses)) {
		const more = (await countOf(steps.with(candidate.step, candidate.relaxed))) - count;
		if (more > 0) nearMisses.push({ ...candidate, more });
	}
	return { count, nearMisses: nearMisses.sort((a, b) => b.more - a.more) };
};

const relaxations = (step: Step, i: number): Omit<NearMiss, 'more'>[] => {
	const { page, text, href, properties = [], selector } = step;
	const without = <K extends keyof Step>(key: K): Step => {
		const { [key]: _, ...rest } = step;
		return rest as Step;
	};
	return [
		...(page ? [{ step: i, condition: 'page' as const, relaxed: without('page') }] : []),
		...(text ? [{ step: i, condition: 'text' as const, relaxed: without('text') }] : []),
		...(href ? [{ step: i, condition: 'href' as const, relaxed: without('href') }] : []),
		...properties.map((_, index) => {
			const rest = properties.filter((_, at) => at !== index);
			const relaxed = { ...without('properties'), ...(rest.length > 0 && { properties: rest }) };
			return { step: i, condition: 'property' as const, index, relaxed };
		}),
		...(selector === undefined ? [] : relaxedSelectors(selector)).map((css) => ({
			step: i,
			condition: 'selector' as const,
			relaxed: { ...step, selector: css },
		})),
	];
};
