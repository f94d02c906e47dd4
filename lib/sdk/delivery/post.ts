import { RETRY_AFTER_MAX_MS, TIMEOUT_MS } from '../limits.ts';

/** Of a request: text, or compressed. */
export type Body = string | ArrayBuffer;

/** What became of a request; the time is the wait that the server asks for. */
export type Outcome = [state: 'acknowledged' | 'refused' | 'retried', reason?: string, afterMs?: number];

/**
 * Sends by `fetch`, in a way that outlives the page; what is beyond the browser's budget for that fails, and waits.
 * The body is text or bytes, which spares the preflight of another origin, and no cookies go along.
 */
export const createPost = (url: string) => {
	// A page may wrap it later.
	const send = fetch;
	return async (body: Body): Promise<Outcome> => {
		try {
			const response = await send(url, {
				method: 'POST',
				body,
				keepalive: true,
				credentials: 'omit',
				signal: AbortSignal.timeout(TIMEOUT_MS),
			});
			const { ok, status, headers } = response;
			if (ok) return ['acknowledged'];
			return [
				[400, 413, 422].includes(status) ? 'refused' : 'retried',
				`${status} ${(await response.text()).slice(0, 999)}`,
				Math.min(1000 * (headers.get('Retry-After') as unknown as number) || 0, RETRY_AFTER_MAX_MS),
			];
		} catch (error) {
			return ['retried', `${error}`];
		}
	};
};
