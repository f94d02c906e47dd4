import { passesLuhn } from '../personal.ts';
import type { Rule } from './types.ts';
import { allOf, anyWord, digitsOf, wordsBefore } from './words/fold.ts';

const GROUPS = /(?<![\d.,-])\d(?:[ \u00a0-]?\d){12,18}(?![\d.,-]?\d)/g;
/** Issuer ranges with their lengths (ISO/IEC 7812-1; published by the networks). */
const ISSUERS =
	/^(?:4(?:\d{12}|\d{15}|\d{18})|5[1-5]\d{14}|2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)\d{12}|3[47]\d{13}|3(?:0[0-5]|[68]\d)\d{11}|6(?:011|5\d\d|4[4-9]\d)\d{12}|35(?:2[89]|[3-8]\d)\d{12}|62\d{14,17}|(?:50|5[6-9]|6[0-9])\d{11,17})$/;
const GROUPED = /^\d{4}([ \u00a0-])\d{4}\1\d{4}\1\d{1,4}(?:\1\d{1,3})?$|^\d{4}([ \u00a0-])\d{6}\2\d{4,5}$/;
const LABEL = anyWord(
	'card* | credit* | debit* | pan | visa | mastercard | amex | karte | kreditkarte* | kartennummer | carte* | tarjeta* | carta | cart[aã]o* | kaart* | karta | karty | カード* | cc',
);
const OTHER = anyWord(
	'order | invoice | tracking | sku | ean | gtin | isbn | imei | serial | shipment | parcel | bestell* | rechnung* | sendung* | commande | facture | pedido | ordine | ref* | iccid | barcode | transaction | s n',
);

export const paymentCard: Rule = {
	id: 'payment-card',
	title: 'Payment card number',
	description: 'A number with a valid check digit from the range of a card network.',
	remedy: 'Never show a whole card number; redact it.',
	weight: 10,
	reads: ['text'],
	digits: 12,
	evaluate({ name, value, context }) {
		if (!/\d{4}/.test(value)) return null;
		for (const found of allOf(value, GROUPS)) {
			const digits = digitsOf(found);
			if (!ISSUERS.test(digits) || /^(\d)\1+$/.test(digits) || !passesLuhn(digits)) continue;
			const { label, hints } = context();
			const words = `${label} ${wordsBefore(value, found)} ${name}`;
			if (LABEL.test(words) || LABEL.test(hints)) return { found, confidence: 0.99 };
			if (OTHER.test(words)) return { found, confidence: 0.3 };
			return { found, confidence: GROUPED.test(found) ? 0.95 : 0.7 };
		}
		return null;
	},
};
