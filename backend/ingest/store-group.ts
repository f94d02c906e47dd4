import type { ElementNode } from '../labels/elements.ts';
import type { Page } from '../labels/pages.ts';
import type { Registry } from '../labels/registry.ts';
import { insertLabels } from '../store/definitions.ts';
import { insertNodes, insertPages } from '../store/dictionaries.ts';
import { insertEvents, storedIds } from '../store/events.ts';
import type { Store } from '../store/store.ts';
import type { Committed, StoreGroup, Submission } from './committer.ts';
import type { PreparedEvent } from './prepare.ts';
import { insertProfiles } from './profiles.ts';
import type { Seen } from './seen.ts';

export interface GroupDeps {
	store: Store;
	registry: Registry;
	seen: Seen;
	/** Called with what is new, once it is on disk. `received` rises from group to group. */
	onStored(events: readonly PreparedEvent[], received: number): void;
}

/**
 * Stores a group. Order matters when the process dies in between: labels before elements before events, so that an event
 * never lacks what it refers to; each step may be repeated. The events are one insert, which the engine does whole.
 */
export const createStoreGroup = ({ store, registry, seen, onStored }: GroupDeps): StoreGroup => {
	let lastReceived = 0;
	return async (group) => {
		const fresh = await withoutDuplicates(store, seen, group);
		const events = fresh.flat();
		await insertLabels(store, registry.labelsOf(events));
		await storeDictionaries(store, events);
		await insertProfiles(
			store,
			group.flatMap(({ profiles }) => profiles),
		);
		lastReceived = Math.max(Date.now(), lastReceived + 1);
		// Noted before the insert: if that fails half-way, a retry is looked up in the store instead of being trusted.
		for (const { appId, eventId } of events) seen.add(appId, eventId);
		if (events.length > 0) await insertEvents(store, events, lastReceived);
		onStored(events, lastReceived);
		return group.map(
			(submission, i): Committed => ({
				stored: (fresh[i] as PreparedEvent[]).length,
				duplicates: submission.events.length - (fresh[i] as PreparedEvent[]).length,
			}),
		);
	};
};

/** The events of each submission that neither the store nor an earlier one of the group has. */
const withoutDuplicates = async (
	store: Store,
	seen: Seen,
	group: readonly Submission[],
): Promise<PreparedEvent[][]> => {
	const suspects = new Map<string, string[]>();
	for (const { events } of group)
		for (const { appId, eventId, lookUp } of events)
			if (lookUp || seen.maybe(appId, eventId)) {
				const ids = suspects.get(appId);
				if (ids) ids.push(eventId);
				else suspects.set(appId, [eventId]);
			}
	const stored = new Map<string, Set<string>>();
	for (const [appId, ids] of suspects) stored.set(appId, await storedIds(store, appId, ids));

	const inGroup = new Set<string>();
	return group.map(({ events }) =>
		events.filter(({ appId, eventId }) => {
			const id = `${appId} ${eventId}`;
			if (inGroup.has(id) || stored.get(appId)?.has(eventId)) return false;
			inGroup.add(id);
			return true;
		}),
	);
};

const storeDictionaries = async (store: Store, events: readonly PreparedEvent[]): Promise<void> => {
	const now = Date.now();
	for (const appId of new Set(events.map((event) => event.appId))) {
		const own = events.filter((event) => event.appId === appId);
		const nodes = unstoredNodes(own);
		await insertNodes(store, appId, nodes, now);
		for (const node of nodes) node.stored = node.target ? 'target' : 'ancestor';
		const pages = [...new Set(own.map(({ page }) => page))].filter((page: Page) => !page.stored);
		await insertPages(store, appId, pages);
		for (const page of pages) page.stored = true;
	}
};

/** Targets and their ancestors that the store lacks. */
const unstoredNodes = (events: readonly PreparedEvent[]): ElementNode[] => {
	const nodes = new Set<ElementNode>();
	for (const { node } of events) {
		if (!node || node.stored === 'target') continue;
		nodes.add(node);
		for (let at = node.parent; at && at.stored === 'no' && !nodes.has(at); at = at.parent) nodes.add(at);
	}
	return [...nodes];
};
