import type { RawEvent } from '../protocol/raw-event.ts';
import type { CompiledSelector } from '../selector/compile.ts';
import { compileSelector } from '../selector/compile-selector.ts';
import type { Verdict } from '../selector/kleene.ts';
import { matchesHref, matchesProperty, matchesText, propertyOf } from './conditions.ts';
import { matchesPage, pageOf } from './page-pattern.ts';
import type { Definition, Step } from './schema.ts';

type Comparison = NonNullable<Step['href']>['op'] | NonNullable<Step['properties']>[number]['op'];

/** One condition of a step, and whether an event meets it. */
export interface ConditionResult {
	condition: 'type' | 'name' | 'page' | 'selector' | 'text' | 'href' | 'property';
	verdict: Verdict;
	/** What the step asks for: the value, of a property its name before it, and how the two are compared. */
	wanted: string;
	name?: string;
	op?: Comparison;
	/** What the event has. */
	actual: string;
}

const compiled = new Map<string, CompiledSelector>();
const KEPT = 1000;

/** Compiles each selector once. @throws {SelectorError} */
function selectorOf(css: string): CompiledSelector {
	let known = compiled.get(css);
	if (!known) {
		if (compiled.size >= KEPT) compiled.clear();
		known = compileSelector(css);
		compiled.set(css, known);
	}
	return known;
}

const decided = (value: boolean): Verdict => (value ? 'match' : 'no-match');
const describeTarget = ({ path }: Partial<RawEvent>) => {
	const target = path?.[0];
	return target
		? `${target.tag}${target.id ? `#${target.id}` : ''}${(target.classes ?? []).map((c) => `.${c}`).join('')}`
		: '';
};

/** Every condition of the step with its verdict, in the order in which a person would check them. */
export function explainStep(step: Step, event: RawEvent): ConditionResult[] {
	const results: ConditionResult[] = [];
	const check = (
		condition: ConditionResult['condition'],
		verdict: Verdict,
		wanted: string,
		actual: string,
		how: Pick<ConditionResult, 'name' | 'op'> = {},
	) => results.push({ condition, verdict, wanted, actual, ...how });

	check('type', decided(event.type === step.type), step.type, event.type);
	if (step.name !== undefined) check('name', decided(event.name === step.name), step.name, event.name ?? '');
	if (step.page) {
		const page = pageOf(event.url ?? '');
		const wanted = `${step.page.host ?? ''}${step.page.path ?? ''}`;
		check('page', decided(matchesPage(step.page, page)), wanted, step.page.host ? page.host + page.path : page.path);
	}
	if (step.selector !== undefined) {
		const selector = selectorOf(step.selector);
		const path = event.path ?? [];
		const verdict = step.on === 'target' ? selector.match(path) : selector.closest(path);
		check('selector', verdict, step.selector, describeTarget(event));
	}
	const { text = '', href = '' } = event;
	if (step.text) check('text', decided(matchesText(step.text, text)), step.text.value, text, { op: step.text.op });
	if (step.href) check('href', decided(matchesHref(step.href, href)), step.href.value, href, { op: step.href.op });
	for (const property of step.properties ?? []) {
		const actual = propertyOf(event, property.name);
		check(
			'property',
			decided(matchesProperty(property, actual)),
			String(property.value ?? ''),
			actual === undefined ? '' : String(actual),
			{ name: property.name, op: property.op },
		);
	}
	return results;
}

/** Kleene's AND over the conditions of a step. */
export function evaluateStep(step: Step, event: RawEvent): Verdict {
	// The type decides most events without looking any further.
	if (event.type !== step.type) return 'no-match';
	const verdicts = explainStep(step, event).map((result) => result.verdict);
	return verdicts.includes('no-match') ? 'no-match' : verdicts.includes('unknown') ? 'unknown' : 'match';
}

/** Does the definition label the event? Any step may match; what can't be decided does not count. */
export const matchesEvent = (definition: Pick<Definition, 'steps'>, event: RawEvent): boolean =>
	definition.steps.some((step) => evaluateStep(step, event) === 'match');
