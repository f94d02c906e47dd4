import * as v from 'valibot';
import { compileSelector } from '../selector/compile-selector.ts';
import { SelectorError } from '../selector/error.ts';
import { explainIssue } from './explain-issue.ts';
import { type Definition, DefinitionSchema, type Step } from './schema.ts';

/** A definition that is refused: what is wrong and where, as `steps.0.selector`. */
export class DefinitionError extends Error {
	readonly code: string;
	readonly path: string;
	/** Place in the selector, where a selector is what is wrong. */
	readonly index: number | undefined;
	constructor(code: string, message: string, path: string, index?: number) {
		super(path === '' ? message : `${path}: ${message}`);
		this.name = 'DefinitionError';
		this.code = code;
		this.path = path;
		this.index = index;
	}
}

/**
 * Checks what a schema can't: a selector must be one that history can decide.
 * @throws {DefinitionError}
 */
export function checkSteps(steps: readonly Step[]): void {
	for (const [i, { type, selector, name }] of steps.entries()) {
		if (name !== undefined && type !== 'custom')
			throw new DefinitionError('name_not_custom', `a ${type} event has no name; leave it out`, `steps.${i}.name`);
		if (selector === undefined) continue;
		if (type === 'pageview' || type === 'custom')
			throw new DefinitionError(
				'selector_without_element',
				`a ${type} event has no element; leave the selector out`,
				`steps.${i}.selector`,
			);
		checkSelector(selector, `steps.${i}.selector`);
	}
}

function checkSelector(css: string, path: string): void {
	try {
		if (compileSelector(css).canMatch) return;
	} catch (error) {
		if (!(error instanceof SelectorError)) throw error;
		throw new DefinitionError(`selector_${error.code}`, error.message, path, error.index);
	}
	// `+` and `~` of `:nth-child(2n + 1)` and `[rel~="next"]` are none that ask for siblings.
	const plain = css.replace(/\\.|\[[^\]]*\]|\([\s\dn+-]*\)/gis, (found) => '_'.repeat(found.length));
	const index = Math.max(0, plain.search(/:(?!root|scope|not|is|where|nth|first|last|only)|[+~]/i));
	throw new DefinitionError(
		'selector_undecidable',
		'this can never match recorded history, which knows neither states such as :hover nor siblings',
		path,
		index,
	);
}

/**
 * A definition from outside.
 * @throws {DefinitionError} that says what is wrong, where, and what to do
 */
export function parseDefinition(input: unknown): Definition {
	const result = v.safeParse(DefinitionSchema, input);
	if (!result.success) {
		const { message, path } = explainIssue(result.issues[0]);
		throw new DefinitionError('invalid', message, path);
	}
	if (result.output.name.trim() === '')
		throw new DefinitionError('invalid', 'give it a name that is not blank', 'name');
	checkSteps(result.output.steps);
	return result.output;
}
