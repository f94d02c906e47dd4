import type { DeliveryState } from '../../protocol/page.ts';
import type { RawEvent } from '../../protocol/raw-event.ts';
import { newId } from '../ids.ts';
import { drop, report } from '../inspection.ts';
import {
	BATCH_RECORDS,
	FLUSH_MS,
	KEEPALIVE_BYTES,
	QUEUE_AGE_MS,
	QUEUE_RECORDS,
	RETRY_MAX_MS,
	RETRY_MS,
} from '../limits.ts';
import { durableStore } from '../queue/durable.ts';
import { packBatch } from './batch.ts';
import { type Body, createPost, type Outcome } from './post.ts';
import type { QueueRecord } from './record.ts';
import { zip } from './zip.ts';

export interface Delivery {
	/** Takes a record; it is on its way to the disk when this returns. */
	enqueue(record: QueueRecord): void;
	/** Sends what this page has made, by means that outlive it; what others have left is looked for soon. */
	flush(): Promise<void>;
	/** The page goes away, perhaps for good: lets other tabs send. */
	pause(): void;
	/** Sends from now on, what earlier pages left first. */
	resume(): void;
}

/** @param url address of the server's `/h` */
export const createDelivery = (appId: string, url: string): Delivery => {
	const name = `hindsight-${appId}.`;
	const store = durableStore(name);
	const post = createPost(url);
	/** What nobody has acknowledged, as far as this page has made or read it: the disk can't be asked while the page ends. */
	const pending = new Map<string, string>();
	/** Keys in requests. */
	const underway = new Set<string>();
	let awake: AbortController | undefined;
	let timer: ReturnType<typeof setTimeout> | undefined;
	let isDraining = false;
	/** Others may have left something on the disk. */
	let isStale = true;
	/** Before the next try. */
	let wait = RETRY_MS;
	let count = 1e6;

	const tell = (keys: readonly string[], state: DeliveryState, reason?: string) => {
		// A key ends with its event's id.
		const eventIds = keys.map((key) => key.split('.')[3] as string);
		report({ type: 'delivery', eventIds, state, reason });
	};
	const settle = (keys: readonly string[], state: DeliveryState, reason?: string) => {
		tell(keys, state, reason);
		for (const key of keys) pending.delete(key);
		// What the disk does not let go is sent once more; the server knows the ids of what it has.
		return store.remove(keys);
	};
	/** The oldest, when there are too many. */
	const discard = (keys: readonly string[]) => {
		if (!keys[0]) return;
		drop(`${keys.length} events`, 'queue-full');
		return settle(keys, 'refused');
	};
	/** Neither acknowledged nor in a request. */
	const isFree = (key: string) => pending.has(key) && !underway.has(key);
	/** All that are free, in order: those that were read from the disk came in any. */
	const free = () => [...pending.keys()].filter(isFree).sort();
	const pack = (keys: readonly string[]) =>
		packBatch(
			appId,
			keys.map((key) => pending.get(key) ?? ''),
		);
	/** What is too big, or refused together, is sent in halves, so that only what is refused alone is lost. */
	const send = async (keys: readonly string[], body: Body = pack(keys)): Promise<Outcome> => {
		const half = keys.length >> 1;
		const split = async () => {
			// Both at once: the page may end with this task.
			const [first, second] = await Promise.all([send(keys.slice(0, half)), send(keys.slice(half))]);
			return first[0] === 'retried' ? first : second;
		};
		if (half && new Blob([body]).size > KEEPALIVE_BYTES) return split();
		for (const key of keys) underway.add(key);
		tell(keys, 'sent');
		const outcome = await post(body);
		for (const key of keys) underway.delete(key);
		const [state, reason] = outcome;
		if (half && state === 'refused') return split();
		if (state === 'retried') tell(keys, state, reason);
		else await settle(keys, state, reason);
		return outcome;
	};

	const schedule = (ms = FLUSH_MS) => {
		if (awake) timer ??= setTimeout(run, ms);
	};
	const sleep = () => {
		clearTimeout(timer);
		timer = undefined;
	};
	/** Sends all that waits, oldest first and within the bounds; what others have left too, where that may be something. */
	const drain = async (signal: AbortSignal) => {
		while (!signal.aborted) {
			if (isStale) {
				const [listed, bound] = await store.list();
				// Then not all were read.
				isStale = listed.size > BATCH_RECORDS;
				for (const [key, text] of listed) if (text) pending.set(key, text);
				const all = [...new Set([...listed.keys(), ...pending.keys()])].sort();
				const oldest = name + (Date.now() - QUEUE_AGE_MS);
				await discard(all.filter((key, i) => i < all.length - bound || key < oldest));
			}
			const keys = free().slice(0, BATCH_RECORDS);
			if (!keys[0]) return;
			const body = await zip(pack(keys));
			// The page may be gone, or have sent them itself by now.
			if (signal.aborted || !keys.every(isFree)) continue;
			const [state, , afterMs = 0] = await send(keys, body);
			if (state === 'retried') {
				isStale = true;
				// Not sooner, whatever is added.
				sleep();
				schedule(Math.max(wait * (0.5 + Math.random() / 2), afterMs));
				wait = Math.min(wait * 2, RETRY_MAX_MS);
				return;
			}
			wait = RETRY_MS;
		}
	};

	/** One tab of an origin sends at a time; where there are no locks each does, and the server knows the ids. */
	const run = async () => {
		timer = undefined;
		if (!awake || isDraining) return schedule();
		isDraining = true;
		const { signal } = awake;
		// A page that leaves lets the lock go, whatever its last request still waits for.
		const work = () =>
			new Promise<unknown>((done) => {
				signal.onabort = done;
				void drain(signal).then(done, done);
			});
		const { locks } = navigator;
		// Rejects when the wait for the lock is ended by the page's leaving, and where locks are forbidden.
		await (locks ? locks.request(name, { signal }, work) : work()).catch(() => signal.aborted || work());
		isDraining = false;
	};

	return {
		enqueue(record) {
			// By time, and in the order of one moment.
			const key = `${name}${Date.now()}.${count++}.${(record as RawEvent).eventId ?? newId()}`;
			const text = JSON.stringify(record);
			pending.set(key, text);
			store.keep(key, text);
			if (pending.size > QUEUE_RECORDS) void discard([...pending.keys()].slice(0, BATCH_RECORDS));
			schedule();
		},
		async flush() {
			isStale = true;
			const keys = free();
			// What does not outlive the page is not acknowledged, so it stays in the queue.
			if (keys[0]) await send(keys);
			schedule();
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
