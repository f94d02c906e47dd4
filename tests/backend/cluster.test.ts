import { expect, it } from 'vitest';
import { schemaStatements } from '../../backend/store/schema.ts';
import { startCluster, withServer } from './clickhouse-server.ts';
import { BUTTON, batchOf, openHarness, temporaryFolder } from './harness.ts';

/**
 * The statements of `--schema`, without what needs ClickHouse Keeper, which this server has not: replicas, and statements
 * that one node passes on to all.
 */
const statements = schemaStatements({ cluster: 'hindsight' }).map((statement) =>
	statement
		.replace(/ ON CLUSTER '\w+'/, '')
		.replace(/ENGINE = Replicated(\w+)\('[^']*', '\{replica\}'(?:, )?/, 'ENGINE = $1('),
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
	for (const { url } of nodes) for (const statement of statements) await ask(url, statement);
	const { call } = await openHarness(folder, undefined, {
		clickhouseUrl: nodes[0]?.url as string,
		cluster: 'hindsight',
	});
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
});
