import { type Context, Hono } from 'hono';
import * as v from 'valibot';
import { DefinitionSchema } from '../../lib/definition/schema.ts';
import {
	type DefinitionHealth,
	DefinitionWriteSchema,
	PreviewRequestSchema,
	type SavedDefinition,
} from '../../lib/protocol/api.ts';
import type { App } from '../apps.ts';
import { type Backend, parseWith } from '../backend.ts';
import { invalid, notFound } from '../errors.ts';
import { scope } from '../labels/count.ts';
import { overlapsOf } from '../labels/overlaps.ts';
import type { Saved } from '../labels/registry.ts';
import { type CompiledSteps, checkedSteps, matchStep } from '../labels/rules.ts';
import { countSaved } from '../labels/saved-counts.ts';
import { stoppedMatching } from '../labels/stopped.ts';
import { LIMITS } from '../limits.ts';
import { revisionsOf } from '../store/definitions.ts';
import { readJson } from './body.ts';
import { pageAnswer, pageOf } from './events.ts';
import { evidenceRoutes } from './evidence.ts';
import { appIdOf } from './params.ts';

const DAY_MS = 86_400_000;

/** `/v1/definitions` and what is under it. */
export const definitionRoutes = (backend: Backend): Hono => {
	const { apps, labeller, registry, store } = backend;

	/** What history says of rules, in their order. */
	const pastOf = async (app: App, rules: readonly CompiledSteps[]) => {
		const counts = await countSaved(store, labeller, app, rules);
		const silent = counts.map(({ lastMatch }, i) => ({ lastMatch, steps: rules[i] as CompiledSteps }));
		const stopped = await stoppedMatching(store, labeller, app, silent);
		return counts.map((each, i) => ({ ...each, stopped: stopped[i] ?? null }));
	};

	/** Definitions of one app, as the list shows them. */
	const listed = async (app: App, list: readonly Saved[]): Promise<SavedDefinition[]> => {
		const from = new Date(Date.now() - 30 * DAY_MS).toISOString().slice(0, 10);
		const pasts = await pastOf(
			app,
			list.map(({ steps }) => steps),
		);
		return pasts.map(({ byDay, ...past }, i) => {
			const { deleted: _, ...definition } = (list[i] as Saved).revision;
			return { ...definition, ...past, last30Days: byDay.filter(({ day }) => day > from) };
		});
	};
	const withCounts = async (saved: Saved): Promise<SavedDefinition> =>
		(await listed(apps.get(saved.revision.appId), [saved]))[0] as SavedDefinition;

	const healthOf = async ({ revision, steps }: Saved): Promise<DefinitionHealth> => {
		const app = apps.get(revision.appId);
		const others = registry.list(app.appId).filter((other) => other.revision.id !== revision.id);
		const [past] = await pastOf(app, [steps]);
		const matches = steps.flatMap((step) => matchStep(step, app.elements, app.pages).elements?.matched ?? []);
		const { overlaps } = await overlapsOf(store, app, steps, others);
		return { ...(past as NonNullable<typeof past>), elements: new Set(matches).size, overlaps };
	};

	/** The definition of a path, in the app the query names or in the only one that has it. */
	const found = (c: Context): Saved => {
		const id = c.req.param('id') as string;
		const appId = c.req.query('appId') === undefined ? registry.appOf(id) : appIdOf(c);
		const saved = appId === undefined ? undefined : registry.get(appId, id);
		if (!saved) throw notFound('There is no such definition.');
		return saved;
	};

	return new Hono()
		.route('/', evidenceRoutes(backend))
		.get('/', async (c) => {
			const list = registry.list(c.req.query('appId') === undefined ? undefined : appIdOf(c));
			const definitions: SavedDefinition[] = [];
			for (const appId of new Set(list.map(({ revision }) => revision.appId))) {
				const own = list.filter(({ revision }) => revision.appId === appId);
				definitions.push(...(await listed(apps.get(appId), own)));
			}
			return c.json({ definitions });
		})
		.post('/preview', async (c) => {
			const { value } = await readJson(c, LIMITS.definitionBodyBytes);
			const { appId, steps, from, to } = parseWith(PreviewRequestSchema, value);
			const range = { from: from && Date.parse(from), to: to && Date.parse(to) };
			for (const [name, time] of Object.entries(range))
				if (Number.isNaN(time)) throw invalid('must be a time in ISO 8601', name);
			return c.json(
				await labeller.preview(apps.get(appId), checkedSteps(steps), {
					...(range.from !== undefined && { from: Number(range.from) }),
					...(range.to !== undefined && { to: Number(range.to) }),
				}),
			);
		})
		.put('/:id', async (c) => {
			const { value } = await readJson(c, LIMITS.definitionBodyBytes);
			const { baseRevision, ...definition } = parseWith(DefinitionWriteSchema, value);
			const { id } = parseWith(IdSchema, { id: c.req.param('id') });
			if (definition.id !== undefined && definition.id !== id) throw invalid(`must be ${id}, as in the path`, 'id');
			const saved = await registry.save({ ...definition, id }, baseRevision);
			return c.json(await withCounts(saved), saved.revision.revision === 1 ? 201 : 200);
		})
		.delete('/:id', async (c) => {
			const { revision } = found(c);
			await registry.remove(revision.appId, revision.id, await deletedRevision(c));
			return c.body(null, 204);
		})
		.get('/:id', async (c) => c.json(await withCounts(found(c))))
		.get('/:id/health', async (c) => c.json(await healthOf(found(c))))
		.get('/:id/revisions', async (c) => {
			const id = c.req.param('id');
			const appId = c.req.query('appId') === undefined ? registry.appOf(id) : appIdOf(c);
			const revisions = appId === undefined ? [] : await revisionsOf(store, appId, id);
			if (revisions.length === 0) throw notFound('There is no such definition.');
			return c.json({ revisions });
		})
		.get('/:id/events', async (c) => {
			const { revision, steps } = found(c);
			const app = apps.get(revision.appId);
			const { conditions, params, limit, from, to } = pageOf(c);
			const where = labeller.where(app, steps);
			const { sql } = scope(app.appId, {}, where.labelled);
			const [counts, events] = await Promise.all([
				labeller.count(app, steps, { from, to }),
				where.labelled === '0'
					? []
					: labeller.events(app, [sql, ...conditions].join(' AND '), { ...where.params, ...params }, limit),
			]);
			return c.json({ ...counts, ...pageAnswer(events, limit) });
		});
};

/** `baseRevision` of a DELETE, in its query or, as a PUT says it, in its body. */
const deletedRevision = async (c: Context): Promise<number> => {
	const query = c.req.query('baseRevision');
	if (query !== undefined) return parseWith(BaseSchema, { baseRevision: Number(query) }).baseRevision;
	const { value } = await readJson(c, LIMITS.definitionBodyBytes).catch(() => ({ value: {} }));
	return parseWith(BaseSchema, value).baseRevision;
};

const BaseSchema = v.object({ baseRevision: v.pipe(v.number(), v.integer('must be the revision that is deleted')) });
const IdSchema = v.pick(DefinitionSchema, ['id']);
