import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Firefox, startFirefox } from '../marionette.ts';
import { expect, storedOf, test } from './harness.ts';

const PRESSES = 3;

const press = async (firefox: Firefox) => {
	const { x, y } = await firefox.run<{ x: number; y: number }>(
		`const { x, y } = document.querySelector('button').getBoundingClientRect(); return { x: Math.round(x) + 5, y: Math.round(y) + 5 };`,
	);
	await firefox.press(x, y);
};
const track = (firefox: Firefox, from: number, to: number) =>
	firefox.run(`for (let n = ${from}; n < ${to}; n++) heap.track('event ' + n);`);

test('delivery in Firefox: what is followed by leaving or closing, and what an outage held up, is stored exactly once', async ({
	backend,
	server,
	site,
	tempDir,
}) => {
	const profile = join(tempDir, 'firefox-profile');
	await mkdir(profile);
	const firefox = await startFirefox(profile);
	const go = (url: string) => firefox.send('WebDriver:Navigate', { url });
	try {
		for (let n = 0; n < PRESSES; n++) {
			await go(site.url);
			await press(firefox);
			// Another site.
			await go(site.url.replace('127.0.0.1', 'localhost').concat('/nothing'));
		}
		await expect.poll(() => storedOf(backend, 'click')).toEqual({ rows: PRESSES, distinct: PRESSES });

		const home = await firefox.send<{ value: string }>('WebDriver:GetWindowHandle');
		for (let n = 0; n < PRESSES; n++) {
			const { handle } = await firefox.send<{ handle: string }>('WebDriver:NewWindow', { type: 'tab' });
			await firefox.send('WebDriver:SwitchToWindow', { handle });
			await go(site.url);
			await press(firefox);
			await firefox.send('WebDriver:CloseWindow');
			await firefox.send('WebDriver:SwitchToWindow', { handle: home.value });
		}
		await expect.poll(() => storedOf(backend, 'click')).toEqual({ rows: 2 * PRESSES, distinct: 2 * PRESSES });

		server.behave = () => 'refuse';
		await go(site.url);
		const before = server.received.length;
		// More than localStorage takes: the rest is in IndexedDB.
		await track(firefox, 0, 250);
		await expect.poll(() => server.received.length).toBeGreaterThan(before);
		await go('about:blank');
		server.behave = () => 'pass';
		await go(site.url);
		await track(firefox, 250, 260);
		await expect.poll(() => storedOf(backend, 'custom', 'event_name')).toEqual({ rows: 260, distinct: 260 });
		const kept = () =>
			firefox.run(`return Object.keys(localStorage).filter((key) => key.startsWith('hindsight-')).length`);
		await expect.poll(kept).toBe(0);
	} finally {
		await firefox.close();
	}
});
