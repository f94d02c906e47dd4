import { matchesEvent } from '../../lib/definition/index.ts';
import type { ApiEvent, Preview } from '../../lib/protocol/api.ts';
import type { App } from '../apps.ts';
import { apiEvent, type EventRow, rawEventOf, selectByPlace, selectEvents } from '../store/event-list.ts';
import type { Param, Store } from '../store/store.ts';
import type { Owners } from '../store/users.ts';
import { type Counts, countLabelled, type Range, scope } from './count.ts';
import type { Registry } from './registry.ts';
import { type CompiledSteps, matchStep } from './rules.ts';
import { type Where, whereSteps } from './where.ts';

const SAMPLES = 10;

/** Reads labels out of history. Previews and saved definitions take the same way, so their figures can't differ. */
export interface Labeller {
	/** `prefix`: of the parameters, where a query has those of other rules too. */
	where(app: App, steps: CompiledSteps, prefix?: string): Where;
	count(app: App, steps: CompiledSteps, range?: Range): Promise<Counts>;
	preview(app: App, steps: CompiledSteps, range: Range): Promise<Preview>;
	/** Newest first, dressed with the definitions that label them. */
	events(app: App, condition: string, params: Record<string, Param>, limit: number): Promise<ApiEvent[]>;
	/** A stored event with the ids of the definitions that label it. */
	dress(app: App, row: EventRow): ApiEvent;
}

export const createLabeller = (store: Store, registry: Registry, owners: Owners): Labeller => {
	const where: Labeller['where'] = ({ elements, pages }, steps, prefix) =>
		whereSteps(
			steps.map((step) => matchStep(step, elements, pages)),
			prefix,
		);

	const dress = (app: App, row: EventRow): ApiEvent => {
		const event = rawEventOf(row, app.elements);
		const own = registry.list(app.appId).filter(({ revision }) => matchesEvent(revision, event));
		return { ...apiEvent(row, app.elements), definitions: own.map(({ revision }) => revision.id) };
	};

	const events: Labeller['events'] = async (app, condition, params, limit) =>
		(
			await selectEvents(
				store,
				await owners.personSql(store, app.appId),
				condition,
				{ ...params, app: app.appId },
				limit,
			)
		).map((row) => dress(app, row));

	return {
		where,
		dress,
		events,
		async count(app, steps, range = {}) {
			const by = await owners.personSql(store, app.appId);
			const { newest: _, ...counts } = await countLabelled(store, app.appId, by, where(app, steps), range);
			return counts;
		},
		async preview(app, steps, range) {
			const by = await owners.personSql(store, app.appId);
			const matches = steps.map((step) => matchStep(step, app.elements, app.pages));
			const where = whereSteps(matches);
			const { newest, ...counts } = await countLabelled(
				store,
				app.appId,
				by,
				where,
				range,
				store.cluster ? 0 : SAMPLES,
			);
			let rows = await selectByPlace(store, app.appId, by, newest);
			if (rows.length < Math.min(counts.count, SAMPLES)) {
				const { sql, params } = scope(app.appId, range, where.labelled);
				rows = await selectEvents(store, by, sql, { ...where.params, ...params }, SAMPLES);
			}
			const samples = rows.map((row) => dress(app, row));
			const elements = new Set(matches.flatMap((match) => match.elements?.matched ?? []));
			return { ...counts, elements: elements.size, samples };
		},
	};
};
