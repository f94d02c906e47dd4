import { type Context, Hono } from 'hono';
import type * as v from 'valibot';
import {
	AccountPropertiesSchema,
	bulkSchemas,
	IdentifySchema,
	TrackSchema,
	UserPropertiesSchema,
} from '../../lib/protocol/server-api.ts';
import { type Backend, parseWith } from '../backend.ts';
import { invalid } from '../errors.ts';
import { accountProfiles, identifiedProfiles, trackedEvents, userProfiles } from '../ingest/server-items.ts';
import { LIMITS } from '../limits.ts';
import { readJson } from './body.ts';

const bulk = bulkSchemas(LIMITS.bulkItems);

/** `/api/…`: Heap's server API, public as there. A bulk request is stored as a whole or not at all. */
export const serverApiRoutes = (backend: Backend): Hono => {
	const { apps, origins, submit } = backend;
	const read = (c: Context) => readJson(c, LIMITS.serverBodyBytes);

	const identify = (needsUser: boolean) => async (c: Context) => {
		const { value, bytes } = await read(c);
		const request = parseWith(IdentifySchema, value);
		if (needsUser && request.user_id === undefined) throw invalid('is needed', 'user_id');
		origins.check(request.app_id, c.req.header('origin'), 'server');
		return c.json(await submit({ events: [], profiles: identifiedProfiles(request, Date.now()), bytes }));
	};

	return new Hono()
		.post('/track', async (c) => {
			const { value, bytes } = await read(c);
			const { appId, items, prefix } = itemsOf(value, 'events', TrackSchema, bulk.track);
			origins.check(appId, c.req.header('origin'), 'server');
			const events = trackedEvents(apps.get(appId), items, Date.now(), prefix);
			return c.json(await submit({ events, profiles: [], bytes }));
		})
		.post('/identify', identify(false))
		.post('/v1/identify', identify(true))
		.post('/add_user_properties', async (c) => {
			const { value, bytes } = await read(c);
			const { appId, items } = itemsOf(value, 'users', UserPropertiesSchema, bulk.users);
			origins.check(appId, c.req.header('origin'), 'server');
			return c.json(await submit({ events: [], profiles: userProfiles(appId, items, Date.now()), bytes }));
		})
		.post('/add_account_properties', async (c) => {
			const { value, bytes } = await read(c);
			const { appId, items } = itemsOf(value, 'accounts', AccountPropertiesSchema, bulk.accounts);
			origins.check(appId, c.req.header('origin'), 'server');
			return c.json(await submit({ events: [], profiles: accountProfiles(appId, items, Date.now()), bytes }));
		});
};

type Schema<T> = v.GenericSchema<unknown, T>;

/** The items of a request, be it one alone or many under a name; `prefix` says where one is, for errors. */
const itemsOf = <T, Name extends string>(
	value: unknown,
	name: Name,
	one: Schema<T & { app_id: string }>,
	many: Schema<{ app_id: string } & Record<Name, T[]>>,
): { appId: string; items: T[]; prefix: (i: number) => string } => {
	if (typeof value === 'object' && value !== null && Object.hasOwn(value, name)) {
		const { app_id: appId, [name]: items } = parseWith(many, value);
		return { appId, items: items as T[], prefix: (i) => `${name}.${i}.` };
	}
	const item = parseWith(one, value);
	return { appId: item.app_id, items: [item], prefix: () => '' };
};
