import { passesLuhn } from '../personal.ts';
import {
	passesBsn,
	passesCodiceFiscale,
	passesCpf,
	passesDni,
	passesEan13,
	passesNhs,
	passesNir,
	passesPesel,
	passesSteuerId,
	passesVerhoeff,
} from './checksums.ts';
import type { Evidence, Rule } from './types.ts';
import { anyWord, countDigits, digitsOf, foldWords, wordsBefore } from './words/fold.ts';
import { ID_LABEL } from './words/labels/ids.ts';
import { LETTERS, partsOf, plainForm } from './words/letters.ts';

const any = () => true;

/**
 * A scheme: how it is written, its check, and how sure that is without and with a label that names it.
 * Bare digits are never enough without a label, as one in ten or eleven numbers passes a check digit.
 */
interface Scheme {
	/** Digits it has at least. */
	digits: number;
	form: RegExp;
	passes(plain: string): boolean;
	alone: number;
	/** How sure it is without a label on pages in the language of its country. */
	here?: readonly [lang: RegExp, confidence: number];
	labelled: number;
}

const { upper: UPPER, any: LETTER, number: NUMERAL } = LETTERS;
/** To be looked for in {@link plainForm}. */
const edge = (body: string, flags = 'g') =>
	new RegExp(`(?<![${LETTER}${NUMERAL}.,/_-])(?:${body})(?![${LETTER}${NUMERAL}]|[.,/_-][${NUMERAL}])`, flags);

const SCHEMES: readonly Scheme[] = [
	// United States: social security number (SSA: no area 000, 666, 9xx).
	{ digits: 9, form: edge('(?!000|666|9)\\d{3}-(?!00)\\d{2}-(?!0000)\\d{4}'), passes: any, alone: 0.9, labelled: 0.97 },
	// United Kingdom: national insurance number; NHS number.
	{
		digits: 6,
		form: edge('(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\\d{2} ?\\d{2} ?\\d{2} ?[A-D]'),
		passes: any,
		alone: 0.85,
		labelled: 0.97,
	},
	{ digits: 10, form: edge('\\d{3}[ -]?\\d{3}[ -]?\\d{4}'), passes: passesNhs, alone: 0, labelled: 0.9 },
	// Germany: tax id; pension insurance number; health insurance number.
	{ digits: 11, form: edge('\\d{2} \\d{3} \\d{3} \\d{3}'), passes: passesSteuerId, alone: 0.8, labelled: 0.97 },
	{
		digits: 11,
		form: edge('\\d{2} ?\\d{3} ?\\d{3} ?\\d{3}'),
		passes: passesSteuerId,
		alone: 0.4,
		labelled: 0.97,
	},
	{
		digits: 10,
		form: edge('\\d{2} ?(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])\\d{2} ?[A-Z] ?\\d{3}'),
		passes: any,
		alone: 0.8,
		labelled: 0.95,
	},
	{ digits: 9, form: edge('[A-Z]\\d{9}'), passes: any, alone: 0, labelled: 0.9 },
	// France: NIR.
	{
		digits: 13,
		form: edge('[1-478] ?\\d{2} ?(?:0[1-9]|1[0-2]|[2-9]\\d) ?(?:\\d{2}|2[AB]) ?\\d{3} ?\\d{3} ?\\|? ?\\d{2}'),
		passes: passesNir,
		alone: 0.9,
		labelled: 0.97,
	},
	// Spain: DNI, NIE.
	{
		digits: 7,
		form: edge('\\d{2}\\.?\\d{3}\\.?\\d{3}[ -]?[A-Z]|[XYZ][ -]?\\d{7}[ -]?[A-Z]'),
		passes: passesDni,
		alone: 0.85,
		labelled: 0.97,
	},
	// Italy: codice fiscale.
	{
		digits: 4,
		form: edge('[A-Z]{3} ?[A-Z]{3} ?[\\dLMNP-V]{2}[A-EHLMPRST][\\dLMNP-V]{2} ?[A-Z][\\dLMNP-V]{3}[A-Z]', 'gi'),
		passes: (plain) => passesCodiceFiscale(plain.toUpperCase()),
		alone: 0.97,
		labelled: 0.98,
	},
	// Brazil: CPF.
	{ digits: 11, form: edge('\\d{3}\\.\\d{3}\\.\\d{3}-\\d{2}'), passes: passesCpf, alone: 0.97, labelled: 0.98 },
	{ digits: 11, form: edge('\\d{11}'), passes: passesCpf, alone: 0, labelled: 0.95 },
	// India: Aadhaar; PAN.
	{
		digits: 12,
		form: edge('[2-9]\\d{3}[ -]?\\d{4}[ -]?\\d{4}'),
		passes: passesVerhoeff,
		alone: 0.45,
		here: [/^(hi|en-in)/i, 0.7],
		labelled: 0.97,
	},
	{ digits: 4, form: edge('[A-Z]{3}[PCHABGJLFT][A-Z]\\d{4}[A-Z]'), passes: any, alone: 0.8, labelled: 0.97 },
	// Netherlands: BSN. Poland: PESEL. Switzerland: AHV. Sweden and Denmark: personal numbers.
	{ digits: 9, form: edge('\\d{4}[ .]?\\d{2}[ .]?\\d{3}'), passes: passesBsn, alone: 0, labelled: 0.95 },
	{ digits: 11, form: edge('\\d{11}'), passes: passesPesel, alone: 0.4, here: [/^pl/i, 0.6], labelled: 0.97 },
	{ digits: 13, form: edge('756[. ]\\d{4}[. ]\\d{4}[. ]\\d{2}'), passes: passesEan13, alone: 0.95, labelled: 0.97 },
	{
		digits: 10,
		form: edge('(?:19|20)?\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])[-+]\\d{4}'),
		passes: (plain) => passesLuhn(plain.slice(-10)),
		alone: 0.8,
		labelled: 0.95,
	},
	{
		digits: 10,
		form: edge('(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])\\d{2}-\\d{4}'),
		passes: any,
		alone: 0.4,
		labelled: 0.95,
	},
];

/** Any number under such a label, whatever its scheme: at least five digits. */
const NUMBER = edge(`(?=(?:[\\s.-]?[${LETTER}]?){0,12}\\d)[${UPPER}\\d](?:[ .-]?[${UPPER}\\d]){5,21}`);
const LABELLED_NUMBER = 0.75;
/** Numbers of companies, of offices to call, and of years stand under like labels. */
const OF_OTHERS = anyWord(
	'ust | vat | tva | iva | btw | mwst | company | firma | register | office | help* | line | hotline | year | ay | fy | case',
);
/** Dates, years and phone numbers. */
const NOT_ID = /^\d{1,4}[./-]\d\d?[./-]\d{1,4}$|(?:19|20)\d\d[-/](?:19|20)?\d\d$|^[2-9]\d\d-\d{3}-\d{4}$/;

/** A DNI, without its letter parted. */
const SHORTEST = 8;
/** Ids with few digits have letters beside them. */
const FEW_DIGITS = 6;
const HAS_LETTERS = /[a-z]\d|(?:\p{Lu}[^\p{Lu}]*){3}/u;

export const nationalId: Rule = {
	id: 'national-id',
	title: 'National id number',
	description: 'A social security, tax, insurance, passport or identity card number.',
	remedy: 'Redact the number.',
	weight: 10,
	reads: ['text'],
	digits: 4,
	evaluate(place) {
		const { name, value, context } = place;
		const count = countDigits(value);
		if (value.length < SHORTEST || (count < FEW_DIGITS && !HAS_LETTERS.test(value))) return null;
		const plain = plainForm(value);
		let best: Evidence | null = null;
		const offer = (found: string, confidence: number) => {
			if (confidence > (best?.confidence ?? 0)) best = { found, confidence };
		};
		const words = (found: string) => `${wordsBefore(value, found)} ${context().label} ${foldWords(name)}`;
		const isLabelled = (found: string) => ID_LABEL.test(words(found));
		for (const { digits, form, passes, alone, here, labelled } of SCHEMES)
			for (const found of count < digits ? [] : partsOf(value, plain, form))
				if (passes(found.replace(/[^\p{L}\p{N}]/gu, '')))
					offer(
						found,
						isLabelled(found)
							? labelled
							: ID_LABEL.test(context().hints)
								? Math.max(alone, labelled - 0.1)
								: here?.[0].test(place.lang)
									? here[1]
									: alone,
					);
		if (best !== null) return best;
		for (const found of partsOf(value, plain, NUMBER)) {
			const signs = found.replace(/[^\p{L}\p{N}]/gu, '');
			const isLong = digitsOf(found).length >= 8 || (signs.length >= 8 && digitsOf(found).length >= 4);
			if (isLong && !NOT_ID.test(found) && isLabelled(found) && !OF_OTHERS.test(words(found)))
				offer(found, LABELLED_NUMBER);
		}
		return best;
	},
};
