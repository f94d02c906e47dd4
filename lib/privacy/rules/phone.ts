import type { Evidence, Place, Rule } from './types.ts';
import { allOf, anyWord, digitsOf, foldWords, isUrl, wordsBefore } from './words.ts';

const CANDIDATE =
	/(?<![\p{L}\p{N}#€$£.,/_+-])(?:\+|\(\+?|00)?\d(?:[\s().\-/\u2010-\u2013\u00a0]{0,3}\d){6,14}(?![\p{N}€$£%]|[.,:/-]\d|[-_]\p{L}|\p{L})/gu;
/** ITU-T E.164: a country code, 7 to 15 digits in all. */
const INTERNATIONAL = /^\(?(?:\+|00)\(?(?:1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|[2-9]\d\d)/;
const LINK =
	/^(?:tel|sms|callto|whatsapp|facetime):\+?([\d().\s%-]{6,})|^https?:\/\/(?:wa\.me|api\.whatsapp\.com\/send\/?\?phone=)\/?\+?(\d{7,15})/i;
const LABEL = anyWord(
	'phone* | tel | tel\\. | telephone* | mobile* | cell* | call | ring | fax | hotline | whatsapp | sms | contact number | telefon* | handy* | mobil* | rufnummer | anruf* | fon | téléphone* | portable | appel* | móvil | teléfono* | celular | llam* | cellulare | chiam* | telefone* | ligue | telefoon* | mobiel* | bel | tel nr | komórk* | 電話* | 携帯* | फ़ोन* | फोन* | मोबाइल* | zadzwoń',
);
const OTHER = anyWord(
	'order* | invoice* | no | nr | number | id | ref* | tracking | sku | ean | isbn | issn | article | artikel* | art | bestell* | rechnung* | auftrag* | kunden* | vorgang* | commande | facture | pedido | ordine | fattura | ticket | case | serial | model | part | policy | account | konto* | vat | ust* | siret | siren | cnpj | nip | regon | kvk | hrb | bsn | ssn | pesel | shipment | parcel | zip | plz | version | v | build | batch | lot | barcode | code | référence | numéro | número | numero | nummer | zamówien* | faktur* | booking | reservation | date | datum | time | steuer* | tax | customer | patient | mrn | member | imei | iccid | hs | upc | dossier | expedient* | pratica | protocolo | nota',
);
const DATE = /^(?:\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d|(?:19|20)\d\d[./-]\d{1,2}[./-]\d{1,2})(?:\D|$)/;

/** National forms that nothing else is written as, and less certain ones; by region in comments. */
const NATIONAL: readonly (readonly [RegExp, number])[] = [
	[/^\([2-9]\d\d\) ?[2-9]\d\d[-. ]\d{4}$/, 0.95], // North America
	[/^(?:1[-. ])?[2-9]\d\d([-.])[2-9]\d\d\1\d{4}$/, 0.85],
	[/^1?[-. ]?8(?:00|88|77|66|55|44|33)[-. ][2-9]\d\d[-. ]\d{4}$/, 0.9],
	[/^[2-9]\d\d[-. ]01\d{2}$|^555-\d{4}$/, 0.6],
	[/^0(?:[1-9]) ?(?:\d\d ){3}\d\d$|^0[1-9](?:[.-]\d\d){4}$/, 0.92], // France
	[/^\(?0(?:2\d|1\d1|11\d|1\d{3}|7\d{3}|8\d\d|3\d\d)\)? \d{3,4} ?\d{3,4}$/, 0.9], // United Kingdom
	[/^\(?0[1-9]\d{1,4}\)? ?[/\- \u2013] ?\d{2,}(?:[ -]?\d{2,})*$/, 0.82], // Germany, Austria, Switzerland, Italy, Netherlands, Japan
	[/^\(\d\d\) ?9? ?\d{4}-?\d{4}$/, 0.95], // Brazil
	[/^\d\d 9\d{4}-\d{4}$/, 0.85],
	[/^9\d{4}-\d{4}$/, 0.6],
	[/^[6789]\d\d \d{3} \d{3}$|^[6789]\d\d \d\d \d\d \d\d$|^9\d \d{3} \d\d \d\d$/, 0.75], // Spain, Poland
	[/^3\d\d ?\d{3} ?\d{4}$|^3\d\d \d\d \d\d \d{3}$/, 0.72], // Italy
	[/^[6-9]\d{4}[ -]\d{5}$/, 0.75], // India
	[/^0\d{1,3}-\d{2,4}-\d{3,4}$/, 0.9], // Japan
	[/^0[1-9]\d{8,10}$/, 0.45],
	[/^[4-8]\d\d \d{3} \d{3}$/, 0.5], // Poland
];

const linked = (value: string): Evidence | null => {
	const found = LINK.exec(value);
	return found && digitsOf(found[0]).length >= 6 ? { found: found[0], confidence: 0.97 } : null;
};

function judge(place: Place, candidate: string): number {
	const digits = digitsOf(candidate);
	if (digits.length < 7 || digits.length > 15 || DATE.test(candidate) || /^(\d)\1+$/.test(digits)) return 0;
	const balanced = candidate.split('(').length === candidate.split(')').length;
	if (!balanced) return 0;
	const { context, value, name } = place;
	const words = `${wordsBefore(value, candidate)} ${context().label} ${foldWords(name)}`;
	const isLabelled = LABEL.test(words);
	if (candidate.startsWith('+') || candidate.startsWith('(+'))
		return INTERNATIONAL.test(candidate) && digits.length >= 8 ? 0.95 : 0;
	if (isLabelled) return 0.92;
	if (OTHER.test(words)) return 0.1;
	if (LABEL.test(context().hints)) return 0.85;
	if (/^00/.test(candidate) && INTERNATIONAL.test(candidate) && /\D/.test(candidate)) return 0.8;
	const form = NATIONAL.find(([pattern]) => pattern.test(candidate.trim()));
	if (!form) return 0;
	return OTHER.test(context().hints) ? form[1] - 0.3 : form[1];
}

export const phone: Rule = {
	id: 'phone',
	title: 'Phone number',
	description: 'A telephone number in international or national form.',
	remedy: 'Redact the text or attribute that shows the number.',
	weight: 7,
	evaluate(place) {
		const { where, name, value } = place;
		if (value.length < 7 || where === 'url') return null;
		const link = linked(value);
		if (link || isUrl(name, value)) return link;
		let best: Evidence | null = null;
		for (const found of allOf(value, CANDIDATE)) {
			const confidence = judge(place, found);
			if (confidence > (best?.confidence ?? 0)) best = { found, confidence };
		}
		return best;
	},
};
