import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Definition, DefinitionError, EventType, Step } from '../definition/index.ts';
import type { PickedElement } from '../protocol/panel.ts';
import type { RawEvent } from '../protocol/raw-event.ts';
import { compileSelector, SelectorError, type SelectorRefusal } from '../selector/index.ts';
import type { Failure } from './backend-client.ts';
import {
	cleanSteps,
	type Draft,
	type DraftStep,
	draftOf,
	draftOfDefinition,
	finishDraft,
	stepOfEvent,
	stepOfPicked,
} from './draft.ts';
import type { Outcome } from './labels-store.ts';
import { LIMITS } from './limits.ts';
import type { Previewer } from './previewer.ts';

/** What is known of a selector that a person writes. */
interface SelectorCheck {
	css: string;
	type: EventType;
	/** Elements of the page that match now; absent while the page is asked or there is none. */
	here?: number;
	/** Events of history it fits by itself, on whatever page; absent until the backend has said. */
	ever?: number;
	/** Why it can't be used, and where in its text. */
	error?: { index: number; refusal: SelectorRefusal | 'never-matches' };
}

export interface FormState {
	/** `undefined`: no form is open. */
	draft: Draft | undefined;
	/** Key of the step that is open. */
	openStep: string;
	checks: Record<string, SelectorCheck>;
	saving: boolean;
	/** A save was tried: from now on the form says what is missing. */
	tried: boolean;
	failure: Failure | undefined;
	/** Someone else saved a newer revision (`null`: deleted it) while this one was edited. */
	conflict: Definition | null | undefined;
}

export interface LabelForm {
	store: StoreApi<FormState>;
	openPicked(appId: string, picked: PickedElement, categories: readonly string[]): void;
	openEvent(appId: string, event: RawEvent, picked: PickedElement | null, categories: readonly string[]): void;
	openDefinition(definition: Definition): void;
	/** Another way to match, from what was pointed at; without it an empty one. */
	addStep(picked?: PickedElement): void;
	/** Another way to match, as it is. */
	addWay(step: Step): void;
	removeStep(key: string): void;
	openStep(key: string): void;
	change(change: Partial<Omit<Draft, 'steps'>>): void;
	changeStep(key: string, change: Partial<DraftStep>): void;
	/** Saves what is written, or says what is wrong with it. */
	save(
		send: (definition: Definition) => Promise<Outcome>,
	): Promise<{ definition: Definition; done: 'saved' | 'waiting' } | undefined>;
	/** After a conflict: `mine` keeps what is written here over the newer revision, `theirs` takes the newer one. */
	resolve(choice: 'mine' | 'theirs'): void;
	/** Asks for the preview again, when the backend is back. */
	refresh(): void;
	close(): void;
}

const CLOSED: FormState = {
	draft: undefined,
	openStep: '',
	checks: {},
	saving: false,
	tried: false,
	failure: undefined,
	conflict: undefined,
};

const errorOf = (css: string): SelectorCheck['error'] => {
	try {
		if (compileSelector(css).canMatch) return undefined;
		return { refusal: 'never-matches', index: Math.max(0, css.search(/[:+~]/)) };
	} catch (error) {
		if (!(error instanceof SelectorError)) throw error;
		const { code, problem, value, index } = error;
		return { refusal: { code, problem, value, index }, index };
	}
};

interface Options {
	previewer: Previewer;
	/** How many elements of the page match now; `undefined` when there is no page to ask. */
	countHere(css: string): Promise<number | undefined>;
	/** How many events of history a rule fits; `undefined` when the backend does not say. */
	countEver(appId: string, step: Step, signal: AbortSignal): Promise<number | undefined>;
}

export function createLabelForm({ previewer, countHere, countEver }: Options): LabelForm {
	const store = createStore<FormState>(() => CLOSED);
	const get = () => store.getState().draft;
	/** Of what is asked for the steps as they stand. */
	let asking = new AbortController();

	/** Asks the preview and the page again after any change of the steps. */
	const refresh = () => {
		const draft = get();
		if (!draft) return;
		const checks: FormState['checks'] = {};
		asking.abort();
		asking = new AbortController();
		const { signal } = asking;
		const note = (key: string, css: string, found: Partial<SelectorCheck>) =>
			store.setState(({ checks }) =>
				checks[key]?.css === css ? { checks: { ...checks, [key]: { ...checks[key], ...found } } } : {},
			);
		for (const { key, selector, type, on } of draft.steps) {
			const css = selector?.trim();
			if (!css) continue;
			const known = store.getState().checks[key];
			const isSame = known?.css === css && known.type === type;
			const error = errorOf(css);
			checks[key] = isSame ? known : { css, type, ...(error && { error }) };
			if (error) continue;
			if (!isSame) void countHere(css).then((here) => here !== undefined && note(key, css, { here }));
			if (checks[key].ever !== undefined) continue;
			const rule: Step = { type, selector: css, ...(on && { on }) };
			const ask = async () => {
				const ever = await countEver(draft.appId, rule, signal);
				if (ever !== undefined && !signal.aborted) note(key, css, { ever });
			};
			const timer = setTimeout(ask, LIMITS.previewDebounceMs);
			signal.addEventListener('abort', () => clearTimeout(timer));
		}
		store.setState({ checks });
		const finished = finishDraft({ ...draft, name: draft.name.trim() || '-' });
		if ('definition' in finished) previewer.show(draft.appId, cleanSteps(draft));
		else previewer.hold();
	};
	const open = (draft: Draft) => {
		previewer.reset();
		store.setState({ ...CLOSED, draft, openStep: draft.steps[0]?.key ?? '' });
		refresh();
	};
	const setSteps = (change: (steps: DraftStep[]) => DraftStep[], openStep?: string) => {
		store.setState(({ draft, ...state }) => ({
			draft: draft && { ...draft, steps: change(draft.steps) },
			openStep: openStep ?? state.openStep,
			failure: undefined,
		}));
		refresh();
	};

	return {
		store,
		refresh,
		openPicked: (appId, picked, categories) => open(draftOf(appId, stepOfPicked(picked), categories)),
		openEvent: (appId, event, picked, categories) =>
			open(draftOf(appId, stepOfEvent(event, picked), categories, event)),
		openDefinition: (definition) => open(draftOfDefinition(definition)),
		addStep: (picked) => {
			const step: DraftStep = picked ? stepOfPicked(picked) : { key: crypto.randomUUID(), type: 'click' };
			setSteps((steps) => [...steps, step], step.key);
		},
		addWay: (step) => setSteps((steps) => [...steps, { ...step, key: crypto.randomUUID() }]),
		removeStep: (key) => setSteps((steps) => steps.filter((step) => step.key !== key)),
		openStep: (openStep) => store.setState({ openStep }),
		change: (change) =>
			store.setState(({ draft }) => ({ draft: draft && { ...draft, ...change }, failure: undefined })),
		changeStep: (key, change) =>
			setSteps((steps) => steps.map((step) => (step.key === key ? { ...step, ...change } : step))),
		async save(send) {
			const draft = get();
			if (!draft || store.getState().saving) return undefined;
			const finished = finishDraft(draft);
			if ('error' in finished) {
				store.setState({ tried: true, failure: failureOf(finished.error) });
				return undefined;
			}
			store.setState({ saving: true, failure: undefined });
			const outcome = await send(finished.definition);
			// Closed meanwhile, or another one was opened.
			const isStillOpen = get()?.id === draft.id;
			if (outcome.done !== 'failed') {
				if (isStillOpen) {
					previewer.reset();
					store.setState(CLOSED);
				}
				return { definition: finished.definition, done: outcome.done };
			}
			if (!isStillOpen) return undefined;
			const { failure } = outcome;
			store.setState({
				saving: false,
				tried: true,
				failure,
				...(failure.kind === 'conflict' && { conflict: failure.current ?? null }),
			});
			return undefined;
		},
		resolve(choice) {
			const { draft, conflict } = store.getState();
			if (!draft || conflict === undefined) return;
			if (choice === 'theirs') {
				if (conflict) open(draftOfDefinition(conflict));
				else store.setState(CLOSED);
				return;
			}
			store.setState({
				draft: { ...draft, revision: conflict?.revision ?? 0 },
				conflict: undefined,
				failure: undefined,
			});
		},
		close() {
			previewer.reset();
			store.setState(CLOSED);
		},
	};
}

const failureOf = ({ code, message, path }: DefinitionError): Failure => ({ kind: 'refused', code, message, path });
