/** Pages of one sitemap at most; a site's pages repeat themselves long before. */
const MOST = 500;
const DEPTH = 2;
const LOCATION = /<loc>\s*([^<]+?)\s*<\/loc>/g;
const ENTITIES: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" };

/** URLs of a sitemap (sitemaps.org), and of those that an index names. @throws {Error} if it can't be fetched */
export async function readSitemap(url: string, depth = 0): Promise<string[]> {
	const response = await fetch(url);
	if (!response.ok) throw new Error(`${url} answered ${response.status}.`);
	const xml = await response.text();
	const found = [...xml.matchAll(LOCATION)].map(([, text = '']) =>
		text.replace(/&\w+;/g, (entity) => ENTITIES[entity] ?? entity),
	);
	if (!/<sitemapindex/.test(xml) || depth >= DEPTH) return found.slice(0, MOST);
	const pages: string[] = [];
	for (const part of found) if (pages.length < MOST) pages.push(...(await readSitemap(part, depth + 1)));
	return pages.slice(0, MOST);
}
