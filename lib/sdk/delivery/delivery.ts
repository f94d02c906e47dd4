import type { DeliveryState } from '../../protocol/page.ts';
import type { Inspector } from '../inspection.ts';
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
	add(record: QueueRecord, now: number): void;
	/** Sends what this page has made, by means that outlive it. */
	flush(): void;
	/** The page goes away, perhaps for good: lets other tabs send. */
	pause(): void;
	/** Sends from now on, what earlier pages left first. */
	resume(): void;
}

export interface DeliveryOptions {
	appId: string;
	version: string;
	/** Address of the server's `/h`. */
	url: string;
	withStore: WithStore;
	inspector: Inspector;
}

/** First part of a key: base 36 has eight digits until the year 2059, so keys sort by time. */
const timeKey = (now: number) => now.toString(36);

/** Resolves when the time is over, or at once when the signal ends it. */
const sleep = (ms: number, signal: AbortSignal): Promise<void> =>
	new Promise((resolve) => {
		const done = () => resolve(clearTimeout(timer));
		const timer = setTimeout(done, ms);
		signal.addEventListener('abort', done);
	});

export const createDelivery = ({ appId, version, url, withStore, inspector }: DeliveryOptions): Delivery => {
	const { post, survives } = createPost(url);
	/** What this page has made and nobody has acknowledged: the disk can't be asked while the page ends. */
	const pending = new Map<string, string>();
	/** Keys in requests that outlive the page. */
	const underway = new Set<string>();
	/** All of `pending` is on the disk. */
	let isKept = true;
	let awake: AbortController | undefined;
	let timer: ReturnType<typeof setTimeout> | undefined;
	let isDraining = false;
	let count = 1e6;

	const tell = (eventIds: string[], state: DeliveryState, reason?: string) => {
		if (eventIds.length > 0) inspector.report({ type: 'delivery', eventIds, state, reason });
	};
	const forget = (keys: string[]) => {
		for (const key of keys) pending.delete(key);
		// What the disk does not let go is sent once more; the server knows the ids of what it has.
		return withStore((store) => store.remove(keys)).catch(() => {});
	};
	const pack = (records: readonly string[]): [body: string, eventIds: string[]] => {
		const batch = packBatch(appId, version, records);
		return [JSON.stringify(batch), batch.events.map(({ eventId }) => eventId)];
	};
	/** What is refused together is sent one half after the other, so that only what is refused alone is lost. */
	const send = async (keys: string[], records: readonly string[]): Promise<Outcome> => {
		const [body, eventIds] = pack(records);
		if (survives(body)) for (const key of keys) underway.add(key);
		tell(eventIds, 'sent');
		const outcome = await post(body);
		for (const key of keys) underway.delete(key);
		const [state, reason] = outcome;
		const half = keys.length >> 1;
		if (state === 'refused' && half > 0) {
			const first = await send(keys.slice(0, half), records.slice(0, half));
			return first[0] === 'retried' ? first : send(keys.slice(half), records.slice(half));
		}
		tell(eventIds, state, reason);
		if (state !== 'retried') await forget(keys);
		return outcome;
	};

	/** Keys of all that waits, this page's and others', oldest first and within the bounds. */
	const waiting = async (): Promise<string[]> => {
		const mine = [...pending.keys()];
		const kept = await withStore((store) => store.keys()).catch(() => mine);
		const all = new Set(kept);
		for (const key of mine) {
			// Another tab has sent it.
			if (isKept && !all.has(key)) pending.delete(key);
			else all.add(key);
		}
		const keys = [...all].sort();
		const oldest = timeKey(Date.now() - QUEUE_AGE_MS);
		const isGone = (key: string, i: number) => i < keys.length - QUEUE_RECORDS || key < oldest;
		const gone = keys.filter(isGone);
		if (gone.length > 0) {
			inspector.drop(`${gone.length} events`, 'queue-full');
			await forget(gone);
		}
		return keys.slice(gone.length).filter((key) => !underway.has(key));
	};
	const drain = async (signal: AbortSignal) => {
		let wait = RETRY_MS;
		while (!signal.aborted) {
			const keys = (await waiting()).slice(0, BATCH_RECORDS);
			if (keys.length === 0) return;
			const kept = await withStore((store) => store.get(keys)).catch(() => []);
			const [state, , afterMs = 0] = await send(
				keys,
				keys.map((key, i) => pending.get(key) ?? kept[i] ?? ''),
			);
			if (state !== 'retried') wait = RETRY_MS;
			else if (!signal.aborted) {
				await sleep(Math.max(wait * (0.5 + Math.random() / 2), afterMs), signal);
				wait = Math.min(wait * 2, RETRY_MAX_MS);
			}
		}
	};

	/** One tab of an origin sends at a time, for all; where there are no locks each does, and the server knows the ids. */
	const run = async () => {
		timer = undefined;
		if (!awake) return;
		if (isDraining) return schedule();
		isDraining = true;
		const { signal } = awake;
		const { locks } = navigator;
		// Rejects when the wait for the lock is ended by the page's leaving, and where locks are forbidden.
		await (locks ? locks.request(`hindsight-${appId}`, { signal }, () => drain(signal)) : drain(signal)).catch(
			() => {},
		);
		isDraining = false;
	};
	const schedule = () => {
		if (awake) timer ??= setTimeout(run, FLUSH_MS);
	};

	return {
		add(record, now) {
			const { eventId } = record.event ?? {};
			const key = `${timeKey(now)}.${count++}.${eventId ?? Math.random()}`;
			const text = JSON.stringify(record);
			pending.set(key, text);
			withStore((store) => store.put(key, text)).catch(() => {
				isKept = false;
			});
			if (eventId) tell([eventId], 'queued');
			schedule();
		},
		flush() {
			const keys = [...pending.keys()].filter((key) => !underway.has(key));
			while (awake && keys.length > 0) {
				const some = keys.splice(0, FLUSH_RECORDS);
				const records = some.map((key) => pending.get(key) as string);
				const [body, eventIds] = pack(records);
				if (survives(body)) void send(some, records).then(schedule);
				// Not acknowledged, so it stays in the queue.
				else if (navigator.sendBeacon(url, body)) tell(eventIds, 'sent');
				else return;
			}
		},
		pause() {
			awake?.abort();
			awake = undefined;
			clearTimeout(timer);
			timer = undefined;
		},
		resume() {
			if (awake) return;
			awake = new AbortController();
			void run();
		},
	};
};
