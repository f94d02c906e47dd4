import { expect, inWords, test } from './recorder.ts';

const run = (name: string, script: string, records: string[]) =>
	test(name, async ({ page, recorder }) => {
		await recorder.open('<button id="b">Pay</button>');
		await page.evaluate(script);
		const told = (await recorder.words()).map((words) => words.replace(`/${recorder.appId}/`, ''));
		expect(told).toEqual(records);
	});

test.describe('pageview', () => {
	run('the load is one', '0', []);
	run('pushState', `history.pushState(null, '', 'a')`, ['pageview a']);
	run('replaceState', `history.replaceState(null, '', 'a?x=1')`, ['pageview a?x=1']);
	run('a new hash', `location.hash = 'part'`, ['pageview #part']);
	run(
		'the same address again is none',
		`history.pushState(null, '', location.href); history.replaceState(1, '', '')`,
		[],
	);
	run(
		'two addresses in one task are two, each with its own',
		`history.pushState(null, '', 'a'); history.replaceState(null, '', 'b')`,
		['pageview a', 'pageview b'],
	);
	run(
		'a router that took the methods from their prototype',
		`History.prototype.pushState.call(history, null, '', 'a')`,
		['pageview a'],
	);
	run('the Navigation API', `navigation.navigate('#there').finished.then(() => {})`, ['pageview #there']);
	run(
		'back and forward within a document',
		`(async () => {
			const popped = () => new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
			history.pushState(null, '', 'a');
			history.back(); await popped();
			history.forward(); await popped();
		})()`,
		['pageview a', 'pageview ', 'pageview a'],
	);

	test('a router that took the methods before the SDK came', async ({ page, recorder }) => {
		await recorder.open('', { head: `<script>var push = history.pushState.bind(history)</script>${recorder.script}` });
		await page.evaluate(`push(null, '', 'a')`);
		expect(await recorder.words()).toEqual([`pageview /${recorder.appId}/a`]);
	});

	test('what happens belongs to the page on which it happens', async ({ page, recorder }) => {
		await recorder.open('<button id="b" onclick="history.pushState(null, \'\', \'a\')">Pay</button>');
		await page.locator('#b').click();
		await page.locator('#b').click();
		const events = await recorder.events();
		expect(events.map(inWords).map((words) => words.replace(`/${recorder.appId}/`, ''))).toEqual([
			'pageview ',
			'click button#b',
			'pageview a',
			'click button#b',
		]);
		const [first, second] = [events[0], events[2]].map((event) => event?.page);
		expect(events.map(({ page }) => page.pageviewId)).toEqual([
			first?.pageviewId,
			first?.pageviewId,
			second?.pageviewId,
			second?.pageviewId,
		]);
		expect(second?.pageviewId).not.toBe(first?.pageviewId);
		expect(second?.previousPage).toBe(first?.url);
	});

	test('it tells title, query, referrer, previous page and what the session is known by', async ({
		page,
		recorder,
	}) => {
		const from = recorder.serve(
			'from',
			`<!doctype html><title>From</title><a href="${recorder.origin()}/${recorder.appId}/?utm_source=news&utm_campaign=spring&page=2">Go</a>`,
		);
		recorder.serve('', `<!doctype html><title>Landed</title>${recorder.script}<a href="next">Next</a>`);
		recorder.serve('next', `<!doctype html><title>Next</title>${recorder.script}`);
		await page.goto(recorder.origin('other.test') + from);
		await page.getByText('Go').click();
		await page.getByText('Next').click();
		await page.waitForURL('**/next');
		const views = (await recorder.events()).filter(({ type }) => type === 'pageview').map((event) => event.page);
		const landing = `${recorder.origin()}/${recorder.appId}/?utm_source=news&utm_campaign=spring&page=2`;
		expect(views).toMatchObject([
			{ url: landing, title: 'Landed', referrer: `${recorder.origin('other.test')}/` },
			{ url: `${recorder.origin()}/${recorder.appId}/next`, title: 'Next', referrer: landing, previousPage: landing },
		]);
		for (const { properties } of views)
			expect(properties).toMatchObject({
				user_agent: await page.evaluate(() => navigator.userAgent),
				viewport: '800x600',
				landing_page: landing,
				session_referrer: `${recorder.origin('other.test')}/`,
				utm_source: 'news',
				utm_campaign: 'spring',
			});
	});

	test('events tell the time since the session began, and since the last interaction', async ({ page, recorder }) => {
		await recorder.open('<button id="b">Pay</button>');
		await page.locator('#b').click();
		await page.locator('#b').click();
		const [view, first, second] = (await recorder.events()).map(({ properties, time }) => ({ ...properties, time }));
		expect(view).toMatchObject({ time_since_session_start: expect.any(Number) });
		expect(first).not.toHaveProperty('time_since_last_interaction');
		expect(second).toMatchObject({ time_since_last_interaction: (second?.time ?? 0) - (first?.time ?? 0) });
	});

	test('a page that comes back from the back/forward cache is one more', async ({ page, recorder }) => {
		const away = recorder.serve(
			'away',
			'<!doctype html><script>onload = () => setTimeout(() => history.back())</script>',
		);
		// Playwright loses its hold of a page that was in the cache: the page does the rest by itself.
		await recorder.open(`<script>onpageshow = ({ persisted }) => {
			if (!persisted) return;
			document.body.click();
			heap.track('end');
		}</script>`);
		await page.evaluate((to) => setTimeout(() => location.assign(to)), away);
		expect((await recorder.upTo('end')).map(inWords)).toEqual([
			`pageview /${recorder.appId}/`,
			`pageview /${recorder.appId}/`,
			'click body',
		]);
		await page.close();
	});

	test('back to a page that is loaded anew is one more', async ({ page, recorder }) => {
		await recorder.open('<p>One</p>', { headers: { 'cache-control': 'no-store' } });
		await page.goto(recorder.origin() + recorder.serve('two', `<!doctype html>${recorder.script}`));
		await page.goBack();
		expect(await recorder.words()).toEqual([`pageview /${recorder.appId}/two`, `pageview /${recorder.appId}/`]);
	});

	test('a page that is rendered ahead is one when it is shown, and none before', async ({ page, recorder }) => {
		// Played, for browsers that decline: `prerender.spec.ts` has the browser do it.
		await recorder.open('<p>Next</p>', {
			head: `<script>Object.defineProperty(document, 'prerendering', { configurable: true, value: true })</script>${recorder.script}`,
		});
		await page.evaluate(`heap.track('Asked for ahead')`);
		expect(await recorder.reports()).toMatchObject([{ type: 'sdk' }]);
		expect((await page.context().cookies()).length).toBe(0);
		await page.evaluate(`delete document.prerendering; document.dispatchEvent(new Event('prerenderingchange'))`);
		expect((await recorder.events()).map(inWords)).toEqual([`pageview /${recorder.appId}/`, 'custom Asked for ahead']);
	});

	test('with disablePageviewAutocapture there are those only that the page asks for', async ({ page, recorder }) => {
		await recorder.open('<button id="b">Pay</button>', {
			head: `<script>heap = Object.assign([], { config: { disablePageviewAutocapture: true } })</script>${recorder.script}`,
		});
		await page.evaluate(`history.pushState(null, '', 'a'); heap.trackPageview({ section: 'news' })`);
		await page.locator('#b').click();
		const events = await recorder.events();
		expect(events.map(inWords)).toEqual([`pageview /${recorder.appId}/a`, 'click button#b']);
		expect(events[0]?.properties.section).toBe('news');
		expect(events[1]?.page).toEqual(events[0]?.page);
	});
});
