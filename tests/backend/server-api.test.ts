import { describe, expect, it } from 'vitest';
import { openHarness } from './harness.ts';

const harness = await openHarness();
const { call } = harness;
const rows = (table: string, app_id: string) =>
	harness.sql(`SELECT * FROM hindsight.${table} WHERE app_id = '${app_id}' ORDER BY time`);
const connect = async (appId: string, query: string) => (await call('POST', '/v1/sql', { appId, query })).body.rows;

describe('POST /api/track', () => {
	it("takes the guide's single event, without a token and with a number for an app id", async () => {
		const response = await harness.app.request('/api/track', {
			method: 'POST',
			headers: { 'Content-Type': 'application/json' },
			body: JSON.stringify({
				app_id: 11,
				identity: 'alice@example.com',
				event: 'Send Transactional Email',
				timestamp: '2017-03-10T22:21:56+00:00',
				properties: { subject: 'Welcome', flavors: ['vanilla', 'chocolate'], nested: { a: 1 }, none: null, n: 3 },
			}),
		});
		expect([response.status, await response.json()]).toEqual([200, { stored: 1, duplicates: 0 }]);
		const { events } = (await call('GET', '/v1/events?appId=11')).body;
		expect(events).toMatchObject([
			{ type: 'custom', name: 'Send Transactional Email', time: '2017-03-10T22:21:56.000Z', target: null },
		]);
		expect(events[0].properties).toEqual({ subject: 'Welcome', flavors: 'vanilla||chocolate', n: 3 });
	});

	it('stores a bulk of a thousand, once for each idempotency key, also after a restart', async () => {
		const events = Array.from({ length: 1000 }, (_, i) => ({
			user_id: '5',
			event: 'Order',
			idempotency_key: `order-${i % 900}`,
		}));
		expect((await call('POST', '/api/track', { app_id: 'bulk', events })).body).toEqual({
			stored: 900,
			duplicates: 100,
		});
		await harness.restart();
		const again = await call('POST', '/api/track', { app_id: 'bulk', ...events[0], properties: { later: true } });
		expect(again.body).toEqual({ stored: 0, duplicates: 1 });
		expect(await rows('events', 'bulk')).toHaveLength(900);
	});

	const good = { identity: 'a', event: 'Order' };
	it.each([
		['both identity and user_id', { ...good, user_id: '1' }, ''],
		['neither', { event: 'Order' }, ''],
		['no event', { identity: 'a' }, 'event'],
		['an identity of 256 characters', { ...good, identity: 'x'.repeat(256) }, 'identity'],
		['an event name of 1025', { ...good, event: 'x'.repeat(1025) }, 'event'],
		['a property name of 513', { ...good, properties: { ['x'.repeat(513)]: 1 } }, 'properties'],
		['a user id of 2^53', { event: 'Order', user_id: '9007199254740992' }, 'user_id'],
		['no time', { ...good, timestamp: 'yesterday' }, 'timestamp'],
		['a time of another age', { ...good, timestamp: '1789-07-14' }, 'timestamp'],
	])('refuses %s, names the place, and stores nothing of the whole bulk', async (_, item, path) => {
		const single = await call('POST', '/api/track', { app_id: 'refused', ...item });
		expect([single.status, single.body.error.path ?? '']).toEqual([400, path]);
		const bulk = await call('POST', '/api/track', { app_id: 'refused', events: [good, item] });
		expect([bulk.status, bulk.body.error.path]).toEqual([400, path ? `events.1.${path}` : 'events.1']);
		expect(await rows('events', 'refused')).toEqual([]);
	});

	it('refuses 1001 events and a body over the bound', async () => {
		expect((await call('POST', '/api/track', { app_id: 'a', events: Array(1001).fill(good) })).status).toBe(400);
		expect((await call('POST', '/api/track', ' '.repeat(5_000_000))).status).toBe(413);
	});

	it('cuts a long value and keeps the rest', async () => {
		await call('POST', '/api/track', { app_id: 'cut', ...good, properties: { long: 'x'.repeat(2000) } });
		expect((await call('GET', '/v1/events?appId=cut')).body.events[0].properties.long).toHaveLength(1024);
	});
});

describe('properties of users and accounts', () => {
	it('are set one by one and in bulk; the last write wins', async () => {
		const app_id = 'props';
		const add = (body: object) => call('POST', '/api/add_user_properties', { app_id, ...body });
		await add({ identity: 'bob', properties: { plan: 'free', age: 30 } });
		expect(
			(
				await add({
					users: [
						{ identity: 'bob', properties: { plan: 'pro' } },
						{ user_id: '9', properties: { plan: 'x' } },
					],
				})
			).status,
		).toBe(200);
		await call('POST', '/api/identify', { app_id, identity: 'bob', properties: { email: 'bob@example.com' } });
		expect(
			await connect(
				app_id,
				"SELECT identity, email, properties['plan'], properties['age'] FROM users ORDER BY identity",
			),
		).toEqual([
			['', '', 'x', ''],
			['bob', 'bob@example.com', 'pro', '30'],
		]);
	});

	it('of accounts too', async () => {
		const app_id = 'accounts';
		await call('POST', '/api/add_account_properties', { app_id, account_id: 'Acme', properties: { seats: 5 } });
		await call('POST', '/api/add_account_properties', {
			app_id,
			accounts: [{ account_id: 'Acme', properties: { seats: 7 } }],
		});
		expect(await connect(app_id, "SELECT account_id, properties['seats'] FROM accounts")).toEqual([['Acme', '7']]);
	});

	it.each(['id', 'ID', 'identity'])('refuse the reserved name %s', async (name) => {
		const body = { app_id: 'reserved', identity: 'bob', properties: { [name]: '1' } };
		expect((await call('POST', '/api/add_user_properties', body)).status).toBe(400);
	});
});
