import type { Body } from './post.ts';

/** Gzip, where the browser has it: the server tells by the first bytes. It takes a moment that an ending page has not. */
export const zip = async (text: string): Promise<Body> =>
	globalThis.CompressionStream
		? new Response((new Response(text).body as ReadableStream).pipeThrough(new CompressionStream('gzip'))).arrayBuffer()
		: text;
