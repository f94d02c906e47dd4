/** Heap's replacement for what is redacted. */
export const REDACTED = '****';

const EMAIL = /[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,24}/gu;
/** 13 to 19 digits in groups that a space or a dash parts: a payment card, if the Luhn sum agrees. */
const CARD = /(?<![\d.,-])\d(?:[ -]?\d){12,18}(?![\d.,]?\d)/g;
/** National ids with a fixed written form: US social security number; UK national insurance number; Brazilian CPF; Indian PAN. */
const NATIONAL_ID =
	/(?<![\w-])(?!000|666|9\d\d)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\w-])|(?<!\w)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D](?!\w)|(?<![\w.-])\d{3}\.\d{3}\.\d{3}-\d{2}(?!\w)|(?<!\w)[A-Z]{3}[PCHABGJLFT][A-Z]\d{4}[A-Z](?!\w)/g;
/** Query parameters whose value is a person's or a secret, by name. */
const PERSONAL_PARAMETER =
	/^(e-?mail|mail|user(name|_?id|_?email)?|login|(first|last|full|given|family|sur)_?-?name|name|phone|mobile|tel(ephone)?|address|street|zip|postcode|ssn|birth(date|day)?|dob|token|access_?token|id_?token|refresh_?token|auth|api_?-?key|key|secret|password|passwd|pwd|session(id)?|sid|jwt|code|otp|signature|sig)$/i;

/** ISO/IEC 7812-1 annex B. */
export function passesLuhn(digits: string): boolean {
	let sum = 0;
	for (let i = 0; i < digits.length; i++) {
		const digit = digits.charCodeAt(digits.length - 1 - i) - 48;
		const doubled = i % 2 === 1 ? digit * 2 : digit;
		sum += doubled > 9 ? doubled - 9 : doubled;
	}
	return sum % 10 === 0;
}

/** A card's first digit is 2 to 6 (ISO/IEC 7812-1: 3 travel, 4 and 5 banking, 6 merchandising, 2 Mastercard's later range). */
const isCard = (text: string) => {
	const digits = text.replace(/\D/g, '');
	return digits.length >= 13 && /^[2-6]/.test(digits) && !/^(\d)\1+$/.test(digits) && passesLuhn(digits);
};

/** Emails, Luhn-valid card numbers and national ids in a text become `****`; all else stays as it is. */
export function maskPersonal(text: string): string {
	let out = text;
	if (out.includes('@')) out = out.replace(EMAIL, REDACTED);
	if (!/\d{2}/.test(out)) return out;
	return out.replace(CARD, (found) => (isCard(found) ? REDACTED : found)).replace(NATIONAL_ID, REDACTED);
}

/** As {@link maskPersonal}, also percent-encoded addresses and the values of personal query parameters. Works on any text. */
export function maskUrl(url: string): string {
	const masked = url.replace(/([?&#;])([^=&#;?]+)=([^&#]*)/g, (whole, mark, name, value) =>
		value !== '' && PERSONAL_PARAMETER.test(decode(name)) ? `${mark}${name}=${REDACTED}` : whole,
	);
	return maskPersonal(/%40/i.test(masked) ? masked.replace(/[^/?&=#:]+%40[^/?&=#]+/gi, REDACTED) : masked);
}

const decode = (text: string) => {
	try {
		return decodeURIComponent(text);
	} catch {
		// A lone % is not an encoding; the text is taken as it is.
		return text;
	}
};

/** Does the text hold something that {@link maskPersonal} would mask? */
export const looksPersonal = (text: string): boolean => maskPersonal(text) !== text;
