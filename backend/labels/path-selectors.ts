import type { ElementPath, PathElement } from '../../lib/element/types.ts';
import { escapeIdentifier, quote } from '../../lib/selector/escape.ts';

/** Attributes that name an element, the most lasting first; others follow as they come. */
const NAMING = ['data-heap-id', 'data-testid', 'data-test-id', 'data-test', 'data-cy', 'data-qa', 'name', 'aria-label'];
const VALUE_LENGTH = 64;
const ANCHOR_DEPTH = 8;

/**
 * Selectors for an element that is only known from history, the most lasting first; whoever asks takes the first that is
 * exact there. All are of the element's own tree scope.
 */
export function* pathSelectors(path: ElementPath): Generator<string> {
	const border = path.findIndex(({ boundary }) => boundary);
	const scope = border < 0 ? path : path.slice(0, border + 1);
	const [target, ...ancestors] = scope as [PathElement, ...PathElement[]];
	const own = conditionsOf(target);
	const tag = escapeIdentifier(target.tag);
	const all = `${tag}${own.join('')}`;
	yield* own;
	yield* own.map((condition) => `${tag}${condition}`);
	yield all;
	for (const ancestor of ancestors.slice(0, ANCHOR_DEPTH))
		for (const anchor of conditionsOf(ancestor)) {
			for (const condition of own) yield `${anchor} ${condition}`;
			yield `${anchor} ${tag}`;
			yield `${anchor} ${all}`;
		}
	for (let depth = 1; depth <= scope.length; depth++)
		yield scope
			.slice(0, depth)
			.map((element) => `${escapeIdentifier(element.tag)}${conditionsOf(element).join('')}${position(element)}`)
			.reverse()
			.join(' > ');
}

const position = ({ nthOfType, siblingsOfType }: PathElement): string =>
	siblingsOfType > 1 ? `:nth-of-type(${nthOfType})` : '';

/** What is known of an element, each as a condition of a selector. */
const conditionsOf = ({ id, classes = [], attributes = {}, partial = [] }: PathElement): string[] => {
	const names = Object.keys(attributes).filter(
		(name) => !partial.includes(name) && (attributes[name] as string).length <= VALUE_LENGTH,
	);
	const named = (name: string) => `[${escapeIdentifier(name)}=${quote(attributes[name] as string)}]`;
	return [
		...NAMING.filter((name) => names.includes(name)).map(named),
		...(id !== undefined && !partial.includes('id') ? [`#${escapeIdentifier(id)}`] : []),
		...names.filter((name) => !NAMING.includes(name)).map(named),
		...classes.map((name) => `.${escapeIdentifier(name)}`),
	];
};
