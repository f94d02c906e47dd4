import { Dexie, type Table } from 'dexie';
import type { DefinitionWrite, SavedDefinition } from '../protocol/api.ts';
import type { Entry } from './entry.ts';
import { LIMITS } from './limits.ts';

/** A write that the backend has not taken yet. */
export interface Outgoing {
	appId: string;
	id: string;
	/** `null`: the definition is deleted. */
	write: DefinitionWrite | null;
	baseRevision: number;
}

/** What is kept on this computer: the last events, the labels as last seen, and writes that wait for the backend. */
export interface Database {
	entries(): Promise<Entry[]>;
	putEntries(entries: readonly Entry[]): Promise<void>;
	clearEntries(clearedAt: number): Promise<void>;
	clearedAt(): Promise<number>;
	labels(appId: string): Promise<SavedDefinition[]>;
	putLabels(appId: string, labels: readonly SavedDefinition[]): Promise<void>;
	outgoing(appId: string): Promise<Outgoing[]>;
	putOutgoing(outgoing: Outgoing): Promise<void>;
	removeOutgoing(appId: string, id: string): Promise<void>;
}

type StoredEntry = Entry & { seq?: number };

export function openDatabase(name = 'hindsight'): Database {
	const dexie = new Dexie(name);
	dexie.version(1).stores({
		entries: '++seq, &key',
		labels: '[appId+id], appId',
		outgoing: '[appId+id], appId',
		meta: 'name',
	});
	const entries: Table<StoredEntry, number> = dexie.table('entries');
	const labels: Table<SavedDefinition> = dexie.table('labels');
	const outgoing: Table<Outgoing> = dexie.table('outgoing');
	const meta: Table<{ name: string; value: number }> = dexie.table('meta');

	return {
		entries: async () => (await entries.orderBy('seq').toArray()).map(({ seq: _, ...entry }) => entry as Entry),
		putEntries: (fresh) =>
			dexie.transaction('rw', entries, async () => {
				const known = await entries
					.where('key')
					.anyOf(fresh.map(({ key }) => key))
					.toArray();
				const seqOf = new Map(known.map(({ key, seq }) => [key, seq]));
				await entries.bulkPut(
					fresh.map((entry) => {
						const seq = seqOf.get(entry.key);
						return seq === undefined ? entry : { ...entry, seq };
					}),
				);
				const over = (await entries.count()) - LIMITS.storedEvents;
				if (over > 0) await entries.orderBy('seq').limit(over).delete();
			}),
		clearEntries: (value) =>
			dexie.transaction('rw', entries, meta, async () => {
				await entries.clear();
				await meta.put({ name: 'clearedAt', value });
			}),
		clearedAt: async () => (await meta.get('clearedAt'))?.value ?? 0,
		labels: (appId) => labels.where({ appId }).toArray(),
		putLabels: (appId, list) =>
			dexie.transaction('rw', labels, async () => {
				await labels.where({ appId }).delete();
				await labels.bulkPut([...list]);
			}),
		outgoing: (appId) => outgoing.where({ appId }).toArray(),
		putOutgoing: async (item) => void (await outgoing.put(item)),
		removeOutgoing: (appId, id) => outgoing.delete([appId, id] as never),
	};
}
