import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { ApiError } from '../lib/protocol/api.ts';

/** A refusal with the status and the words the caller gets. Everything else that is thrown is a bug and answers 500. */
export class HttpError extends Error {
	readonly status: ContentfulStatusCode;
	readonly code: string;
	readonly path: string | undefined;
	readonly headers: Record<string, string>;
	/** Further fields of the answer beside `error`. */
	readonly details: Record<string, unknown>;

	constructor(
		status: ContentfulStatusCode,
		code: string,
		message: string,
		options: {
			path?: string;
			headers?: Record<string, string>;
			details?: Record<string, unknown>;
			cause?: unknown;
		} = {},
	) {
		super(message, { cause: options.cause });
		this.status = status;
		this.code = code;
		this.path = options.path;
		this.headers = options.headers ?? {};
		this.details = options.details ?? {};
	}

	body(): ApiError & Record<string, unknown> {
		const { code, message, path, details } = this;
		return { error: path === undefined ? { code, message } : { code, message, path }, ...details };
	}
}

export const invalid = (message: string, path?: string, code = 'invalid') =>
	new HttpError(400, code, message, path === undefined ? {} : { path });
export const notFound = (message: string) => new HttpError(404, 'not_found', message);
export const unavailable = (message: string, cause?: unknown) =>
	new HttpError(503, 'unavailable', message, { headers: { 'Retry-After': '2' }, cause });
export const overloaded = () =>
	new HttpError(429, 'overloaded', 'Too many events are waiting to be stored; send them again in a second.', {
		headers: { 'Retry-After': '1' },
	});

/** A start that failed for a reason its user can remedy: printed as one sentence, without a stack. */
export class StartError extends Error {}

/** The engine failed at a query of ours: the disk, the network, a damaged part. */
export class StoreError extends Error {}

/** Why something failed, short enough for an answer. */
export const reasonOf = (error: unknown): string =>
	(error instanceof Error ? error.message : String(error)).trim().slice(0, 300);
