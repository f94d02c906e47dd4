import type { Context } from 'hono';
import { HttpError, invalid } from '../errors.ts';
import { parseJson } from '../ingest/well-formed.ts';

const decoder = new TextDecoder('utf-8');

/** Body as text, refused as soon as it is longer than the bound: its announced length may lie. */
const readText = async (c: Context, limit: number): Promise<string> => {
	const tooLarge = () => new HttpError(413, 'too_large', `The request is larger than ${limit} bytes.`);
	if (Number(c.req.header('content-length') ?? 0) > limit) throw tooLarge();
	const stream = c.req.raw.body;
	if (!stream) return '';
	const chunks: Uint8Array[] = [];
	let size = 0;
	for await (const chunk of stream) {
		size += chunk.byteLength;
		if (size > limit) throw tooLarge();
		chunks.push(chunk);
	}
	return decoder.decode(chunks.length === 1 ? chunks[0] : Buffer.concat(chunks));
};

/** Body as JSON whatever its content type says: beacons send `text/plain`. */
export const readJson = async (c: Context, limit: number): Promise<{ value: unknown; bytes: number }> => {
	const text = await readText(c, limit);
	try {
		return { value: parseJson(text), bytes: text.length };
	} catch {
		throw invalid('The request is not JSON.', undefined, 'not_json');
	}
};
