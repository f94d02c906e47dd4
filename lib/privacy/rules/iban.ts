import { passesMod97 } from './checksums.ts';
import type { Rule } from './types.ts';
import { allOf } from './words/fold.ts';

const IBAN =
	/(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?:[ \u00a0-]?[A-Z\d]{4}){2,7}(?:[ \u00a0-]?[A-Z\d]{1,3})?(?![\p{L}\p{N}])/giu;
const SHORTEST = 15;
const LONGEST = 34;

export const iban: Rule = {
	id: 'iban',
	title: 'Bank account (IBAN)',
	description: 'An international bank account number with a valid check sum.',
	remedy: 'Redact the account number, or show its last digits only.',
	weight: 9,
	reads: ['text'],
	digits: 6,
	evaluate({ value }) {
		for (const found of allOf(value, IBAN)) {
			// RF: a creditor's reference (ISO 11649). A word behind the number may look like its last group.
			for (let text = found; text; text = text.replace(/[ \u00a0-]?[A-Z\d]+$/i, '')) {
				const plain = text.replace(/[ \u00a0-]/g, '').toUpperCase();
				if (plain.length < SHORTEST) break;
				if (plain.startsWith('RF')) break;
				if (plain.length <= LONGEST && passesMod97(plain)) return { found: text, confidence: 0.98 };
			}
		}
		return null;
	},
};
