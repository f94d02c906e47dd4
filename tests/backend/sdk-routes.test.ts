import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { bodyOf } from '../../backend/routes/failure.ts';
import { sdkRoutes } from '../../backend/routes/sdk.ts';
import { temporaryFolder } from './harness.ts';

const file = join(temporaryFolder(), 'heap.js');
const app = new Hono().route('/js', sdkRoutes(file)).route('/config', sdkRoutes(file));
app.onError((error, c) => bodyOf(error, c));

test('a server whose SDK is not built says so', async () => {
	const response = await app.request('/js/heap-shop.js');
	expect(response.status).toBe(503);
	expect(await response.text()).toContain('npm run build');
});

test('both snippets find the script for any app, from any site, and only once a build', async () => {
	writeFileSync(file, 'sdk()');
	for (const path of ['/js/heap-shop.js', '/js/heap-12_3-a.js', '/config/shop/heap_config.js']) {
		const response = await app.request(path, { headers: { origin: 'https://shop.example' } });
		expect([response.status, await response.text()]).toEqual([200, 'sdk()']);
		expect(response.headers.get('content-type')).toContain('text/javascript');
		expect(response.headers.get('access-control-allow-origin')).toBe('*');
		const again = await app.request(path, { headers: { 'if-none-match': response.headers.get('etag') ?? '' } });
		expect(again.status).toBe(304);
	}
});

test('there is no other script', async () => {
	for (const path of [
		'/js/',
		'/js/heap-.js',
		'/js/heap-a.b.js',
		'/js/../heap.js',
		'/config/shop/other.js',
		'/config/a b/heap_config.js',
	])
		expect((await app.request(path)).status).toBe(404);
});
