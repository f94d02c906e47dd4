/** Random numbers made at once: asking for each costs a click more than all the rest of its ids. */
const POOL = 64;
let pool: BigUint64Array;
let left = 0;

/** Random integer 0…2^53−1 in decimal, as Heap's: users, sessions, pageviews and events. Not of `Math.random`: some pages give it a seed. */
export const newId = (): string => {
	if (!left) {
		left = POOL;
		pool = crypto.getRandomValues(new BigUint64Array(POOL));
	}
	return `${(pool[--left] as bigint) >> 11n}`;
};

export const isId = (value: unknown): value is string => /^(0|[1-9]\d{0,15})$/.test(value as string);
