import type { Batch } from '../../../lib/protocol/ingest.ts';
import { expect, test } from './recorder.ts';

const LONG = 'x'.repeat(1_100);
/** Calls of a page, in its own words, and why each is dropped. */
const WRONG: [call: string, reasons: string[]][] = [
	[
		`heap.track('Order', { coupon: null, gone: undefined, odd: NaN })`,
		['property-null coupon', 'property-null gone', 'property-null odd'],
	],
	[
		`heap.track('Order', { cart: { total: 7 }, list: [1], call: () => 1, big: 1n })`,
		['property-nested cart', 'property-nested list', 'property-nested call', 'property-nested big'],
	],
	[`heap.track('Order', { note: '${LONG}' })`, ['property-truncated note']],
	[`heap.track('Order', { mail: 'anna@mail.example' })`, ['looks-personal mail']],
	[`heap.track('Order', { '${LONG}': 1 })`, [`property-name-too-long ${LONG.slice(0, 512)}`]],
	[`heap.track('Order', 'cheap')`, ['call-invalid properties']],
	[`heap.track('Order', ['cheap'])`, ['call-invalid properties']],
	[
		`heap.track('Order', Object.fromEntries(Array.from({ length: 92 }, (_, i) => ['p' + i, i])))`,
		['call-invalid p90', 'call-invalid p91'],
	],
	[`heap.track('${LONG}')`, [`name-too-long ${LONG.slice(0, 512)}`]],
	[`heap.track(''); heap.track(); heap.track(7)`, ['call-invalid ', 'call-invalid undefined', 'call-invalid 7']],
	[`heap.track(Symbol('a'))`, ['call-invalid track']],
	[`heap.track('Order', { get total() { throw new Error('mine'); } })`, ['call-invalid track']],
	[
		`heap.identify(7); heap.identify(''); heap.identify({ id: 1 })`,
		['identity-invalid 7', 'identity-invalid ', 'identity-invalid [object Object]'],
	],
	[`heap.identify('${'y'.repeat(256)}')`, [`identity-invalid ${'y'.repeat(256)}`]],
	[`heap.identify('anna'); heap.identify('anna'); heap.identify('ben')`, ['identity-changed ben']],
	[`heap.addUserProperties({ a: null }); heap.addEventProperties({ b: {} })`, ['property-null a', 'property-nested b']],
	[
		`heap.addEventProperties(Object.fromEntries(Array.from({ length: 60 }, (_, i) => ['p' + i, i]))); heap.addEventProperties(Object.fromEntries(Array.from({ length: 31 }, (_, i) => ['q' + i, i])))`,
		['call-invalid q30'],
	],
	[`heap.onReady('not a function')`, ['call-invalid onReady']],
	[`heap.load(APP); heap.load('other')`, ['loaded-twice APP', 'two-app-ids other']],
	[
		`heap.push(['fly']); heap.push('fly'); heap.push(null)`,
		['unknown-call fly', 'unknown-call fly', 'unknown-call null'],
	],
	[`heap.stopTracking(); heap.track('Order')`, ['call-invalid track']],
];

test.describe('a call made wrongly never throws, and is dropped with its reason', () => {
	for (const [call, reasons] of WRONG)
		test(call.replaceAll(/(.)\1{20,}/g, '$1…'), async ({ page, recorder }) => {
			await recorder.open('');
			await page.evaluate(call.replaceAll('APP', `'${recorder.appId}'`));
			expect(await recorder.reasons()).toEqual(reasons.map((reason) => reason.replace('APP', recorder.appId)));
		});
});

test('what a call gives wrongly is left out, and the rest of it is kept', async ({ page, recorder }) => {
	await recorder.open('');
	await page.evaluate(
		`heap.track('Order', { total: 74.5, paid: true, day: new Date(0), name: '${LONG}', coupon: null, cart: {} })`,
	);
	const [, order] = await recorder.events();
	expect(order).toMatchObject({
		type: 'custom',
		name: 'Order',
		properties: { total: 74.5, paid: true, day: '1970-01-01T00:00:00.000Z', name: LONG.slice(0, 1024) },
	});
	expect(order?.properties).not.toHaveProperty('coupon');
	expect(order?.properties).not.toHaveProperty('cart');
});

test('event properties are on every event, kept over pages, replaced, removed and cleared', async ({
	page,
	recorder,
}) => {
	await recorder.open('');
	await page.evaluate(
		`heap.addEventProperties({ plan: 'pro', trial: true }); heap.setEventProperties({ plan: 'free' }); heap.track('A', { trial: false })`,
	);
	await page.reload();
	await page.evaluate(
		`heap.track('B'); heap.removeEventProperty('trial'); heap.track('C'); heap.unsetEventProperty('plan'); heap.addEventProperties({ x: 1 }); heap.track('D'); heap.clearEventProperties(); heap.track('E')`,
	);
	const events = (await recorder.events()).filter(({ type }) => type === 'custom');
	const own = events.map(({ name, properties: { plan, trial, x } }) => JSON.stringify({ name, plan, trial, x }));
	expect(own).toEqual([
		'{"name":"A","plan":"free","trial":false}',
		'{"name":"B","plan":"free","trial":true}',
		'{"name":"C","plan":"free"}',
		'{"name":"D","x":1}',
		'{"name":"E"}',
	]);
});

test('event properties that are cleared while tracking is stopped stay so, on the next page too', async ({
	page,
	recorder,
}) => {
	await recorder.open('');
	await page.evaluate(
		`heap.addEventProperties({ plan: 'pro' }); heap.stopTracking(); heap.clearEventProperties(); heap.startTracking(); heap.track('A')`,
	);
	await page.reload();
	await page.evaluate(`heap.track('B')`);
	const events = (await recorder.events()).filter(({ type }) => type === 'custom');
	expect(events.map(({ name, properties }) => [name, properties.plan])).toEqual([
		['A', undefined],
		['B', undefined],
	]);
});

test('pageview properties are on the pageview and all that follows on it', async ({ page, recorder }) => {
	await recorder.open('', {
		head: `<script>heap = [['addPageviewProperties', { section: 'news', draft: true }]]</script>${recorder.script}`,
	});
	await page.evaluate(
		`heap.track('A'); heap.removePageviewProperty('draft'); heap.track('B'); heap.clearPageviewProperties(); heap.track('C')`,
	);
	const events = await recorder.events();
	expect(events.map(({ page: { properties } }) => properties?.section)).toEqual(['news', 'news', 'news', undefined]);
	expect(events.map(({ page: { properties } }) => properties?.draft)).toEqual([true, true, undefined, undefined]);
});

test('user and account properties, and who the user is, are told once each', async ({ page, recorder }) => {
	await recorder.open('');
	await page.evaluate(
		`heap.addUserProperties({ plan: 'pro' }); heap.identify('anna'); heap.identify('anna'); heap.addAccountProperties({ account_id: 'acme', seats: 5 }); heap.addAccountProperties({ tier: 'a' }); heap.track('A')`,
	);
	const [, tracked] = await recorder.events();
	const profiles = recorder.batches().flatMap(({ profiles = [] }: Batch) => profiles);
	const { userId } = tracked?.page ?? {};
	expect(profiles).toEqual([
		{ type: 'user', userId, time: expect.any(Number), properties: { plan: 'pro' } },
		{ type: 'identify', userId, time: expect.any(Number), identity: 'anna' },
		{ type: 'account', userId, time: expect.any(Number), accountId: 'acme', properties: { seats: 5 } },
		{ type: 'account', userId, time: expect.any(Number), properties: { tier: 'a' } },
	]);
	expect(tracked?.page.identity).toBe('anna');
});

test('the page can ask who the user is, and is called back when it is known', async ({ page, recorder }) => {
	await recorder.open('', {
		head: `<script>heap = [['onReady', () => { window.isReady = heap.getUserId(); }]]</script>${recorder.script}`,
	});
	const known = await page.evaluate<Record<string, string>>(
		`heap.identify('anna'), { ready: window.isReady, user: heap.getUserId(), identity: heap.getIdentity(), session: heap.getSessionId() }`,
	);
	const [view] = await recorder.events();
	expect(known).toEqual({
		ready: view?.page.userId,
		user: view?.page.userId,
		identity: 'anna',
		session: view?.page.sessionId,
	});
});

test('nothing is recorded, stored or sent before consent, and after it is withdrawn', async ({ page, recorder }) => {
	await recorder.open('<button id="b">Pay</button>', {
		head: `<script>heap = Object.assign([], { config: { requireConsent: true } })</script>${recorder.script}`,
	});
	await page.locator('#b').click();
	await page.evaluate(`heap.track('A'); heap.addEventProperties({ x: 1 })`);
	expect(await page.evaluate('[heap.getUserId(), heap.getSessionId(), document.cookie]')).toEqual([
		undefined,
		undefined,
		'',
	]);
	expect(await page.evaluate('indexedDB.databases().then((all) => all.map(({ name }) => name))')).not.toContain(
		`hindsight-${recorder.appId}`,
	);
	expect(await recorder.reasons()).toEqual(['call-invalid track']);
	await page.evaluate(`heap.startTracking(); heap.track('B'); heap.stopTracking()`);
	await page.locator('#b').click();
	await page.evaluate(`heap.track('C'); heap.startTracking(); heap.track('D')`);
	await page.locator('#b').click();
	const events = await recorder.events();
	expect(events.map(({ type, name }) => name ?? type)).toEqual(['pageview', 'B', 'pageview', 'D', 'click']);
	expect(events[1]?.properties.x).toBe(1);
});

for (const [name, option, path] of [
	['trackingServer', 'ORIGIN/in/', '/in/h'],
	['ingestServer', 'ORIGIN/first-party', '/first-party/h'],
	['a host without a scheme', 'hindsight.test', 'https://hindsight.test/h'],
] as const)
	test(`events go to ${name}`, async ({ page, recorder }) => {
		const given = option.replace('ORIGIN', recorder.origin());
		const key = name === 'ingestServer' ? 'ingestServer' : 'trackingServer';
		const config = { trackingServer: 'https://nobody.test', [key]: given };
		// The page view may be on its way before the page is said to be there.
		const sent = page.waitForRequest((request) => request.method() === 'POST');
		await recorder.open('', {
			head: `<script>heap = Object.assign([], { config: ${JSON.stringify(config)} })</script>${recorder.script}`,
		});
		await page.evaluate(`document.dispatchEvent(new Event('visibilitychange'))`);
		expect((await sent).url().replace(recorder.origin(), '')).toBe(path);
	});
