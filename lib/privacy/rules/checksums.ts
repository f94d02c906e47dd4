/** Check digits of published numbering schemes. Each takes the bare digits or letters, without separators. */

/** ISO 13616: the rearranged number modulo 97 is 1. */
export function passesMod97(iban: string): boolean {
	let rest = 0;
	for (const sign of iban.slice(4) + iban.slice(0, 4)) rest = Number(`${rest}${Number.parseInt(sign, 36)}`) % 97;
	return rest === 1;
}

const weighted = (digits: string, weights: readonly number[]) =>
	weights.reduce((sum, weight, i) => sum + weight * Number(digits[i]), 0);

/** Germany, Steueridentifikationsnummer: ISO 7064 mod 11,10; one digit of the first ten occurs two or three times. */
export function passesSteuerId(digits: string): boolean {
	if (!/^[1-9]\d{10}$/.test(digits)) return false;
	const distinct = new Set(digits.slice(0, 10)).size;
	if (distinct !== 9 && distinct !== 8) return false;
	let product = 10;
	for (const digit of digits.slice(0, 10)) {
		const sum = (Number(digit) + product) % 10 || 10;
		product = (sum * 2) % 11;
	}
	return (11 - product) % 10 === Number(digits[10]);
}

/** France, NIR: 13 signs and a key, 97 minus the number modulo 97; Corsica's 2A and 2B count as 19 and 18. */
export function passesNir(nir: string): boolean {
	const plain = nir.toUpperCase().replace('2A', '19').replace('2B', '18');
	if (!/^[1-478]\d{14}$/.test(plain)) return false;
	return 97 - (Number(plain.slice(0, 13)) % 97) === Number(plain.slice(13));
}

/** Spain, DNI and NIE: the number modulo 23 names the letter. */
export function passesDni(dni: string): boolean {
	const found = /^([XYZ]?)(\d{7,8})([A-Z])$/.exec(dni.toUpperCase());
	if (!found) return false;
	const [, prefix = '', digits = '', letter] = found;
	const number = Number((prefix && 'XYZ'.indexOf(prefix)) + digits);
	return 'TRWAGMYFPDXBNJZSQVHLCKE'[number % 23] === letter;
}

const ODD = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

/** Italy, codice fiscale (D.M. 23.12.1976). */
export function passesCodiceFiscale(code: string): boolean {
	if (!/^[A-Z]{6}[\dLMNP-V]{2}[A-EHLMPRST][\dLMNP-V]{2}[A-Z][\dLMNP-V]{3}[A-Z]$/.test(code)) return false;
	let sum = 0;
	for (let i = 0; i < 15; i++) {
		const sign = code.charCodeAt(i);
		const index = sign < 65 ? sign - 48 : sign - 65;
		sum += i % 2 === 0 ? (ODD[index] as number) : index;
	}
	return String.fromCharCode(65 + (sum % 26)) === code[15];
}

/** Brazil, CPF: two check digits modulo 11. */
export function passesCpf(digits: string): boolean {
	if (!/^\d{11}$/.test(digits) || /^(\d)\1+$/.test(digits)) return false;
	return [9, 10].every((length) => {
		let sum = 0;
		for (let i = 0; i < length; i++) sum += Number(digits[i]) * (length + 1 - i);
		return ((sum * 10) % 11) % 10 === Number(digits[length]);
	});
}

const D5 = [
	'0123456789',
	'1234067895',
	'2340178956',
	'3401289567',
	'4012395678',
	'5987604321',
	'6598710432',
	'7659821043',
	'8765932104',
	'9876543210',
];
const PERMUTE = [
	'0123456789',
	'1576283094',
	'5803796142',
	'8916043527',
	'9453126870',
	'4286573901',
	'2793806415',
	'7046913258',
];

/** India, Aadhaar: Verhoeff's dihedral check. */
export function passesVerhoeff(digits: string): boolean {
	let check = 0;
	for (let i = 0; i < digits.length; i++) {
		const digit = PERMUTE[i % 8]?.[Number(digits[digits.length - 1 - i])];
		check = Number(D5[check]?.[Number(digit)]);
	}
	return check === 0;
}

/** Netherlands, BSN: weighted by 9…2 and −1, divisible by 11. */
export const passesBsn = (digits: string): boolean =>
	/^\d{9}$/.test(digits) && Number(digits) > 0 && weighted(digits, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0;

/** Poland, PESEL: starts with a date of birth, the century in the month. */
export const passesPesel = (digits: string): boolean =>
	/^\d{2}(?:[02468][1-9]|[13579][0-2])(?:0[1-9]|[12]\d|3[01])\d{5}$/.test(digits) &&
	weighted(digits, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]) % 10 === 0;

/** United Kingdom, NHS number: modulo 11. */
export function passesNhs(digits: string): boolean {
	if (!/^\d{10}$/.test(digits)) return false;
	const check = 11 - (weighted(digits, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11);
	return check !== 10 && check % 11 === Number(digits[9]);
}

/** GS1 check digit; Switzerland's AHV number is one that starts with 756. */
export const passesEan13 = (digits: string): boolean =>
	/^\d{13}$/.test(digits) && weighted(digits, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1]) % 10 === 0;
