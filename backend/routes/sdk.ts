import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { HttpError, notFound } from '../errors.ts';

/** An hour, as pages load it often; a new build is fetched at once after that by its ETag. */
const CACHE = 'public, max-age=3600';

/** The classic snippet's address, and the newer one's. */
const SCRIPT = /^\/(?:js\/heap-[A-Za-z0-9_-]{1,64}|config\/[A-Za-z0-9_-]{1,64}\/heap_config)\.js$/;

/** One file for all apps, which reads the app id from its own address or from `heap.load`. Lies at `/js` and `/config`. */
export const sdkRoutes = (file: string): Hono =>
	new Hono().use('*', cors({ origin: '*', allowMethods: ['GET'] })).get('/*', async (c) => {
		if (!SCRIPT.test(c.req.path)) throw notFound('There is no such script.');
		const script = await readFile(file).catch(() => {
			throw new HttpError(503, 'sdk_not_built', 'The SDK is not built: run `npm run build`.');
		});
		const etag = `"${createHash('sha256').update(script).digest('base64url').slice(0, 22)}"`;
		c.header('Cache-Control', CACHE);
		c.header('ETag', etag);
		c.header('X-Content-Type-Options', 'nosniff');
		c.header('Cross-Origin-Resource-Policy', 'cross-origin');
		if (c.req.header('if-none-match')?.includes(etag)) return c.body(null, 304);
		c.header('Content-Type', 'text/javascript; charset=utf-8');
		return c.body(new Uint8Array(script));
	});
