import { accountName } from './account-names.ts';
import { birthDate } from './birth-date.ts';
import { coordinates } from './coordinates.ts';
import { email } from './email.ts';
import { iban } from './iban.ts';
import { ipAddress } from './ip-address.ts';
import { macAddress } from './mac-address.ts';
import { nationalId } from './national-id.ts';
import { paymentCard } from './payment-card.ts';
import { personName } from './person-name.ts';
import { personalField } from './personal-field.ts';
import { personalUrl } from './personal-url.ts';
import { phone } from './phone.ts';
import { postalAddress } from './postal-address.ts';
import { secret } from './secret.ts';
import { type Evidence, type Place, type Rule, type RuleId, SURE } from './types.ts';

import { countDigits, isUrl } from './words/fold.ts';
import { warmLists } from './words/word-table.ts';

export * from './types.ts';

/** All rules, the surest first: what one has found, a later one does not find again. */
export const RULES: readonly Rule[] = [
	email,
	iban,
	paymentCard,
	nationalId,
	macAddress,
	ipAddress,
	coordinates,
	secret,
	personalUrl,
	phone,
	birthDate,
	postalAddress,
	personName,
	personalField,
];

const READING = {
	text: RULES.filter(({ reads }) => reads.includes('text')),
	url: RULES.filter(({ reads }) => reads.includes('url')),
	field: RULES.filter(({ reads }) => reads.includes('field')),
} as const;

const BY_ID = new Map(RULES.map((rule) => [rule.id, rule]));
export const ruleOf = (id: RuleId): Rule => BY_ID.get(id) as Rule;

export interface Detection extends Evidence {
	rule: RuleId;
}

/** Rules whose numbers must not be read a second time as something vaguer. */
const NUMBERS = /^(iban|payment-card|national-id|phone|ip-address|mac-address|coordinates|secret)$/;

/** A count or a number of a row; and text without a single sign that a rule begins from: digits, `@`, capitals, or letters of scripts without them. */
const HARMLESS = /^(?:\d{1,5}|[^\d@\p{Lu}\p{Lo}._/]*)$/u;

/** Can no rule find anything in the value? Told quickly, as most values are such. */
export const isPlain = (value: string): boolean => value.length < 2 || (HARMLESS.test(value) && !accountName(value));

/** Placeholders show what a value looks like: only a person's name or address in them is one. */
const IN_PLACEHOLDERS = /^(email|person-name)$/;

const OTHER_DIGITS = /[\u0966-\u096f\uff10-\uff19]/;

/** Devanagari and full-width digits as the plain ones, sign by sign: what rules find keeps its place. */
export const plainDigits = (text: string): string =>
	text.replace(/[\u0966-\u096f\uff10-\uff19]/g, (digit) =>
		String((digit.charCodeAt(0) - (digit < '\uff10' ? 0x966 : 0xff10)) % 10),
	);

const withPlainDigits = ({ where, name, value, tag, lang, attribute, context }: Place): Place => ({
	where,
	name,
	value: plainDigits(value),
	tag,
	lang,
	attribute,
	context,
});

/** Have something for most rules to look at, in a text of one byte a sign and in one of two: patterns are made for each. */
const SAMPLES = ['Anna 12.03.1984 (4711) 0815-4711, a/b', 'Łucja O’Hara, 12.03.1984 (4711) 0815-4711, a/b'];
const SAMPLE_WORDS = 'of a kind';
let isWarm = false;

/** Asks each rule once, a step each: what a rule needs is made when it is first asked, and takes a while. */
export function* warmUp(): Generator<void> {
	if (isWarm) return;
	isWarm = true;
	yield* warmLists();
	const around = { label: SAMPLE_WORDS, hints: SAMPLE_WORDS, section: SAMPLE_WORDS, nearby: SAMPLE_WORDS };
	// Twice each: a browser makes a pattern ready when it is first used, and again, to be faster, when it is used again.
	for (const value of [...SAMPLES, ...SAMPLES])
		for (const rule of RULES) {
			const where = rule === personalField ? 'field' : 'text';
			rule.evaluate({ where, name: '', value, tag: 'td', lang: '', attribute: () => '', context: () => around });
			yield;
		}
}

const NONE: readonly Detection[] = [];

/** What the rules say of a value: certain and uncertain findings, each rule at most once. */
export function detect(given: Place): readonly Detection[] {
	const place = OTHER_DIGITS.test(given.value) ? withPlainDigits(given) : given;
	if (place.where !== 'field' && isPlain(place.value)) return NONE;
	let out: Detection[] | undefined;
	const kind =
		place.where === 'field' ? 'field' : place.where === 'url' || isUrl(place.name, place.value) ? 'url' : 'text';
	const digits = countDigits(place.value);
	for (const rule of READING[kind]) {
		if (digits < rule.digits) continue;
		if (place.name === 'placeholder' && !IN_PLACEHOLDERS.test(rule.id)) continue;
		const evidence = rule.evaluate(place);
		if (!evidence) continue;
		const isTaken =
			NUMBERS.test(rule.id) &&
			out?.some(
				({ rule: other, found, confidence }) =>
					NUMBERS.test(other) && confidence >= evidence.confidence - 0.1 && overlaps(found, evidence.found),
			);
		// A street may be named after someone.
		const isInAddress = rule.id === 'person-name' && out?.some((other) => isWithin(place.value, other, evidence));
		if (isTaken || isInAddress) continue;
		out ??= [];
		out.push({ rule: rule.id, found: evidence.found, confidence: evidence.confidence });
		// An address and nothing else: whatever a part of it looks like has been told.
		if (rule === email && evidence.found === place.value) break;
	}
	return out ?? NONE;
}

/** Is the name a part of the address, or behind it: a street or a town? A recipient stands before it. */
const isWithin = (value: string, address: Detection, name: Evidence) =>
	address.rule === 'postal-address' &&
	address.confidence >= SURE &&
	address.found !== value &&
	value.indexOf(name.found) >= value.indexOf(address.found);

const overlaps = (a: string, b: string) => a.includes(b.trim()) || b.includes(a.trim());
