import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Definition } from '../../../lib/definition/index.ts';
import type { Answer, BackendClient, Failure } from '../../../lib/panel/backend-client.ts';
import { openDatabase } from '../../../lib/panel/database.ts';
import { createLabelsStore, definitionOf } from '../../../lib/panel/labels-store.ts';
import type { DefinitionWrite, SavedDefinition } from '../../../lib/protocol/api.ts';

const AWAY: Failure = { kind: 'away', message: '' };
const definition = (id: string, rest: Partial<Definition> = {}): Definition => ({
	id,
	appId: '1',
	revision: 0,
	name: `Label ${id}`,
	steps: [{ type: 'click', selector: `#${id}` }],
	...rest,
});

/** A backend that keeps revisions as the real one does, and can be away. */
const backend = () => {
	const saved = new Map<string, SavedDefinition>();
	const state = { away: false };
	const answer = <T>(value: () => Answer<T>): Promise<Answer<T>> =>
		Promise.resolve(state.away ? { ok: false, failure: AWAY } : value());
	const conflict = (id: string): Answer<never> => ({
		ok: false,
		failure: { kind: 'conflict', message: '', current: saved.get(id) ?? null },
	});
	const put = (id: string, { baseRevision, ...write }: DefinitionWrite): Answer<SavedDefinition> => {
		if ((saved.get(id)?.revision ?? 0) !== baseRevision) return conflict(id);
		const value = { ...write, id, revision: baseRevision + 1, savedAt: '', count: 9, last30Days: [], lastMatch: null };
		saved.set(id, value);
		return { ok: true, value };
	};
	const client = {
		definitions: () => answer(() => ({ ok: true, value: [...saved.values()] })),
		save: (id: string, write: DefinitionWrite) => answer(() => put(id, write)),
		remove: ({ id, revision }: Definition) =>
			answer<null>(() => {
				if (saved.get(id)?.revision !== revision) return conflict(id);
				saved.delete(id);
				return { ok: true, value: null };
			}),
	} as unknown as BackendClient;
	return { client, saved, state, put };
};

let databases = 0;
const setUp = async (name = `labels ${databases++}`) => {
	const server = backend();
	const labels = createLabelsStore(openDatabase(name));
	await labels.open('1', server.client);
	const list = () => labels.store.getState().labels.map(({ id, sync }) => `${id} ${sync}`);
	return { ...server, labels, list, name };
};

describe('labels', () => {
	it('are saved with the revision they were made from, and carry their count', async () => {
		const { labels, client, saved } = await setUp();
		expect(await labels.save(client, definition('a'))).toEqual({ done: 'saved' });
		expect(labels.store.getState().labels[0]).toMatchObject({ id: 'a', revision: 1, count: 9, sync: 'saved' });
		const edited = { ...definitionOf(labels.store.getState().labels[0] as Definition), name: 'New' };
		await labels.save(client, edited);
		expect(saved.get('a')).toMatchObject({ name: 'New', revision: 2 });
	});
	it('answer a stale edit with the newer revision, and change nothing', async () => {
		const { labels, client, saved, put, list } = await setUp();
		await labels.save(client, definition('a'));
		put('a', { ...definition('a'), name: 'Theirs', baseRevision: 1 } as unknown as DefinitionWrite);
		const outcome = await labels.save(client, definition('a', { revision: 1, name: 'Mine' }));
		expect(outcome).toMatchObject({ done: 'failed', failure: { kind: 'conflict', current: { name: 'Theirs' } } });
		expect(saved.get('a')?.name).toBe('Theirs');
		expect(list()).toEqual(['a saved']);
	});
	it('wait on this computer while the backend is away, over a reopening of the panel, and are sent when it is back', async () => {
		const { labels, client, state, saved, list, name } = await setUp();
		await labels.save(client, definition('old'));
		state.away = true;
		expect(await labels.save(client, definition('new'))).toEqual({ done: 'waiting' });
		expect(await labels.remove(client, definition('old', { revision: 1 }))).toEqual({ done: 'waiting' });
		expect(list()).toEqual(['new waiting']);

		const reopened = createLabelsStore(openDatabase(name));
		await reopened.open('1', client);
		expect(reopened.store.getState()).toMatchObject({ labels: [{ id: 'new', sync: 'waiting' }], waitingRemovals: 1 });
		state.away = false;
		expect(await reopened.sync(client)).toBeUndefined();
		expect([...saved.keys()]).toEqual(['new']);
		expect(reopened.store.getState()).toMatchObject({ labels: [{ id: 'new', sync: 'saved' }], waitingRemovals: 0 });
	});
	it('that were changed by someone else meanwhile are marked, and not overwritten', async () => {
		const { labels, client, state, put, saved, list } = await setUp();
		await labels.save(client, definition('a'));
		state.away = true;
		await labels.save(client, definition('a', { revision: 1, name: 'Mine' }));
		put('a', { ...definition('a'), name: 'Theirs', baseRevision: 1 } as unknown as DefinitionWrite);
		state.away = false;
		await labels.sync(client);
		expect(list()).toEqual(['a conflict']);
		expect(labels.store.getState().labels[0]?.name).toBe('Mine');
		expect(saved.get('a')?.name).toBe('Theirs');
	});
	it('that are saved while the list is on its way are not lost from it', async () => {
		const { labels, client, list } = await setUp();
		let answer = () => {};
		const late = new Promise<void>((resolve) => {
			answer = resolve;
		});
		let asked = 0;
		let askedOnce = () => {};
		const begun = new Promise<void>((resolve) => {
			askedOnce = resolve;
		});
		const slow: BackendClient = {
			...client,
			definitions: async (appId) => {
				const before = await client.definitions(appId);
				if (asked++ > 0) return client.definitions(appId);
				askedOnce();
				await late;
				return before;
			},
		};
		const synced = labels.sync(slow);
		await begun;
		await labels.save(client, definition('a'));
		answer();
		await synced;
		expect(list()).toEqual(['a saved']);
		expect(asked).toBe(2);
	});
	it('that the backend never had are deleted at once', async () => {
		const { labels, client, state, list } = await setUp();
		state.away = true;
		await labels.save(client, definition('a'));
		expect(await labels.remove(client, definition('a'))).toEqual({ done: 'saved' });
		expect(list()).toEqual([]);
		state.away = false;
		await labels.sync(client);
		expect(list()).toEqual([]);
	});
	it('get ten different looks, and keep them while others come and go', async () => {
		const { labels, client } = await setUp();
		for (let i = 0; i < 10; i++) await labels.save(client, definition(`label${i}`));
		const before = new Map(labels.store.getState().hues);
		expect(new Set(before.values()).size).toBe(10);
		await labels.save(client, definition('another'));
		await labels.remove(client, definition('label3', { revision: 1 }));
		const { hues } = labels.store.getState();
		for (const [id, hue] of hues) if (id !== 'another') expect(hue).toBe(before.get(id));
	});
});
