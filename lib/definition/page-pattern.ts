import { matchesPieces } from './glob.ts';

/** `page` of a step: a host, a path glob, or both. */
export interface PagePattern {
	host?: string | undefined;
	path?: string | undefined;
}

/** A URL's path is recorded percent-encoded (https://url.spec.whatwg.org/#path-percent-encode-set); people write it plainly. */
const encoded = (text: string) =>
	text.replace(/\p{Cs}/gu, '\ufffd').replace(/[ "<>`{}\u0080-\uffff]+/g, encodeURIComponent);

/**
 * `/products/*` is one segment, `/products/**` any depth (none included); everything else is literal. Case counts, a slash
 * at the end does not.
 */
const piecesOf = (pattern: string): string[] =>
	withoutLastSlash(/^[/*]/.test(pattern) ? pattern : `/${pattern}`)
		.split(/(\/\*\*|\*\*|\*)/)
		.map(encoded);

/** `example.com` exactly, or `*.example.com` for its subdomains; case does not count, a port does. */
function matchesHost(pattern: string, host: string): boolean {
	const rest = pattern.slice(1);
	return pattern.startsWith('*.') ? host !== rest && host.endsWith(rest) : matchesPieces(pattern.split(/(\*)/), host);
}

const withoutLastSlash = (path: string) => (path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path);

/** The path as patterns see it: without query, hash and last slash; `/` for none. */
export const normalPath = (path: string): string => withoutLastSlash((path.split(/[?#]/, 1)[0] as string) || '/');

/** Does a page, given by its host (with port) and path, fit the pattern? */
export const matchesPage = (pattern: PagePattern, { host, path }: { host: string; path: string }): boolean =>
	(pattern.host === undefined || matchesHost(pattern.host.toLowerCase(), host.toLowerCase())) &&
	(pattern.path === undefined || matchesPieces(piecesOf(pattern.path), normalPath(path)));

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
