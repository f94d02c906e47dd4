import { expect, it } from 'vitest';
import { schemaStatements } from '../../backend/store/schema.ts';
import { startCluster, withServer } from './clickhouse-server.ts';
import { BUTTON, batchOf, openHarness, temporaryFolder } from './harness.ts';
import { addressOfCluster } from './on-cluster.ts';

/** The statements of `--schema`, without replicas, which need ClickHouse Keeper. */
const statements = schemaStatements({ cluster: 'hindsight' }).map((statement) =>
	statement.replace(/ENGINE = Replicated(\w+)\('[^']*', '\{replica\}'(?:, )?/, 'ENGINE = $1('),
);

await withServer('with HINDSIGHT_CLUSTER, on two shards', async () => {
	const folder = temporaryFolder();
	const nodes = await startCluster(folder);
	const ask = async (url: string, query: string) => {
		const answer = await fetch(url, { method: 'POST', body: query });
		const text = await answer.text();
		if (!answer.ok) throw new Error(text);
		return text.trim();
	};
	const clickhouseUrl = await addressOfCluster(nodes);
	for (const statement of statements) await ask(clickhouseUrl, statement);
	const { call } = await openHarness(folder, undefined, { clickhouseUrl, cluster: 'hindsight' });
	const steps = [{ type: 'click', selector: '.btn-primary' }];

	it('events are spread by device, and labels, people, lists and SQL see those of all shards', async () => {
		const batch = batchOf(
			Array.from({ length: 40 }, (_, i) => ({
				path: BUTTON,
				userId: String(i % 20),
				sessionId: String(100 + (i % 20)),
			})),
		);
		expect((await call('POST', '/h', batch)).body).toEqual({ stored: 40, duplicates: 0 });
		expect((await call('POST', '/h', batch)).body).toEqual({ stored: 0, duplicates: 40 });
		const body = (await call('POST', '/v1/definitions/preview', { appId: 'shop', steps })).body;
		expect(body).toMatchObject({ count: 40, users: 20, sessions: 20 });
		expect(body.samples).toHaveLength(10);
		const saved = await call('PUT', '/v1/definitions/d', { appId: 'shop', name: 'Buy', steps, baseRevision: 0 });
		expect(saved.body.count).toBe(40);
		const { events } = (await call('GET', '/v1/definitions/d/events?limit=100')).body;
		expect(new Set(events.map(({ eventId }: { eventId: string }) => eventId)).size).toBe(40);
		const sql = async (query: string) => (await call('POST', '/v1/sql', { appId: 'shop', query })).body.rows;
		expect(await sql('SELECT count() FROM buy')).toEqual([['40']]);
		expect(await sql('SELECT count() FROM users')).toEqual([['20']]);
		const own = await Promise.all(nodes.map(({ url }) => ask(url, 'SELECT count() FROM hindsight.events_local')));
		expect(own.map(Number).every((count) => count > 0)).toBe(true);
		expect(own.map(Number).reduce((a, b) => a + b)).toBe(40);
	});

	it('an identity takes over the past of a device on another shard', async () => {
		const identities = [
			{ path: BUTTON, userId: '1' },
			{ path: BUTTON, userId: '2' },
			{ path: BUTTON, userId: '3' },
		];
		await call('POST', '/h', batchOf(identities, 'merge'));
		await call('POST', '/api/identify', { app_id: 'merge', user_id: '1', identity: 'ann' });
		await call('POST', '/api/identify', { app_id: 'merge', user_id: '2', identity: 'ann' });
		const preview = (await call('POST', '/v1/definitions/preview', { appId: 'merge', steps })).body;
		expect([preview.count, preview.users]).toEqual([3, 2]);
		expect(new Set(preview.samples.map(({ userId }: { userId: string }) => userId)).size).toBe(2);
	});

	it('deletes a person from every shard', async () => {
		const devices = Array.from({ length: 12 }, (_, i) => ({ path: BUTTON, userId: String(i + 1) }));
		await call('POST', '/h', batchOf(devices, 'gone'));
		for (let device = 1; device <= 10; device++)
			await call('POST', '/api/identify', { app_id: 'gone', user_id: String(device), identity: 'bob' });
		const rows = async (table: string) => {
			const query = `SELECT count() FROM hindsight.${table}_local WHERE app_id = 'gone'`;
			return Promise.all(nodes.map(async ({ url }) => Number(await ask(url, query))));
		};
		const previewed = async () => (await call('POST', '/v1/definitions/preview', { appId: 'gone', steps })).body;
		// Whoever asks waits until what was acknowledged is in the engine; `rows` asks past the product.
		expect((await previewed()).users).toBe(3);
		expect((await rows('events')).every((count) => count > 0)).toBe(true);
		expect((await call('DELETE', '/v1/users/1?appId=gone')).body).toMatchObject({
			events: 10,
			migrations: 10,
			remaining: { events: 0, properties: 0, migrations: 0 },
		});
		expect((await rows('events')).reduce((a, b) => a + b)).toBe(2);
		expect((await rows('user_migrations')).reduce((a, b) => a + b)).toBe(0);
		const preview = await previewed();
		expect([preview.count, preview.users]).toEqual([2, 2]);
	});
});
