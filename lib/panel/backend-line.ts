import type { AppSummary } from '../protocol/api.ts';
import type { BackendClient, Failure } from './backend-client.ts';
import type { EventsStore } from './events-store.ts';
import { LIMITS } from './limits.ts';

interface Options {
	client(): BackendClient;
	events: EventsStore;
	/** What an answer, or its absence, tells of the backend: no failure means that it is there. */
	note(failure: Failure | undefined): void;
	onApps(apps: AppSummary[]): void;
	/** The backend is there, for the first time or again. */
	onOpen(): void;
	signal: AbortSignal;
}

/** Keeps asking until the backend is there. */
export interface BackendLine {
	/** Asks for the apps there are: before one is chosen nothing else tells that the backend is there. */
	findApps(): Promise<void>;
	/** Listens to the events of an app instead of those of the one before. */
	listen(appId: string): void;
	/** Listens to nothing any more. */
	hangUp(): void;
}

export function createBackendLine({ client, events, note, onApps, onOpen, signal }: Options): BackendLine {
	let stream = new AbortController();
	let search = new AbortController();
	signal.addEventListener('abort', () => {
		stream.abort();
		search.abort();
	});

	/** Runs until it answers `done` or ends; waits longer after each failure, and anew after `wait.reset`. */
	async function retry(own: AbortSignal, run: (reset: () => void) => Promise<Failure | 'done'>) {
		let wait: number = LIMITS.retryFirstMs;
		const reset = () => {
			wait = LIMITS.retryFirstMs;
		};
		while (!own.aborted) {
			const outcome = await run(reset);
			if (own.aborted) return;
			note(outcome === 'done' ? undefined : outcome);
			// Only a person can change a token.
			if (outcome === 'done' || outcome.kind === 'token') return;
			await new Promise((resolve) => setTimeout(resolve, wait));
			wait = Math.min(wait * 2, LIMITS.retryLastMs);
		}
	}

	/** What came from elsewhere before. */
	async function recall(appId: string, own: AbortSignal) {
		const answer = await client().events(appId, LIMITS.recalledEvents);
		if (answer.ok && !own.aborted) events.addPast(answer.value.toReversed());
	}

	return {
		findApps() {
			search.abort();
			search = new AbortController();
			return retry(search.signal, async () => {
				const answer = await client().apps();
				if (!answer.ok) return answer.failure;
				onApps(answer.value);
				return 'done';
			});
		},
		hangUp: () => stream.abort(),
		listen(appId) {
			stream.abort();
			stream = new AbortController();
			const { signal: own } = stream;
			let lastId: string | undefined;
			void retry(own, (reset) =>
				client().stream(
					{ appId, lastId, signal: own },
					() => {
						reset();
						note(undefined);
						onOpen();
						// After the stream has begun, so that nothing falls in between; a stream that resumes repeats by itself.
						if (lastId === undefined) void recall(appId, own);
					},
					(event, id) => {
						lastId = id;
						events.addStored(event);
					},
				),
			);
		},
	};
}
