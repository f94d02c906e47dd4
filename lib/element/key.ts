import type { ElementPath, PathElement } from './types.ts';

const FIELDS: readonly (keyof PathElement)[] = [
	'tag',
	'namespace',
	'id',
	'classes',
	'attributes',
	'partial',
	'truncated',
	'cut',
	'nthChild',
	'nthOfType',
	'siblings',
	'siblingsOfType',
	'boundary',
];

const canonicalElement = (element: PathElement): PathElement => {
	const out: Record<string, unknown> = {};
	for (const field of FIELDS) {
		const value = element[field];
		if (value === undefined) continue;
		out[field] =
			field === 'attributes'
				? Object.fromEntries(Object.entries(value as object).sort(([a], [b]) => (a < b ? -1 : 1)))
				: value;
	}
	return out as unknown as PathElement;
};

/** The same text for equal paths, whoever wrote them down: fields and attribute names in a fixed order, nothing else. */
export const canonicalJson = (path: ElementPath): string => JSON.stringify(path.map(canonicalElement));

const rotl = (x: number, r: number) => (x << r) | (x >>> (32 - r));
const mix = (h: number) => {
	h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
	h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
	return h ^ (h >>> 16);
};
const C = [0x239b961b, 0xab0e9789, 0x38b34ae5, 0xa1e38b93] as const;

/**
 * MurmurHash3 x86 128-bit (Austin Appleby, public domain, https://github.com/aappleby/smhasher), seed 0.
 * @returns its four 32-bit words, in the order in which the reference writes them
 */
export function murmur3(bytes: Uint8Array): [number, number, number, number] {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	let [h1, h2, h3, h4] = [0, 0, 0, 0];
	const blocks = bytes.length >> 4;
	for (let i = 0; i < blocks; i++) {
		const at = i * 16;
		h1 ^= Math.imul(rotl(Math.imul(view.getUint32(at, true), C[0]), 15), C[1]);
		h1 = (Math.imul(rotl(h1, 19) + h2, 5) + 0x561ccd1b) | 0;
		h2 ^= Math.imul(rotl(Math.imul(view.getUint32(at + 4, true), C[1]), 16), C[2]);
		h2 = (Math.imul(rotl(h2, 17) + h3, 5) + 0x0bcaa747) | 0;
		h3 ^= Math.imul(rotl(Math.imul(view.getUint32(at + 8, true), C[2]), 17), C[3]);
		h3 = (Math.imul(rotl(h3, 15) + h4, 5) + 0x96cd1c35) | 0;
		h4 ^= Math.imul(rotl(Math.imul(view.getUint32(at + 12, true), C[3]), 18), C[0]);
		h4 = (Math.imul(rotl(h4, 13) + h1, 5) + 0x32ac3b17) | 0;
	}
	const tail = bytes.subarray(blocks * 16);
	const word = (from: number) => {
		let value = 0;
		for (let i = Math.min(from + 4, tail.length) - 1; i >= from; i--) value = (value << 8) | (tail[i] as number);
		return value;
	};
	if (tail.length > 12) h4 ^= Math.imul(rotl(Math.imul(word(12), C[3]), 18), C[0]);
	if (tail.length > 8) h3 ^= Math.imul(rotl(Math.imul(word(8), C[2]), 17), C[3]);
	if (tail.length > 4) h2 ^= Math.imul(rotl(Math.imul(word(4), C[1]), 16), C[2]);
	if (tail.length > 0) h1 ^= Math.imul(rotl(Math.imul(word(0), C[0]), 15), C[1]);
	const sum = () => {
		h1 = (h1 + h2 + h3 + h4) | 0;
		h2 = (h2 + h1) | 0;
		h3 = (h3 + h1) | 0;
		h4 = (h4 + h1) | 0;
	};
	const n = bytes.length;
	h1 ^= n;
	h2 ^= n;
	h3 ^= n;
	h4 ^= n;
	sum();
	[h1, h2, h3, h4] = [mix(h1), mix(h2), mix(h3), mix(h4)];
	sum();
	return [h1 >>> 0, h2 >>> 0, h3 >>> 0, h4 >>> 0];
}

const encoder = new TextEncoder();

/** 64-bit key of a path in decimal: the first two words of {@link murmur3} over the UTF-8 of {@link canonicalJson}. */
export function elementKey(path: ElementPath): string {
	const [high, low] = murmur3(encoder.encode(canonicalJson(path)));
	return ((BigInt(high) << 32n) | BigInt(low)).toString();
}
