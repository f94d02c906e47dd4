import { pageOf } from '../../lib/definition/index.ts';
import { hashedKey } from '../ingest/ids.ts';

/** A host and path that events happened on. Query and hash are no part of it: page patterns don't ask for them. */
export interface Page {
	readonly key: string;
	readonly host: string;
	readonly path: string;
	readonly index: number;
	stored: boolean;
}

export interface Pages {
	readonly list: readonly Page[];
	intern(url: string): Page;
	add(host: string, path: string): Page;
	get(key: string): Page | undefined;
	/** Keys of the pages a pattern takes; `id` tells patterns apart. */
	matches(id: string, takes: (page: Page) => boolean): readonly string[];
}

const CACHED_PATTERNS = 200;
const CACHED_URLS = 20_000;

export const createPages = (): Pages => {
	const list: Page[] = [];
	const byKey = new Map<string, Page>();
	const byUrl = new Map<string, Page>();
	const cache = new Map<string, { keys: string[]; known: number }>();

	const add = (host: string, path: string): Page => {
		const key = hashedKey('page', host, path);
		const known = byKey.get(key);
		if (known) return known;
		const page: Page = { key, host, path, index: list.length, stored: false };
		byKey.set(key, page);
		list.push(page);
		return page;
	};

	return {
		list,
		add,
		get: (key) => byKey.get(key),
		intern(url) {
			const known = byUrl.get(url);
			if (known) return known;
			const { host, path } = pageOf(url);
			const page = add(host, path);
			if (byUrl.size >= CACHED_URLS) byUrl.clear();
			byUrl.set(url, page);
			return page;
		},
		matches(id, takes) {
			const cached = cache.get(id) ?? { keys: [], known: 0 };
			cache.delete(id);
			cache.set(id, cached);
			if (cache.size > CACHED_PATTERNS) cache.delete(cache.keys().next().value as string);
			for (; cached.known < list.length; cached.known++) {
				const page = list[cached.known] as Page;
				if (takes(page)) cached.keys.push(page.key);
			}
			return cached.keys;
		},
	};
};
