import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { WireProfile } from '../../lib/protocol/ingest.ts';
import { BUTTON, batchOf, type EventInput, openHarness, temporaryFolder } from './harness.ts';

const dataDir = temporaryFolder();
const harness = await openHarness(dataDir);
const { call } = harness;
const click = [{ type: 'click', selector: '.btn-primary' }];
const send = (appId: string, inputs: EventInput[], profiles: WireProfile[] = []) =>
	call('POST', '/h', { ...batchOf(inputs, appId), profiles });
const connect = async (appId: string, query: string) => (await call('POST', '/v1/sql', { appId, query })).body.rows;

/** People as each query sees them. */
const people = async (appId: string) => {
	const { users, samples } = (await call('POST', '/v1/definitions/preview', { appId, steps: click })).body;
	expect(new Set(samples.map(({ userId }: { userId: string }) => userId)).size).toBe(users);
	const { events } = (await call('GET', `/v1/events?appId=${appId}`)).body;
	const [[inSql]] = await connect(appId, 'SELECT uniqExact(user_id) FROM all_events');
	const [[listed]] = await connect(appId, 'SELECT count() FROM users');
	return [users, new Set(events.map(({ userId }: { userId: string }) => userId)).size, Number(inSql), Number(listed)];
};

describe('identify', () => {
	it('gives the past of two devices to one person in every query at once, and rewrites no event', async () => {
		await send('merge', [
			{ path: BUTTON, userId: '1' },
			{ path: BUTTON, userId: '2' },
		]);
		expect(await people('merge')).toEqual([2, 2, 2, 2]);
		const raw = await harness.sql("SELECT * FROM hindsight.events WHERE app_id = 'merge' ORDER BY event_id");
		await call('POST', '/api/v1/identify', { app_id: 'merge', user_id: '1', identity: 'alice' });
		await call('POST', '/api/identify', {
			app_id: 'merge',
			user_id: '2',
			identity: 'alice',
			properties: { plan: 'pro' },
		});
		expect(await people('merge')).toEqual([1, 1, 1, 1]);
		expect(await connect('merge', "SELECT identity, properties['plan'] FROM users")).toEqual([['alice', 'pro']]);
		expect(await harness.sql("SELECT * FROM hindsight.events WHERE app_id = 'merge' ORDER BY event_id")).toEqual(raw);
		await harness.restart();
		expect(await people('merge')).toEqual([1, 1, 1, 1]);
		expect(await connect('merge', 'SELECT count() FROM user_migrations')).toEqual([['2']]);
	});

	it('is seen at once also where thousands of devices are identified', async () => {
		await harness.backend.store.command(
			`INSERT INTO hindsight.user_migrations SELECT 'many', number + 10, 2000000 + number, 'known', now64(3) FROM numbers(2000)`,
		);
		await send('many', [
			{ path: BUTTON, userId: '1' },
			{ path: BUTTON, userId: '2' },
			{ path: BUTTON, userId: '10' },
		]);
		expect(await people('many')).toEqual([3, 3, 3, 3]);
		for (const user_id of ['1', '2'])
			await call('POST', '/api/v1/identify', { app_id: 'many', user_id, identity: 'alice' });
		expect((await call('POST', '/v1/definitions/preview', { appId: 'many', steps: click })).body.users).toBe(2);
		expect((await call('DELETE', '/v1/users/1?appId=many')).body.events).toBe(2);
		expect((await call('POST', '/v1/definitions/preview', { appId: 'many', steps: click })).body.users).toBe(1);
	});

	it('as a second person on a device makes a new user, keeps the first, and is reported as a likely mistake', async () => {
		const identify = (identity: string, time: number): WireProfile => ({
			type: 'identify',
			userId: '1',
			identity,
			time,
		});
		const now = Date.now();
		await send('second', [{ path: BUTTON, userId: '1' }], [identify('alice', now - 10)]);
		await send('second', [{ path: BUTTON, userId: '1', identity: 'bob' }], [identify('bob', now)]);
		expect(await people('second')).toEqual([2, 2, 2, 2]);
		expect((await call('GET', '/v1/users/conflicts?appId=second')).body.conflicts).toEqual([
			{ userId: '1', identities: ['alice', 'bob'], time: new Date(now).toISOString() },
		]);
	});
});

describe('DELETE /v1/users/:id', () => {
	it('removes events, properties and migrations of a person with all devices, and of no one else', async () => {
		await send('erase', [
			{ path: BUTTON, userId: '1' },
			{ path: BUTTON, userId: '2' },
			{ path: BUTTON, userId: '3' },
		]);
		for (const user_id of ['1', '2'])
			await call('POST', '/api/v1/identify', { app_id: 'erase', user_id, identity: 'eve@example.com' });
		await call('POST', '/api/track', { app_id: 'erase', identity: 'eve@example.com', event: 'Order' });
		await call('POST', '/api/add_user_properties', { app_id: 'erase', user_id: '3', properties: { plan: 'pro' } });

		const answer = await call('DELETE', '/v1/users/2?appId=erase');
		expect(answer.body).toMatchObject({
			events: 3,
			properties: 2,
			migrations: 2,
			remaining: { events: 0, properties: 0, migrations: 0 },
		});
		expect(await people('erase')).toEqual([1, 1, 1, 1]);
		for (const table of ['events', 'user_properties', 'user_migrations']) {
			const rows = await harness.sql(`SELECT * FROM hindsight.${table} WHERE app_id = 'erase'`);
			expect(JSON.stringify(rows)).not.toContain('eve@example.com');
		}
		// Nor is anything of them left where events wait on their way into the store.
		expect(readdirSync(join(dataDir, 'journal'))).toEqual([]);
		await harness.restart();
		expect(await people('erase')).toEqual([1, 1, 1, 1]);
		expect((await call('DELETE', '/v1/users/abc?appId=erase')).status).toBe(400);
	});
});

describe('origins of an app', () => {
	it('keep pages of other sites out, and are kept over a restart', async () => {
		const batch = batchOf([{ type: 'pageview' }], 'limited');
		const from = (origin?: string) => call('POST', '/h', batch, origin ? { Origin: origin } : {});
		expect((await from('https://other.example')).status).toBe(200);
		await call('PUT', '/v1/apps/limited', { origins: ['https://shop.example'] });
		expect((await from('https://other.example')).body.error.code).toBe('origin_not_allowed');
		expect((await from()).status).toBe(403);
		await harness.restart();
		expect((await from('https://other.example')).status).toBe(403);
		expect((await from('https://shop.example')).status).toBe(200);
		const track = { app_id: 'limited', user_id: '1', event: 'Order' };
		expect((await call('POST', '/api/track', track)).status).toBe(200);
		expect((await call('POST', '/api/track', track, { Origin: 'https://other.example' })).status).toBe(403);
		expect((await call('GET', '/v1/apps/limited')).body).toEqual({
			appId: 'limited',
			origins: ['https://shop.example'],
		});
		expect((await call('PUT', '/v1/apps/limited', { origins: ['shop.example/x'] })).status).toBe(400);
	});
});
