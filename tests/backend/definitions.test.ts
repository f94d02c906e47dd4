import { describe, expect, it } from 'vitest';
import type { Step } from '../../lib/definition/schema.ts';
import { BUTTON, batchOf, type EventInput, element, openHarness } from './harness.ts';

const harness = await openHarness();
const { call } = harness;

const send = async (appId: string, inputs: EventInput[]) => {
	const { status } = await call('POST', '/h', batchOf(inputs, appId));
	expect(status).toBe(200);
};
const put = (appId: string, id: string, steps: Step[], baseRevision = 0, name = id) =>
	call('PUT', `/v1/definitions/${id}`, { appId, name, steps, baseRevision });
const preview = async (appId: string, steps: Step[], range = {}) =>
	(await call('POST', '/v1/definitions/preview', { appId, steps, ...range })).body;

/** Clicks on buttons of two classes on two pages, and other events that must not count. */
const history = async (appId: string) => {
	const link = [element('a', { classes: ['link', 'btn-primary-old'] }), ...BUTTON.slice(1)];
	const icon = [element('svg', { namespace: 'svg' }), ...BUTTON];
	await send(appId, [
		{ path: BUTTON, userId: '1', sessionId: '10' },
		{ path: BUTTON, userId: '1', sessionId: '11' },
		{ path: icon, userId: '2', sessionId: '12', url: 'https://shop.example/cart?x=1#top' },
		{ path: link },
		{ path: BUTTON, type: 'change' },
		{ type: 'pageview' },
	]);
};
const primary: Step[] = [{ type: 'click', selector: '.btn-primary' }];

/** The same count four ways; the last shares no code with the product. */
const counts = async (appId: string, id: string, steps: Step[], independent: string) => {
	const [{ count }, listed, labelled, [sql]] = [
		await preview(appId, steps),
		(await call('GET', `/v1/definitions?appId=${appId}`)).body.definitions.find((d: { id: string }) => d.id === id),
		(await call('GET', `/v1/definitions/${id}/events?appId=${appId}&limit=1000`)).body,
		await harness.sql<{ n: string }>(independent),
	];
	return [count, listed.count, labelled.count, labelled.events.length, Number(sql?.n)];
};
const independent = (appId: string) => `SELECT count() AS n FROM hindsight.events AS e
	JOIN (SELECT DISTINCT element_id, hierarchy FROM hindsight.elements WHERE app_id = '${appId}') AS l USING (element_id)
	WHERE app_id = '${appId}' AND type = 'click' AND hierarchy LIKE '%.btn-primary;%'`;

describe('labels', () => {
	it('agree in preview, saved count, events, and SQL over the raw events; also later, after an edit and a restart', async () => {
		await history('agree');
		expect((await put('agree', 'buy', primary)).status).toBe(201);
		expect(await counts('agree', 'buy', primary, independent('agree'))).toEqual([3, 3, 3, 3, 3]);

		const again = batchOf([{ path: BUTTON }], 'agree');
		for (let i = 0; i < 3; i++) await call('POST', '/h', again);
		const unseen = [element('i'), element('button', { classes: ['btn-primary'] }), element('html')];
		await send('agree', [{ path: unseen }]);
		expect(await counts('agree', 'buy', primary, independent('agree'))).toEqual([5, 5, 5, 5, 5]);

		expect((await put('agree', 'buy', [{ type: 'click', selector: '.link' }], 1)).body).toMatchObject({
			revision: 2,
			count: 1,
		});
		expect((await put('agree', 'buy', primary, 2)).body).toMatchObject({ revision: 3, count: 5 });
		await harness.restart();
		expect(await counts('agree', 'buy', primary, independent('agree'))).toEqual([5, 5, 5, 5, 5]);
		const view = await call('POST', '/v1/sql', { appId: 'agree', query: 'SELECT count() FROM buy' });
		expect(view.body.rows).toEqual([['5']]);
	});

	it('agree while events stream in', async () => {
		await history('streaming');
		await put('streaming', 'buy', primary);
		const sending = Array.from({ length: 20 }, (_, i) =>
			send('streaming', [
				{ path: BUTTON },
				{ path: [element('b', { id: `n${i}` }), ...BUTTON] },
				{ type: 'pageview', url: `https://shop.example/p/${i}` },
			]),
		);
		const reads = Array.from({ length: 5 }, () => preview('streaming', primary));
		await Promise.all(sending);
		for (const { count, byDay } of await Promise.all(reads))
			expect(byDay.reduce((sum: number, day: { count: number }) => sum + day.count, 0)).toBe(count);
		expect(await counts('streaming', 'buy', primary, independent('streaming'))).toEqual([43, 43, 43, 43, 43]);
	});

	it('preview tells users, sessions, days, elements and samples', async () => {
		await history('preview');
		const answer = await preview('preview', primary);
		expect(answer).toMatchObject({ count: 3, users: 2, sessions: 3, elements: 2, undecided: 0 });
		expect(answer.byDay).toEqual([{ day: new Date().toISOString().slice(0, 10), count: 3 }]);
		expect(answer.samples.map((sample: { target: { tag: string } }) => sample.target.tag).sort()).toEqual([
			'button',
			'button',
			'svg',
		]);
	});

	it('keep within a range of time and the pages of a pattern', async () => {
		await history('pages');
		const cart: Step[] = [{ type: 'click', selector: '.btn-primary', page: { path: '/cart' } }];
		expect((await preview('pages', cart)).count).toBe(1);
		expect((await preview('pages', [{ type: 'pageview', page: { path: '/products/*' } }])).count).toBe(1);
		expect((await preview('pages', primary, { to: '2020-01-01T00:00:00.000Z' })).count).toBe(0);
		expect((await preview('pages', primary, { from: '2020-01-01T00:00:00.000Z' })).count).toBe(3);
	});

	it('count an event that two steps take once', async () => {
		await history('or');
		expect((await preview('or', [...primary, { type: 'click', selector: '.btn' }])).count).toBe(3);
	});

	it('say which definitions an event has', async () => {
		await history('names');
		await put('names', 'buy', primary);
		const { events } = (await call('GET', '/v1/events?appId=names&type=click')).body;
		expect(events.filter((event: { definitions: string[] }) => event.definitions.includes('buy'))).toHaveLength(3);
		expect(events).toHaveLength(4);
	});
});

describe('revisions', () => {
	it('are appended, and a write from an old one gets 409 with the newer one', async () => {
		await put('rev', 'd', primary, 0, 'One');
		expect((await put('rev', 'd', primary, 1, 'Two')).body.revision).toBe(2);
		const stale = await put('rev', 'd', primary, 1, 'Lost');
		expect(stale.status).toBe(409);
		expect(stale.body.definition).toMatchObject({ revision: 2, name: 'Two' });
		const { revisions } = (await call('GET', '/v1/definitions/d/revisions?appId=rev')).body;
		expect(revisions.map(({ name }: { name: string }) => name)).toEqual(['Two', 'One']);
	});

	it('let one of two writes at the same time win', async () => {
		const answers = await Promise.all([put('race', 'd', primary, 0, 'A'), put('race', 'd', primary, 0, 'B')]);
		expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
	});

	it('go on when a deleted definition comes back', async () => {
		await put('gone', 'd', primary);
		expect((await call('DELETE', '/v1/definitions/d?appId=gone&baseRevision=0')).status).toBe(409);
		expect((await call('DELETE', '/v1/definitions/d?appId=gone&baseRevision=1')).status).toBe(204);
		expect((await call('GET', '/v1/definitions?appId=gone')).body.definitions).toEqual([]);
		expect((await call('GET', '/v1/definitions/d/events?appId=gone')).status).toBe(404);
		await harness.restart();
		expect((await put('gone', 'd', primary, 0)).body.revision).toBe(3);
	});

	it('are put back as they were got, and deleted by a revision in the query or the body', async () => {
		const { body: saved } = await put('back', 'b', primary, 0, 'One');
		expect((await call('PUT', '/v1/definitions/b', { ...saved, name: 'Two', baseRevision: 1 })).body).toMatchObject({
			id: 'b',
			name: 'Two',
			revision: 2,
		});
		const other = await call('PUT', '/v1/definitions/c', { ...saved, baseRevision: 0 });
		expect([other.status, other.body.error]).toEqual([
			400,
			{ code: 'invalid', message: 'must be c, as in the path', path: 'id' },
		]);
		const missing = await call('DELETE', '/v1/definitions/b?appId=back');
		expect([missing.status, missing.body.error.path]).toEqual([400, 'baseRevision']);
		expect((await call('DELETE', '/v1/definitions/b?appId=back', { baseRevision: 2 })).status).toBe(204);
	});

	it('with a field that nobody knows, or without one that is needed, are refused with its name', async () => {
		const write = { appId: 'odd', name: 'Odd', steps: primary, baseRevision: 0 };
		const error = async (body: object) => (await call('PUT', '/v1/definitions/odd', body)).body.error;
		expect(await error({ ...write, colour: 'red' })).toEqual({
			code: 'invalid',
			message: 'is not a known field',
			path: 'colour',
		});
		expect(await error({ ...write, steps: undefined })).toEqual({
			code: 'invalid',
			message: 'is missing',
			path: 'steps',
		});
	});

	it('are listed for one app, or for all, each with its app', async () => {
		await put('list-1', 'd', primary);
		await put('list-2', 'd', primary);
		const apps = async (query: string) =>
			(await call('GET', `/v1/definitions${query}`)).body.definitions.map(({ appId }: { appId: string }) => appId);
		expect(await apps('?appId=list-1')).toEqual(['list-1']);
		expect(await apps('')).toEqual(expect.arrayContaining(['list-1', 'list-2']));
	});

	it('of two apps with the same id have nothing to do with each other', async () => {
		await put('apart-1', 'd', primary, 0, 'One');
		await put('apart-2', 'd', primary, 0, 'Two');
		const names = await Promise.all(
			['apart-1', 'apart-2'].map(
				async (appId) => (await call('GET', `/v1/definitions?appId=${appId}`)).body.definitions[0].name,
			),
		);
		expect(names).toEqual(['One', 'Two']);
	});

	it('refuse a selector that is no CSS, with its place', async () => {
		const answer = await put('css', 'd', [{ type: 'click', selector: 'a[[' }]);
		expect(answer.status).toBe(400);
		expect(answer.body.error.path).toBe('steps.0.selector');
		expect(
			(await call('POST', '/v1/definitions/preview', { appId: 'css', steps: [{ type: 'click', selector: '(' }] }))
				.status,
		).toBe(400);
	});
});
