import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { ApiEvent } from '../../../lib/protocol/api.ts';
import { expect, test } from '../harness.ts';
import { startFirefox } from '../marionette.ts';
import { serveSite } from '../site.ts';

test('the SDK in Firefox: mouse, keys, forms, shadow roots, frames and pages, each once', async ({
	backend,
	tempDir,
}) => {
	const site = await serveSite({
		files: {
			'/': `<!doctype html><title>Shop</title><script src="${backend.url}/js/heap-fox.js"></script>
				<button id="gone" onpointerdown="this.remove()">Gone</button>
				<form id="f" onsubmit="return false"><input id="q"><button id="go">Go</button></form>
				<button id="key">Key</button><button id="push" onclick="history.pushState(null, '', '/next')">Push</button>
				<x-card id="host"></x-card><iframe id="fr" src="/frame"></iframe>
				<script>host.attachShadow({ mode: 'open' }).innerHTML = '<button id="in">In</button>'</script>`,
			'/frame': '<!doctype html><button id="framed">Framed</button>',
		},
	});
	const profile = join(tempDir, 'firefox-profile');
	await mkdir(profile);
	const firefox = await startFirefox(profile);
	try {
		await firefox.send('WebDriver:Navigate', { url: site.url });
		/** Centre of what an expression finds, in the page's coordinates. */
		const clickOn = async (expression: string, frame = '') => {
			const { x, y } = await firefox.run<{ x: number; y: number }>(
				`const found = (${expression}).getBoundingClientRect();
				const frame = ${frame || 'null'}?.getBoundingClientRect() ?? { x: 0, y: 0 };
				return { x: Math.round(frame.x + found.x + found.width / 2), y: Math.round(frame.y + found.y + found.height / 2) };`,
			);
			await firefox.press(x, y);
		};
		const keys = (...values: string[]) =>
			firefox.send('WebDriver:PerformActions', {
				actions: [
					{
						type: 'key',
						id: 'keys',
						actions: values.flatMap((value) => [
							{ type: 'keyDown', value },
							{ type: 'keyUp', value },
						]),
					},
				],
			});
		const ENTER = '\uE007';
		const id = (name: string) => `document.getElementById('${name}')`;
		await clickOn(id('gone'));
		await clickOn(`${id('host')}.shadowRoot.querySelector('button')`);
		await clickOn(`${id('fr')}.contentDocument.querySelector('button')`, id('fr'));
		await firefox.run(`${id('q')}.focus()`);
		await keys('a', ENTER);
		await firefox.run(`${id('key')}.focus()`);
		await keys(ENTER);
		await clickOn(id('push'));
		await firefox.run(`${id('go')}.click()`);

		const told = async () => {
			const { events } = await backend.api<{ events: ApiEvent[] }>('/v1/events?appId=fox&limit=100');
			// What happens in one millisecond has no order of its own.
			return events
				.sort((a, b) => Date.parse(a.time) - Date.parse(b.time) || a.type.localeCompare(b.type))
				.map(({ type, target, url }) => `${type} ${target ? `${target.tag}#${target.id}` : url.replace(site.url, '')}`);
		};
		await expect
			.poll(told)
			.toEqual([
				'pageview /',
				'click button#gone',
				'click button#in',
				'click button#framed',
				'change input#q',
				'submit form#f',
				'click button#key',
				'click button#push',
				'pageview /next',
				'click button#go',
				'submit form#f',
			]);
	} finally {
		await firefox.close();
		await site.close();
	}
});
