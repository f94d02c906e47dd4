import { getAttribute, matches } from '../element/dom.ts';
import { maskUrl, REDACTED } from './personal.ts';

/** Never recorded: values of fields, code, and secrets of the page. */
const NEVER = /^(value|style|srcdoc|nonce|on.*)$/;

/** Lower-case name of an attribute whose value and presence nobody ever writes down. */
export const isNeverRecorded = (name: string): boolean => NEVER.test(name);

/** Password and hidden inputs are recorded by their tag alone. */
export const isSilentInput = (element: Element): boolean => matches(element, 'input[type=password],input[type=hidden]');

/** Names in lower case of those of an element's attributes whose values its page keeps to itself. */
export const redactedNames = (element: Element): string[] | undefined =>
	getAttribute(element, 'data-heap-redact-attributes')
		?.toLowerCase()
		.split(/[,\s]+/);

/**
 * What may be written down of an attribute's value; its element is no {@link isSilentInput}.
 * @param redacted {@link redactedNames} of the element
 * @returns another value where something was masked; `undefined` when it is never recorded
 */
export function resolveAttribute(
	element: Element,
	name: string,
	value: string,
	redacted = redactedNames(element),
): string | undefined {
	if (isNeverRecorded(name)) return undefined;
	if (redacted?.includes(name.toLowerCase())) return REDACTED;
	// Addresses are in attributes of any name.
	return maskUrl(value);
}
