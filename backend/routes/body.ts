import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { Context } from 'hono';
import { HttpError, invalid } from '../errors.ts';
import { parseJson } from '../ingest/well-formed.ts';

const unzip = promisify(gunzip);
const GZIP = [0x1f, 0x8b];

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
	const [first] = chunks;
	const bytes = first && chunks.length === 1 ? first : Buffer.concat(chunks);
	// Told by its first bytes: a header would cost another origin's page a preflight. The bound holds for what comes out.
	if (!GZIP.every((byte, i) => bytes[i] === byte)) return decoder.decode(bytes);
	const plain = await unzip(bytes, { maxOutputLength: limit }).catch((error: NodeJS.ErrnoException) => {
		throw error.code === 'ERR_BUFFER_TOO_LARGE'
			? tooLarge()
			: invalid('The request is broken gzip.', undefined, 'not_json');
	});
	return decoder.decode(plain);
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
