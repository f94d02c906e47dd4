export type SelectorErrorCode =
	/** Not CSS. */
	| 'syntax'
	/** CSS that this version does not know. */
	| 'unsupported'
	/** CSS that no recorded path can ever decide. */
	| 'undecidable';

/** What is wrong; `problemText` has the words. */
export type SelectorProblem =
	| 'needs-tag'
	| 'needs-attribute'
	| 'needs-operator'
	| 'needs-value'
	| 'needs-bracket'
	| 'needs-parenthesis'
	| 'needs-id'
	| 'needs-class'
	| 'needs-pseudo-class'
	| 'needs-position'
	| 'needs-selector'
	| 'needs-argument'
	| 'unexpected'
	| 'open-comment'
	| 'open-string'
	| 'namespace'
	| 'pseudo-element'
	| 'nesting'
	| 'nth-of'
	| 'shadow-only'
	| 'unknown-pseudo-class'
	| 'column'
	| 'parser'
	| 'never-decided';

/** What there is to know of a refused selector, without words. */
export type SelectorRefusal = Pick<SelectorError, 'code' | 'problem' | 'value' | 'index'>;

/** A selector that is refused: why, and where in its text (UTF-16 index). */
export class SelectorError extends Error {
	readonly code: SelectorErrorCode;
	readonly index: number;
	/** What the message says, for one in another language. */
	readonly problem: SelectorProblem;
	/** The name or the character that the problem is about. */
	readonly value: string;
	constructor(code: SelectorErrorCode, problem: SelectorProblem, index: number, value = '') {
		super(problem);
		this.name = 'SelectorError';
		this.code = code;
		this.index = index;
		this.problem = problem;
		this.value = value;
	}
}
