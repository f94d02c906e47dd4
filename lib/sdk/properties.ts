import { looksPersonal } from '../privacy/index.ts';
import type { Warning } from '../protocol/page.ts';
import type { Properties } from '../protocol/raw-event.ts';
import { LIMITS } from './limits.ts';

/** A text without half a surrogate pair at its end. */
export const cut = (text: string, limit: number): string =>
	text.length > limit ? text.slice(0, limit).replace(/[\uD800-\uDBFF]$/, '') : text;

/**
 * What may be kept of properties that a page gives: strings, finite numbers, booleans; dates as ISO 8601.
 * @returns what is kept, and a warning for each that is not, or not whole
 */
export const cleanProperties = (input: unknown): { properties: Properties; warnings: Warning[] } => {
	const properties: Properties = {};
	const warnings: Warning[] = [];
	const warn = (code: Warning['code'], what: string, message: string) =>
		warnings.push({ code, what: cut(what, 255), message });
	if (input === undefined || input === null) return { properties, warnings };
	if (typeof input !== 'object' || Array.isArray(input)) {
		warn('call-invalid', 'properties', 'Properties must be an object.');
		return { properties, warnings };
	}
	let count = 0;
	for (const [name, given] of Object.entries(input)) {
		const value = given instanceof Date && !Number.isNaN(+given) ? given.toISOString() : given;
		if (name === '' || name.length > LIMITS.propertyKey)
			warn('property-name-too-long', name, `Property names have 1 to ${LIMITS.propertyKey} characters.`);
		else if (value === null || value === undefined || (typeof value === 'number' && !Number.isFinite(value)))
			warn('property-null', name, `The value is ${value}.`);
		else if (!/^(string|number|boolean)$/.test(typeof value))
			warn('property-nested', name, 'Values are strings, numbers or booleans.');
		else if (++count > LIMITS.properties)
			warn('call-invalid', name, `At most ${LIMITS.properties} properties are kept.`);
		else {
			if (typeof value === 'string' && value.length > LIMITS.propertyValue)
				warn('property-truncated', name, `Cut to ${LIMITS.propertyValue} characters.`);
			if (typeof value === 'string' && looksPersonal(value))
				warn('looks-personal', name, 'The value looks personal; properties are sent as they are given.');
			// Defined, not assigned: a property may be named __proto__.
			Object.defineProperty(properties, name, {
				value: typeof value === 'string' ? cut(value, LIMITS.propertyValue) : value,
				enumerable: true,
				configurable: true,
				writable: true,
			});
		}
	}
	return { properties, warnings };
};
