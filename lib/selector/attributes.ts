import { AttributeAction, type AttributeSelector } from 'css-what';
import type { ElementPath, PathElement } from '../element/types.ts';
import { isNeverRecorded } from '../privacy/attributes.ts';
import { NO, type Truth, truth, UNKNOWN, YES } from './kleene.ts';

/** Values that HTML compares without case: https://html.spec.whatwg.org/multipage/semantics-other.html#case-sensitivity-of-selectors */
export const CASELESS: ReadonlySet<string> = new Set(
	(
		'accept accept-charset align alink axis bgcolor charset checked clear codetype color compact declare defer dir ' +
		'direction disabled enctype face frame hreflang http-equiv lang language link media method multiple nohref noresize ' +
		'noshade nowrap readonly rel rev rules scope scrolling selected shape target text type valign valuetype vlink'
	).split(' '),
);

/** ASCII only, as CSS asks. */
export const lower = (text: string) => text.replace(/[A-Z]+/g, (found) => found.toLowerCase());

/** As `lower(actual) === lowered`, but ends at the first difference: the matcher runs millions of times a second. */
export function equalsFolded(actual: string, lowered: string): boolean {
	if (actual.length !== lowered.length) return false;
	for (let i = 0; i < lowered.length; i++) {
		const code = actual.charCodeAt(i);
		if ((code >= 65 && code <= 90 ? code + 32 : code) !== lowered.charCodeAt(i)) return false;
	}
	return true;
}

type Compare = (actual: string) => boolean;

/** What the operator asks of a value; `undefined`: it can never hold (https://drafts.csswg.org/selectors-4/#attribute-substrings). */
function comparison(action: AttributeAction, wanted: string): Compare | undefined {
	switch (action) {
		case AttributeAction.Exists:
			return () => true;
		case AttributeAction.Equals:
			return (actual) => actual === wanted;
		case AttributeAction.Hyphen:
			return (actual) => actual === wanted || actual.startsWith(`${wanted}-`);
		case AttributeAction.Element:
			return wanted === '' || /[\t\n\f\r ]/.test(wanted)
				? undefined
				: (actual) => actual.includes(wanted) && actual.split(/[\t\n\f\r ]+/).includes(wanted);
		case AttributeAction.Start:
			return wanted === '' ? undefined : (actual) => actual.startsWith(wanted);
		case AttributeAction.End:
			return wanted === '' ? undefined : (actual) => actual.endsWith(wanted);
		case AttributeAction.Any:
			return wanted === '' ? undefined : (actual) => actual.includes(wanted);
		default:
			return undefined;
	}
}

/** Tests the element at `index` of a path. */
export type PathTest = (path: ElementPath, index: number) => Truth;

const missing = (element: PathElement): Truth => (element.truncated ? UNKNOWN : NO);
const isPartial = (element: PathElement, name: string) => element.partial?.includes(name);

export const asksClass = ({ name, action, ignoreCase }: AttributeSelector) =>
	name === 'class' && action === AttributeAction.Element && ignoreCase !== true;
export const asksId = ({ name, action, ignoreCase }: AttributeSelector) =>
	name === 'id' && action === AttributeAction.Equals && ignoreCase !== true;

/** The commonest tests, without the general machinery. */
const hasClass =
	(name: string): PathTest =>
	(path, index) => {
		const element = path[index] as PathElement;
		return element.classes?.includes(name) ? YES : element.truncated ? UNKNOWN : NO;
	};
const hasId =
	(id: string): PathTest =>
	(path, index) => {
		const element = path[index] as PathElement;
		return isPartial(element, 'id') ? UNKNOWN : element.id === undefined ? missing(element) : truth(element.id === id);
	};

/** An attribute selector as a test of one element of a path. Also `.class` and `#id`, which the parser gives as such. */
export function attributeTest(selector: AttributeSelector): PathTest {
	const { name, action, value, ignoreCase, namespace } = selector;
	if (asksClass(selector)) return hasClass(value);
	if (asksId(selector)) return hasId(value);
	const htmlName = lower(name);
	const exact = comparison(action, value);
	const caseless = comparison(action, lower(value));
	if (!exact || !caseless) return () => NO;
	const foldHtml = ignoreCase === true || (ignoreCase === null && CASELESS.has(htmlName));
	const neverRecorded = isNeverRecorded(htmlName);
	// Outside of HTML a colon may part a prefix from the name, which was not written down as such.
	const mayHavePrefix = name.includes(':') || namespace === '*';

	if (neverRecorded) return () => UNKNOWN;
	const lowered = lower(value);
	const folded: Compare =
		action === AttributeAction.Equals ? (actual) => equalsFolded(actual, lowered) : (actual) => caseless(lower(actual));
	const holdsHtml = foldHtml ? folded : exact;
	const holdsOther = ignoreCase === true ? folded : exact;

	const isPlain = htmlName !== 'class' && htmlName !== 'id';
	const exists = action === AttributeAction.Exists;

	return (path, index) => {
		const element = path[index] as PathElement;
		const html = element.namespace === undefined;
		if (html && isPlain) {
			const actual: unknown = element.attributes?.[htmlName];
			if (typeof actual !== 'string') return element.truncated ? UNKNOWN : NO;
			if (element.partial !== undefined && !exists && isPartial(element, htmlName)) return UNKNOWN;
			return holdsHtml(actual) ? YES : NO;
		}
		if (!html && mayHavePrefix) return UNKNOWN;
		const key = html ? htmlName : name;
		const holds = html ? holdsHtml : holdsOther;
		if (key === 'class') {
			if (element.classes === undefined) return missing(element);
			if (action === AttributeAction.Exists) return YES;
			if (element.truncated) return UNKNOWN;
			if (action === AttributeAction.Element) return truth(holds(element.classes.join(' ')));
			return isPartial(element, 'class') ? UNKNOWN : truth(holds(element.classes.join(' ')));
		}
		const actual = key === 'id' ? element.id : own(element.attributes, key);
		if (actual === undefined) {
			// Browsers disagree on the case of names outside of HTML, as they do for tags.
			return !html && Object.keys(element.attributes ?? {}).some((other) => lower(other) === htmlName)
				? UNKNOWN
				: missing(element);
		}
		if (action !== AttributeAction.Exists && isPartial(element, key)) return UNKNOWN;
		return truth(holds(actual));
	};
}

/** What is inherited is no string, so it is no attribute. */
const own = (record: Record<string, string> | undefined, key: string) => {
	const value: unknown = record?.[key];
	return typeof value === 'string' ? value : undefined;
};
