/** `page` of a step: a host, a path glob, or both. */
export interface PagePattern {
	host?: string | undefined;
	path?: string | undefined;
}

/** A URL's path is recorded percent-encoded (https://url.spec.whatwg.org/#path-percent-encode-set); people write it plainly. */
const encoded = (text: string) => text.replace(/[ "<>`{}\u0080-\uffff]+/g, encodeURIComponent);
const literal = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/**
 * `/products/*` is one segment, `/products/**` any depth (none included); everything else is literal. Case counts, a slash
 * at the end does not.
 * @returns the source of a regular expression that RE2 and JavaScript read alike; for a path without its last slash
 */
export function pathPatternSource(pattern: string): string {
	const path = withoutLastSlash(pattern.startsWith('/') || pattern.startsWith('*') ? pattern : `/${pattern}`);
	const source = path.replace(/\/\*\*|\*\*|\*|[^*/]+|\//g, (part) =>
		part === '/**' ? '(?:/.*)?' : part === '**' ? '.*' : part === '*' ? '[^/]*' : literal(encoded(part)),
	);
	return `^${source}$`;
}

/** `example.com` exactly, or `*.example.com` for its subdomains; case does not count, a port does. */
export function hostPatternSource(pattern: string): string {
	const host = pattern.toLowerCase();
	return host.startsWith('*.') ? `^[^/]+${literal(host.slice(1))}$` : `^${host.split('*').map(literal).join('[^/]*')}$`;
}

const withoutLastSlash = (path: string) => (path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path);

/** The path as patterns see it: without query, hash and last slash; `/` for none. */
export const normalPath = (path: string): string => withoutLastSlash((path.split(/[?#]/, 1)[0] as string) || '/');

const sources = new Map<string, RegExp>();
/** Patterns are few and asked for often; the bound keeps a hostile list from growing without end. */
const KEPT = 1000;

function regExp(source: string): RegExp {
	let known = sources.get(source);
	if (!known) {
		if (sources.size >= KEPT) sources.clear();
		known = new RegExp(source, 's');
		sources.set(source, known);
	}
	return known;
}

/** Does a page, given by its host (with port) and path, fit the pattern? */
export const matchesPage = (pattern: PagePattern, { host, path }: { host: string; path: string }): boolean =>
	(pattern.host === undefined || regExp(hostPatternSource(pattern.host)).test(host.toLowerCase())) &&
	(pattern.path === undefined || regExp(pathPatternSource(pattern.path)).test(normalPath(path)));

/** Host and path of a URL; of what is no URL, an empty host and the text itself. */
export function pageOf(url: string): { host: string; path: string } {
	try {
		const { host, pathname } = new URL(url);
		return { host, path: pathname };
	} catch {
		// Not absolute: what a server sent in place of a URL.
		return { host: '', path: url };
	}
}
