import { Hono } from 'hono';
import { AppSettingsSchema, type AppSummary } from '../../lib/protocol/api.ts';
import { type Backend, parseWith } from '../backend.ts';
import { LIMITS } from '../limits.ts';
import { table } from '../store/schema.ts';
import { readJson } from './body.ts';
import { checkedAppId } from './params.ts';

/** `GET /v1/apps`: the app ids seen; `/v1/apps/:appId`: which sites may write to one. */
export const appRoutes = ({ origins, store }: Backend): Hono =>
	new Hono()
		.get('/:appId', (c) => {
			const appId = checkedAppId(c.req.param('appId'));
			return c.json({ appId, origins: origins.of(appId) });
		})
		.put('/:appId', async (c) => {
			const appId = checkedAppId(c.req.param('appId'));
			const { value } = await readJson(c, LIMITS.definitionBodyBytes);
			const settings = parseWith(AppSettingsSchema, value);
			await origins.set(appId, settings.origins);
			return c.json({ appId, ...settings });
		})
		.get('/', async (c) => {
			const rows = await store.query<{ appId: string; events: string; last: string }>(
				`SELECT app_id AS appId, count() AS events, max(toUnixTimestamp64Milli(time)) AS last
			FROM ${table('events')} GROUP BY appId ORDER BY appId`,
			);
			const apps = rows.map(
				({ appId, events, last }): AppSummary => ({
					appId,
					events: Number(events),
					lastEvent: new Date(Number(last)).toISOString(),
				}),
			);
			return c.json({ apps });
		});
