import { DESCRIBE_LIMITS } from '../element/describe.ts';
import { redactedNames } from '../privacy/attributes.ts';
import { maskPersonal, maskUrl, REDACTED, resolveAttribute } from '../privacy/index.ts';
import { type Detection, detect, type Place, plainDigits, verdictOf } from '../privacy/rules/index.ts';
import { textWithin } from '../privacy/text.ts';
import type { Finding, Protection, State } from './types.ts';

/** What holds for an element by its surroundings. */
export interface Surroundings {
	isIgnored: boolean;
	/** `data-heap-redact-text`. */
	isRedacted: boolean;
	isEditing: boolean;
}

/** Signs of a value at the end of a cut text that still tell something. */
const TELLING = 4;

const fold = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Would the part be read in what is sent, whole or so far that it tells something? */
export function survives(found: string, given: string): boolean {
	const part = fold(found);
	const sent = plainDigits(given);
	if (sent.includes(part)) return true;
	for (let length = part.length - 1; length >= TELLING; length--) if (sent.endsWith(part.slice(0, length))) return true;
	return false;
}

/** Decided with what the SDK runs: the text, attributes and page that it would send. */
function protectionOf(
	element: Element,
	{ where, name, value }: Place,
	found: string,
	around: Surroundings,
): Protection | undefined {
	if (around.isIgnored) return 'ignored';
	switch (where) {
		case 'field':
			return 'field';
		case 'attribute': {
			const resolved = resolveAttribute(element, name, value);
			if (resolved === undefined) return 'masked';
			if (resolved === '****' && value !== '****' && redactedNames(element)?.includes(name)) return 'redacted';
			if (survives(found, fold(resolved.slice(0, DESCRIBE_LIMITS.attributeValue)))) return undefined;
			return resolved === value ? 'cut' : 'masked';
		}
		case 'text': {
			if (around.isRedacted) return 'redacted';
			const text = textWithin(element);
			if (survives(found, text)) return undefined;
			return text.includes(REDACTED) ? 'masked' : 'cut';
		}
		case 'page-title':
			return survives(found, fold(maskPersonal(value))) ? undefined : 'masked';
		case 'url':
			return survives(found, maskUrl(value)) ? undefined : 'masked';
	}
}

const stateOf = (protection: Protection | undefined, isSure: boolean): State => {
	if (protection === 'ignored') return 'ignored';
	if (protection) return 'redacted';
	return isSure ? 'leak' : 'captured';
};

const NONE: readonly Finding[] = [];

/** What the rules find in a place of the element, and whether it would be sent. */
export function judgePlace(element: Element, place: Place, around: Surroundings): readonly Finding[] {
	const detections = detect(place);
	if (detections.length === 0) return NONE;
	return detections.map(({ rule, found, confidence }: Detection) => {
		const protection = protectionOf(element, place, found, around);
		const isSure = verdictOf({ found, confidence }) === true;
		return {
			element,
			where: place.where,
			name: place.where === 'attribute' ? place.name : '',
			rule,
			found,
			confidence,
			isSure,
			state: stateOf(protection, isSure),
			...(protection && { protection }),
		};
	});
}
