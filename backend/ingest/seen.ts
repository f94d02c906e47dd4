/**
 * A Bloom filter over event ids: answers at once that an id is new, which nearly all are; only what it may have seen is
 * looked up in the store. It is never wrong in the other direction, so exactly-once does not rest on chance.
 *
 * 24 bits and 12 probes an id give one false alarm in 100,000; it grows by generations of 4 million ids (12 MB each).
 */
const BITS_AN_ID = 24;
const PROBES = 12;
const FULL = 4_194_304;

interface Generation {
	words: Uint32Array;
	count: number;
}

export interface Seen {
	/** `false`: certainly new. */
	maybe(appId: string, eventId: string): boolean;
	add(appId: string, eventId: string): void;
	readonly size: number;
	readonly bytes: number;
}

export const createSeen = (firstCapacity = 262_144): Seen => {
	const generations: Generation[] = [];
	const grow = (capacity: number) =>
		generations.push({ words: new Uint32Array(2 ** Math.ceil(Math.log2((capacity * BITS_AN_ID) / 32))), count: 0 });
	grow(firstCapacity);
	const hash: [number, number] = [0, 0];

	return {
		maybe(appId, eventId) {
			hashes(appId, eventId, hash);
			return generations.some((generation) => has(generation.words, hash[0], hash[1]));
		},
		add(appId, eventId) {
			hashes(appId, eventId, hash);
			let last = generations.at(-1) as Generation;
			if (last.count * BITS_AN_ID >= last.words.length * 32) {
				grow(Math.min(FULL, last.count * 4));
				last = generations.at(-1) as Generation;
			}
			set(last.words, hash[0], hash[1]);
			last.count++;
		},
		get size() {
			return generations.reduce((sum, { count }) => sum + count, 0);
		},
		get bytes() {
			return generations.reduce((sum, { words }) => sum + words.byteLength, 0);
		},
	};
};

const has = (words: Uint32Array, a: number, b: number): boolean => {
	const mask = words.length * 32 - 1;
	for (let i = 0, bit = a; i < PROBES; i++, bit = (bit + b) >>> 0) {
		const at = bit & mask;
		if (((words[at >>> 5] as number) & (1 << (at & 31))) === 0) return false;
	}
	return true;
};

const set = (words: Uint32Array, a: number, b: number): void => {
	const mask = words.length * 32 - 1;
	for (let i = 0, bit = a; i < PROBES; i++, bit = (bit + b) >>> 0) {
		const at = bit & mask;
		words[at >>> 5] = (words[at >>> 5] as number) | (1 << (at & 31));
	}
};

/** Two 32-bit hashes of app and id: FNV-1a with two offsets, finished as MurmurHash3 does; the step is odd. */
const hashes = (appId: string, eventId: string, out: [number, number]): void => {
	let a = 0x811c9dc5;
	let b = 0x9747b28c;
	for (const text of [appId, eventId])
		for (let i = 0; i <= text.length; i++) {
			const code = i < text.length ? text.charCodeAt(i) : 0;
			a = Math.imul(a ^ code, 0x01000193);
			b = Math.imul(b ^ code, 0x5bd1e995);
		}
	out[0] = finish(a);
	out[1] = (finish(b) | 1) >>> 0;
};

const finish = (value: number): number => {
	let h = value;
	h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
	h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
	return (h ^ (h >>> 16)) >>> 0;
};
