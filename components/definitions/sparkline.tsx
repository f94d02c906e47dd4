import type { DayCount } from '../../lib/protocol/api.ts';

const DAYS = 30;
const DAY_MS = 86_400_000;
const WIDTH = 60;
const HEIGHT = 16;

/** Counts of the last days, today last, with zeros for days that had none. */
export function daysUntilToday(counts: readonly DayCount[], days: number, now = Date.now()): DayCount[] {
	const known = new Map(counts.map(({ day, count }) => [day, count]));
	return Array.from({ length: days }, (_, index) => {
		const day = new Date(now - (days - 1 - index) * DAY_MS).toISOString().slice(0, 10);
		return { day, count: known.get(day) ?? 0 };
	});
}

/** Thirty days as thirty bars; decoration, since the figure is beside it. */
export function Sparkline({ counts }: { counts: readonly DayCount[] }) {
	const days = daysUntilToday(counts, DAYS);
	const most = Math.max(1, ...days.map(({ count }) => count));
	const step = WIDTH / DAYS;
	const bars = days.map(({ count }, index) => {
		const height = count === 0 ? 0 : Math.max(1, (count / most) * HEIGHT);
		return `M${index * step} ${HEIGHT}v${-height}h${step - 0.5}v${height}z`;
	});
	return (
		<svg className="sparkline" width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
			<path d={`M0 ${HEIGHT - 0.5}h${WIDTH}`} className="sparkline-base" />
			<path d={bars.join('')} />
		</svg>
	);
}
