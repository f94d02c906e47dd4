import { getAttribute, matches } from '../element/dom.ts';
import { maskUrl, REDACTED } from './personal.ts';

/** Never recorded: values of fields, code, and secrets of the page. */
const NEVER = /^(value|style|srcdoc|nonce|on.*)$/;

/** Lower-case name of an attribute whose value and presence nobody ever writes down. */
export const isNeverRecorded = (name: string): boolean => NEVER.test(name);

/** Password and hidden inputs are recorded by their tag alone. */
export const isSilentInput = (element: Element): boolean => matches(element, 'input[type=password],input[type=hidden]');

const isRedacted = (element: Element, name: string) =>
	getAttribute(element, 'data-heap-redact-attributes')
		?.toLowerCase()
		.split(/[,\s]+/)
		.includes(name.toLowerCase());

/**
 * What may be written down of an attribute's value.
 * @returns another value where something was masked; `undefined` when it is never recorded
 */
export function resolveAttribute(element: Element, name: string, value: string): string | undefined {
	if (isNeverRecorded(name) || isSilentInput(element)) return undefined;
	if (isRedacted(element, name)) return REDACTED;
	// Addresses are in attributes of any name.
	return maskUrl(value);
}
