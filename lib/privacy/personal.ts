/** Heap's replacement for what is redacted. */
export const REDACTED = '****';

const EMAIL = /[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}.-]+\.\p{L}{2,24}/gu;
/**
 * 13 to 19 digits in groups that a space or a dash parts: a payment card, if the Luhn sum agrees. Its first digit is 2 to 6
 * (ISO/IEC 7812-1: 3 travel, 4 and 5 banking, 6 merchandising, 2 Mastercard's later range).
 */
const CARD = /(?<![\d.,-])[2-6](?:[ -]?\d){12,18}(?![\d.,]?\d)/g;
/** A card as it is printed, beginning anywhere among other numbers: the year or month beside it must not hide it. */
const PRINTED_CARD = /(?<![\d.,-])(?=([2-6]\d{3}(?:[ -]\d{4,6}){2,3})(?![\d.,]?\d))/g;
/** National ids with a fixed written form: US social security number; UK national insurance number; Brazilian CPF; Indian PAN. */
const NATIONAL_ID =
	/(?<!\w)(?:(?<!-)(?!000|666|9)\d{3}-(?!00)\d\d-(?!0000)\d{4}(?!-)|(?![DFIQUV])[A-Z](?![DFIOQUV])[A-Z](?: ?\d\d){3} ?[A-D]|(?<![.-])\d{3}\.\d{3}\.\d{3}-\d\d|[A-Z]{3}[PCHABGJLFT][A-Z]\d{4}[A-Z])(?!\w)/g;
/** Query parameters whose value is a person's or a secret, by name without dashes; of `user[name]` by what is in the brackets. */
const PERSONAL_PARAMETER =
	/^(e?mail|user(id|email)?|login|(user|first|last|full|given|family|sur)?name|phone|mobile|tel(ephone)?|address|street|zip|(post)?code|ssn|birth(date|day)?|dob|\w*token|auth|(api)?key|secret|passw(or)?d|pwd|session(id)?|sid|jwt|otp|sig(nature)?)$/i;

/**
 * What each text has in it that is changed below, and few others: a sign of an address or a parameter, nine digits, or a
 * letter that ends a shorter number.
 */
const SUSPECT = /[=@]|%40|(\d[ .-]?){9}|\d ?[A-Z]/;

/** ISO/IEC 7812-1 annex B. */
export const passesLuhn = (digits: string): boolean => {
	let sum = 0;
	let factor = 1;
	for (const digit of [...digits].reverse()) {
		const product = factor * Number(digit);
		sum += product > 9 ? product - 9 : product;
		factor = 3 - factor;
	}
	return sum % 10 === 0;
};

const maskCard = (text: string) => (passesLuhn(text.replace(/\D/g, '')) ? REDACTED : text);

let isMasking = true;
/** Of this page's SDK: its owner may switch the masking of {@link maskPersonal} off. */
export const setMasking = (on: boolean): void => {
	isMasking = on;
};

/** Emails, Luhn-valid card numbers and national ids in a text become `****`; all else stays as it is. */
export const maskPersonal = (text: string): string => {
	if (!isMasking || !SUSPECT.test(text)) return text;
	let out = text.includes('@') ? text.replace(EMAIL, REDACTED) : text;
	out = out.replace(CARD, maskCard).replace(NATIONAL_ID, REDACTED);
	for (const [, card] of out.matchAll(PRINTED_CARD)) out = out.replace(card as string, maskCard);
	return out;
};

/** As {@link maskPersonal}, also percent-encoded addresses and the values of personal query parameters. Works on any text. */
export const maskUrl = (url: string): string => {
	if (!SUSPECT.test(url)) return url;
	const masked = url.replace(/([?&#;]([^=&#;?]+)=)[^&#]+/g, (whole, start, name) =>
		PERSONAL_PARAMETER.test(name.replace(/^.*(\[|%5b)|%5d|[-_\]]/gi, '')) ? start + REDACTED : whole,
	);
	return maskPersonal(
		isMasking && masked.includes('%40') ? masked.replace(/[^/?&=#:]+%40[^/?&=#]+/g, REDACTED) : masked,
	);
};

/** Does the text hold something that {@link maskPersonal} would mask? */
export const looksPersonal = (text: string): boolean => maskPersonal(text) !== text;
