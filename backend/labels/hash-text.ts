/**
 * 53 bits of a text, well spread, and the same within a process: two 32-bit halves, each stirred by every UTF-16 unit and
 * finished as MurmurHash3 does. Not for keys that are stored.
 */
export const hashText = (text: string, seed = 0): number => {
	let low = seed ^ 0xdeadbeef;
	let high = seed ^ 0x41c6ce57;
	for (let i = 0; i < text.length; i++) {
		const unit = text.charCodeAt(i);
		low = Math.imul(low ^ unit, 0x9e3779b1);
		high = Math.imul(high ^ unit, 0x5f356495);
	}
	low = finish(low ^ (high >>> 15));
	high = finish(high ^ (low >>> 13));
	return (high & 0x1fffff) * 4_294_967_296 + (low >>> 0);
};

const finish = (value: number): number => {
	let h = value;
	h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
	h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
	return h ^ (h >>> 16);
};
