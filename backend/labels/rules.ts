import { checkSteps, DefinitionError, matchesPage } from '../../lib/definition/index.ts';
import type { Step } from '../../lib/definition/schema.ts';
import { type CompiledSelector, compileSelector } from '../../lib/selector/index.ts';
import { HttpError } from '../errors.ts';
import type { ElementMatches, Elements } from './elements.ts';
import type { Page, Pages } from './pages.ts';

export interface CompiledStep {
	readonly step: Step;
	readonly selector: CompiledSelector | null;
}

/** The steps of a definition with their selectors compiled once. */
export type CompiledSteps = readonly CompiledStep[];

/** @throws {HttpError} 400 for what history can never decide, with the place in the step and in its selector */
export const checkedSteps = (steps: readonly Step[]): CompiledSteps => {
	try {
		checkSteps(steps);
	} catch (error) {
		if (!(error instanceof DefinitionError)) throw error;
		const { code, message, path, index } = error;
		throw new HttpError(400, code, message, { path, details: index === undefined ? {} : { index } });
	}
	return compileSteps(steps);
};

/** Compiles steps that were checked when they were saved. */
export const compileSteps = (steps: readonly Step[]): CompiledSteps =>
	steps.map((step) => ({ step, selector: step.selector === undefined ? null : compileSelector(step.selector) }));

/** Which elements and pages of the dictionaries a step takes; `null`: the step does not ask. */
export interface StepMatches {
	readonly step: Step;
	readonly elements: ElementMatches | null;
	readonly pages: readonly string[] | null;
}

export const matchStep = ({ step, selector }: CompiledStep, elements: Elements, pages: Pages): StepMatches => ({
	step,
	elements: selector && elements.matches(selector, step.selector as string, step.on ?? 'closest'),
	pages: step.page ? pages.matches(JSON.stringify(step.page), takesPage(step)) : null,
});

export const takesPage = ({ page: pattern }: Step) => {
	if (!pattern) return () => true;
	return ({ host, path }: Page) => matchesPage(pattern, { host, path });
};
