import { compileSelector, SelectorError } from '../../../lib/selector/index.ts';

/** The error of a selector that must be refused. */
export const refused = (css: string): SelectorError => {
	try {
		compileSelector(css);
	} catch (error) {
		if (error instanceof SelectorError) return error;
		throw error;
	}
	throw new Error(`${css} is taken`);
};
