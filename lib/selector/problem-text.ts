import type { SelectorProblem, SelectorRefusal } from './error.ts';

const PROBLEMS: Record<SelectorProblem, (value: string) => string> = {
	'needs-tag': () => 'Expected a tag name',
	'needs-attribute': () => 'Expected an attribute name',
	'needs-operator': () => 'Expected =, ~=, |=, ^=, $=, *= or ]',
	'needs-value': () => 'Expected a quoted value or a name',
	'needs-bracket': () => 'Expected ]',
	'needs-parenthesis': () => 'Expected )',
	'needs-id': () => 'Expected an id after #',
	'needs-class': () => 'Expected a class after .',
	'needs-pseudo-class': () => 'Expected the name of a pseudo-class',
	'needs-position': () => 'Expected odd, even, a number or An+B',
	'needs-selector': (value) => `Expected a selector, found ${value || 'the end'}`,
	'needs-argument': (value) => `${value} needs an argument`,
	unexpected: (value) => `Unexpected ${value}`,
	'open-comment': () => 'The comment does not end',
	'open-string': () => 'The string does not end',
	namespace: () => 'Namespace prefixes are not declared here: use *| or nothing',
	'pseudo-element': () => 'Pseudo-elements are not elements: no event happens on them',
	nesting: () => 'Nested too deeply',
	'nth-of': (value) => `${value}(… of …) can't be decided: siblings are not recorded`,
	'shadow-only': (value) => `${value} holds only inside a shadow tree's own style sheet`,
	'unknown-pseudo-class': (value) => `${value} is no pseudo-class known here`,
	column: () => 'The column combinator is not known here',
	parser: (value) => value,
	'never-decided': (value) => `Nothing that is recorded can decide ${value}: add a tag, class or attribute`,
};

/** What a selector error says, in English. */
export const problemText = ({ code, problem, value, index }: SelectorRefusal): string =>
	PROBLEMS[problem](value) + (code === 'undecidable' ? '' : ` (at character ${index + 1})`);
