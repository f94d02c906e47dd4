import { de } from './de.ts';
import { en, type Messages } from './en.ts';
import { type Format, formatOf } from './format.ts';

export interface Text {
	t: Messages;
	f: Format;
	/** For `lang`. */
	language: 'en' | 'de';
}

/** Words and figures of a language; numbers and times follow the region, as `de-AT`. */
export function textOf(locale: string): Text {
	const language = /^de\b/i.test(locale) ? 'de' : 'en';
	const f = formatOf(
		Intl.NumberFormat.supportedLocalesOf(locale).length > 0 && /^(de|en)\b/i.test(locale) ? locale : 'en',
	);
	return { t: language === 'de' ? de(f) : en(f), f, language };
}
