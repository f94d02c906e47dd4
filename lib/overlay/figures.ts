/** To make one takes longer than to use it a hundred times. */
const known = new Map<string, Intl.NumberFormat>();

const formatOf = (locale: string, notation: 'compact' | 'standard') => {
	const key = locale + notation;
	const format = known.get(key) ?? new Intl.NumberFormat(locale, { notation, maximumFractionDigits: 1 });
	known.set(key, format);
	return format.format;
};

/** Writes counts short, as 12.5K; in full where short ones of different counts would read alike. */
export function figuresOf(locale: string, counts: readonly number[] = []): (count: number) => string {
	const short = formatOf(locale, 'compact');
	const isAlike = new Set(counts.map(short)).size < new Set(counts).size;
	return isAlike ? formatOf(locale, 'standard') : short;
}
