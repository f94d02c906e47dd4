import { createStore, type StoreApi } from 'zustand/vanilla';
import type { OlderForm } from '../protocol/api.ts';
import type { BackendClient } from './backend-client.ts';
import { cleanSteps, type Draft } from './draft.ts';
import { LIMITS } from './limits.ts';

export interface OlderFormsStore {
	store: StoreApi<{ forms: readonly OlderForm[] }>;
	/** Looks for them once the figures rest. */
	look(draft: Draft): void;
	reset(): void;
}

/** What the element looked like at other times, as ways to add: their clicks count too, if a person says so. */
export function createOlderForms(client: () => BackendClient): OlderFormsStore {
	const store = createStore<{ forms: readonly OlderForm[] }>(() => ({ forms: [] }));
	let controller = new AbortController();
	let timer: ReturnType<typeof setTimeout> | undefined;
	const stop = () => {
		clearTimeout(timer);
		controller.abort();
		controller = new AbortController();
	};
	const ask = async (draft: Draft, { signal }: AbortController) => {
		const path = draft.steps.find(({ picked }) => picked)?.picked?.path;
		const answer = await client().olderForms(
			{ appId: draft.appId, steps: cleanSteps(draft), ...(path && { path: [...path] }) },
			signal,
		);
		if (!signal.aborted) store.setState({ forms: answer.ok ? answer.value : [] });
	};
	return {
		store,
		look(draft) {
			stop();
			timer = setTimeout(ask, LIMITS.nearMissesAfterMs, draft, controller);
		},
		reset() {
			stop();
			store.setState({ forms: [] });
		},
	};
}
