/** The page's first, below 2^52. Not of `Math.random`: some pages give it a seed. */
let next = (crypto.getRandomValues(new BigUint64Array(1))[0] as bigint) >> 12n;

/** Integer 0…2^53−1 in decimal, as Heap's: users, sessions, pageviews and events. Those of a page follow one another from a random one. */
export const newId = (): string => `${next++}`;

export const isId = (value: unknown): value is string => /^(0|[1-9]\d{0,15})$/.test(value as string);
