import type { Inspector } from '../inspection.ts';
import { DELIVERY, QUEUE } from '../limits.ts';
import type { RecordStore, StoredRecord } from '../queue/store.ts';
import { type Packed, packBatch } from './batch.ts';
import { createPost, type Outcome } from './post.ts';
import { type QueueRecord, recordKey, timeKey } from './record.ts';

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
	store: RecordStore;
	inspector: Inspector;
}

/** Resolves when the time is over, when the page gets back on line, or at once when the signal ends it. */
const pauseFor = (ms: number, signal: AbortSignal): Promise<void> =>
	new Promise((resolve) => {
		const timer = setTimeout(done, ms);
		addEventListener('online', done, { once: true, signal });
		signal.addEventListener('abort', done, { once: true });
		function done() {
			clearTimeout(timer);
			resolve();
		}
		if (signal.aborted) done();
	});

export const createDelivery = ({ appId, version, url, store, inspector }: DeliveryOptions): Delivery => {
	const post = createPost(url);
	/** What this page has made and nobody has acknowledged: the disk can't be asked while the page ends. */
	const pending = new Map<string, string>();
	/** Keys of `pending` in requests that outlive the page. */
	const underway = new Set<string>();
	let awake: AbortController | undefined;
	let timer: ReturnType<typeof setTimeout> | undefined;
	let isDraining = false;
	let isWanted = false;
	let added = 0;

	const tell = (
		eventIds: string[],
		state: 'queued' | 'sent' | 'acknowledged' | 'refused' | 'retried',
		reason?: string,
	) => {
		if (eventIds.length > 0) inspector.report({ type: 'delivery', eventIds, state, ...(reason && { reason }) });
	};
	const forget = (records: readonly StoredRecord[]) => {
		for (const [key] of records) pending.delete(key);
		return store.remove(records.map(([key]) => key));
	};
	const trim = async () => {
		const gone = await store.trim(QUEUE.records, timeKey(Date.now() - QUEUE.ageMs));
		if (gone > 0) inspector.drop('queue', 'queue-full', `${gone} of the oldest events were dropped unsent.`);
	};

	const sendOne = async (records: readonly StoredRecord[], body: string, eventIds: string[]): Promise<Outcome> => {
		const isSafe = post.survives(body);
		if (isSafe) for (const [key] of records) underway.add(key);
		tell(eventIds, 'sent');
		const outcome = await post(body);
		for (const [key] of records) underway.delete(key);
		if (outcome.state === 'stored') {
			await forget(records);
			tell(eventIds, 'acknowledged');
		} else if (outcome.state === 'failed') tell(eventIds, 'retried', outcome.reason);
		return outcome;
	};
	const halves = (records: readonly StoredRecord[]) => {
		const middle = records.length >> 1;
		return [records.slice(0, middle), records.slice(middle)];
	};
	const isTooMuch = ({ batch }: Packed, body: string) =>
		body.length > DELIVERY.bytes || batch.elements.length > DELIVERY.elements;
	/** Sends records in as many requests as their size asks for; what the server refuses is split until it stands alone. */
	const send = async (records: readonly StoredRecord[]): Promise<Outcome> => {
		const packed = packBatch(appId, version, records);
		const body = JSON.stringify(packed.batch);
		const isSplittable = records.length > 1;
		if (!isSplittable || !isTooMuch(packed, body)) {
			const outcome = await sendOne(records, body, packed.eventIds);
			if (outcome.state !== 'refused') return outcome;
			if (!isSplittable) {
				await forget(records);
				tell(packed.eventIds, 'refused', outcome.reason);
				return { state: 'stored' };
			}
		}
		for (const half of halves(records)) {
			const outcome = await send(half);
			if (outcome.state === 'failed') return outcome;
		}
		return { state: 'stored' };
	};

	const drain = async (signal: AbortSignal) => {
		await trim();
		let wait: number = DELIVERY.retryMs;
		while (!signal.aborted) {
			const mine = [...pending.keys()];
			const found = await store.read(DELIVERY.records);
			if (found.length < DELIVERY.records) {
				const kept = new Set(found.map(([key]) => key));
				// Another tab has sent them.
				const gone = mine.filter((key) => !kept.has(key) && !underway.has(key));
				tell(
					gone.map((key) => key.split('.')[2] as string),
					'acknowledged',
					'sent by another tab',
				);
				for (const key of gone) pending.delete(key);
			}
			const records = found.filter(([key]) => !underway.has(key));
			if (records.length === 0 || signal.aborted) return;
			const outcome = await send(records);
			if (outcome.state !== 'failed') {
				wait = DELIVERY.retryMs;
				continue;
			}
			const jittered = wait * (0.5 + Math.random() / 2);
			wait = Math.min(wait * 2, DELIVERY.retryMaxMs);
			await pauseFor(Math.max(jittered, outcome.afterMs ?? 0), signal);
		}
	};

	/** One tab of an origin sends at a time, for all; where there are no locks each does, and the server knows the ids. */
	const run = async () => {
		clearTimeout(timer);
		timer = undefined;
		const signal = awake?.signal;
		if (!signal || isDraining) {
			isWanted = true;
			return;
		}
		isDraining = true;
		isWanted = false;
		try {
			const { locks } = navigator;
			await (locks ? locks.request(`hindsight-${appId}`, { signal }, () => drain(signal)) : drain(signal));
		} catch {
			// The wait for the lock was ended by the page's leaving, or locks are forbidden here.
		}
		isDraining = false;
		if (isWanted || underway.size > 0) schedule();
	};
	const schedule = () => {
		if (awake) timer ??= setTimeout(run, DELIVERY.flushMs);
	};

	return {
		add(record, now) {
			const id = 'event' in record ? record.event.eventId : '';
			const key = recordKey(now, id);
			const text = JSON.stringify(record);
			pending.set(key, text);
			if (pending.size > QUEUE.records) pending.delete(pending.keys().next().value as string);
			void store.put(key, text);
			if (id) tell([id], 'queued');
			if (++added % QUEUE.trimEvery === 0) void trim();
			schedule();
		},
		flush() {
			if (!awake) return;
			const records = [...pending].filter(([key]) => !underway.has(key));
			for (let from = 0; from < records.length; from += DELIVERY.records) {
				const queue: (readonly StoredRecord[])[] = [records.slice(from, from + DELIVERY.records)];
				for (let part = queue.shift(); part; part = queue.shift()) {
					const packed = packBatch(appId, version, part);
					const body = JSON.stringify(packed.batch);
					if (isTooMuch(packed, body) && part.length > 1) queue.unshift(...halves(part));
					else if (post.survives(body)) void sendOne(part, body, packed.eventIds).then(schedule);
					// Not acknowledged, so it stays in the queue: the server knows the ids of what it has.
					else if (navigator.sendBeacon?.(url, body)) tell(packed.eventIds, 'sent');
					else return;
				}
			}
		},
		pause() {
			awake?.abort();
			awake = undefined;
			clearTimeout(timer);
			timer = undefined;
		},
		resume() {
			awake ??= new AbortController();
			void run();
		},
	};
};
