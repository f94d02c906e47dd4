import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { demoRoutes } from '../../backend/demo/routes.ts';
import { bodyOf } from '../../backend/routes/failure.ts';
import { temporaryFolder } from './harness.ts';

const folder = temporaryFolder();
const app = new Hono().route('/demo', demoRoutes(folder));
app.onError((error, c) => bodyOf(error, c));

test('every page of the shop is the same document, with a policy that lets only the snippet run inline', async () => {
	for (const path of ['/demo/', '/demo/products/enamel-mug?utm_source=x', '/demo/cart']) {
		const response = await app.request(path);
		const html = await response.text();
		const [, snippet = ''] = /<script>(.*?)<\/script>/s.exec(html) ?? [];
		expect(response.headers.get('content-security-policy')).toContain(
			`'sha256-${createHash('sha256').update(snippet).digest('base64')}'`,
		);
		expect(snippet).toContain("heap.load('demo')");
		expect(html).toMatch(/^<!doctype html><html lang="en">/);
	}
});

test('the help frame has no snippet of its own', async () => {
	expect(await (await app.request('/demo/help')).text()).not.toContain('heap');
});

test('/demo leads to /demo/', async () => {
	const response = await app.request('/demo');
	expect(response.status).toBe(302);
	expect(response.headers.get('location')).toBe('/demo/');
});

test('a shop that is not built says so, and is served once it is', async () => {
	expect((await app.request('/demo/shop.js')).status).toBe(503);
	writeFileSync(join(folder, 'shop.js'), 'export {};');
	const response = await app.request('/demo/shop.js');
	expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
	expect(await response.text()).toBe('export {};');
});
