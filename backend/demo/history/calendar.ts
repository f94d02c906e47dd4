import type { Random } from './random.ts';

export const DAYS = 90;
export const DAY_MS = 86_400_000;

/** Visits by day of the week, Sunday first: quiet Saturdays, busy Sunday evenings and Mondays. */
const WEEK = [1.2, 1.15, 1, 0.95, 0.95, 0.85, 0.75];
/** Visits by hour, UTC: a lunch break and a long evening. */
const HOURS = [
	1, 0.5, 0.3, 0.2, 0.3, 0.6, 1.2, 2, 2.6, 3, 3.3, 3.8, 4.4, 4, 3.4, 3.2, 3.3, 3.8, 4.8, 6, 6.6, 6, 4.2, 2.2,
];
/** The shop is found by this much more people after the 90 days. */
const GROWTH = 0.3;
/** Mean days between two visits of the same person. */
const GAP_DAYS = 11;

/** How many days back from today somebody comes for the first time. */
export const firstDayBack = (random: Random, today: number): number => {
	const days = Array.from({ length: DAYS }, (_, back) => back);
	return random.pick(days, (back) => weekWeight(today, back) * (1 + GROWTH * (1 - back / DAYS)));
};

/** How many days back they come again, after a visit so many days back; negative: not yet. */
export const nextDayBack = (random: Random, today: number, back: number): number => {
	const about = back - Math.round(-Math.log(1 - random.next()) * GAP_DAYS);
	return random.pick([about, about - 1, about - 2], (day) => weekWeight(today, day));
};

const weekWeight = (today: number, back: number) => WEEK[new Date(today - back * DAY_MS).getUTCDay()] as number;

/** A moment of a day, milliseconds after its begin. */
export const momentOfDay = (random: Random): number => {
	const hour = random.pick(
		HOURS.map((_, i) => i),
		(i) => HOURS[i] as number,
	);
	return (hour + random.next()) * 3_600_000;
};
