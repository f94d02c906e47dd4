/** From never used to most used: cold to hot, each dark enough for white text (4.7:1 and more). */
export const HEAT = ['#64748b', '#2563a8', '#7c4d9e', '#b5366b', '#c81e1e'] as const;

export interface HeatStep {
	level: number;
	/** Least count that has the level. */
	from: number;
}

/**
 * Levels of the counts of one page, by rank: as many different counts in each, the most used always the hottest. A scale by
 * size paints all alike where the counts are, as on most pages; how large they are, the figures say.
 */
export function heatSteps(counts: readonly number[]): HeatStep[] {
	const ranked = [...new Set(counts)].sort((a, b) => a - b);
	const used = ranked.filter((count) => count > 0);
	const levels = HEAT.length - 1;
	return ranked
		.map((from): HeatStep => {
			const rank = used.indexOf(from);
			const apart = levels - used.length + rank + 1;
			return { from, level: from === 0 ? 0 : Math.max(apart, 1 + Math.floor((rank * levels) / used.length)) };
		})
		.filter(({ level }, i, all) => all[i - 1]?.level !== level);
}

/** Level of a count, 0 to 4. */
export const heatOf = (count: number, steps: readonly HeatStep[]): number =>
	steps.findLast(({ from }) => from <= count)?.level ?? 0;
