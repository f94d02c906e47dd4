import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Definition } from '../definition/index.ts';
import type { DefinitionWrite, SavedDefinition } from '../protocol/api.ts';
import type { Answer, BackendClient, Failure } from './backend-client.ts';
import type { Database, Outgoing } from './database.ts';
import { assignHues } from './hues.ts';

/** A label as the list shows it. */
export interface Label extends SavedDefinition {
	/** `waiting`: the backend is away and has not got it yet; `conflict`: someone else changed it meanwhile. */
	sync: 'saved' | 'waiting' | 'conflict';
}

export interface LabelsState {
	appId: string | undefined;
	/** By name. */
	labels: readonly Label[];
	/** Hue and shape of each, 0…9. */
	hues: ReadonlyMap<string, number>;
	/** False until the backend or this computer has been asked. */
	loaded: boolean;
	/** Deletions that wait for the backend. */
	waitingRemovals: number;
}

/** What came of a save or a deletion: done, kept here until the backend is back, or refused. */
export type Outcome = { done: 'saved' | 'waiting' } | { done: 'failed'; failure: Failure };

export interface LabelsStore {
	store: StoreApi<LabelsState>;
	/** Shows what this computer knows of an app, then what the backend says. */
	open(appId: string, client: BackendClient): Promise<void>;
	/** Shows none: no app is known. */
	close(): void;
	/** Sends what waits, then reads all labels. */
	sync(client: BackendClient): Promise<Failure | undefined>;
	save(client: BackendClient, definition: Definition): Promise<Outcome>;
	remove(client: BackendClient, definition: Definition): Promise<Outcome>;
}

const byName = (a: Label, b: Label) => a.name.localeCompare(b.name) || a.id.localeCompare(b.id);

const writeOf = ({ id: _, revision, ...definition }: Definition): DefinitionWrite => ({
	...definition,
	baseRevision: revision,
});

/** Fields that belong to a definition, without the counts a saved one carries. */
export const definitionOf = ({ id, appId, revision, name, category, description, steps }: Definition): Definition => ({
	id,
	appId,
	revision,
	name,
	...(category && { category }),
	...(description && { description }),
	steps,
});

const unsent = (definition: Definition, before: Label | undefined): Label => ({
	...definition,
	savedAt: new Date().toISOString(),
	count: before?.count ?? 0,
	last30Days: before?.last30Days ?? [],
	lastMatch: before?.lastMatch ?? null,
	sync: 'waiting',
});

export function createLabelsStore(database: Database | undefined): LabelsStore {
	const store = createStore<LabelsState>(() => ({
		appId: undefined,
		labels: [],
		hues: new Map(),
		loaded: false,
		waitingRemovals: 0,
	}));
	/** Without a database (private windows) what waits is lost when the panel closes, not before. */
	const memory = new Map<string, Outgoing>();

	/** Writes done: a list that was asked for before one of them is too old to be shown. */
	let writes = 0;

	const outgoingOf = async (appId: string) =>
		database ? database.outgoing(appId) : [...memory.values()].filter((item) => item.appId === appId);
	const keep = async (item: Outgoing) => {
		if (database) await database.putOutgoing(item);
		else memory.set(`${item.appId} ${item.id}`, item);
	};
	const forget = async (appId: string, id: string) => {
		if (database) await database.removeOutgoing(appId, id);
		else memory.delete(`${appId} ${id}`);
	};
	const setLabels = (labels: readonly Label[]) =>
		store.setState(({ hues }) => ({
			labels: [...labels].sort(byName),
			hues: assignHues(
				hues,
				labels.map(({ id }) => id),
			),
		}));
	/** A form outlives the page it was opened on: its label may be one of another app. */
	const put = (label: Label) => {
		if (store.getState().appId === label.appId)
			setLabels([...store.getState().labels.filter(({ id }) => id !== label.id), label]);
	};
	const find = (id: string) => store.getState().labels.find((label) => label.id === id);
	const persist = () => {
		const { appId, labels } = store.getState();
		if (appId)
			void database?.putLabels(
				appId,
				labels.map(({ sync: _, ...label }) => label),
			);
	};

	/** Lays what waits over a list. */
	const show = async (appId: string, list: readonly SavedDefinition[], conflicts: ReadonlySet<string> = new Set()) => {
		const waiting = await outgoingOf(appId);
		if (store.getState().appId !== appId) return;
		const labels = new Map(list.map((label) => [label.id, { ...label, sync: 'saved' } as Label]));
		for (const { id, write, baseRevision } of waiting) {
			if (write === null) labels.delete(id);
			else {
				const { baseRevision: _, ...definition } = write;
				const sync = conflicts.has(id) ? 'conflict' : 'waiting';
				labels.set(id, { ...unsent({ ...definition, id, revision: baseRevision }, labels.get(id)), sync });
			}
		}
		setLabels([...labels.values()]);
		store.setState({
			loaded: true,
			waitingRemovals: waiting.filter(({ write }) => write === null).length,
		});
	};

	const send = (client: BackendClient, { appId, id, write, baseRevision }: Outgoing): Promise<Answer<unknown>> =>
		write === null ? client.remove({ appId, id, revision: baseRevision }) : client.save(id, write);

	const sync: LabelsStore['sync'] = async (client) => {
		const { appId } = store.getState();
		if (!appId) return undefined;
		const conflicts = new Set<string>();
		for (const item of await outgoingOf(appId)) {
			const answer = await send(client, item);
			// A deletion of what is gone is done.
			if (answer.ok || (item.write === null && answer.failure.kind === 'missing')) await forget(appId, item.id);
			else if (answer.failure.kind === 'conflict') conflicts.add(item.id);
			else if (answer.failure.kind === 'away' || answer.failure.kind === 'token') return answer.failure;
		}
		const before = writes;
		const answer = await client.definitions(appId);
		if (!answer.ok) return answer.failure;
		if (before !== writes) return sync(client);
		await show(appId, answer.value, conflicts);
		void database?.putLabels(appId, answer.value);
		return undefined;
	};

	const later = async (item: Outgoing): Promise<Outcome> => {
		await keep(item);
		return { done: 'waiting' };
	};

	return {
		store,
		sync,
		close: () => store.setState({ appId: undefined, labels: [], loaded: true, waitingRemovals: 0 }),
		async open(appId, client) {
			store.setState({ appId, labels: [], loaded: false, waitingRemovals: 0 });
			const known = (await database?.labels(appId)) ?? [];
			if (known.length > 0 || (await outgoingOf(appId)).length > 0) await show(appId, known);
			if (store.getState().appId === appId) await sync(client);
			if (store.getState().appId === appId) store.setState({ loaded: true });
		},
		async save(client, definition) {
			const { appId, id, revision } = definition;
			const write = writeOf(definitionOf(definition));
			const answer = await client.save(id, write);
			writes++;
			if (answer.ok) {
				await forget(appId, id);
				put({ ...answer.value, sync: 'saved' });
				persist();
				return { done: 'saved' };
			}
			if (answer.failure.kind !== 'away') return { done: 'failed', failure: answer.failure };
			put(unsent(definitionOf(definition), find(id)));
			return later({ appId, id, write, baseRevision: revision });
		},
		async remove(client, definition) {
			const { appId, id, revision } = definition;
			const label = find(id);
			const take = () => {
				setLabels(store.getState().labels.filter((other) => other.id !== id));
				persist();
			};
			if (label?.sync === 'waiting' && revision === 0) {
				await forget(appId, id);
				take();
				return { done: 'saved' };
			}
			const answer = await client.remove(definition);
			if (!answer.ok && answer.failure.kind !== 'away' && answer.failure.kind !== 'missing')
				return { done: 'failed', failure: answer.failure };
			writes++;
			take();
			if (answer.ok || answer.failure.kind === 'missing') return { done: 'saved' };
			return later({ appId, id, write: null, baseRevision: revision });
		},
	};
}
