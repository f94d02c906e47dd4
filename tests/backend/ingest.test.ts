import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { BUTTON, batchOf, element, newId, openHarness } from './harness.ts';

const harness = await openHarness();
const { call } = harness;
const stored = async (appId: string) =>
	Number(
		(await harness.sql<{ n: string }>(`SELECT count() AS n FROM hindsight.events WHERE app_id = '${appId}'`))[0]?.n,
	);

describe('POST /h', () => {
	it('stores a batch and says how many events were new', async () => {
		const answer = await call('POST', '/h', batchOf([{ path: BUTTON }, { type: 'pageview' }], 'first'));
		expect(answer.status).toBe(200);
		expect(answer.body).toEqual({ stored: 2, duplicates: 0 });
		expect(await stored('first')).toBe(2);
	});

	it('knows the device by the browser’s own name for itself, which is not kept', async () => {
		const batch = batchOf([{ type: 'pageview' }, { type: 'pageview' }, { type: 'pageview' }], 'device');
		const agents = [
			'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1',
			'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36 Edg/142.0.0.0',
			'Chrome'.repeat(150),
		];
		batch.pages = batch.pages.map((page, i) => ({ ...page, properties: { user_agent: agents[i] as string, n: i } }));
		expect((await call('POST', '/h', batch)).body).toEqual({ stored: 3, duplicates: 0 });
		const { body } = await call('GET', '/v1/events?appId=device');
		const kept = (body as { events: { properties: Record<string, unknown> }[] }).events.map(
			({ properties }) => properties,
		);
		expect(kept.sort((a, b) => Number(a.n) - Number(b.n))).toEqual([
			{ platform: 'iPhone', device_type: 'Mobile', browser: 'Safari 18', n: 0 },
			{ platform: 'Windows', device_type: 'Desktop', browser: 'Edge 142', n: 1 },
			{ platform: 'Other', device_type: 'Desktop', browser: 'Other', n: 2 },
		]);
	});

	it('needs no token and answers every origin', async () => {
		const response = await harness.app.request('/h', {
			method: 'POST',
			headers: { Origin: 'https://any.example', 'Content-Type': 'text/plain' },
			body: JSON.stringify(batchOf([{ type: 'pageview' }], 'beacon')),
		});
		expect(response.status).toBe(200);
		expect(response.headers.get('access-control-allow-origin')).toBe('*');
	});

	it('takes gzip, told by its first bytes, and no more of it than the bound allows', async () => {
		const post = (bytes: Buffer) =>
			harness.app.request('/h', {
				method: 'POST',
				body: new Uint8Array(bytes),
				headers: { Origin: 'https://a.example' },
			});
		const good = await post(gzipSync(JSON.stringify(batchOf([{ type: 'pageview' }], 'zipped'))));
		expect(await good.json()).toEqual({ stored: 1, duplicates: 0 });
		expect((await post(gzipSync(Buffer.alloc(2 ** 24, 32)))).status).toBe(413);
		const broken = await post(gzipSync('{}').subarray(0, 12));
		expect(broken.status).toBe(400);
	});

	it('tells pages of another origin how long to wait', async () => {
		const response = await harness.app.request('/h', {
			method: 'POST',
			body: '',
			headers: { Origin: 'https://a.example' },
		});
		expect(response.headers.get('access-control-expose-headers')).toBe('Retry-After');
	});

	it('counts an event once however often it is sent: again, at the same time, twice in a batch, after a restart', async () => {
		const eventId = newId();
		const batch = batchOf([{ eventId, path: BUTTON }], 'once');
		await Promise.all([call('POST', '/h', batch), call('POST', '/h', batch)]);
		await call(
			'POST',
			'/h',
			batchOf([{ eventId, path: BUTTON }, { eventId, path: BUTTON }, { type: 'pageview' }], 'once'),
		);
		await harness.restart();
		const { body } = await call('POST', '/h', batch);
		expect(body).toEqual({ stored: 0, duplicates: 1 });
		expect(await stored('once')).toBe(2);
	});

	it('keeps the same event id of two apps apart', async () => {
		const eventId = newId();
		for (const appId of ['app-a', 'app-b']) await call('POST', '/h', batchOf([{ eventId, type: 'pageview' }], appId));
		expect([await stored('app-a'), await stored('app-b')]).toEqual([1, 1]);
	});

	it('keeps ids up to the largest a client may make', async () => {
		const eventId = String(2 ** 53 - 1);
		await call('POST', '/h', batchOf([{ eventId, userId: '9007199254740990', type: 'pageview' }], 'large'));
		const { body } = await call('GET', '/v1/events?appId=large');
		expect(body.events[0]).toMatchObject({ eventId, userId: '9007199254740990' });
	});

	it.each([
		['no JSON', '{', undefined],
		['a list', [], 'appId'],
		['no app id', { ...batchOf([]), appId: undefined }, 'appId'],
		['an app id that could be SQL', batchOf([], "x' OR 1=1"), 'appId'],
		['an unknown field', { ...batchOf([]), extra: 1 }, 'extra'],
		['a page that is not there', { ...batchOf([{ type: 'pageview' }]), pages: [] }, 'events.0.page'],
		['an element that is not there', { ...batchOf([{ path: BUTTON }]), elements: [] }, 'events.0.element'],
		['an id that is no number', batchOf([{ eventId: '1e3', type: 'pageview' }]), 'events.0.eventId'],
		['a custom event without a name', batchOf([{ type: 'custom' }]), 'events.0.name'],
		[
			'an element that is its own parent',
			{ ...batchOf([{ path: [element('a')] }]), elements: [{ ...element('a'), parent: 0 }] },
			'elements.0.parent',
		],
		[
			'an event older than 30 days',
			batchOf([{ type: 'pageview', time: Date.now() - 31 * 86_400_000 }]),
			'events.0.time',
		],
	])('refuses %s with 400, names the place, and stores nothing of it', async (_, batch, path) => {
		const before = await harness.sql('SELECT count() AS n FROM hindsight.events');
		const answer = await call('POST', '/h', batch);
		expect(answer.status).toBe(400);
		expect(answer.body.error).toMatchObject({ code: expect.any(String), message: expect.any(String) });
		expect(answer.body.error.path).toBe(path);
		expect(await harness.sql('SELECT count() AS n FROM hindsight.events')).toEqual(before);
	});

	it('refuses what is too large with 413', async () => {
		const answer = await call('POST', '/h', `{"appId":"${'x'.repeat(1_100_000)}"}`);
		expect(answer.status).toBe(413);
		expect(answer.body.error.code).toBe('too_large');
	});

	it('keeps text as it came: quotes, SQL, null bytes, half a surrogate pair', async () => {
		const text = `'); DROP TABLE hindsight.events; -- \\ " {p0:String} \u0000 \t😀`;
		const batch = batchOf([{ path: BUTTON, text: 'x', properties: { [text]: text } }], 'text');
		(batch.events[0] as { text: string }).text = '\ud800half';
		(batch.pages[0] as { title: string }).title = text;
		expect((await call('POST', '/h', batch)).status).toBe(200);
		const [event] = (await call('GET', '/v1/events?appId=text')).body.events;
		expect(event.title).toBe(text);
		expect(event.properties).toEqual({ [text]: text });
		expect(event.target.text).toBe('\ufffdhalf');
	});

	it('gives an event the element it was on, whole', async () => {
		await call('POST', '/h', batchOf([{ path: BUTTON, text: 'Buy' }], 'whole'));
		const [event] = (await call('GET', '/v1/events?appId=whole')).body.events;
		expect(event.target.path).toEqual(BUTTON);
		expect(event.target).toMatchObject({ tag: 'button', classes: ['btn', 'btn-primary'], text: 'Buy' });
		expect(event.target.hierarchy).toBe('@html;|@body;|@main;#app;|@button;.btn;.btn-primary;[data-heap-id=buy];|');
	});

	it('takes the error of a wrong clock off, and puts nothing into the future', async () => {
		const now = Date.now();
		const slow = { ...batchOf([{ type: 'pageview', time: now - 3_600_000 }], 'slow'), sentAt: now - 3_600_000 };
		const fast = { ...batchOf([{ type: 'pageview', time: now + 60_000 }], 'fast'), sentAt: now };
		for (const batch of [slow, fast]) await call('POST', '/h', batch);
		for (const appId of ['slow', 'fast']) {
			const [event] = (await call('GET', `/v1/events?appId=${appId}`)).body.events;
			const time = Date.parse(event.time);
			expect(time).toBeGreaterThanOrEqual(now - 1);
			expect(time).toBeLessThanOrEqual(Date.now());
		}
	});

	it('takes history with its own times when it is told to', async () => {
		const time = Date.UTC(2020, 1, 29, 12);
		await harness.backend.ingest(batchOf([{ type: 'pageview', time }], 'history'), { trustTime: true });
		const [event] = (await call('GET', '/v1/events?appId=history')).body.events;
		expect(event.time).toBe('2020-02-29T12:00:00.000Z');
	});
});

it('ids of many parts are known after a restart, also when parts are merged meanwhile', async () => {
	const { appId, batches } = {
		appId: 'parts',
		batches: Array.from({ length: 12 }, () => batchOf([{ path: BUTTON }], 'parts')),
	};
	for (const batch of batches) await call('POST', '/h', batch);
	await harness.restart();
	await Promise.all([harness.backend.caughtUp, harness.sql('OPTIMIZE TABLE hindsight.events FINAL').catch(() => [])]);
	const answers = await Promise.all(batches.map((batch) => call('POST', '/h', batch)));
	expect(answers.map(({ body }) => body.duplicates)).toEqual(batches.map(() => 1));
	expect(await stored(appId)).toBe(12);
});

it('/metrics counts what was stored and what came twice, for everyone and without any content', async () => {
	const figure = async (name: string) => {
		const text = await (await harness.app.request('/metrics')).text();
		return Number(new RegExp(`^${name} (\\d+)$`, 'm').exec(text)?.[1]);
	};
	const before = [await figure('hindsight_events_stored_total'), await figure('hindsight_events_duplicate_total')];
	const batch = batchOf([{ path: BUTTON }, { type: 'pageview' }], 'metrics');
	await call('POST', '/h', batch);
	await call('POST', '/h', batch);
	const after = [await figure('hindsight_events_stored_total'), await figure('hindsight_events_duplicate_total')];
	expect(after.map((value, i) => value - (before[i] as number))).toEqual([2, 2]);
});
