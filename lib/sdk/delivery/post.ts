import { DELIVERY } from '../limits.ts';

/** What became of a request. */
export type Outcome =
	| { state: 'stored' }
	/** Never welcome: not to be sent again as it is. */
	| { state: 'refused'; reason: string }
	/** Later, perhaps. `afterMs`: the server's wish. */
	| { state: 'failed'; reason: string; afterMs?: number };

export interface Post {
	(body: string): Promise<Outcome>;
	/** Would a request of this body outlive the page? */
	survives(body: string): boolean;
}

const REFUSED = new Set([400, 413, 422]);
const encoder = new TextEncoder();

/** `Retry-After` in seconds or as a date. */
const retryAfter = (value: string | null): number | undefined => {
	if (!value) return undefined;
	const ms = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
	return ms > 0 ? ms : undefined;
};

/** The server's own words, if it speaks our protocol. */
const reasonIn = async (response: Response): Promise<string> => {
	try {
		const { error } = await response.json();
		return `${response.status}: ${error.path ? `${error.path} ` : ''}${error.message}`.slice(0, 1024);
	} catch {
		return String(response.status);
	}
};

/**
 * Sends by `fetch`, so that it outlives the page where the browser's budget allows that.
 * The type `text/plain` spares the preflight of another origin, and no cookies go along.
 */
export const createPost = (url: string): Post => {
	let underway = 0;
	const size = (body: string) => encoder.encode(body).length;
	// A page may wrap it later.
	const send = fetch;
	const post = async (body: string): Promise<Outcome> => {
		const bytes = size(body);
		const keepalive = underway + bytes <= DELIVERY.bytes;
		if (keepalive) underway += bytes;
		const abort = new AbortController();
		const timer = setTimeout(() => abort.abort(), DELIVERY.timeoutMs);
		try {
			const response = await send(url, {
				method: 'POST',
				body,
				keepalive,
				credentials: 'omit',
				headers: { 'Content-Type': 'text/plain' },
				signal: abort.signal,
			});
			if (response.ok) return { state: 'stored' };
			const reason = await reasonIn(response);
			if (REFUSED.has(response.status)) return { state: 'refused', reason };
			const afterMs = retryAfter(response.headers.get('Retry-After'));
			return { state: 'failed', reason, ...(afterMs && { afterMs }) };
		} catch (error) {
			return { state: 'failed', reason: String(error) };
		} finally {
			clearTimeout(timer);
			if (keepalive) underway -= bytes;
		}
	};
	return Object.assign(post, { survives: (body: string) => underway + size(body) <= DELIVERY.bytes });
};
