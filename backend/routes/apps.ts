import { Hono } from 'hono';
import type { AppSummary } from '../../lib/protocol/api.ts';
import type { Backend } from '../backend.ts';
import { table } from '../store/schema.ts';

/** `GET /v1/apps`: the app ids seen. */
export const appRoutes = ({ store }: Backend): Hono =>
	new Hono().get('/', async (c) => {
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
