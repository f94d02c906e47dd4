import { createStore, type StoreApi } from 'zustand/vanilla';
import type { BackendClient } from './backend-client.ts';
import { cleanSteps, type Draft, type DraftStep } from './draft.ts';
import { LIMITS } from './limits.ts';

type Relaxable = 'page' | 'text' | 'href' | 'property';

/** A condition without which more events would count. */
export interface NearMiss {
	step: string;
	condition: Relaxable;
	/** Place among the property conditions. */
	index?: number;
	/** Events that fail by this condition alone. */
	more: number;
}

/** The step without one of its conditions. */
export function relax(step: DraftStep, { condition, index }: Pick<NearMiss, 'condition' | 'index'>): DraftStep {
	switch (condition) {
		case 'page':
			return { ...step, page: undefined };
		case 'text':
			return { ...step, text: undefined };
		case 'href':
			return { ...step, href: undefined };
		case 'property':
			return { ...step, properties: step.properties?.filter((_, i) => i !== index) };
	}
}

function relaxations(draft: Draft): Pick<NearMiss, 'step' | 'condition' | 'index'>[] {
	return draft.steps.flatMap(({ key: step, page, text, href, properties = [] }) => [
		...(page?.path || page?.host ? [{ step, condition: 'page' as const }] : []),
		...(text ? [{ step, condition: 'text' as const }] : []),
		...(href ? [{ step, condition: 'href' as const }] : []),
		...properties.map((_, index) => ({ step, condition: 'property' as const, index })),
	]);
}

export interface NearMisses {
	store: StoreApi<{ found: readonly NearMiss[] }>;
	/** Looks for them once the figures rest; `count` is what the draft itself counts. */
	look(draft: Draft, count: number): void;
	reset(): void;
}

/** Counts what each condition alone keeps out, with the same preview as the figures above it. */
export function createNearMisses(client: () => BackendClient): NearMisses {
	const store = createStore<{ found: readonly NearMiss[] }>(() => ({ found: [] }));
	let controller = new AbortController();
	let timer: ReturnType<typeof setTimeout> | undefined;
	const stop = () => {
		clearTimeout(timer);
		controller.abort();
		controller = new AbortController();
	};
	const ask = async (draft: Draft, count: number, { signal }: AbortController) => {
		const found: NearMiss[] = [];
		for (const relaxation of relaxations(draft).slice(0, LIMITS.nearMisses)) {
			const steps = draft.steps.map((step) => (step.key === relaxation.step ? relax(step, relaxation) : step));
			const answer = await client().preview({ appId: draft.appId, steps: cleanSteps({ ...draft, steps }) }, signal);
			if (signal.aborted) return;
			if (answer.ok && answer.value.count > count) found.push({ ...relaxation, more: answer.value.count - count });
		}
		store.setState({ found });
	};
	return {
		store,
		look(draft, count) {
			stop();
			timer = setTimeout(ask, LIMITS.nearMissesAfterMs, draft, count, controller);
		},
		reset() {
			stop();
			store.setState({ found: [] });
		},
	};
}
