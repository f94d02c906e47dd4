/** How many hues, and as many shapes, the theme has. */
export const HUES = 10;

/** Hue and shape of a label, 0…9: the same on every computer, since it follows from the id alone (FNV-1a). */
export function hueOf(id: string): number {
	let hash = 0x811c9dc5;
	for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
	return (hash >>> 0) % HUES;
}
