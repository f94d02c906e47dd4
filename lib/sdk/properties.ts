import { looksPersonal } from '../privacy/index.ts';
import type { Warning, WarningCode } from '../protocol/page.ts';
import type { Properties, PropertyValue } from '../protocol/raw-event.ts';
import { wordsOf } from './inspection.ts';
import { PROPERTIES, PROPERTY_NAME, PROPERTY_VALUE } from './limits.ts';

/** A text without half a surrogate pair at its end. */
export const cut = (text: string, limit: number): string =>
	text.length > limit ? text.slice(0, limit).replace(/[\uD800-\uDBFF]$/, '') : text;

export const warning = (code: WarningCode, what: string): Warning => ({
	code,
	what: cut(what, PROPERTY_NAME),
	message: wordsOf(code),
});

const whyNot = (name: string, value: unknown): WarningCode | undefined => {
	if (!name || name.length > PROPERTY_NAME) return 'property-name-too-long';
	if (value === undefined || value === null || Number.isNaN(value)) return 'property-null';
	if (!/^(str|num|boo)/.test(typeof value) || Math.abs(value as number) === 1 / 0) return 'property-nested';
	return undefined;
};

/**
 * What may be kept of properties that a page gives: strings, finite numbers, booleans; dates as ISO 8601.
 * @returns what is kept, and a warning for each that is not, or not whole
 */
export const cleanProperties = (input: unknown): [Properties, Warning[]] => {
	const kept: [string, PropertyValue][] = [];
	const warnings: Warning[] = [];
	const warn = (code: WarningCode, name: string) => warnings.push(warning(code, name));
	if (input && typeof input !== 'object') warn('call-invalid', 'properties');
	for (const [name, given] of Object.entries(Object(input))) {
		const value = given instanceof Date ? given.toJSON() : given;
		const code = whyNot(name, value);
		if (code) warn(code, name);
		else if (kept.length === PROPERTIES) warn('call-invalid', name);
		else if (typeof value === 'string') {
			if (value.length > PROPERTY_VALUE) warn('property-truncated', name);
			if (looksPersonal(value)) warn('looks-personal', name);
			kept.push([name, cut(value, PROPERTY_VALUE)]);
		} else kept.push([name, value as PropertyValue]);
	}
	return [Object.fromEntries(kept), warnings];
};
