import { matchesPage } from '../../lib/definition/index.ts';
import type { Step } from '../../lib/definition/schema.ts';
import { type CompiledSelector, compileSelector, SelectorError } from '../../lib/selector/index.ts';
import { HttpError } from '../errors.ts';
import type { ElementMatches, Elements } from './elements.ts';
import type { Page, Pages } from './pages.ts';

export interface CompiledStep {
	readonly step: Step;
	readonly selector: CompiledSelector | null;
}

/** The steps of a definition with their selectors compiled once. */
export type CompiledSteps = readonly CompiledStep[];

/** Refuses a selector that is no CSS or that no recorded element can ever decide, naming the place in it. */
export const compileSteps = (steps: readonly Step[]): CompiledSteps =>
	steps.map((step, i) => {
		if (step.selector === undefined) return { step, selector: null };
		try {
			return { step, selector: compileSelector(step.selector) };
		} catch (error) {
			if (!(error instanceof SelectorError)) throw error;
			throw new HttpError(400, `selector_${error.code}`, error.message, {
				path: `steps.${i}.selector`,
				details: { index: error.index },
			});
		}
	});

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
