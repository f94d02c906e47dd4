import { expect, it } from 'vitest';
import { startClickHouse, withServer } from './clickhouse-server.ts';
import { BUTTON, batchOf, newId, openHarness, temporaryFolder } from './harness.ts';

const steps = [{ type: 'click', selector: '.btn-primary' }];

await withServer('with CLICKHOUSE_URL, on a ClickHouse server over HTTP', async () => {
	const folder = temporaryFolder();
	const server = await startClickHouse(folder);
	const harness = await openHarness(folder, undefined, { clickhouseUrl: server.url });
	const { call, sql } = harness;
	const send = (appId: string, batch = batchOf([{ path: BUTTON }], appId)) => call('POST', '/h', batch);
	const preview = async (appId: string, rule: unknown = steps) =>
		(await call('POST', '/v1/definitions/preview', { appId, steps: rule })).body;
	/** By the server itself, past the product. */
	const counted = async (appId: string) => {
		const query = `SELECT count() FROM hindsight.events WHERE app_id = '${appId}'`;
		return Number(await (await fetch(`${server.url}/?query=${encodeURIComponent(query)}`)).text());
	};

	it('preview, saved count, events and SQL of the server agree, with duplicates arriving', async () => {
		const batch = batchOf([{ path: BUTTON, text: 'Buy', properties: { size: 'L' } }, { path: BUTTON }, {}], 'agree');
		await send('agree', batch);
		expect((await send('agree', batch)).body).toEqual({ stored: 0, duplicates: 3 });
		const { count, samples } = await preview('agree');
		const saved = await call('PUT', '/v1/definitions/d', { appId: 'agree', name: 'Buy', steps, baseRevision: 0 });
		const listed = await call('GET', '/v1/definitions/d/events?appId=agree');
		const view = await call('POST', '/v1/sql', { appId: 'agree', query: 'SELECT count() FROM buy' });
		expect([count, saved.body.count, listed.body.events.length, view.body.rows]).toEqual([2, 2, 2, [['2']]]);
		expect(samples.map((event: { eventId: string }) => event.eventId).sort()).toEqual(
			batch.events
				.slice(0, 2)
				.map(({ eventId }) => eventId)
				.sort(),
		);
		expect(await counted('agree')).toBe(3);
	});

	it.each(["it's", '\\', '\t\n\r\0', "\\'; DROP DATABASE hindsight; --", '{app:String}', 'é 😀 \u2028'])(
		'conditions find %j as it is, and nothing else',
		async (text) => {
			const appId = `text-${newId()}`;
			const noted = (note: string) => ({ path: BUTTON, properties: { note } });
			await send(appId, batchOf([noted(text), noted('other')], appId));
			const rule = [{ ...steps[0], properties: [{ name: 'note', op: 'is', value: text }] }];
			const { count, samples } = await preview(appId, rule);
			expect([count, samples[0].properties.note]).toEqual([1, text]);
		},
	);

	it('takes a rule that matches each element of a large dictionary', async () => {
		const list = `[${Array.from({ length: 100_000 }, (_, i) => 2n ** 63n + BigInt(i)).join(',')}]`;
		const { store } = harness.backend;
		expect(await store.query('SELECT length({list:Array(UInt64)}) AS n', { list })).toEqual([{ n: '100000' }]);
	});

	it('SQL of people can read, and write nothing', async () => {
		const refused = await call('POST', '/v1/sql', { appId: 'agree', query: 'DROP TABLE hindsight.events' });
		expect([refused.status, refused.body.error.code]).toEqual([400, 'sql']);
		expect(await counted('agree')).toBe(3);
	});

	it('deletes a person', async () => {
		await send(
			'gone',
			batchOf(
				[
					{ path: BUTTON, userId: '7' },
					{ path: BUTTON, userId: '8' },
				],
				'gone',
			),
		);
		expect((await call('DELETE', '/v1/users/7?appId=gone')).body).toMatchObject({
			events: 1,
			remaining: { events: 0, properties: 0, migrations: 0 },
		});
		expect(await counted('gone')).toBe(1);
	});

	it('keeps what it acknowledged while the server is away, says so, and brings it once it is back', async () => {
		await preview('away');
		await harness.backend.caughtUp;
		await server.kill();
		expect((await send('away')).body).toEqual({ stored: 1, duplicates: 0 });
		const answer = await call('POST', '/v1/definitions/preview', { appId: 'away', steps });
		expect([answer.status, answer.body.error.code]).toEqual([503, 'unavailable']);
		expect((await call('POST', '/v1/sql', { appId: 'agree', query: 'SELECT count() FROM buy' })).status).toBe(503);
		expect((await call('GET', '/healthz')).status).toBe(503);
		await server.start();
		expect((await call('GET', '/healthz')).status).toBe(200);
		expect((await preview('away')).count).toBe(1);
		expect(await counted('away')).toBe(1);
		await harness.restart();
		expect((await sql<{ n: string }>("SELECT count() AS n FROM hindsight.events WHERE app_id = 'away'"))[0]?.n).toBe(
			'1',
		);
	});
});
