/** How many hues, and as many shapes, the theme has. */
const HUES = 10;

/** FNV-1a: the same on every computer. */
function hash(id: string): number {
	let value = 0x811c9dc5;
	for (let i = 0; i < id.length; i++) value = Math.imul(value ^ id.charCodeAt(i), 0x01000193);
	return value >>> 0;
}

/**
 * Hue and shape of each label, 0…9. It follows from the id, and gives way to those that are taken: no two of ten labels
 * look alike, and a label keeps its looks while others come and go.
 */
export function assignHues(before: ReadonlyMap<string, number>, ids: readonly string[]): ReadonlyMap<string, number> {
	const hues = new Map(ids.flatMap((id) => (before.has(id) ? [[id, before.get(id) as number]] : [])));
	for (const id of ids.filter((id) => !hues.has(id)).sort()) {
		const uses = Array.from({ length: HUES }, () => 0);
		for (const hue of hues.values()) uses[hue] = (uses[hue] ?? 0) + 1;
		const least = Math.min(...uses);
		const own = hash(id) % HUES;
		const free = uses.map((_, step) => (own + step) % HUES).find((hue) => uses[hue] === least);
		hues.set(id, free ?? own);
	}
	return hues;
}
