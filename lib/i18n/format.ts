/** Numbers, days and times as a language writes them. */
export interface Format {
	/** 12,480 */
	number(value: number): string;
	/** 12.5K: where there is no room for more than five characters. */
	short(value: number): string;
	/** Whole percents: 66%, in German 66 % that stay together. */
	percent(value: number): string;
	/** `2026-03-12` → 12 March. */
	day(day: string): string;
	/** Milliseconds → 14:02:07. */
	time(ms: number): string;
	/** Milliseconds → 14:02. */
	minute(ms: number): string;
	/** Milliseconds → 12 March 2026, 14:02:07.123. */
	moment(ms: number): string;
	/** Milliseconds → 2 hours ago. */
	ago(ms: number): string;
	/** `one` or `other`. */
	isOne(value: number): boolean;
}

const UNITS = [
	['day', 86_400_000],
	['hour', 3_600_000],
	['minute', 60_000],
] as const;

export function formatOf(locale: string): Format {
	const number = new Intl.NumberFormat(locale);
	const short = new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 1 });
	const percent = new Intl.NumberFormat(locale, { style: 'percent' });
	const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' });
	const time = new Intl.DateTimeFormat(locale, {
		hour: '2-digit',
		minute: '2-digit',
		second: '2-digit',
		hourCycle: 'h23',
	});
	const minute = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
	const moment = new Intl.DateTimeFormat(locale, {
		day: 'numeric',
		month: 'long',
		year: 'numeric',
		hour: '2-digit',
		minute: '2-digit',
		second: '2-digit',
		fractionalSecondDigits: 3,
		hourCycle: 'h23',
	});
	const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
	const plural = new Intl.PluralRules(locale);
	return {
		number: (value) => number.format(value),
		short: (value) => short.format(value),
		percent: (value) => percent.format(value / 100),
		day: (value) => day.format(Date.parse(`${value}T00:00:00Z`)),
		time: (ms) => time.format(ms),
		minute: (ms) => minute.format(ms),
		moment: (ms) => moment.format(ms),
		ago: (ms) => {
			const past = Date.now() - ms;
			const [unit, size] = UNITS.find(([, least]) => past >= least) ?? ['minute', 60_000];
			return relative.format(-Math.floor(past / size), unit);
		},
		isOne: (value) => plural.select(value) === 'one',
	};
}
