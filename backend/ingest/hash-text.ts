/** FNV-1a over UTF-16 units, as a signed number of 32 bits, which take no object each. Not for keys that are stored. */
export const hashText = (text: string, seed = 0): number => {
	let hash = 0x811c9dc5 ^ seed;
	for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
	return hash | 0;
};
