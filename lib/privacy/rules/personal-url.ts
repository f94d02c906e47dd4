import { coordinates } from './coordinates.ts';
import { email } from './email.ts';
import { iban } from './iban.ts';
import { nationalId } from './national-id.ts';
import { paymentCard } from './payment-card.ts';
import { phone } from './phone.ts';
import { postalAddress } from './postal-address.ts';
import type { Evidence, Place, Rule } from './types.ts';
import { countDigits, foldWords, isUrl } from './words/fold.ts';
import { isGivenName, isListedName } from './words/given-names.ts';
import { BIRTH } from './words/labels/births.ts';
import { PEOPLE_SEGMENT, PERSONAL_PARAMETER } from './words/labels/urls.ts';
import { isNamesake } from './words/namesakes.ts';
import { isRatherThing, isThing } from './words/not-names.ts';
import { isSurname } from './words/surnames.ts';
import { remembered } from './words/word-table.ts';

const isPeople = (segment: string): boolean => PEOPLE_SEGMENT.has(segment.toLowerCase());

/** Pages beside the people's own. */
const GENERIC =
	/^(?:new|edit|list|all|my|add|search|import|export|settings?|roles?|groups?|invite|active|inactive|top|log|reset|me|of|and|the|for|to|design|engineering|success|support|stories|relations?|onboarding|directory)$/i;

const decode = (text: string) => {
	if (!/[%+]/.test(text)) return text;
	try {
		return decodeURIComponent(text.replace(/\+/g, ' '));
	} catch {
		// A lone % is no encoding: the text as it is.
		return text;
	}
};
/** A value that is there to be filled in: `{email}`, `:id`. */
const isTemplate = (value: string) => /^(?:[{<[:$].*|true|false|null|undefined|\d{1,2}|asc|desc)?$/i.test(value);

/** What a value is personal by, whatever the parameter is called. */
const SURE_RULES: readonly Rule[] = [email, iban, nationalId, coordinates, paymentCard];
/** A date of birth in a path stands behind a word for it. */
const isBirth = (previous: string, value: string) =>
	BIRTH.test(foldWords(previous)) && /^\d{4}-?\d\d-?\d\d$/.test(value);

const asText = (value: string, label: string): Place => ({
	where: 'text',
	name: '',
	value,
	tag: '',
	lang: '',
	attribute: () => '',
	context: () => ({ label, hints: '', section: '', nearby: '' }),
});

function parameter(name: string, raw: string): number {
	const value = decode(raw);
	if (isTemplate(value)) return 0;
	if (/^(?:https?:\/\/[^/]+)?\/\w/.test(value)) return judge(value)?.confidence ?? 0;
	if (PERSONAL_PARAMETER.test(name)) return 0.9;
	for (const rule of SURE_RULES) if ((rule.evaluate(asText(value, ''))?.confidence ?? 0) >= 0.8) return 0.9;
	if (value.includes(' ') && (postalAddress.evaluate(asText(value, ''))?.confidence ?? 0) >= 0.8) return 0.8;
	if ((phone.evaluate(asText(value, name))?.confidence ?? 0) > 0.8) return 0.8;
	const words = value.split(' ');
	if (
		words.length > 1 &&
		words.length < 4 &&
		isGivenName(words[0] as string) &&
		words.every((word) => /^\p{Lu}/u.test(word))
	)
		return 0.7;
	if (
		/^(name|user|customer|for|to|who|q|search|query|suche)$/.test(name) &&
		words.length > 1 &&
		words.some(isGivenName)
	)
		return 0.75;
	if (
		/^(name|user|customer|for|to|who|empfaenger|contact)$/.test(name) &&
		/^\p{Lu}\p{Ll}+/u.test(value) &&
		!words.some(isThing)
	)
		return 0.6;
	return 0;
}

/** Things that are named after people. */
const NAMED_AFTER =
	/^(?:p|shop|products?|brands?|tags?|topics?|collections?|stores?|books?|articles?|news|blog|events?|categor(?:y|ies)|c|places?|streets?|stations?|movies?|films?|music|albums?|songs?|artists?|produkte?|marken?|produits?|marques?|productos?|marcas?|prodotti|marchi|produtos?|wiki|img|images?|assets|static|media)$/i;

/** Files that are about someone more often than not. */
const DOCUMENT = /\.(?:pdf|docx?|odt|vcf|ics)$/i;
/** `Lebenslauf-Anna-Schmidt`: a given name and a family name side by side. */
function isWithinName(value: string): boolean {
	const words = value.split(/[-._ ]/);
	return words.some((word, i) => isListedName(word) && isSurname(words[i + 1] ?? '') && !isThing(words[i + 1] ?? ''));
}

/** `/visits/anna-schmidt`: a given and a family name, both well known, and nothing else. */
function isFullName(previous: string, value: string): boolean {
	const words = value.split(/[-._]/);
	const [first = '', last = ''] = words;
	return (
		words.length === 2 &&
		isListedName(first) &&
		isSurname(last) &&
		!isThing(first) &&
		!isThing(last) &&
		!isRatherThing(last) &&
		!NAMED_AFTER.test(previous) &&
		!isNamesake(words.join(' '))
	);
}

/** Fewest digits of a number that says who someone is. */
const FEW_DIGITS = 7;

/** Sites have few words in their paths, and ask for each again and again. */
const wordSegment = remembered((pair) => {
	const [previous = '', word = ''] = pair.split('/');
	return judgeSegment(previous, word);
});
const segment = (previous: string, raw: string): number =>
	// A short number says nothing of anyone.
	/^\d{1,6}$/.test(raw) ? 0 : /\d/.test(raw) ? judgeSegment(previous, raw) : wordSegment(`${previous}/${raw}`);

function judgeSegment(previous: string, raw: string): number {
	const value = decode(raw.replaceAll('+', '%2B')).replace(/\.(html?|php|aspx?|jpe?g|png|webp)$/i, '');
	if (/@[\p{L}\d-]+\.\p{L}{2}/u.test(value) && !/^@/.test(value)) return 0.95;
	if (DOCUMENT.test(value) && isWithinName(value.replace(DOCUMENT, ''))) return 0.75;
	if (countDigits(value) >= FEW_DIGITS) {
		const numbered = asText(value, foldWords(previous));
		if ((phone.evaluate(numbered)?.confidence ?? 0) > 0.9) return 0.8;
		if (isBirth(previous, value) || (nationalId.evaluate(numbered)?.confidence ?? 0) >= 0.8) return 0.9;
	}
	if (!isPeople(previous) && !/^@\p{L}/u.test(value)) return isFullName(previous, value) ? 0.6 : 0;
	const words = value
		.replace(/^[@~]/, '')
		.split(/[-._ ]/)
		.filter((word) => !/\d/.test(word));
	const isWords = words.length >= 2 && words.length <= 4 && words.every((word) => /^[\p{L}'’]+$/u.test(word));
	if (!isWords) return 0;
	if (words.some(isGivenName)) return 0.9;
	if (words.some(isSurname) || (value.includes('.') && words.length === 2)) return 0.75;
	return words.some((word) => isThing(word) || GENERIC.test(word)) ? 0 : 0.55;
}

function judge(url: string): Evidence | null {
	const [, path = '', query = '', fragment = ''] = /^([^?#]*)\??([^#]*)#?(.*)$/s.exec(url) ?? [];
	let best: Evidence | null = null;
	const offer = (found: string, confidence: number) => {
		if (confidence > (best?.confidence ?? 0)) best = { found, confidence };
	};
	if (query || fragment)
		for (const pair of `${query}&${fragment.includes('=') ? fragment.replace(/^.*\?/, '') : ''}`.split(/[&;]/)) {
			const at = pair.indexOf('=');
			if (at > 0) offer(pair, parameter(foldWords(decode(pair.slice(0, at))).replace(/\d+$/, ''), pair.slice(at + 1)));
		}
	const inner = fragment.startsWith('/') ? fragment.replace(/\?.*$/s, '') : '';
	const segments = `${path}${inner}`.replace(/^[a-z+]+:\/\/[^/]*/i, '').split('/');
	segments.forEach((part, i) => {
		if (part) offer(part, segment(segments[i - 1] ?? '', part));
	});
	return best;
}

export const personalUrl: Rule = {
	id: 'personal-url',
	title: 'Personal data in a URL',
	description: 'The path or a query parameter of an address names a person or carries a secret.',
	remedy: 'Keep personal data out of addresses; redact the attribute meanwhile.',
	weight: 7,
	reads: ['text', 'url'],
	digits: 0,
	evaluate({ where, name, value }) {
		if (where !== 'url' && !isUrl(name, value)) return where === 'text' ? inText(value) : null;
		if (/^(data|javascript|mailto|tel|sms|callto|blob|geo):/i.test(value)) return null;
		return judge(value);
	},
};

const inText = (value: string): Evidence | null => {
	if (!value.includes('/')) return null;
	const url = /https?:\/\/\S+|(?<!\S)\/[\w/.-]+\?\S+|(?<!\S)[\w-]+(?:\.[\w-]+)*\.\p{Ll}{2,}\/\S+/u.exec(value)?.[0];
	return url ? judge(url) : null;
};
