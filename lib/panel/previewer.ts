import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Step } from '../definition/index.ts';
import type { Preview } from '../protocol/api.ts';
import type { BackendClient, Failure } from './backend-client.ts';
import { LIMITS } from './limits.ts';

export interface PreviewState {
	/** The last figures there were, also while newer ones are on the way. */
	preview: Preview | undefined;
	/** The figures are not, or not yet, those of the rule as it stands. */
	stale: boolean;
	failure: Failure | undefined;
}

export interface Previewer {
	store: StoreApi<PreviewState>;
	/** Asks for the figures of a rule once typing rests; an answer that comes for an older rule is dropped. */
	show(appId: string, steps: readonly Step[]): void;
	/** There is nothing to show: the rule can't be asked for as it stands. */
	hold(): void;
	reset(): void;
}

const EMPTY: PreviewState = { preview: undefined, stale: false, failure: undefined };

export function createPreviewer(client: () => BackendClient): Previewer {
	const store = createStore<PreviewState>(() => EMPTY);
	let asked = '';
	let timer: ReturnType<typeof setTimeout> | undefined;
	let controller = new AbortController();

	const stop = () => {
		clearTimeout(timer);
		controller.abort();
		controller = new AbortController();
	};
	const ask = async (appId: string, steps: Step[], { signal }: AbortController) => {
		const answer = await client().preview({ appId, steps }, signal);
		if (signal.aborted) return;
		if (answer.ok) store.setState({ preview: answer.value, stale: false, failure: undefined });
		else {
			// The same rule may be asked for again, when the backend is back.
			asked = '';
			store.setState({ failure: answer.failure });
		}
	};

	return {
		store,
		show(appId, steps) {
			const key = JSON.stringify([appId, steps]);
			if (key === asked) return;
			asked = key;
			stop();
			store.setState({ stale: true });
			const isFirst = store.getState().preview === undefined;
			timer = setTimeout(() => ask(appId, [...steps], controller), isFirst ? 0 : LIMITS.previewDebounceMs);
		},
		hold() {
			asked = '';
			stop();
			store.setState({ stale: true, failure: undefined });
		},
		reset() {
			asked = '';
			stop();
			store.setState(EMPTY);
		},
	};
}
