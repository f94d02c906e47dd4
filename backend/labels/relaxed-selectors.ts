import { isTraversal, parse, type Selector, stringify } from 'css-what';
import { compileSelector } from '../../lib/selector/index.ts';

/** A selector with one part less: an ancestor, or one of several conditions on an element. Only those history can decide. */
export const relaxedSelectors = (css: string): string[] => {
	const list = parse(css);
	const relaxed = new Set<string>();
	for (const [i, complex] of list.entries())
		for (const tokens of withoutOne(complex)) relaxed.add(stringify(list.with(i, tokens)));
	relaxed.delete(stringify(list));
	return [...relaxed].filter(isDecidable);
};

/** Compounds with the combinator before each. */
const compoundsOf = (tokens: readonly Selector[]): { combinator: Selector | null; simple: Selector[] }[] => {
	const compounds: { combinator: Selector | null; simple: Selector[] }[] = [{ combinator: null, simple: [] }];
	for (const token of tokens)
		if (isTraversal(token)) compounds.push({ combinator: token, simple: [] });
		else compounds.at(-1)?.simple.push(token);
	return compounds;
};

const withoutOne = (tokens: Selector[]): Selector[][] => {
	const compounds = compoundsOf(tokens);
	const joined = (parts: typeof compounds) =>
		parts.flatMap(({ combinator, simple }, i) => (combinator && i > 0 ? [combinator, ...simple] : simple));
	return [
		// An ancestor less: what was a child is then a descendant of the next.
		...compounds
			.slice(0, -1)
			.map((_, i) =>
				joined(
					compounds
						.map((compound, at) =>
							at === i + 1 && i > 0 ? { ...compound, combinator: { type: 'descendant' } as Selector } : compound,
						)
						.filter((_, at) => at !== i),
				),
			),
		...compounds.flatMap(({ simple }, i) =>
			simple.length < 2
				? []
				: simple.map((_, drop) =>
						joined(
							compounds.map((compound, at) =>
								at === i ? { ...compound, simple: simple.filter((_, n) => n !== drop) } : compound,
							),
						),
					),
		),
	];
};

const isDecidable = (css: string): boolean => {
	try {
		return compileSelector(css).canMatch;
	} catch {
		// A part less may be no selector: it is then no offer.
		return false;
	}
};
