import { cut, TEXT_LIMIT } from '../privacy/text.ts';
import type { PropertyValue, RawEvent } from '../protocol/raw-event.ts';
import { matchesPieces } from './glob.ts';
import type { Step } from './schema.ts';

/**
 * Text as it is compared: whitespace folded and no longer than what is recorded, so a longer one is compared as far as it
 * can be. Case counts; `%`, `_` and `*` are plain characters.
 */
export const normalText = (text: string): string => cut(text.replace(/\s+/g, ' ').trim(), TEXT_LIMIT);

/** `text` of a step. */
export function matchesText({ op, value }: NonNullable<Step['text']>, actual: string): boolean {
	const wanted = normalText(value);
	return op === 'is' ? actual === wanted : actual.includes(wanted);
}

/** `*` stands for any run of characters, everything else for itself: for SQL, whose RE2 takes linear time. */
export const globSource = (pattern: string): string =>
	`^${pattern
		.split('*')
		.map((part) => part.replace(/[\\^$.+?()[\]{}|]/g, '\\$&'))
		.join('.*')}$`;

/** `href` of a step. */
export function matchesHref({ op, value }: NonNullable<Step['href']>, actual: string): boolean {
	switch (op) {
		case 'is':
			return actual === value;
		case 'contains':
			return actual.includes(value);
		case 'matches':
			return matchesPieces(value.replaceAll('*', '**').split(/(\*\*)/), actual);
	}
}

type PropertyCondition = NonNullable<Step['properties']>[number];

/** As text: `1` and `'1'` are the same, since an SDK may have sent either. */
const asText = (value: PropertyValue) => String(value);
const asNumber = (value: PropertyValue) =>
	typeof value === 'number' ? value : typeof value === 'string' && value.trim() !== '' ? Number(value) : Number.NaN;

/** One property condition; a property that is not there satisfies none but `is-not`. */
export function matchesProperty({ op, value = '' }: PropertyCondition, actual: PropertyValue | undefined): boolean {
	if (op === 'exists') return actual !== undefined;
	if (op === 'is-not') return actual === undefined || asText(actual) !== asText(value);
	if (actual === undefined) return false;
	switch (op) {
		case 'is':
			return asText(actual) === asText(value);
		case 'contains':
			return asText(actual).includes(asText(value));
		case 'greater':
			return asNumber(actual) > asNumber(value);
		case 'less':
			return asNumber(actual) < asNumber(value);
	}
}

/** Properties of an event as conditions see them: its own before those of its page. */
export const propertyOf = (event: Partial<RawEvent>, name: string): PropertyValue | undefined =>
	own(event.eventProperties, name) ?? own(event.properties, name);

const own = (record: Record<string, PropertyValue> | undefined, name: string) =>
	record !== undefined && Object.hasOwn(record, name) ? record[name] : undefined;
