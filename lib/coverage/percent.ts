/** Share in whole percent, rounded down, so that 100 means all; of nothing, all. */
export const percentOf = (kept: number, all: number): number => (all === 0 ? 100 : Math.floor((kept / all) * 100));
