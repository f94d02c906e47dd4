/** Random integer 0…2^53−1 in decimal, as Heap's: users, sessions, pageviews and events. */
export const newId = (): string => `${Math.floor(Math.random() * 2 ** 53)}`;

export const isId = (value: unknown): value is string => /^(0|[1-9]\d{0,15})$/.test(value as string);
