/** Half a surrogate pair is valid in JSON text but not in UTF-8: the engine would refuse the whole insert. */
const ESCAPED_SURROGATE = /\\u[dD][89a-fA-F]/;

/** A half pair: in a Unicode-aware pattern, whole pairs are one character. */
const HALF_PAIR = /\p{Surrogate}/gu;

const repaired = (text: string) => text.replace(HALF_PAIR, '\ufffd');

/** `JSON.parse` whose strings are all well-formed Unicode. */
export const parseJson = (text: string): unknown => {
	const value: unknown = JSON.parse(text);
	return ESCAPED_SURROGATE.test(text) ? wellFormed(value) : value;
};

const wellFormed = (value: unknown): unknown => {
	if (typeof value === 'string') return repaired(value);
	if (Array.isArray(value)) return value.map(wellFormed);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, inner]) => [repaired(key), wellFormed(inner)]));
};
