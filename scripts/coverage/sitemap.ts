import { gunzipSync } from 'node:zlib';

/** Pages of one sitemap at most; a site's pages repeat themselves long before. */
const MOST = 500;
const DEPTH = 2;
const LOCATION = /<loc>\s*(?:<!\[CDATA\[)?\s*([^<\]]+?)\s*(?:\]\]>)?\s*<\/loc>/g;
const ENTITIES: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" };
const GZIP = [0x1f, 0x8b] as const;

export interface Sitemap {
	/** Addresses of its pages, in their order. */
	urls: string[];
	/** It names more than those. */
	isCut: boolean;
}

/** The text of a sitemap; packed ones (`sitemap.xml.gz`) are told by their first bytes, as servers name their type variously. */
async function fetchText(url: string): Promise<string> {
	const response = await fetch(url).catch((error: Error) => {
		throw new Error(`${url} could not be fetched: ${(error.cause as Error | undefined)?.message ?? error.message}`);
	});
	if (!response.ok) throw new Error(`${url} answered ${response.status}.`);
	const bytes = Buffer.from(await response.arrayBuffer());
	return (GZIP.every((byte, i) => bytes[i] === byte) ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** All addresses that a sitemap names, and those that an index names; relative ones are of its own. */
async function locations(url: string, depth: number): Promise<string[]> {
	const xml = await fetchText(url);
	const found = [...xml.matchAll(LOCATION)]
		.map(([, text = '']) => text.replace(/&\w+;/g, (entity) => ENTITIES[entity] ?? entity))
		.flatMap((text) => (URL.canParse(text, url) ? [new URL(text, url).href] : []));
	if (!/<sitemapindex/.test(xml)) return found;
	if (depth >= DEPTH) return [];
	const pages: string[] = [];
	for (const part of found) if (pages.length <= MOST) pages.push(...(await locations(part, depth + 1)));
	return pages;
}

/**
 * Pages of a sitemap (sitemaps.org), and of those that an index names, on whatever host they are.
 * @throws {Error} if one can't be fetched or no page is named
 */
export async function readSitemap(url: string): Promise<Sitemap> {
	const all = [...new Set(await locations(url, 0))];
	if (all.length === 0) throw new Error(`${url} names no page.`);
	return { urls: all.slice(0, MOST), isCut: all.length > MOST };
}
