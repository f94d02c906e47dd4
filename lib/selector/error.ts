export type SelectorErrorCode =
	/** Not CSS. */
	| 'syntax'
	/** CSS that this version does not know. */
	| 'unsupported'
	/** CSS that no recorded path can ever decide. */
	| 'undecidable';

/** A selector that is refused: why, and where in its text (UTF-16 index). */
export class SelectorError extends Error {
	readonly code: SelectorErrorCode;
	readonly index: number;
	constructor(code: SelectorErrorCode, message: string, index: number) {
		super(message);
		this.name = 'SelectorError';
		this.code = code;
		this.index = index;
	}
}
