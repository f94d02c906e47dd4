import { Hono } from 'hono';
import * as v from 'valibot';
import { type Backend, parseWith } from '../backend.ts';
import { invalid } from '../errors.ts';
import { LIMITS } from '../limits.ts';
import { appIds } from '../store/events.ts';
import { readJson } from './body.ts';

const SqlRequestSchema = v.strictObject({
	query: v.pipe(v.string(), v.nonEmpty('must not be empty'), v.maxLength(100_000)),
	/** Needed where the backend holds several apps. */
	appId: v.optional(v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,64}$/, 'must be 1 to 64 letters, digits, - or _'))),
});

/** `POST /v1/sql`: read-only SQL over the Connect views of an app. */
export const sqlRoutes = ({ connect, store }: Backend): Hono =>
	new Hono().post('/', async (c) => {
		const { value } = await readJson(c, LIMITS.definitionBodyBytes);
		const { query, appId = await onlyApp() } = parseWith(SqlRequestSchema, value);
		return c.json(await connect.run(appId, query));

		async function onlyApp(): Promise<string> {
			const [first, second] = await appIds(store);
			if (first === undefined) throw invalid('is needed: nothing is stored yet', 'appId');
			if (second !== undefined) throw invalid('is needed: there are several apps', 'appId');
			return first;
		}
	});
