/** Random numbers that are the same at every run. */
export interface Random {
	/** 0…1, 1 excluded. */
	next(): number;
	/** True in so many of a hundred cases; `share` is 0…1. */
	chance(share: number): boolean;
	/** Evenly between the two. */
	between(low: number, high: number): number;
	/** Whole number, both ends included. */
	whole(low: number, high: number): number;
	/** One of them, in proportion to its weight. */
	pick<T>(items: readonly T[], weight?: (item: T) => number): T;
	/** Integer 0…2^53−1 in decimal. */
	id(): string;
}

/** mulberry32 by Tommy Ettinger (public domain). */
export const createRandom = (seed: number): Random => {
	let state = seed;
	const word = () => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return (t ^ (t >>> 14)) >>> 0;
	};
	const next = () => word() / 2 ** 32;
	return {
		next,
		chance: (share) => next() < share,
		between: (low, high) => low + next() * (high - low),
		whole: (low, high) => low + Math.floor(next() * (high - low + 1)),
		pick: (items, weight = () => 1) => {
			let left = next() * items.reduce((sum, item) => sum + weight(item), 0);
			const found = items.find((item) => {
				left -= weight(item);
				return left < 0;
			});
			return found ?? (items.at(-1) as (typeof items)[number]);
		},
		id: () => String((word() >>> 11) * 2 ** 32 + word()),
	};
};
