import { AttributeAction, isTraversal, parse, type Selector, SelectorType } from 'css-what';
import type { PathElement } from '../../lib/element/types.ts';
import { isNeverRecorded } from '../../lib/privacy/attributes.ts';
import { asksClass, asksId, CASELESS, lower } from '../../lib/selector/attributes.ts';

/**
 * Finds the elements a selector may hold on without asking it about each: by a class, id, attribute or tag that its
 * subject must have. Elements of which not all is known, or of which browsers disagree (other namespaces), may always.
 */
export interface Candidates {
	/** Elements come in the order of their index. */
	add(index: number, element: PathElement): void;
	/** Indexes it may hold on, of any order, perhaps more than once; `null`: any. */
	of(css: string): Iterable<number> | null;
}

export const createCandidates = (): Candidates => {
	const byToken = new Map<string, number | number[]>();
	const unclear: number[] = [];
	const having = (token: string): readonly number[] => {
		const found = byToken.get(token) ?? [];
		return typeof found === 'number' ? [found] : found;
	};
	return {
		add(index, element) {
			if (isUnclear(element)) {
				unclear.push(index);
				return;
			}
			for (const token of tokensOf(element)) {
				const known = byToken.get(token);
				// Most values are of one element: a number is a tenth of a list.
				if (known === undefined) byToken.set(token, index);
				else if (typeof known === 'number') byToken.set(token, [known, index]);
				else known.push(index);
			}
		},
		of(css) {
			const lists: (readonly number[])[] = [unclear];
			for (const complex of parse(css)) {
				const [rarest] = subjectTokens(complex)
					.map(having)
					.sort((a, b) => a.length - b.length);
				if (!rarest) return null;
				lists.push(rarest);
			}
			return lists.flat();
		},
	};
};

const isUnclear = ({ namespace, truncated, partial, cut }: PathElement): boolean =>
	namespace !== undefined || truncated === true || cut === true || partial !== undefined;

const tokensOf = ({ tag, id, classes, attributes }: PathElement): Set<string> => {
	const tokens = new Set([tag]);
	if (id !== undefined) tokens.add(`#${id}`);
	for (const name of classes ?? []) tokens.add(`.${name}`);
	for (const [name, value] of Object.entries(attributes ?? {})) tokens.add(`[${name}]`).add(`[${name}]${value}`);
	return tokens;
};

/** What an element of HTML of which all is known has, if the last compound of a selector holds on it. */
const subjectTokens = (complex: readonly Selector[]): string[] =>
	complex.slice(complex.findLastIndex(isTraversal) + 1).flatMap((simple) => {
		if (simple.type === SelectorType.Tag) return [lower(simple.name)];
		if (simple.type !== SelectorType.Attribute) return [];
		if (asksClass(simple)) return [`.${simple.value}`];
		if (asksId(simple)) return [`#${simple.value}`];
		const name = lower(simple.name);
		if (name === 'class' || name === 'id' || isNeverRecorded(name)) return [];
		const isExact = simple.action === AttributeAction.Equals && simple.ignoreCase !== true && !CASELESS.has(name);
		return [isExact ? `[${name}]${simple.value}` : `[${name}]`];
	});
