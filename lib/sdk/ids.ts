/** Random integer 0…2^53−1 in decimal, as Heap's: users, sessions, pageviews and events. */
export const newId = (): string => `${Math.floor(Math.random() * 2 ** 53)}`;
