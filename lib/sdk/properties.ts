import { cut, looksPersonal } from '../privacy/index.ts';
import type { Warning } from '../protocol/page.ts';
import type { Properties, PropertyValue } from '../protocol/raw-event.ts';
import type { WarningCode } from '../protocol/warning-codes.ts';
import { PROPERTIES, PROPERTY_NAME, PROPERTY_VALUE } from './limits.ts';

/**
 * What may be kept of properties that a page gives: strings, finite numbers, booleans; dates as ISO 8601.
 * @param kept to which they are added
 * @returns what is kept, and a warning for each that is not, or not whole
 */
export const cleanProperties = (input: unknown, kept: Properties = {}): [Properties, Warning[]] => {
	const warnings: Warning[] = [];
	const warn = (code: WarningCode, what: string) => warnings.push({ code, what });
	if ((input && typeof input !== 'object') || Array.isArray(input)) warn('call-invalid', 'properties');
	else
		for (const [name, given] of Object.entries(input ?? {})) {
			const value: unknown = given instanceof Date ? given.toJSON() : given;
			if (!name || name.length > PROPERTY_NAME) warn('property-name-too-long', name);
			else if (value === undefined || value === null || Number.isNaN(value)) warn('property-null', name);
			else if (!Number.isFinite(value) && !/^(str|boo)/.test(typeof value)) warn('property-nested', name);
			else if (!(name in kept) && Object.keys(kept).length === PROPERTIES) warn('call-invalid', name);
			else {
				if ((value as string).length > PROPERTY_VALUE) warn('property-truncated', name);
				if (looksPersonal(`${value}`)) warn('looks-personal', name);
				kept[name] = typeof value === 'string' ? cut(value, PROPERTY_VALUE) : (value as PropertyValue);
			}
		}
	return [kept, warnings];
};
