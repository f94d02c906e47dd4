/** From never used to most used: cold to hot, each dark enough for white text (4.7:1 and more). */
export const HEAT = ['#64748b', '#2563a8', '#7c4d9e', '#b5366b', '#c81e1e'] as const;

/** Least counts of the levels above 0, in equal steps of a logarithm up to the most used; levels that would be alike are left out. */
export function heatSteps(most: number): { level: number; from: number }[] {
	const steps = HEAT.slice(1).map((_, i) => ({ level: i + 1, from: Math.round(most ** (i / (HEAT.length - 1))) }));
	return [{ level: 0, from: 0 }, ...(most > 0 ? steps : [])].filter(({ from }, i, all) => all[i + 1]?.from !== from);
}

/** Level of a count, 0 to 4. */
export const heatOf = (count: number, steps: ReturnType<typeof heatSteps>): number =>
	steps.findLast(({ from }) => from <= count)?.level ?? 0;
