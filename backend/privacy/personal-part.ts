import { REDACTED } from '../../lib/privacy/index.ts';
import {
	type Detection,
	detect,
	NO_CONTEXT,
	type Place,
	plainDigits,
	type RuleId,
	SURE,
} from '../../lib/privacy/rules/index.ts';

/** A stored value as the rules read it: what stands around it on the page is not stored. */
export type StoredPlace = Omit<Place, 'context'>;

/** `email=****` was masked by the SDK: the parameter's name alone tells nothing of anyone. */
const MASKED_PARAMETER = /[^/?&#=;\s]+=\*{4}(?=[&#;]|$)/g;

/** Sign by sign as long as the value, so that what is found in it stands at the same place of the value. */
const readable = (value: string): string =>
	plainDigits(value).replace(MASKED_PARAMETER, (masked) => '*'.repeat(masked.length));

/** What the rules are sure of. */
export const surelyIn = (place: StoredPlace): Detection[] =>
	detect({ ...place, value: readable(place.value), context: () => NO_CONTEXT }).filter(
		({ confidence }) => confidence >= SURE,
	);

/** A part of a value, in UTF-16 units; `end` is not in it. */
export interface Span {
	start: number;
	end: number;
}

export const withoutSpan = (value: string, { start, end }: Span): string =>
	value.slice(0, start) + REDACTED + value.slice(end);

/** More finds of one rule in a value than this, and all of it goes. */
const ROUNDS = 12;

/**
 * The smallest part of the value without which the rule finds nothing more in it: from the first find to the last, or all
 * of it. `null`: the rule is not sure of anything in it.
 */
export function spanOf(place: StoredPlace, rule: RuleId): Span | null {
	const { value } = place;
	let span: Span | null = null;
	for (let round = 0; round < ROUNDS; round++) {
		const now = readable(span ? withoutSpan(value, span) : value);
		const found = surelyIn({ ...place, value: now }).find((each) => each.rule === rule)?.found;
		if (found === undefined) return span;
		const at = now.indexOf(found);
		if (at < 0) break;
		span = union(span, at, at + found.length);
	}
	return { start: 0, end: value.length };
}

/** The span, widened by a find in the value that has `****` in the span's place. */
function union(span: Span | null, from: number, to: number): Span {
	if (!span) return { start: from, end: to };
	const longer = span.end - span.start - REDACTED.length;
	const behind = span.start + REDACTED.length;
	return {
		start: Math.min(span.start, from),
		end: to <= behind ? span.end : Math.max(span.end, to + longer),
	};
}
