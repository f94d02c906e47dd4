import { KEEPALIVE_BYTES, TIMEOUT_MS } from '../limits.ts';

/** What became of a request; the time is the wait that the server asks for. */
export type Outcome = [state: 'acknowledged' | 'refused' | 'retried', reason?: string, afterMs?: number];

/**
 * Sends by `fetch`, in a way that outlives the page where the browser's budget allows that.
 * The body is plain text, which spares the preflight of another origin, and no cookies go along.
 */
export const createPost = (url: string) => {
	let underway = 0;
	// A page may wrap it later.
	const send = fetch;
	return async (body: string): Promise<Outcome> => {
		const { size } = new Blob([body]);
		underway += size;
		try {
			const response = await send(url, {
				method: 'POST',
				body,
				keepalive: underway <= KEEPALIVE_BYTES,
				credentials: 'omit',
				signal: AbortSignal.timeout(TIMEOUT_MS),
			});
			const { ok, status, headers } = response;
			if (ok) return ['acknowledged'];
			const state = [400, 413, 422].includes(status) ? 'refused' : 'retried';
			const reason = `${status} ${(await response.text()).slice(0, 999)}`;
			return [state, reason, 1000 * Number(headers.get('Retry-After')) || 0];
		} catch (error) {
			return ['retried', `${error}`];
		} finally {
			underway -= size;
		}
	};
};
