import type { Context } from 'hono';
import { HttpError, StoreError, unavailable } from '../errors.ts';

/** The answer to what was thrown: the one shape of all errors. What is no refusal is a bug: logged here, not told outside. */
export const bodyOf = (error: unknown, c: Context): Response => {
	const refusal = refusalOf(error);
	if (refusal.status >= 500) console.error(`${c.req.method} ${c.req.path}: ${logged(refusal, error)}`);
	for (const [name, value] of Object.entries(refusal.headers)) c.header(name, value);
	return c.json(refusal.body(), refusal.status);
};

const refusalOf = (error: unknown): HttpError => {
	if (error instanceof HttpError) return error;
	if (error instanceof StoreError) return unavailable('The store failed; /healthz says why.', error);
	return new HttpError(500, 'internal', 'The server failed; its log says why.');
};

/** A store that fails does so for each request: a line is enough. A bug comes with its stack. */
const logged = ({ status, message, cause }: HttpError, error: unknown): string => {
	if (status === 500) return error instanceof Error ? (error.stack ?? error.message) : String(error);
	return cause instanceof Error ? `${message} ${cause.message}` : message;
};
