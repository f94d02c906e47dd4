/** Random integer 0…2^53−1 in decimal: what Heap uses for users, sessions, pageviews and events. */
export const newId = (): string => {
	const [high = 0, low = 0] = crypto.getRandomValues(new Uint32Array(2));
	return String((high >>> 11) * 2 ** 32 + low);
};
