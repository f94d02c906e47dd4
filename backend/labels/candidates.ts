import { AttributeAction, isTraversal, parse, type Selector, SelectorType } from 'css-what';
import type { PathElement } from '../../lib/element/types.ts';
import { isNeverRecorded } from '../../lib/privacy/attributes.ts';
import { asksClass, asksId, CASELESS, lower } from '../../lib/selector/attributes.ts';
import { hashText } from '../ingest/hash-text.ts';

/**
 * Finds the elements a selector may hold on without asking it about each: by a class, id, attribute or tag that its
 * subject must have, and by those that ancestors of it must have. Elements of which not all is known, or of which browsers
 * disagree (other namespaces), may always.
 */
export interface Candidates {
	/** Elements come in the order of their index, after their parents. */
	add(index: number, element: PathElement): void;
	/** Indexes it may hold on, of any order, perhaps more than once; `null`: any. */
	of(css: string): Iterable<number> | null;
}

/** @param parents by index of an element: its parent's, or -1; whoever adds one has noted its parent before */
export const createCandidates = (parents: readonly number[]): Candidates => {
	/** By the hash of a token. Two tokens of one hash only mean that more elements are asked. */
	const byToken = new Map<number, number | number[]>();
	const unclear: number[] = [];
	const having = (token: string): readonly number[] => {
		const found = byToken.get(hashText(token)) ?? [];
		return typeof found === 'number' ? [found] : found;
	};
	/** Those that have all that a compound asks for; `undefined`: it asks for nothing. */
	const havingAll = (compound: readonly Selector[]): readonly number[] | undefined => {
		const [rarest, ...others] = tokensAsked(compound)
			.map(having)
			.sort((a, b) => a.length - b.length);
		return rarest && others.reduce(common, rarest);
	};

	/** Those below an element of the list, or below one of which not all is known. */
	const below = (above: readonly number[], candidates: readonly number[]): number[] => {
		const marks = new Uint8Array(parents.length);
		for (const index of unclear) marks[index] = 1;
		for (const index of above) marks[index] = 1;
		return candidates.filter((candidate) => {
			let at = parents[candidate] as number;
			while (at >= 0 && marks[at] === 0) at = parents[at] as number;
			return at >= 0;
		});
	};

	return {
		add(index, element) {
			if (isUnclear(element)) {
				unclear.push(index);
				return;
			}
			for (const token of new Set(tokensOf(element).map((token) => hashText(token)))) {
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
				const [subject = [], ...ancestors] = subjectAndAncestors(complex);
				let found = havingAll(subject);
				if (!found) return null;
				for (const ancestor of ancestors) {
					const above = havingAll(ancestor);
					if (above) found = below(above, found);
				}
				lists.push(found);
			}
			return lists.flat();
		},
	};
};

/** Of two lists in ascending order. */
const common = (few: readonly number[], many: readonly number[]): readonly number[] => {
	let at = 0;
	return few.filter((index) => {
		while (at < many.length && (many[at] as number) < index) at++;
		return many[at] === index;
	});
};

const isUnclear = ({ namespace, truncated, partial, cut }: PathElement): boolean =>
	namespace !== undefined || truncated === true || cut === true || partial !== undefined;

const tokensOf = ({ tag, id, classes, attributes }: PathElement): string[] => {
	const tokens = [tag];
	if (id !== undefined) tokens.push(`#${id}`);
	for (const name of classes ?? []) tokens.push(`.${name}`);
	for (const [name, value] of Object.entries(attributes ?? {})) tokens.push(`[${name}]`, `[${name}]${value}`);
	return tokens;
};

/** The last compound of a selector, and those before it that hold on ancestors of its element. */
const subjectAndAncestors = (complex: readonly Selector[]): Selector[][] => {
	const compounds: Selector[][] = [[]];
	for (const simple of complex.toReversed()) {
		if (!isTraversal(simple)) compounds.at(-1)?.push(simple);
		else if (simple.type === SelectorType.Descendant || simple.type === SelectorType.Child) compounds.push([]);
		else break;
	}
	return compounds;
};

/** What an element of HTML of which all is known has, if a compound holds on it. */
const tokensAsked = (compound: readonly Selector[]): string[] =>
	compound.flatMap((simple) => {
		if (simple.type === SelectorType.Tag) return [lower(simple.name)];
		if (simple.type !== SelectorType.Attribute) return [];
		if (asksClass(simple)) return [`.${simple.value}`];
		if (asksId(simple)) return [`#${simple.value}`];
		const name = lower(simple.name);
		if (name === 'class' || name === 'id' || isNeverRecorded(name)) return [];
		const isExact = simple.action === AttributeAction.Equals && simple.ignoreCase !== true && !CASELESS.has(name);
		return [isExact ? `[${name}]${simple.value}` : `[${name}]`];
	});
