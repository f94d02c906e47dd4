import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Hono } from 'hono';
import { HttpError } from '../errors.ts';
import { CONTENT_SECURITY_POLICY, documentOf } from './document.ts';
import { htmlOf } from './html.ts';
import { BASE } from './state.ts';

/** Where `npm run build` puts the shop. */
const BUILT = resolve(import.meta.dirname, '../../.output/demo');
const TYPES = { 'shop.js': 'text/javascript; charset=utf-8', 'shop.css': 'text/css; charset=utf-8' };

/** The demo shop: its two files, and one document for all its pages, which the shop's own router fills. */
export const demoRoutes = (folder = BUILT): Hono => {
	const app = new Hono();
	for (const [name, type] of Object.entries(TYPES))
		app.get(`/${name}`, async (c) => {
			const content = await readFile(resolve(folder, name)).catch(() => {
				throw new HttpError(503, 'demo_not_built', 'The demo shop is not built: run `npm run build`.');
			});
			return c.body(content, 200, {
				'Content-Type': type,
				'Cache-Control': 'no-cache',
				'X-Content-Type-Options': 'nosniff',
			});
		});
	app.get('*', (c) => {
		if (c.req.path === BASE) return c.redirect(`${BASE}/`);
		return c.html(`<!doctype html>${htmlOf(documentOf(c.req.path, 'Fjell Supply'))}`, 200, {
			'Content-Security-Policy': CONTENT_SECURITY_POLICY,
			'Cache-Control': 'no-cache',
			'X-Content-Type-Options': 'nosniff',
		});
	});
	return app;
};
