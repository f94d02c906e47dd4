import { expect, test } from './recorder.ts';

const MONTH_S = 2_592_000;
const jarOf = async (page: import('@playwright/test').Page, name: string) =>
	(await page.context().cookies()).filter((cookie) => cookie.name === name);

test('the user is in a cookie of 13 months on the widest domain, with SameSite', async ({ page, recorder }) => {
	await recorder.open('', { host: 'www.shop.example.test' });
	const [cookie, ...more] = await jarOf(page, `_hp2_id.${recorder.appId}`);
	expect(more).toEqual([]);
	expect(cookie).toMatchObject({ domain: '.example.test', path: '/', sameSite: 'Lax', secure: false });
	const months = ((cookie?.expires ?? 0) - Date.now() / 1000) / MONTH_S;
	expect(Math.round(months)).toBe(13);
	const known = JSON.parse(decodeURIComponent(cookie?.value ?? ''));
	const [view] = await recorder.events();
	expect(known).toMatchObject({
		userId: view?.page.userId,
		sessionId: view?.page.sessionId,
		pageviewId: view?.page.pageviewId,
	});
});

test('with secureCookie cookies are set for encrypted connections only', async ({ page, recorder }) => {
	await recorder.open('', {
		host: 'localhost',
		head: `<script>heap = Object.assign([], { config: { secureCookie: true } })</script>${recorder.script}`,
	});
	const cookies = await page.context().cookies(recorder.origin('localhost'));
	expect(cookies.map(({ secure }) => secure)).toEqual(cookies.map(() => true));
	expect(cookies.map(({ name }) => name)).toContain(`_hp2_id.${recorder.appId}`);
});

test('tabs share user and session, and sites below one domain the user', async ({ page, recorder }) => {
	await recorder.open('', { host: 'a.example.test' });
	const first = await page.evaluate('[heap.getUserId(), heap.getSessionId()]');
	const other = await page.context().newPage();
	await other.goto(`${recorder.origin('b.example.test')}/${recorder.appId}/`);
	expect(await other.evaluate('[heap.getUserId(), heap.getSessionId()]')).toEqual(first);
});

test('a tab that is left does not bring back a user who was reset in another', async ({ page, recorder }) => {
	await recorder.open('');
	const other = await page.context().newPage();
	await other.goto(page.url());
	await page.evaluate(`heap.identify('anna'); heap.resetIdentity()`);
	const user = await page.evaluate('heap.getUserId()');
	await other.evaluate(`heap.track('A')`);
	await other.goto('about:blank');
	const [cookie] = await jarOf(page, `_hp2_id.${recorder.appId}`);
	expect(JSON.parse(decodeURIComponent(cookie?.value ?? '')).userId).toBe(user);
});

test('a session ends after 30 minutes without activity, and not before', async ({ page, recorder }) => {
	await page.clock.install({ time: Date.now() });
	await recorder.open('<button id="b">Pay</button>');
	const ids = () => page.evaluate<string[]>('[heap.getUserId(), heap.getSessionId()]');
	const [user, session] = await ids();
	await page.clock.fastForward('29:00');
	await page.locator('#b').click();
	expect(await ids()).toEqual([user, session]);
	await page.clock.fastForward('29:00');
	expect(await ids()).toEqual([user, session]);
	await page.clock.fastForward('02:00');
	await page.locator('#b').click();
	const [sameUser, next] = await ids();
	expect(sameUser).toBe(user);
	expect(next).not.toBe(session);
	const told = (await recorder.events()).filter(({ type }) => type === 'click').map((event) => event.page.sessionId);
	expect(told).toEqual([session, next]);
});

test('identify keeps the user, resetIdentity begins a new anonymous one, and nothing changes for an anonymous', async ({
	page,
	recorder,
}) => {
	await recorder.open('');
	await page.evaluate(
		`heap.track('A'); heap.identify('anna'); heap.track('B'); heap.resetIdentity(); heap.track('C'); heap.resetIdentity(); heap.track('D'); heap.identify('ben'); heap.track('E')`,
	);
	const pages = (await recorder.events()).filter(({ name }) => name).map((event) => event.page);
	expect(pages.map(({ identity }) => identity)).toEqual([undefined, 'anna', undefined, undefined, 'ben']);
	const [a, b, c, d, e] = pages.map(({ userId, sessionId }) => `${userId} ${sessionId}`);
	expect([b, d, e]).toEqual([a, c, c]);
	expect(pages[2]?.userId).not.toBe(pages[0]?.userId);
	expect(pages[2]?.sessionId).not.toBe(pages[0]?.sessionId);
});

test('the identity outlives the page', async ({ page, recorder }) => {
	await recorder.open('');
	await page.evaluate(`heap.identify('anna')`);
	await page.reload();
	expect(await page.evaluate('heap.getIdentity()')).toBe('anna');
});

test('a cookie that Heap left is taken over', async ({ page, recorder }) => {
	const value = { userId: '4503599627370496', pageviewId: '1', sessionId: '2', identity: null, trackerVersion: '4.0' };
	await page
		.context()
		.addCookies([
			{ name: `_hp2_id.${recorder.appId}`, value: encodeURIComponent(JSON.stringify(value)), url: recorder.origin() },
		]);
	await recorder.open('');
	const [view] = await recorder.events();
	expect(view?.page.userId).toBe('4503599627370496');
	expect(view?.page).not.toHaveProperty('identity');
});

for (const [name, value] of Object.entries({
	'is no JSON': '%7B',
	'holds other things': encodeURIComponent('{"userId":{},"sessionId":"x"}'),
	'holds an id that the server refuses': encodeURIComponent('{"userId":"99999999999999999999","sessionId":"1"}'),
}))
	test(`a cookie that ${name} is replaced`, async ({ page, recorder }) => {
		const url = recorder.origin();
		await page.context().addCookies([
			{ name: `_hp2_id.${recorder.appId}`, value, url },
			{ name: `_hp2_ses_props.${recorder.appId}`, value: encodeURIComponent('{"ts":"x","l":{},"q":{"a":{}}}'), url },
		]);
		await recorder.open('');
		const [view] = await recorder.events();
		expect(view?.page.userId).toMatch(/^\d{1,16}$/);
		expect(view?.page.sessionTime).toEqual(expect.any(Number));
	});

test('where cookies are forbidden the user is kept by other means', async ({ page, recorder }) => {
	await recorder.open('', {
		head: `<script>Object.defineProperty(Document.prototype, 'cookie', { configurable: true, get: () => '', set() {} })</script>${recorder.script}`,
	});
	const user = await page.evaluate('heap.getUserId()');
	await page.reload();
	expect(await page.evaluate('heap.getUserId()')).toBe(user);
});

test.describe('to another of the owner’s sites', () => {
	const head = (script: string, hosts = ['partner.test', 'shop.test']) =>
		`<script>heap = Object.assign([], { config: { crossDomain: ${JSON.stringify(hosts)} } })</script>${script}`;

	test('the user goes along with a link, which stays as the page wrote it', async ({ page, recorder }) => {
		const there = `${recorder.origin('www.partner.test')}/${recorder.appId}/there`;
		recorder.serve('there', `<!doctype html><title>There</title>${head(recorder.script)}`);
		await recorder.open(`<a id="a" href="${there}?x=1#h" target="_blank">Go</a>`, {
			host: 'shop.test',
			head: head(recorder.script),
		});
		const user = await page.evaluate('heap.getUserId()');
		const [other] = await Promise.all([page.context().waitForEvent('page'), page.locator('#a').click()]);
		await other.waitForURL(`${there}?x=1#h`);
		expect(await other.evaluate('[heap.getUserId(), location.href]')).toEqual([user, `${there}?x=1#h`]);
		expect(await page.locator('#a').getAttribute('href')).toBe(`${there}?x=1#h`);
		expect(JSON.stringify(recorder.batches())).not.toContain('_hp2_user');
	});

	test('nobody goes along without the option, to a host that is not named, or from one', async ({ page, recorder }) => {
		const there = `${recorder.origin('partner.test')}/${recorder.appId}/there`;
		recorder.serve('there', `<!doctype html><title>There</title>${head(recorder.script)}`);
		const seen = async (options: { host: string; head: string }) => {
			await recorder.open(`<a id="a" href="${there}">Go</a>`, options);
			const user = await page.evaluate('heap.getUserId()');
			await page.locator('#a').click();
			await page.waitForURL(there);
			const other = await page.evaluate('heap.getUserId()');
			await page.context().clearCookies();
			return user === other;
		};
		expect(await seen({ host: 'shop.test', head: recorder.script })).toBe(false);
		expect(await seen({ host: 'shop.test', head: head(recorder.script, ['other.test']) })).toBe(false);
		// From a host that the reader does not name: a stranger's link carries nobody over.
		expect(await seen({ host: 'stranger.test', head: head(recorder.script) })).toBe(false);
	});

	test('a link that was copied carries nobody over, and its parameter goes', async ({ page, recorder }) => {
		recorder.serve('there', `<!doctype html><title>There</title>${head(recorder.script)}`);
		await page.goto(`${recorder.origin('partner.test')}/${recorder.appId}/there?_hp2_user=42.${Date.now()}`);
		expect(await page.evaluate('heap.getUserId()')).not.toBe('42');
		expect(page.url()).toBe(`${recorder.origin('partner.test')}/${recorder.appId}/there`);
	});
});
