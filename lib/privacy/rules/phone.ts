import type { Evidence, Place, Rule } from './types.ts';
import { allOf, digitsOf, foldWords, isUrl, wordsBefore } from './words/fold.ts';
import { OTHER_NUMBER, PHONE_LABEL } from './words/labels/phones.ts';

const CANDIDATE =
	/(?<![\p{L}\p{N}#€$£.,/_+-])(?:\+|\(\+?|00)?\d(?:[\s().\-/\u2010-\u2013\u00a0]{0,3}\d){6,14}(?![\p{N}€$£%]|[.,:/-]\d|[-_]\p{L}|\p{L})/gu;
/** ITU-T E.164: a country code, 7 to 15 digits in all. */
const INTERNATIONAL = /^\(?(?:\+|00)\(?(?:1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|[2-9]\d\d)/;
const LINK =
	/^(?:tel|sms|callto|whatsapp|facetime):\+?([\d().\s%-]{6,})|^https?:\/\/(?:wa\.me|api\.whatsapp\.com\/send\/?\?phone=)\/?\+?(\d{7,15})/i;
const DATE = /^(?:\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d|(?:19|20)\d\d[./-]\d{1,2}[./-]\d{1,2})(?:\D|$)/;

/** National forms: how sure each is where the page's language is one of the country's, and elsewhere. */
const NATIONAL: readonly { form: RegExp; lang: RegExp; here: number; elsewhere: number }[] = [
	{ form: /^\([2-9]\d\d\) ?[2-9]\d\d[-. ]\d{4}$/, lang: /^en/, here: 0.95, elsewhere: 0.9 },
	{ form: /^(?:1[-. ])?[2-9]\d\d([-./])[2-9]\d\d\1\d{4}$/, lang: /^en/, here: 0.9, elsewhere: 0.7 },
	{ form: /^1?[-. ]?8(?:00|88|77|66|55|44|33)[-. ][2-9]\d\d[-. ]\d{4}$/, lang: /^en/, here: 0.9, elsewhere: 0.8 },
	{ form: /^[2-9]\d\d [2-9]\d\d[ -]\d{4}$|^555-\d{4}$/, lang: /^en/, here: 0.6, elsewhere: 0.3 },
	{
		form: /^0[1-9] (?:\d\d ){3}\d\d$|^0[1-9](?:[.-]\d\d){4}$|^0 ?8\d\d \d{3} \d{3}$/,
		lang: /^fr/,
		here: 0.95,
		elsewhere: 0.85,
	},
	{
		form: /^\(?0(?:2\d|1\d1|11\d|1\d{3}|7\d{3}|8\d\d|3\d\d)\)? \d{3,4} ?\d{3,4}$/,
		lang: /^en/,
		here: 0.9,
		elsewhere: 0.8,
	},
	// Germany, Austria, Switzerland: area code, a divider, extension.
	{
		form: /^\(?0[1-9]\d{1,4}\)? ?[/\- \u2013] ?\d{2,}(?:[ /]?\d{2,})*(?:-\d{1,4})?$/,
		lang: /^(de|at|ch|nl|it|pl)/,
		here: 0.85,
		elsewhere: 0.6,
	},
	{
		form: /^0[1-9]\d? (?:\d{2,4} ?){2,4}$|^0\d{3,4}(?: \d{2,4}){2,4}$|^0\d{2,3}-\d{6,7}$|^06-\d{8}$/,
		lang: /^(de|nl|it|ch)/,
		here: 0.8,
		elsewhere: 0.5,
	},
	{ form: /^\(\d\d\) ?9? ?\d{4}-?\d{4}$|^\d\d 9\d{4}-\d{4}$/, lang: /^pt/, here: 0.95, elsewhere: 0.9 },
	{ form: /^9?\d{4}-\d{4}$|^0800 \d{3} \d{4}$|^4004-\d{4}$/, lang: /^pt/, here: 0.5, elsewhere: 0.2 },
	{
		form: /^[6789]\d\d \d{3} \d{3}$|^[6789]\d\d \d\d \d\d \d\d$|^9\d \d{3} \d\d \d\d$|^90[02] \d{3} \d{3}$/,
		lang: /^(es|ca|pt-pt)/i,
		here: 0.85,
		elsewhere: 0.4,
	},
	{
		form: /^3\d\d ?\d{3} ?\d{4}$|^3\d\d \d\d \d\d \d{3}$|^3\d\d-\d{6,7}$|^800[ .-]\d{3}[ .-]\d{3}$/,
		lang: /^it/,
		here: 0.85,
		elsewhere: 0.4,
	},
	{
		form: /^[6-9]\d{4}[ -]\d{5}$|^1800[ -]\d{2,3}[ -]\d{3,4}$|^0\d{2,4}[ -]\d{6,8}$/,
		lang: /^(en-in|hi)/i,
		here: 0.85,
		elsewhere: 0.6,
	},
	{ form: /^0\d{1,3}-\d{2,4}-\d{3,4}$|^0120-\d{2,3}-\d{3,4}$/, lang: /^ja/, here: 0.95, elsewhere: 0.6 },
	{ form: /^[4-8]\d\d[ -]\d{3}[ -]\d{3}$|^\(?\d\d\)? \d{3} \d\d \d\d$/, lang: /^pl/, here: 0.85, elsewhere: 0.4 },
	{ form: /^\d\d \d{3} \d\d \d\d$/, lang: /^(pl|nl|be)/, here: 0.7, elsewhere: 0.4 },
	{ form: /^0[1-9]\d{8,10}$/, lang: /^(de|nl|it|fr|en-gb|ja|ch)/i, here: 0.6, elsewhere: 0.45 },
];
/** Fewest digits of a number without a country code, by how the certain forms count. */
const FEWEST = 9;

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
	const isLabelled = PHONE_LABEL.test(words);
	if (candidate.startsWith('+') || candidate.startsWith('(+'))
		return INTERNATIONAL.test(candidate) && digits.length >= 8 ? 0.95 : 0;
	if (isLabelled) return 0.92;
	if (PHONE_LABEL.test(context().hints) && !OTHER_NUMBER.test(words)) return 0.85;
	if (/^00/.test(candidate) && digits.length >= 11 && INTERNATIONAL.test(candidate) && /\D/.test(candidate)) return 0.8;
	if (/^0/.test(digits) && digits.length < FEWEST) return 0;
	if (/^0\d{1,3}-\d+-\d+$/.test(candidate) && digits.length > 11) return 0;
	const sure = Math.max(
		0,
		...NATIONAL.filter(({ form }) => form.test(candidate.trim())).map(({ lang, here, elsewhere }) =>
			lang.test(place.lang) ? here : elsewhere,
		),
	);
	return OTHER_NUMBER.test(words) ? sure - 0.45 : OTHER_NUMBER.test(context().hints) ? sure - 0.3 : sure;
}

export const phone: Rule = {
	id: 'phone',
	title: 'Phone number',
	description: 'A telephone number in international or national form.',
	remedy: 'Redact the text or attribute that shows the number.',
	weight: 7,
	reads: ['text', 'url'],
	digits: 6,
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
