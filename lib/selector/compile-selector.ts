import { absenceOf } from './absence.ts';
import { type CompiledSelector, compile } from './compile.ts';
import { SelectorError } from './error.ts';
import { problemText } from './problem-text.ts';

/**
 * Compiles a selector for recorded paths. All that a path can tell is decided as the DOM would; the rest is `unknown`.
 * Time of a match: at most (elements of the path)² × (compounds of the selector).
 * @throws {SelectorError} for what is no CSS, is not known here, or can never be decided
 */
export function compileSelector(css: string): CompiledSelector {
	try {
		return compile(css, absenceOf);
	} catch (error) {
		if (error instanceof SelectorError) error.message = problemText(error);
		throw error;
	}
}
