import type { ElementNode } from '../labels/elements.ts';
import type { Page } from '../labels/pages.ts';
import type { Registry } from '../labels/registry.ts';
import { rowsOfLabels } from '../store/definitions.ts';
import { nodeRows, pageRows } from '../store/dictionaries.ts';
import { eventRows, storedIds } from '../store/events.ts';
import type { Journal } from '../store/journal.ts';
import type { Store } from '../store/store.ts';
import type { Owners } from '../store/users.ts';
import type { Committed, StoreGroup, Submission } from './committer.ts';
import type { PreparedEvent } from './prepare.ts';
import { profileRows } from './profiles.ts';
import type { Seen } from './seen.ts';

export interface GroupDeps {
	/** What the engine has, without what is in the journal only. */
	store: Store;
	journal: Journal;
	registry: Registry;
	owners: Owners;
	seen: Seen;
	/** Called with what is new, once it is on disk. `received` rises from group to group. */
	onStored(events: readonly PreparedEvent[], received: number): void;
}

/**
 * Stores a group: one record of the journal has the events and all that is new with them, so that after a crash either
 * all of it is there or nothing.
 */
export const createStoreGroup = ({ store, journal, registry, owners, seen, onStored }: GroupDeps): StoreGroup => {
	let lastReceived = 0;
	/** Ids of events that are in the journal, and not yet in the engine. */
	const journaled = new Set<string>();

	const withoutDuplicates = async (group: readonly Submission[]): Promise<PreparedEvent[][]> => {
		const suspects = new Map<string, string[]>();
		// Asked before the engine is: what leaves the journal meanwhile is in the engine by then.
		const known = new Set<PreparedEvent>();
		for (const { events } of group)
			for (const event of events) {
				const { appId, eventId, lookUp } = event;
				if (!lookUp && !seen.maybe(appId, eventId)) continue;
				if (journaled.has(idOf(event))) known.add(event);
				else suspects.set(appId, [...(suspects.get(appId) ?? []), eventId]);
			}
		const stored = new Map<string, Set<string>>();
		for (const [appId, ids] of suspects) stored.set(appId, await storedIds(store, appId, ids));
		const inGroup = new Set<string>();
		return group.map(({ events }) =>
			events.filter((event) => {
				const id = idOf(event);
				if (inGroup.has(id) || known.has(event) || stored.get(event.appId)?.has(event.eventId)) return false;
				inGroup.add(id);
				return true;
			}),
		);
	};

	return async (group) => {
		const fresh = await withoutDuplicates(group);
		const events = fresh.flat();
		lastReceived = Math.max(Date.now(), lastReceived + 1);
		const news = unstored(events);
		const rows = [
			rowsOfLabels(registry.labelsOf(events)),
			...news.flatMap(({ appId, nodes, pages }) => [nodeRows(appId, nodes, lastReceived), pageRows(appId, pages)]),
			...profileRows(group.flatMap(({ profiles }) => profiles)),
			eventRows(events, lastReceived),
		].filter(({ rows }) => rows.length > 0);
		// Noted before: if the append fails half-way, a retry is looked up instead of being trusted.
		for (const { appId, eventId } of events) seen.add(appId, eventId);
		const ids = events.map(idOf);
		if (rows.length > 0) {
			for (const id of ids) journaled.add(id);
			const forget = () => {
				for (const id of ids) journaled.delete(id);
			};
			await journal.append(rows, forget).catch((error) => {
				forget();
				throw error;
			});
		}
		if (group.some(({ profiles }) => profiles.some(({ kind }) => kind === 'identify'))) owners.forget();
		for (const { nodes, pages } of news) {
			for (const node of nodes) node.stored = node.target ? 'target' : 'ancestor';
			for (const page of pages) page.stored = true;
		}
		onStored(events, lastReceived);
		return group.map(
			(submission, i): Committed => ({
				stored: (fresh[i] as PreparedEvent[]).length,
				duplicates: submission.events.length - (fresh[i] as PreparedEvent[]).length,
			}),
		);
	};
};

const idOf = ({ appId, eventId }: PreparedEvent): string => `${appId} ${eventId}`;

interface News {
	appId: string;
	nodes: readonly ElementNode[];
	pages: readonly Page[];
}

/** What the store lacks of the dictionaries, by app: targets with their ancestors, and pages. */
const unstored = (events: readonly PreparedEvent[]): News[] => {
	const byApp = new Map<string, { nodes: Set<ElementNode>; pages: Set<Page> }>();
	for (const { appId, node, page } of events) {
		if (page.stored && (!node || node.stored === 'target')) continue;
		const own = byApp.get(appId) ?? { nodes: new Set(), pages: new Set() };
		byApp.set(appId, own);
		if (!page.stored) own.pages.add(page);
		if (!node || node.stored === 'target') continue;
		own.nodes.add(node);
		for (let at = node.parent; at && at.stored === 'no' && !own.nodes.has(at); at = at.parent) own.nodes.add(at);
	}
	return [...byApp].map(([appId, { nodes, pages }]) => ({ appId, nodes: [...nodes], pages: [...pages] }));
};
