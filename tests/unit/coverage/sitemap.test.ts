import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSitemap } from '../../../scripts/coverage/sitemap.ts';

let server: Server;
let origin: string;

/** Bodies by path; what is not there is a 404. */
const files = (): Record<string, string> => ({
	'/sitemap.xml': `<?xml version="1.0"?><sitemapindex><sitemap><loc>${origin}/a.xml</loc></sitemap><sitemap>
		<loc> ${origin}/b.xml </loc></sitemap></sitemapindex>`,
	'/a.xml': `<urlset><url><loc>${origin}/</loc></url><url><loc>${origin}/list?a=1&amp;b=2</loc></url></urlset>`,
	'/b.xml': `<urlset><url><loc>${origin}/account</loc></url></urlset>`,
	'/many.xml': `<urlset>${Array.from({ length: 600 }, (_, i) => `<url><loc>${origin}/${i}</loc></url>`).join('')}</urlset>`,
	'/endless.xml': `<sitemapindex><sitemap><loc>${origin}/endless.xml</loc></sitemap></sitemapindex>`,
});

beforeAll(async () => {
	server = createServer(({ url }, response) => {
		const body = files()[url ?? ''];
		response.statusCode = body === undefined ? 404 : 200;
		response.end(body);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

describe('a sitemap', () => {
	it('gives its pages, those of the sitemaps that an index names too', async () => {
		expect(await readSitemap(`${origin}/sitemap.xml`)).toEqual([
			`${origin}/`,
			`${origin}/list?a=1&b=2`,
			`${origin}/account`,
		]);
	});

	it('gives no more than 500 pages', async () => {
		expect(await readSitemap(`${origin}/many.xml`)).toHaveLength(500);
	});

	it('that names itself comes to an end', async () => {
		expect((await readSitemap(`${origin}/endless.xml`)).length).toBeLessThan(2);
	});

	it('that is not there is an error with its address', async () => {
		await expect(readSitemap(`${origin}/none.xml`)).rejects.toThrow(`${origin}/none.xml answered 404`);
	});
});
