import type { DeliveryState } from '../../protocol/page.ts';
import { newId } from '../ids.ts';
import { drop, report } from '../inspection.ts';
import {
	BATCH_RECORDS,
	FLUSH_MS,
	FLUSH_RECORDS,
	QUEUE_AGE_MS,
	QUEUE_RECORDS,
	RETRY_MAX_MS,
	RETRY_MS,
} from '../limits.ts';
import type { WithStore } from '../queue/durable.ts';
import { packBatch } from './batch.ts';
import { createPost, type Outcome } from './post.ts';
import type { QueueRecord } from './record.ts';

export interface Delivery {
	/** Takes a record; it is on its way to the disk when this returns. */
	enqueue(record: QueueRecord): void;
	/** Sends what this page has made, by means that outlive it. */
	flush(): void;
	/** The page goes away, perhaps for good: lets other tabs send. */
	pause(): void;
	/** Sends from now on, what earlier pages left first. */
	resume(): void;
}

/** @param url address of the server's `/h` */
export const createDelivery = (appId: string, url: string, withStore: WithStore): Delivery => {
	const post = createPost(url);
	/** What nobody has acknowledged, as far as this page has made or read it: the disk can't be asked while the page ends. */
	const pending = new Map<string, string>();
	/** Keys in requests. */
	const underway = new Set<string>();
	let awake: AbortController | undefined;
	let timer: ReturnType<typeof setTimeout> | undefined;
	let isDraining = false;
	/** Before the next try. */
	let wait = RETRY_MS;
	let count = 1e6;

	const tell = (eventIds: string[], state: DeliveryState, reason?: string) => {
		report({ type: 'delivery', eventIds, state, reason });
	};
	const forget = (keys: string[]) => {
		for (const key of keys) pending.delete(key);
		// What the disk does not let go is sent once more; the server knows the ids of what it has.
		return withStore((store) => store.remove(keys));
	};
	/** What is refused together is sent one half after the other, so that only what is refused alone is lost. */
	const send = async (keys: string[]): Promise<Outcome> => {
		const batch = packBatch(
			appId,
			keys.map((key) => pending.get(key) ?? ''),
		);
		const body = JSON.stringify(batch);
		const eventIds = batch.events.map(({ eventId }) => eventId);
		for (const key of keys) underway.add(key);
		tell(eventIds, 'sent');
		const outcome = await post(body);
		for (const key of keys) underway.delete(key);
		const [state, reason] = outcome;
		const half = keys.length >> 1;
		if (state === 'refused' && half > 0) {
			const first = await send(keys.slice(0, half));
			return first[0] === 'retried' ? first : send(keys.slice(half));
		}
		tell(eventIds, state, reason);
		if (state !== 'retried') await forget(keys);
		return outcome;
	};

	const schedule = (ms = FLUSH_MS) => {
		if (awake) timer ??= setTimeout(run, ms);
	};
	const sleep = () => {
		clearTimeout(timer);
		timer = undefined;
	};
	/** Sends all that waits, this page's and others', oldest first and within the bounds. */
	const drain = async (signal: AbortSignal) => {
		while (!signal.aborted) {
			const listed = await withStore((store) => store.list());
			const all = [...new Set([...(listed ?? []), ...pending.keys()])].sort();
			const oldest = `${Date.now() - QUEUE_AGE_MS}`;
			const gone = all.filter((key, i) => i < all.length - QUEUE_RECORDS || key < oldest);
			if (gone.length > 0) {
				drop(`${gone.length} events`, 'queue-full');
				await forget(gone);
			}
			const next = all
				.slice(gone.length)
				.filter((key) => !underway.has(key))
				.slice(0, BATCH_RECORDS);
			const kept = (await withStore((store) => store.read(next))) ?? [];
			// What can't be read now is not given up.
			const keys = next.filter((key, i) => pending.has(key) || (kept[i] && pending.set(key, kept[i])));
			if (keys.length === 0) return;
			const [state, , afterMs = 0] = await send(keys);
			if (state === 'retried') {
				// Not sooner, whatever is added.
				sleep();
				schedule(Math.max(wait * (0.5 + Math.random() / 2), afterMs));
				wait = Math.min(wait * 2, RETRY_MAX_MS);
				return;
			}
			wait = RETRY_MS;
		}
	};

	/** One tab of an origin sends at a time, for all; where there are no locks each does, and the server knows the ids. */
	const run = async () => {
		timer = undefined;
		if (!awake || isDraining) return schedule();
		isDraining = true;
		const { signal } = awake;
		const work = () => drain(signal);
		const { locks } = navigator;
		// Rejects when the wait for the lock is ended by the page's leaving, and where locks are forbidden.
		await (locks ? locks.request(`hindsight-${appId}`, { signal }, work) : work()).catch(() => {});
		isDraining = false;
	};

	return {
		enqueue(record) {
			// By time, and in the order of one moment.
			const key = `${Date.now()}.${count++}.${newId()}`;
			const text = JSON.stringify(record);
			pending.set(key, text);
			void withStore((store) => store.write(key, text));
			tell('eventId' in record ? [record.eventId] : [], 'queued');
			schedule();
		},
		flush() {
			const keys = [...pending.keys()].filter((key) => !underway.has(key));
			while (keys.length > 0) {
				// One that does not outlive the page is not acknowledged, so it stays in the queue.
				void send(keys.splice(0, FLUSH_RECORDS)).then(() => schedule());
			}
		},
		pause() {
			awake?.abort();
			awake = undefined;
			sleep();
		},
		resume() {
			if (awake) return;
			awake = new AbortController();
			void run();
		},
	};
};
