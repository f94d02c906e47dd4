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
import { allOf, anyWord, countDigits, digitsOf, foldWords, wordsBefore } from './words/fold.ts';

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
	labelled: number;
}

const edge = (body: string, flags = 'g') =>
	new RegExp(`(?<![\\p{L}\\p{N}.,/_-])(?:${body})(?![\\p{L}\\p{N}]|[.,/_-]\\p{N})`, `${flags}u`);

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
	{ digits: 11, form: edge('\\d{2} ?\\d{3} ?\\d{3} ?\\d{3}'), passes: passesSteuerId, alone: 0.4, labelled: 0.97 },
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
	{ digits: 12, form: edge('[2-9]\\d{3}[ -]?\\d{4}[ -]?\\d{4}'), passes: passesVerhoeff, alone: 0.45, labelled: 0.97 },
	{ digits: 4, form: edge('[A-Z]{3}[PCHABGJLFT][A-Z]\\d{4}[A-Z]'), passes: any, alone: 0.8, labelled: 0.97 },
	// Netherlands: BSN. Poland: PESEL. Switzerland: AHV. Sweden and Denmark: personal numbers.
	{ digits: 9, form: edge('\\d{4}[ .]?\\d{2}[ .]?\\d{3}'), passes: passesBsn, alone: 0, labelled: 0.95 },
	{ digits: 11, form: edge('\\d{11}'), passes: passesPesel, alone: 0.4, labelled: 0.97 },
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

const LABEL = anyWord(
	'führerscheinnr | führerscheinnummer | ausweisnr | ausweis nr | seriennummer ausweis | reisepassnr | passnr | passnummer | versichertennr | versicherungsnr | versicherungsnummer | sv nr | rv nr | steuernr | idnr | identifikationsnummer | aufenthaltstitel* | personenkennziffer | n[ºo°]? de identificación | documento de identidad | nº documento | tarjeta sanitaria | cip | nuss | naf | afiliación | documento di identità | ci n | n documento | carta identità | patente n | cartão sus | cns | pis pasep | registro geral | identidade | n[°º]? de sécu* | nss | numéro national | titre de séjour | numéro étranger | n cni | cni | rijbewijsnummer | documentnummer | id kaart | identiteitskaart | paspoortnummer | v nummer | seria i numer | numer dowodu | dowód osobisty | nr paszportu | 免許証* | 免許番号 | 保険証* | 被保険者* | 在留カード* | passport no | passport number | licen[cs]e no | dl no | dl number | driving licence no | ration card* | epic no | epic | voter card | uan | ssn | last 4 of ssn | alien number | a number | green card* | medicare* | medicaid* | health card* | sin | tfn | nric | hkid | emirates id | rg | pis | pasep | voter id* | carte nationale* | n sécurité sociale | numéro d assuré | carteira de identidade | carteira de motorista | patente di guida | licencia de conducir | rijbewijs* | prawo jazdy | legitymacja* | versicherten* | rentenvers* | *ausweisnummer | steuer ident* | numéro de sécurité sociale | sozialvers* | social security* | national insurance* | nino | ni number | ni no | nhs | nhs number | tax id* | itin | taxpayer id* | passport* | national id* | id card | identity card | identity number | driver s licen* | driving licen* | driver licen* | licen[cs]e number | id number | steuer id* | steueridentifikations* | steuerid* | steuerliche* | idnr | id nr | sozialversicherung* | rentenversicherung* | sv nummer | rvnr | versichertennummer* | krankenversichert* | kvnr | personalausweis* | ausweis* | reisepass* | führerschein* | nir | sécurité sociale | numéro de sécu | n sécu | n ss | carte vitale | numéro fiscal | carte d identité | passeport* | permis de conduire | dni | nie | nif | pasaporte | seguridad social | codice fiscale | c f | cod fiscale | carta d identità | passaporto | tessera sanitaria | cpf | cnh | título de eleitor | aadhaar | aadhar | uid | uidai | pan | pan card | pan number | आधार* | पैन* | bsn | burgerservicenummer | sofinummer | paspoort* | pesel | dowód* | nr dowodu | paszport | ahv* | avs | personnummer | cpr | マイナンバー | 個人番号 | パスポート | 旅券',
);
/** Any number under such a label, whatever its scheme: at least five digits. */
const NUMBER = edge('(?=(?:[\\s.-]?\\p{L}?){0,12}\\d)[\\p{Lu}\\d](?:[ .-]?[\\p{Lu}\\d]){5,17}');
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
	evaluate({ name, value, context }) {
		const count = countDigits(value);
		if (value.length < SHORTEST || (count < FEW_DIGITS && !HAS_LETTERS.test(value))) return null;
		let best: Evidence | null = null;
		const offer = (found: string, confidence: number) => {
			if (confidence > (best?.confidence ?? 0)) best = { found, confidence };
		};
		const words = (found: string) => `${wordsBefore(value, found)} ${context().label} ${foldWords(name)}`;
		const isLabelled = (found: string) => LABEL.test(words(found));
		for (const { digits, form, passes, alone, labelled } of SCHEMES)
			for (const found of count < digits ? [] : allOf(value, form))
				if (passes(found.replace(/[^\p{L}\p{N}]/gu, ''))) offer(found, isLabelled(found) ? labelled : alone);
		if (best !== null) return best;
		for (const found of allOf(value, NUMBER)) {
			const plain = found.replace(/[^\p{L}\p{N}]/gu, '');
			const isLong = digitsOf(found).length >= 8 || (plain.length >= 8 && digitsOf(found).length >= 4);
			if (isLong && !NOT_ID.test(found) && isLabelled(found) && !OF_OTHERS.test(words(found)))
				offer(found, LABELLED_NUMBER);
		}
		return best;
	},
};
