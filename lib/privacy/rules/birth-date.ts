import { DATE } from './dates.ts';
import type { Rule } from './types.ts';
import { allOf, anyWord, foldWords, wordsBefore } from './words/fold.ts';

const BIRTH = anyWord(
	'b | birth* | naiss* | nac | f nacimiento | fec nac* | nascit* | nato* | nata* | geburt* | gebdat | geb dat* | geboorte* | gebdatum | ur dnia | data urodz* | födelse* | född | fødsels* | født | syntymä* | doğum* | narozen* | naștere* | születés* | дата рождения | родил* | 生まれ | 生年 | 出生* | お誕生日 | जन्म* | जन्मदिन | janam* | dn | d n | birth | birthdate | birthday | date of birth | dob | d o b | born | born on | bday | geburtsdatum | geburtstag | geburts* | geboren* | geb | geb am | naissance | né | née | né e | nacimiento | nacid[oa] | f nac | fecha nac | nascita | nat[oa] il | nat[oa] a | nato | nata | nascimento | nascid[oa] | data nasc | nasc | dt nasc | geboortedatum | urodzeni* | ur | urodzon* | data ur | 生年月日 | 誕生日 | जन्म | जन्मतिथि | janm*',
);
/** A date has two numbers, or eight digits. */
const MAY_BE_DATE = /\d\D+\d|\d{8}/;
const YEAR_ONLY = /(?<!\d)(?:19\d\d|200\d|201\d)(?!\d)/g;
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
			if (/[*★] ?$/.test(value.slice(0, value.indexOf(found)))) return { found, confidence: 0.85 };
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
