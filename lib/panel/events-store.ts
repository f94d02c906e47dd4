import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ApiEvent } from '../protocol/api.ts';
import { withDevice } from '../protocol/device.ts';
import type { SdkReport } from '../protocol/page.ts';
import type { RawEvent } from '../protocol/raw-event.ts';
import { type Delivery, ELSEWHERE, type Entry, type EventEntry, rawEventOf, timeOf } from './entry.ts';
import { LIMITS } from './limits.ts';

export interface EventsState {
	/** Oldest first, at most {@link LIMITS.keptEvents}. */
	entries: readonly Entry[];
	/** While paused, what arrives waits here and none is lost. */
	waiting: readonly Entry[];
	paused: boolean;
	/** A session of someone else, shown instead of what is captured here. */
	imported: { name: string; entries: readonly Entry[] } | undefined;
}

export interface EventsStore {
	store: StoreApi<EventsState>;
	/** A report of a page's SDK; `url` is that of the page, for reports that are about no event. */
	addReport(report: SdkReport, tab: string, url: string): void;
	/** What looks personal of an event, as its page says. */
	setPersonal(eventId: string, parts: readonly string[]): void;
	/** The last events that a tab's page has told of, {@link LIMITS.judgedAgain} at most. */
	recentOf(tab: string): RawEvent[];
	/** An event that the backend has stored. */
	addStored(event: ApiEvent): void;
	/** Events that the backend had stored before it was asked, oldest first: they are put where they belong by their time. */
	addPast(events: readonly ApiEvent[]): void;
	/** Entries of an earlier opening; they come before all others. What a page repeats from before `clearedAt` stays away. */
	restore(entries: readonly Entry[], clearedAt: number): void;
	setPaused(paused: boolean): void;
	/** Takes all away that is in the list; what waits while paused stays. */
	clear(): { cleared: Entry[]; clearedAt: number };
	import(name: string, entries: readonly Entry[]): void;
	closeImport(): void;
}

interface Options {
	/** Calls back with the entries that are new or changed, once per batch. */
	onChange?(entries: readonly Entry[]): void;
	now?(): number;
	/** Runs a flush a little later; a frame in the panel. */
	schedule?(flush: () => void): void;
}

const NEVER_TOLD: Delivery = { state: 'queued', retries: 0 };
/**
 * Cuts a tenth more than it must, so that a full list is not rebuilt at each event. What the backend told goes first: an
 * app with many visitors must not push out what happened in this browser.
 */
function bounded(entries: readonly Entry[]): readonly Entry[] {
	if (entries.length <= LIMITS.keptEvents) return entries;
	let over = entries.length - LIMITS.keptEvents * 0.9;
	const own = entries.filter(({ source }) => source !== 'stream' || over-- <= 0);
	return own.length > LIMITS.keptEvents ? own.slice(-LIMITS.keptEvents * 0.9) : own;
}

const storedEntry = (event: ApiEvent): EventEntry => ({
	kind: 'event',
	key: event.eventId,
	tab: ELSEWHERE,
	source: 'stream',
	event: rawEventOf(event),
	warnings: [],
	delivery: { state: 'stored', retries: 0 },
});

/** Each of the first before what happened later; the second keeps its order. */
function mergeByTime(first: readonly Entry[], second: readonly Entry[]): Entry[] {
	const merged: Entry[] = [];
	let at = 0;
	for (const entry of second) {
		for (; at < first.length && timeOf(first[at] as Entry) <= timeOf(entry); at++) merged.push(first[at] as Entry);
		merged.push(entry);
	}
	return [...merged, ...first.slice(at)];
}

/** Events of all tabs and of the backend's stream, each once: the event id is the key. */
export function createEventsStore({
	onChange,
	now = Date.now,
	schedule = (flush) => setTimeout(flush, LIMITS.flushMs),
}: Options = {}): EventsStore {
	const store = createStore<EventsState>(() => ({ entries: [], waiting: [], paused: false, imported: undefined }));
	/** Entries by key, with what is not yet handed to the views. */
	const byKey = new Map<string, Entry>();
	/** Reports of delivery may come before the event they are about. */
	const early = new Map<string, Delivery>();
	let added: string[] = [];
	let changed = new Set<string>();
	let scheduled = false;
	let clearedAt = 0;

	const flush = () => {
		scheduled = false;
		const get = (key: string) => byKey.get(key) as Entry;
		const fresh = added.map(get).filter(Boolean);
		const touched = [...changed].map(get).filter(Boolean);
		added = [];
		const replace = changed;
		changed = new Set();
		store.setState((state) => {
			const list = state.paused ? state.waiting : state.entries;
			const renew = (entries: readonly Entry[]) =>
				replace.size > 0 ? entries.map((entry) => (replace.has(entry.key) ? get(entry.key) : entry)) : entries;
			const longer = fresh.length > 0 ? bounded([...renew(list), ...fresh]) : renew(list);
			return state.paused ? { waiting: longer, entries: renew(state.entries) } : { entries: longer };
		});
		const { entries, waiting } = store.getState();
		if (byKey.size > (entries.length + waiting.length) * 1.1 + 1000) {
			const kept = new Set([...entries, ...waiting].map(({ key }) => key));
			for (const key of byKey.keys()) if (!kept.has(key)) byKey.delete(key);
		}
		onChange?.([...fresh, ...touched]);
	};
	const later = () => {
		if (scheduled) return;
		scheduled = true;
		schedule(flush);
	};
	const put = (entry: Entry) => {
		if (byKey.has(entry.key)) changed.add(entry.key);
		else added.push(entry.key);
		byKey.set(entry.key, entry);
		later();
	};
	const setDelivery = (eventId: string, state: Delivery['state'], reason?: string, storedAt?: number) => {
		const entry = byKey.get(eventId);
		const before = (entry as EventEntry | undefined)?.delivery ?? early.get(eventId) ?? NEVER_TOLD;
		// What the backend has shown is stored, whatever the page says later.
		if (before.state === 'stored') return;
		const moved = storedAt !== undefined && entry?.kind === 'event' ? storedAt - entry.event.time : 0;
		const retries = before.retries + (state === 'retried' ? 1 : 0);
		const delivery: Delivery = {
			state,
			retries,
			...(reason !== undefined && { reason }),
			...(Math.abs(moved) > LIMITS.clockNoiseMs && { moved }),
		};
		if (entry?.kind === 'event') put({ ...entry, delivery });
		else early.set(eventId, delivery);
	};

	return {
		store,
		addReport(report, tab, url) {
			switch (report.type) {
				case 'sdk':
					return;
				case 'event': {
					const { event, warnings } = report;
					const known = byKey.get(event.eventId) as EventEntry | undefined;
					const delivery = known?.delivery ?? early.get(event.eventId) ?? NEVER_TOLD;
					early.delete(event.eventId);
					// The page's own word is the fuller one: it has the warnings, and the tab.
					if (event.time <= clearedAt) return;
					if (known?.source === 'page' && known.warnings.length === warnings.length) return;
					const moved = known?.source === 'stream' ? known.event.time - event.time : 0;
					put({
						kind: 'event',
						key: event.eventId,
						tab,
						source: 'page',
						event: { ...event, ...(event.properties && { properties: withDevice(event.properties) }) },
						warnings,
						...(known?.personal && { personal: known.personal }),
						delivery: Math.abs(moved) > LIMITS.clockNoiseMs ? { ...delivery, moved } : delivery,
					});
					return;
				}
				case 'delivery':
					for (const id of report.eventIds) setDelivery(id, report.state, report.reason);
					return;
				case 'dropped': {
					const { time, what, code, message } = report;
					// A page that is asked again repeats what it kept.
					const key = `dropped ${tab} ${time} ${code} ${what}`;
					if (byKey.has(key) || time <= clearedAt) return;
					put({ kind: 'notice', key, tab, source: 'page', time, url, what, warning: { code, what, message } });
					return;
				}
				default:
					report satisfies never;
			}
		},
		setPersonal(eventId, parts) {
			const entry = byKey.get(eventId);
			if (entry?.kind === 'event' && entry.personal?.join() !== parts.join()) put({ ...entry, personal: parts });
		},
		recentOf: (tab) =>
			store
				.getState()
				.entries.filter((entry) => entry.kind === 'event' && entry.source === 'page' && entry.tab === tab)
				.slice(-LIMITS.judgedAgain)
				.map((entry) => (entry as EventEntry).event),
		addStored(event) {
			if (byKey.has(event.eventId)) return setDelivery(event.eventId, 'stored', undefined, Date.parse(event.time));
			put(storedEntry(event));
		},
		addPast(events) {
			const fresh = events.map(storedEntry).filter(({ key, event }) => !byKey.has(key) && event.time > clearedAt);
			for (const event of events)
				if (byKey.has(event.eventId)) setDelivery(event.eventId, 'stored', undefined, Date.parse(event.time));
			for (const entry of fresh) byKey.set(entry.key, entry);
			store.setState((state) => ({ entries: bounded(mergeByTime(fresh, state.entries)) }));
		},
		restore(entries, cleared) {
			clearedAt = cleared;
			// The page's own word is the fuller one, should the backend have been the first to answer.
			const fresh = entries.filter(({ key }) => byKey.get(key)?.source !== 'page');
			for (const entry of fresh) byKey.set(entry.key, entry);
			const keys = new Set(fresh.map(({ key }) => key));
			store.setState((state) => ({
				entries: bounded([
					...fresh,
					...state.entries.filter(
						(entry) => !keys.has(entry.key) && (entry.source !== 'stream' || timeOf(entry) > cleared),
					),
				]),
			}));
		},
		setPaused(paused) {
			store.setState((state) =>
				paused ? { paused } : { paused, entries: bounded([...state.entries, ...state.waiting]), waiting: [] },
			);
		},
		clear() {
			clearedAt = now();
			const { entries } = store.getState();
			for (const { key } of entries) byKey.delete(key);
			store.setState({ entries: [] });
			return { cleared: [...entries], clearedAt };
		},
		import: (name, entries) => store.setState({ imported: { name, entries } }),
		closeImport: () => store.setState({ imported: undefined }),
	};
}
