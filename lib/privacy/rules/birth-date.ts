import { DATE } from './dates.ts';
import type { Rule } from './types.ts';
import { allOf, anyWord, foldWords, wordsBefore } from './words/fold.ts';

const BIRTH = anyWord(
	'ur | d nasc* | dt nac* | f de nac* | fch nac* | nasc | nascida | nascido | nata il | nato il | nat[oa] a il | dat nasc* | geb dat* | gebd* | roz* | ngày sinh | birth date | geb datum | jarig | verjaardag | anniversaire | compleanno | cumpleaños | aniversário | aniversario | urodziny | verjaart | né[e]? le | nés? | nac el | b day | bday* | 誕生 | 生まれ | birthdate* |b | birth* | naiss* | nac | f nacimiento | fec nac* | nascit* | nato* | nata* | geburt* | gebdat | geb dat* | geboorte* | gebdatum | ur dnia | data urodz* | födelse* | född | fødsels* | født | syntymä* | doğum* | narozen* | naștere* | születés* | дата рождения | родил* | 生まれ | 生年 | 出生* | お誕生日 | जन्म* | जन्मदिन | janam* | dn | d n | birth | birthdate | birthday | date of birth | dob | d o b | born | born on | bday | geburtsdatum | geburtstag | geburts* | geboren* | geb | geb am | naissance | né | née | né e | nacimiento | nacid[oa] | f nac | fecha nac | nascita | nat[oa] il | nat[oa] a | nato | nata | nascimento | nascid[oa] | data nasc | nasc | dt nasc | geboortedatum | urodzeni* | ur | urodzon* | data ur | 生年月日 | 誕生日 | जन्म | जन्मतिथि | janm*',
);
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
	digits: 4,
	evaluate({ name, value, context }) {
		for (const found of MAY_BE_DATE.test(value) ? allOf(value, DATE) : []) {
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
		// "born 1984": a year alone tells little.
		const year = allOf(value, YEAR_ONLY)[0];
		return year && BIRTH.test(wordsBefore(value, year, 12)) ? { found: year, confidence: 0.4 } : null;
	},
};
