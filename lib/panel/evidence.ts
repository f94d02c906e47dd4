import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Step } from '../definition/index.ts';
import type { NearMiss, OlderForm, Overlap } from '../protocol/api.ts';
import type { BackendClient } from './backend-client.ts';
import { cleanSteps, type Draft, type DraftStep } from './draft.ts';
import { LIMITS } from './limits.ts';

export interface EvidenceState {
	/** Conditions that alone keep events out, most events first; `step` is the place in the draft. */
	nearMisses: readonly NearMiss[];
	/** Other labels of the same events, most shared first. */
	overlaps: readonly Overlap[];
	/** What the element looked like at other times, newest first: ways to add. */
	olderForms: readonly OlderForm[];
}

export interface Evidence {
	store: StoreApi<EvidenceState>;
	/** Asks the backend once the figures rest; what comes for an older draft is dropped. */
	look(draft: Draft): void;
	reset(): void;
}

const NONE: EvidenceState = { nearMisses: [], overlaps: [], olderForms: [] };

/** What history says of a label beyond its own figures. Without the backend there is none. */
export function createEvidence(client: () => BackendClient): Evidence {
	const store = createStore<EvidenceState>(() => NONE);
	let controller = new AbortController();
	let timer: ReturnType<typeof setTimeout> | undefined;
	const stop = () => {
		clearTimeout(timer);
		controller.abort();
		controller = new AbortController();
	};
	const ask = (draft: Draft, { signal }: AbortController) => {
		const rule = { appId: draft.appId, steps: cleanSteps(draft) };
		const path = draft.steps.find(({ picked }) => picked)?.picked?.path;
		const { nearMisses, overlaps, olderForms } = client();
		const put = <Key extends keyof EvidenceState>(
			key: Key,
			answer: { ok: true; value: EvidenceState[Key] } | { ok: false },
		) => {
			if (!signal.aborted && answer.ok) store.setState({ [key]: answer.value });
		};
		void nearMisses(rule, signal).then((answer) => put('nearMisses', answer));
		void overlaps({ ...rule, id: draft.id }, signal).then((answer) => put('overlaps', answer));
		void olderForms({ ...rule, ...(path && { path: [...path] }) }, signal).then((answer) => put('olderForms', answer));
	};
	return {
		store,
		look(draft) {
			stop();
			timer = setTimeout(ask, LIMITS.evidenceAfterMs, draft, controller);
		},
		reset() {
			stop();
			store.setState(NONE);
		},
	};
}

/** The change of a draft's step that makes it the relaxed one: what that lacks is taken away. */
export const relaxation = ({ selector, page, text, href, properties }: Step): Partial<DraftStep> => ({
	selector,
	page,
	text,
	href,
	properties,
});
