import type { Context } from 'hono';
import { HttpError } from '../errors.ts';

/** The answer to what was thrown: the one shape of all errors. What is no refusal is a bug: logged here, not told outside. */
export const bodyOf = (error: unknown, c: Context): Response => {
	const refusal =
		error instanceof HttpError ? error : new HttpError(500, 'internal', 'The server failed; its log says why.');
	if (refusal.status >= 500) console.error(`${c.req.method} ${c.req.path}:`, refusal.cause ?? error);
	for (const [name, value] of Object.entries(refusal.headers)) c.header(name, value);
	return c.json(refusal.body(), refusal.status);
};
