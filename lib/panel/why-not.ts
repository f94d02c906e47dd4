import { type ConditionResult, type Definition, explainStep, type Step } from '../definition/index.ts';
import type { RawEvent } from '../protocol/raw-event.ts';
import { SelectorError, type SelectorRefusal } from '../selector/index.ts';

/** Says what is wrong with a selector. */
type Words = (refusal: SelectorRefusal) => string;

export interface Explanation {
	matches: boolean;
	/** The step that matches, or comes nearest. */
	step: Step;
	results: ConditionResult[];
	/** Conditions that fail or can't be decided. */
	missing: ConditionResult[];
}

function explain(step: Step, event: RawEvent, words: Words): ConditionResult[] {
	try {
		return explainStep(step, event);
	} catch (error) {
		// A selector this version can't read: the rest is still worth showing.
		if (!(error instanceof SelectorError)) throw error;
		const { selector: wanted = '', ...rest } = step;
		return [...explainStep(rest, event), { condition: 'selector', verdict: 'unknown', wanted, actual: words(error) }];
	}
}

/** Why a definition labels an event or not, by its nearest step, condition by condition. */
export function explainDefinition(definition: Pick<Definition, 'steps'>, event: RawEvent, words: Words): Explanation {
	const steps = definition.steps.map((step): Explanation => {
		const results = explain(step, event, words);
		const missing = results.filter(({ verdict }) => verdict !== 'match');
		return { matches: missing.length === 0, step, results, missing };
	});
	// Another kind of event is farther away than any number of other conditions.
	const distance = ({ missing }: Explanation) =>
		missing.length + (missing.some(({ condition }) => condition === 'type') ? 100 : 0);
	return steps.reduce((best, next) => (distance(next) < distance(best) ? next : best));
}
