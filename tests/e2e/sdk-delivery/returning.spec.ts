import { serveSite } from '../site.ts';
import { expect, LAUNCH, leaveUnsent, namesIn, pageOf, storedOf, test, track, waiting } from './harness.ts';

// Playwright turns the back/forward cache off.
test.use({ launchOptions: { ...LAUNCH, ignoreDefaultArgs: ['--disable-back-forward-cache'] } });

test('a page that comes back from the back/forward cache sends what waited, and what happens then, each once', async ({
	backend,
	server,
	page,
}) => {
	// Playwright loses its hold of a page that was in the cache: the page does the rest by itself.
	const site = await serveSite({
		files: {
			'/': pageOf(
				server.url,
				`<script>onpageshow = ({ persisted }) => {
					for (let n = 5; persisted && n < 10; n++) heap.track('event ' + n);
				}</script>`,
			),
			'/away': '<!doctype html><script>onload = () => setTimeout(() => history.back())</script>',
		},
	});
	server.behave = () => 'refuse';
	await page.goto(site.url);
	await track(page, 0, 5);
	await page.evaluate(() => setTimeout(() => location.assign('/away')));
	await expect.poll(() => namesIn(server.received)).toContain('event 9');
	server.behave = () => 'pass';
	await expect.poll(() => storedOf(backend, 'custom', 'event_name')).toEqual({ rows: 10, distinct: 10 });
	await page.close();
	await site.close();
});

test('what has waited for more than 28 days is not sent, and leaves the disk', async ({
	backend,
	server,
	site,
	page,
}) => {
	await leaveUnsent(server, page, site.url, 10);
	const later = await page.context().newPage();
	await later.addInitScript(() => {
		const { now } = Date;
		Date.now = () => now() + 29 * 86_400_000;
	});
	await later.goto(site.url);
	await track(later, 10, 1);
	await expect.poll(() => storedOf(backend, 'custom', 'event_name')).toEqual({ rows: 1, distinct: 1 });
	await expect.poll(() => waiting(later)).toBe(0);
	expect(new Set(namesIn(server.received))).toEqual(new Set(['event 10']));
});
