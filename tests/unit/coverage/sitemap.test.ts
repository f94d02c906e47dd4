import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSitemap } from '../../../scripts/coverage/sitemap.ts';

let server: Server;
let origin: string;

/** Bodies by path; what is not there is a 404. */
const files = (): Record<string, string | Buffer> => ({
	'/packed.xml.gz': gzipSync(`<urlset><url><loc>${origin}/packed</loc></url></urlset>`),
	'/sitemap.xml': `<?xml version="1.0"?><sitemapindex><sitemap><loc>${origin}/a.xml</loc></sitemap><sitemap>
		<loc> ${origin}/b.xml </loc></sitemap></sitemapindex>`,
	'/a.xml': `<urlset><url><loc>${origin}/</loc></url><url><loc>${origin}/list?a=1&amp;b=2</loc></url></urlset>`,
	'/b.xml': `<urlset><url><loc>${origin}/account</loc></url></urlset>`,
	'/many.xml': `<urlset>${Array.from({ length: 600 }, (_, i) => `<url><loc>${origin}/${i}</loc></url>`).join('')}</urlset>`,
	'/odd.xml': `<urlset><url><loc><![CDATA[${origin}/cdata?a=1&b=2]]></loc></url><url><loc>/relative</loc></url>
		<url><loc>https://elsewhere.example/</loc></url><url><loc>${origin}/cdata?a=1&amp;b=2</loc></url></urlset>`,
	'/page.html': '<!doctype html><title>Not found</title>',
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
	const read = (name: string) => readSitemap(`${origin}/${name}`);

	it('gives its pages, those of the sitemaps that an index names too', async () => {
		const urls = [`${origin}/`, `${origin}/list?a=1&b=2`, `${origin}/account`];
		expect(await read('sitemap.xml')).toEqual({ urls, isCut: false });
	});

	it('may be packed', async () => {
		expect((await read('packed.xml.gz')).urls).toEqual([`${origin}/packed`]);
	});

	it('gives each page once, relative ones and those of other hosts too', async () => {
		const urls = [`${origin}/cdata?a=1&b=2`, `${origin}/relative`, 'https://elsewhere.example/'];
		expect((await read('odd.xml')).urls).toEqual(urls);
	});

	it('gives no more than 500 pages, and says so', async () => {
		const { urls, isCut } = await read('many.xml');
		expect(urls).toHaveLength(500);
		expect(isCut).toBe(true);
	});

	it.each(['endless.xml', 'page.html'])('that names no page is an error with its address: %s', async (name) => {
		await expect(read(name)).rejects.toThrow(`${origin}/${name} names no page`);
	});

	it('that is not there is an error with its address', async () => {
		await expect(read('none.xml')).rejects.toThrow(`${origin}/none.xml answered 404`);
		await expect(readSitemap('http://127.0.0.1:1/sitemap.xml')).rejects.toThrow('could not be fetched');
	});
});
