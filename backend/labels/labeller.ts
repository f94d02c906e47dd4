import { matchesEvent } from '../../lib/definition/index.ts';
import type { ApiEvent, Preview } from '../../lib/protocol/api.ts';
import type { RawEvent } from '../../lib/protocol/raw-event.ts';
import type { App } from '../apps.ts';
import { apiEvent, selectEvents } from '../store/event-list.ts';
import type { Param, Store } from '../store/store.ts';
import { type Counts, countLabelled, type Range, scope } from './count.ts';
import type { Registry } from './registry.ts';
import { type CompiledSteps, matchStep } from './rules.ts';
import { type Where, whereSteps } from './where.ts';

const SAMPLES = 10;

/** Reads labels out of history. Previews and saved definitions take the same way, so their figures can't differ. */
export interface Labeller {
	where(app: App, steps: CompiledSteps): Where;
	count(app: App, steps: CompiledSteps, range?: Range): Promise<Counts>;
	preview(app: App, steps: CompiledSteps, range: Range): Promise<Preview>;
	/** Newest first, dressed with the definitions that label them. */
	events(app: App, condition: string, params: Record<string, Param>, limit: number): Promise<ApiEvent[]>;
	/** Ids of the definitions that label an event. */
	labels(app: App, event: RawEvent): string[];
}

export const createLabeller = (store: Store, registry: Registry): Labeller => {
	const where = ({ elements, pages }: App, steps: CompiledSteps) =>
		whereSteps(steps.map((step) => matchStep(step, elements, pages)));

	const labels = (app: App, event: RawEvent): string[] =>
		registry.list(app.appId).flatMap(({ revision }) => (matchesEvent(revision, event) ? [revision.id] : []));

	const events: Labeller['events'] = async (app, condition, params, limit) => {
		const rows = await selectEvents(store, condition, { ...params, app: app.appId }, limit);
		return rows.map((row) => {
			const event = apiEvent(row, app.elements);
			return { ...event, definitions: labels(app, eventOf(event)) };
		});
	};

	return {
		where,
		labels,
		events,
		count: (app, steps, range = {}) => countLabelled(store, app.appId, where(app, steps), range),
		async preview(app, steps, range) {
			const matches = steps.map((step) => matchStep(step, app.elements, app.pages));
			const conditions = whereSteps(matches);
			const { sql, params } = scope(app.appId, range, conditions.labelled);
			const [counts, samples] = await Promise.all([
				countLabelled(store, app.appId, conditions, range),
				conditions.labelled === '0' ? [] : events(app, sql, { ...conditions.params, ...params }, SAMPLES),
			]);
			const elements = new Set(matches.flatMap((match) => match.elements?.matched ?? []));
			return { ...counts, elements: elements.size, samples };
		},
	};
};

/** The stored event as the matcher takes it. */
export const eventOf = (event: ApiEvent): RawEvent => ({
	eventId: event.eventId,
	type: event.type,
	...(event.name && { name: event.name }),
	time: Date.parse(event.time),
	pageviewId: event.pageviewId,
	userId: event.userId,
	...(event.identity && { identity: event.identity }),
	sessionId: event.sessionId,
	url: event.url,
	title: event.title,
	eventProperties: event.properties,
	...(event.target && { path: event.target.path, text: event.target.text, href: event.target.href }),
});
