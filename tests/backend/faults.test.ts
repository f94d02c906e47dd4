import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lockDataFolder } from '../../backend/data-folder.ts';
import { startBackend } from '../../backend/start.ts';
import type { Store } from '../../backend/store/store.ts';
import { BUTTON, batchOf, openHarness, temporaryFolder } from './harness.ts';

const dataDir = temporaryFolder();
/** Tables whose inserts fail, as on a full disk. */
const failing = new Set<string>();
const harness = await openHarness(dataDir, (store: Store) => ({
	...store,
	insert: (table, columns, rows) =>
		failing.has(table) || failing.has('*')
			? Promise.reject(new Error('Cannot reserve 1.00 MiB, not enough space'))
			: store.insert(table, columns, rows),
}));
const { call } = harness;
const send = (appId: string, batch = batchOf([{ path: BUTTON }], appId)) => call('POST', '/h', batch);
const steps = [{ type: 'click', selector: '.btn-primary' }];
const count = async (appId: string) => (await call('POST', '/v1/definitions/preview', { appId, steps })).body.count;

describe('a store that can not write', () => {
	it.each(['*', 'hindsight.events', 'hindsight.elements', 'hindsight.pages'])(
		'keeps what it acknowledged while inserts into %s fail, takes no more, says why in /healthz, and recovers by itself',
		async (table) => {
			const appId = `full-${table.replace(/\W/g, '')}`;
			await send(appId);
			const onNewPage = () => batchOf([{ path: [...BUTTON], url: `https://shop.example/${appId}` }], appId);
			failing.add(table);
			expect((await send(appId, onNewPage())).body).toEqual({ stored: 1, duplicates: 0 });
			const health = await call('GET', '/healthz');
			expect([health.status, health.body.status]).toEqual([503, 'failing']);
			expect(health.body.reason).toContain('not enough space');
			const unsent = onNewPage();
			const refused = await send(appId, unsent);
			expect([refused.status, refused.body.error.code]).toEqual([503, 'unavailable']);
			expect(refused.headers.get('retry-after')).not.toBeNull();
			failing.clear();
			expect((await call('GET', '/healthz')).status).toBe(200);
			expect((await send(appId, unsent)).body).toEqual({ stored: 1, duplicates: 0 });
			expect((await send(appId, unsent)).body).toEqual({ stored: 0, duplicates: 1 });
			expect(await count(appId)).toBe(3);
		},
	);

	it('has what it acknowledged after a restart', async () => {
		failing.add('hindsight.events');
		const batch = batchOf([{ path: BUTTON }], 'ended');
		await send('ended', batch);
		await harness.backend.close();
		failing.clear();
		await harness.reopen();
		expect(await count('ended')).toBe(1);
		expect((await send('ended', batch)).body).toEqual({ stored: 0, duplicates: 1 });
	});

	it('refuses while its journal can not be written, and takes events again once it can', async () => {
		const folder = join(dataDir, 'journal');
		await count('journal');
		rmSync(folder, { recursive: true });
		writeFileSync(folder, '');
		expect((await send('journal')).status).toBe(503);
		expect((await call('GET', '/healthz')).status).toBe(503);
		rmSync(folder);
		mkdirSync(folder);
		expect((await call('GET', '/healthz')).status).toBe(200);
		expect((await send('journal')).body).toEqual({ stored: 1, duplicates: 0 });
		expect(await count('journal')).toBe(1);
	});

	it('saves no definition by half', async () => {
		await send('half');
		failing.add('hindsight.definitions');
		const body = { appId: 'half', name: 'D', steps, baseRevision: 0 };
		const every = { ...body, steps: [{ type: 'click', selector: 'button' }] };
		expect((await call('PUT', '/v1/definitions/d', every)).status).toBe(503);
		failing.clear();
		expect((await call('GET', '/v1/definitions?appId=half')).body.definitions).toEqual([]);
		expect((await call('PUT', '/v1/definitions/d', body)).body).toMatchObject({ revision: 2, count: 1 });
		// Labels of the failed save are of a revision that is none.
		const view = await call('POST', '/v1/sql', { appId: 'half', query: 'SELECT count() FROM d' });
		expect(view.body.rows).toEqual([['1']]);
	});
});

it('a damaged part is told by queries and by /healthz, and all is back once the file is', async () => {
	await send('damaged');
	const parts = await harness.sql<{ path: string }>(
		"SELECT path FROM system.parts WHERE database = 'hindsight' AND table = 'events' AND active",
	);
	await harness.backend.close();
	const files = parts.map(({ path }) => join(path, 'data.bin'));
	expect(files.length).toBeGreaterThan(0);
	const whole = files.map((file) => readFileSync(file));
	for (const [i, file] of files.entries()) writeFileSync(file, Buffer.from(whole[i] as Buffer).fill(7));
	await harness.reopen();
	const answer = await call('POST', '/v1/definitions/preview', { appId: 'damaged', steps });
	expect(answer.status).toBe(503);
	expect((await call('GET', '/healthz')).status).toBe(503);
	// SQL of people too: it is not their query that is wrong.
	const inSql = await call('POST', '/v1/sql', { appId: 'damaged', query: 'SELECT max(time) FROM all_events' });
	expect([inSql.status, inSql.body.error.code]).toEqual([503, 'unavailable']);
	expect((await call('GET', '/healthz')).status).toBe(503);
	await harness.backend.close();
	for (const [i, file] of files.entries()) writeFileSync(file, whole[i] as Buffer);
	await harness.reopen();
	expect(await count('damaged')).toBe(1);
	expect((await call('GET', '/healthz')).status).toBe(200);
});

describe('a start that can not be', () => {
	const options = { port: 0, token: 't' };
	it('says that the folder is in use, and by which process', async () => {
		const folder = temporaryFolder();
		const unlock = lockDataFolder(folder);
		await expect(startBackend({ ...options, dataDir: folder })).rejects.toThrow(`in use by process ${process.pid}`);
		unlock();
	});

	it('says that the folder can not be written', async () => {
		const file = join(temporaryFolder(), 'file');
		writeFileSync(file, '');
		await expect(startBackend({ ...options, dataDir: file })).rejects.toThrow("can't be written");
	});

	it('says that the port is none', async () => {
		await expect(startBackend({ port: 65_536, dataDir: temporaryFolder() })).rejects.toThrow('HINDSIGHT_PORT');
	});
});
