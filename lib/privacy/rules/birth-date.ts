import { DATE, DAY_AND_MONTH } from './dates.ts';
import type { Rule } from './types.ts';
import { allOf, anyWord, countDigits, foldWords, wordsBefore } from './words/fold.ts';
import { BIRTH } from './words/labels/births.ts';

/** Digits of a whole date: `1.2.84`. */
const FEWEST = 4;
/** A date has two numbers, or eight digits. */
const MAY_BE_DATE = /\d\D+\d|\d{8}/;
const YEAR_ONLY = /(?<!\d)(?:19\d\d|200\d|201\d)(?!\d)/g;
/** "71 anni (05/02/1954)", "05/02/1954 (71 anni)": a date beside an age. */
const AGE_BEFORE =
	/\d ?(?:anni|ans|años|anos|Jahre|Jahren|jaar|lat|let|years?(?: old)?|yrs?|y\.?o\.?|歳|才|वर्ष)[^\d\p{L}]{0,6}$/iu;
const AGE_AFTER =
	/^[^\d\p{L}]{0,6}(?:\d{1,3} ?(?:anni|ans|años|anos|Jahre|jaar|lat|years?(?: old)?|yrs?|y\.?o\.?|歳|才|वर्ष)(?!\p{L})|(?:age|aged|Alter|âge|edad|età|idade|leeftijd|wiek)\b)/iu;
/** Japanese tells it after the date. */
const BORN_AFTER = /^ ?(?:生まれ|生(?!活|産|徒))/;
const EVENT = anyWord('sale | party | offer | gift* | discount | promo* | angebot | expires | valid');

export const birthDate: Rule = {
	id: 'birth-date',
	title: 'Date of birth',
	description: 'A date beside words that make it the day someone was born.',
	remedy: 'Redact the date.',
	weight: 7,
	reads: ['text'],
	digits: 1,
	evaluate({ name, value, context }) {
		const count = countDigits(value);
		for (const found of count >= FEWEST && MAY_BE_DATE.test(value) ? allOf(value, DATE) : []) {
			const before = wordsBefore(value, found, 24);
			if (BIRTH.test(`${before} ${foldWords(name)}`))
				return { found, confidence: EVENT.test(foldWords(value)) ? 0.4 : 0.95 };
			const at = value.indexOf(found);
			const after = value.slice(at + found.length);
			if (BORN_AFTER.test(after)) return { found, confidence: 0.95 };
			if (AGE_BEFORE.test(value.slice(0, at)) || AGE_AFTER.test(after)) return { found, confidence: 0.8 };
			if (/[*★] ?$|(?:^|[\s(,])n\. ?$/i.test(value.slice(0, at))) return { found, confidence: 0.85 };
			if (before && /\d/.test(before)) continue;
			const { label, hints } = context();
			if (BIRTH.test(label)) return { found, confidence: 0.95 };
			if (BIRTH.test(hints)) return { found, confidence: 0.85 };
		}
		// "Birthday: 12 March"
		const day = count < 3 ? allOf(value, DAY_AND_MONTH)[0] : undefined;
		if (day && BIRTH.test(`${wordsBefore(value, day, 24)} ${context().label}`) && !EVENT.test(foldWords(value)))
			return { found: day, confidence: 0.6 };
		// "born 1984": a year alone tells little.
		const year = count >= FEWEST ? allOf(value, YEAR_ONLY)[0] : undefined;
		return year && BIRTH.test(wordsBefore(value, year, 12)) ? { found: year, confidence: 0.4 } : null;
	},
};
