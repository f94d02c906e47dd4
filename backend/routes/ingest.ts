import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { INGEST_LIMITS } from '../../lib/protocol/ingest.ts';
import { type Backend, parseBatch } from '../backend.ts';
import { readJson } from './body.ts';

/** `POST /h`: batches of the SDK, from every site. */
export const ingestRoutes = (backend: Backend): Hono =>
	new Hono()
		.use(
			'*',
			cors({
				origin: '*',
				allowMethods: ['POST'],
				allowHeaders: ['Content-Type'],
				exposeHeaders: ['Retry-After'],
				maxAge: 86_400,
			}),
		)
		.post('/', async (c) => {
			const receivedAt = Date.now();
			const { value, bytes } = await readJson(c, INGEST_LIMITS.bytes);
			const batch = parseBatch(value);
			backend.origins.check(batch.appId, c.req.header('origin'), 'page');
			return c.json(await backend.ingest(batch, { receivedAt, bytes }));
		});
