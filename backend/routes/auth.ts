import { createHash, timingSafeEqual } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';
import { HttpError } from '../errors.ts';

const digest = (text: string) => createHash('sha256').update(text).digest();

/** Wants `Authorization: Bearer <token>`; compares in a time that tells nothing. */
export const bearer = (token: string): MiddlewareHandler => {
	const expected = digest(token);
	return async (c, next) => {
		const [, given = ''] = /^Bearer +(\S+)$/i.exec(c.req.header('authorization') ?? '') ?? [];
		if (!timingSafeEqual(digest(given), expected))
			throw new HttpError(401, 'unauthorized', 'The token is missing or wrong.', {
				headers: { 'WWW-Authenticate': 'Bearer realm="hindsight"' },
			});
		await next();
	};
};

const EXTENSION = /^(chrome|moz)-extension:\/\//;

/** Extension pages only: no web page can claim such an origin. The panel has no host permission, so CORS applies to it. */
export const extensionCors = cors({
	origin: (origin) => (EXTENSION.test(origin) ? origin : null),
	allowMethods: ['GET', 'POST', 'PUT', 'DELETE'],
	allowHeaders: ['Authorization', 'Content-Type', 'Last-Event-ID'],
	exposeHeaders: ['Retry-After'],
	maxAge: 86_400,
});
