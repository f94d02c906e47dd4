import { type Definition, DefinitionError, parseDefinition, type Step } from '../definition/index.ts';
import type { PathElement } from '../element/types.ts';
import type { PickedElement } from '../protocol/panel.ts';
import type { RawEvent } from '../protocol/raw-event.ts';
import { suggestNames } from './names.ts';
import { firstChoice } from './page-choices.ts';

/** One way to match, while it is being made: its conditions may be empty, and it knows what was pointed at. */
export interface DraftStep extends Step {
	/** Only for the list's sake. */
	key: string;
	picked?: PickedElement | undefined;
}

/** A label while it is being made. */
export interface Draft {
	id: string;
	appId: string;
	/** The revision it was made from; 0 for a new one. */
	revision: number;
	name: string;
	category: string;
	description: string;
	steps: DraftStep[];
}

const newId = () => crypto.randomUUID().replaceAll('-', '').slice(0, 20);
const newKey = () => crypto.randomUUID();

/** The rule that a new label begins with; what the picker counts is what the form shows then. */
export function firstStep(type: Step['type'], css: string | undefined, url: string): Step {
	const { path } = firstChoice(url);
	return { type, ...(css !== undefined && { selector: css }), ...(path !== undefined && { page: { path } }) };
}

/** A step for what was pointed at, with the best selector that means this one element. */
export function stepOfPicked(picked: PickedElement): DraftStep {
	const [best] = picked.suggestions;
	const css = picked.suggestions.find(({ scope }) => scope === 'one')?.css ?? best?.css;
	return { key: newKey(), ...firstStep(picked.eventType, css, picked.url), picked };
}

/** A step for a captured event; `picked` is its element, if it is still on the page. */
export function stepOfEvent(event: RawEvent, picked: PickedElement | null): DraftStep {
	if (picked) return { ...stepOfPicked({ ...picked, url: event.url }), type: event.type };
	const { path } = firstChoice(event.url);
	const target = event.path?.[0];
	const page = path !== undefined && event.type !== 'custom' ? { page: { path } } : {};
	return {
		key: newKey(),
		type: event.type,
		...(event.type === 'custom' && event.name !== undefined && { name: event.name }),
		...(target && { selector: selectorOfRecorded(event) }),
		// A tag and its classes mean many elements: the text tells them apart.
		...(target && !ownSelector(target) && event.text && { text: { op: 'is' as const, value: event.text } }),
		...page,
	};
}

/** Attributes that were written to be found by, best first. */
const WRITTEN_FOR_FINDING = ['data-heap-id', 'data-testid', 'data-test', 'data-qa', 'name'];
/** Class names with a digit or a capital in the middle are mostly made by a build, and change with it. */
const MADE_UP = /\d|[a-z][A-Z]/;
const CLASSES = 2;

/** What one element says of itself that a person wrote; `undefined` when there is only its tag. */
function ownSelector({ id, attributes = {} }: PathElement): string | undefined {
	const name = WRITTEN_FOR_FINDING.find((each) => attributes[each]);
	if (name) return `[${name}=${JSON.stringify(attributes[name])}]`;
	return id && !MADE_UP.test(id) ? `#${CSS.escape(id)}` : undefined;
}

/**
 * The plainest selector that a record itself supports, for elements that are not on the page to be ranked. Empty without an
 * element.
 */
export function selectorOfRecorded({ path = [] }: Pick<RawEvent, 'path'>): string {
	const [target, ...ancestors] = path;
	if (!target) return '';
	const own = ownSelector(target);
	if (own) return own;
	const classes = (target.classes ?? []).filter((name) => !MADE_UP.test(name)).slice(0, CLASSES);
	const plain = [target.tag, ...classes.map((name) => `.${CSS.escape(name)}`)].join('');
	// A selector ends at the border of a shadow root or frame.
	const border = path.findIndex(({ boundary }) => boundary);
	const scope = border < 0 ? ancestors : ancestors.slice(0, border);
	const around = scope.map(ownSelector).find((selector) => selector !== undefined);
	return around ? `${around} ${plain}` : plain;
}

export function draftOf(appId: string, step: DraftStep, categories: readonly string[], event?: RawEvent): Draft {
	const { picked } = step;
	const description = picked?.description ?? { tag: event?.path?.[0]?.tag ?? 'page', name: event?.text };
	const [name = ''] =
		step.type === 'custom'
			? [event?.name]
			: step.type === 'pageview'
				? suggestNames({ url: event?.url ?? '', eventType: 'pageview', description: { tag: 'View page' } }, categories)
				: suggestNames({ url: picked?.url ?? event?.url ?? '', eventType: step.type, description }, categories);
	return { id: newId(), appId, revision: 0, name, category: '', description: '', steps: [step] };
}

export const draftOfDefinition = (definition: Definition): Draft => ({
	id: definition.id,
	appId: definition.appId,
	revision: definition.revision,
	name: definition.name,
	category: definition.category ?? '',
	description: definition.description ?? '',
	steps: definition.steps.map((step) => ({ ...step, key: newKey() })),
});

const hasElement = (type: Step['type']) => type === 'click' || type === 'change' || type === 'submit';

/** The step without what is empty or does not belong to its type. */
function cleanStep({ key: _, picked: __, ...step }: DraftStep): Step {
	const element = hasElement(step.type);
	const host = step.page?.host?.trim();
	const path = step.page?.path?.trim();
	const properties = step.properties?.filter(({ name }) => name.trim() !== '');
	return {
		type: step.type,
		...(step.type === 'custom' && step.name?.trim() && { name: step.name.trim() }),
		...(element && step.selector?.trim() && { selector: step.selector.trim() }),
		...(element && step.on === 'target' && step.selector?.trim() && { on: step.on }),
		...((host || path) && { page: { ...(host && { host }), ...(path && { path }) } }),
		...(element && step.text?.value.trim() && { text: step.text }),
		...(element && step.href?.value.trim() && { href: step.href }),
		...(properties && properties.length > 0 && { properties }),
	};
}

export const cleanSteps = (draft: Draft): Step[] => draft.steps.map(cleanStep);

/** The draft as a definition that may be saved, or what is wrong with it and where. */
export function finishDraft(draft: Draft): { definition: Definition } | { error: DefinitionError } {
	const { id, appId, revision, name, category, description } = draft;
	const input = {
		id,
		appId,
		revision,
		name: name.trim(),
		...(category.trim() && { category: category.trim() }),
		...(description.trim() && { description: description.trim() }),
		steps: cleanSteps(draft),
	};
	try {
		return { definition: parseDefinition(input) };
	} catch (error) {
		if (error instanceof DefinitionError) return { error };
		throw error;
	}
}
