import { hashText } from './hash-text.ts';

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
	/** `false`: certainly new. While the past is being read, nothing is certain. */
	maybe(appId: string, eventId: string): boolean;
	add(appId: string, eventId: string): void;
	/** Ids of the past as numbers, as {@link add} would take them. */
	addAll(appId: string, ids: Float64Array): void;
	/** The past is in. */
	complete(): void;
	readonly bytes: number;
}

export const createSeen = (firstCapacity = 262_144): Seen => {
	const generations: Generation[] = [];
	const grow = (capacity: number) =>
		generations.push({ words: new Uint32Array(2 ** Math.ceil(Math.log2((capacity * BITS_AN_ID) / 32))), count: 0 });
	grow(firstCapacity);
	const hash: [number, number] = [0, 0];
	let complete = false;

	const note = (app: number, id: number) => {
		hashes(app, id, hash);
		let last = generations.at(-1) as Generation;
		if (last.count * BITS_AN_ID >= last.words.length * 32) {
			grow(Math.min(FULL, last.count * 4));
			last = generations.at(-1) as Generation;
		}
		set(last.words, hash[0], hash[1]);
		last.count++;
	};

	return {
		maybe(appId, eventId) {
			if (!complete) return true;
			hashes(hashText(appId), Number(eventId), hash);
			return generations.some((generation) => has(generation.words, hash[0], hash[1]));
		},
		add: (appId, eventId) => note(hashText(appId), Number(eventId)),
		addAll(appId, ids) {
			const app = hashText(appId);
			for (const id of ids) note(app, id);
		},
		complete() {
			complete = true;
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

/** Two 32-bit hashes of app and id, finished as MurmurHash3 does; the step is odd. */
const hashes = (app: number, id: number, out: [number, number]): void => {
	const low = id >>> 0;
	const high = Math.floor(id / 4_294_967_296);
	const mixed = finish(Math.imul(low ^ app, 0x9e3779b1) ^ high);
	out[0] = mixed;
	out[1] = (finish(Math.imul(high ^ mixed, 0x5bd1e995) + Math.imul(low, 0xcc9e2d51) + app) | 1) >>> 0;
};

const finish = (value: number): number => {
	let h = value;
	h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
	h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
	return (h ^ (h >>> 16)) >>> 0;
};
