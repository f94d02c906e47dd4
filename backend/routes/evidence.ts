import { Hono } from 'hono';
import type { ElementPath } from '../../lib/element/types.ts';
import { type OlderForms, OlderFormsRequestSchema, RuleRequestSchema } from '../../lib/protocol/api.ts';
import { type Backend, parseWith } from '../backend.ts';
import { nearMissesOf } from '../labels/near-misses.ts';
import { olderForms } from '../labels/older-forms.ts';
import { overlapsOf } from '../labels/overlaps.ts';
import { checkedSteps } from '../labels/rules.ts';
import { LIMITS } from '../limits.ts';
import { readJson } from './body.ts';

/** What history says of a rule, saved or not: other forms of its element, near misses, overlaps. */
export const evidenceRoutes = ({ apps, labeller, registry, store }: Backend): Hono =>
	new Hono()
		.post('/older-forms', async (c) => {
			const { value } = await readJson(c, LIMITS.definitionBodyBytes);
			const { appId, steps, path, target } = parseWith(OlderFormsRequestSchema, value);
			const element = (path ?? target?.path) as ElementPath | undefined;
			const forms = await olderForms(store, labeller, apps.get(appId), checkedSteps(steps), element);
			return c.json({ forms } satisfies OlderForms);
		})
		.post('/near-misses', async (c) => {
			const { value } = await readJson(c, LIMITS.definitionBodyBytes);
			const { appId, steps } = parseWith(RuleRequestSchema, value);
			checkedSteps(steps);
			return c.json(await nearMissesOf(store, labeller, apps.get(appId), steps));
		})
		.post('/overlaps', async (c) => {
			const { value } = await readJson(c, LIMITS.definitionBodyBytes);
			const { appId, steps, id } = parseWith(RuleRequestSchema, value);
			const others = registry.list(appId).filter(({ revision }) => revision.id !== id);
			return c.json(await overlapsOf(store, apps.get(appId), checkedSteps(steps), others));
		});
