import { expect, inWords } from './recorder.ts';
import { CONTROLS } from './table/interactions.ts';
import { interactions, test } from './table/stage.ts';

/** What a page does to what all scripts share: each is run before the SDK comes, and after. */
const SCRIPTS: Record<string, string> = {
	'adds to the prototypes of objects and arrays':
		'for (const { prototype } of [Object, Array]) prototype.extra = prototype.value = function () {}',
	'freezes the prototypes of the language':
		'for (const type of [Object, Array, Function, String, Map, Set, Promise]) Object.freeze(type.prototype)',
	'freezes the prototypes of the DOM':
		'for (const type of [EventTarget, Event, Node, Element, HTMLElement, Document, History]) Object.freeze(type.prototype)',
	'forbids that history’s methods are replaced':
		'for (const name of ["pushState", "replaceState"]) Object.defineProperty(history, name, { value: history[name] })',
	'wraps addEventListener':
		'const add = EventTarget.prototype.addEventListener; EventTarget.prototype.addEventListener = function (type, listener, options) { return add.call(this, type, (event) => listener.call(this, event), options); }',
	'wraps JSON.stringify and setTimeout':
		'const { stringify } = JSON; JSON.stringify = (...args) => stringify(...args); const later = setTimeout; setTimeout = (...args) => later(...args)',
	'has a class Event of its own': 'window.Event = class {}',
	'seeds Math.random': 'Math.random = () => 0.5',
	'has an Event of its own': 'window.Event = {}',
	'stops the clock': 'Date.now = () => 1_795_000_000_000',
	'forbids storage':
		'for (const name of ["localStorage", "sessionStorage", "indexedDB"]) Object.defineProperty(window, name, { get() { throw new Error("mine"); } })',
};

for (const [name, script] of Object.entries(SCRIPTS))
	for (const when of ['before', 'after'])
		test(`a page that ${name}, ${when} the SDK came`, async ({ recorder, hands }) => {
			const tag = `<script>{ ${script} }</script>`;
			await recorder.open(CONTROLS, { head: when === 'before' ? tag + recorder.script : recorder.script + tag });
			await hands.press('b');
			await hands.focus('t');
			await hands.key('o', 'k', 'Tab');
			await hands.focus('q');
			await hands.key('Enter');
			await hands.run(`heap.track('Paid', { amount: 3, of: 'all' })`);
			const told = await interactions(hands, recorder);
			expect(told.map(inWords)).toEqual(['click button#b', 'change input#t', 'submit form#f']);
			const paid = (await recorder.upTo('end 0')).find(({ type, name }) => type === 'custom' && name === 'Paid');
			expect(paid?.properties).toEqual({ ...told[0]?.properties, ...paid?.properties, amount: 3, of: 'all' });
			expect(await recorder.reasons()).toEqual([]);
		});

test('a page in XHTML', async ({ page, recorder, hands }) => {
	const body = CONTROLS.replace(/<input([^>]*)>/g, '<input$1/>');
	const path = recorder.serve(
		'',
		`<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Strict</title>${recorder.script}</head><body>${body}</body></html>`,
		{ 'content-type': 'application/xhtml+xml' },
	);
	await page.goto(recorder.origin() + path);
	await hands.press('b');
	await hands.focus('t');
	await hands.key('o', 'k', 'Tab');
	await hands.focus('q');
	await hands.key('Enter');
	const told = await interactions(hands, recorder);
	expect(told.map(inWords)).toEqual(['click button#b', 'change input#t', 'submit form#f']);
	expect(told[0]?.page.title).toBe('Strict');
});

test('a page in quirks mode, with a base of another host', async ({ page, recorder, hands }) => {
	const path = recorder.serve(
		'',
		`<base href="http://other.test/">${recorder.script.replace('/js/', `${recorder.origin()}/js/`)}${CONTROLS}`,
	);
	await page.goto(recorder.origin() + path);
	await hands.press('b');
	const told = await interactions(hands, recorder);
	expect(told.map(inWords)).toEqual(['click button#b']);
	expect(told[0]?.page.url).toBe(recorder.origin() + path);
});

test('a page with a strict policy, all of whose requests a service worker answers', async ({
	page,
	recorder,
	hands,
}) => {
	recorder.serve(
		'worker.js',
		`oninstall = () => skipWaiting();
		onactivate = (event) => event.waitUntil(clients.claim());
		onfetch = (event) => event.respondWith(fetch(event.request))`,
		{ 'content-type': 'text/javascript' },
	);
	await recorder.open(`${CONTROLS}<script nonce="n">f.onsubmit = (event) => event.preventDefault()</script>`, {
		head: recorder.script.replace('<script', '<script nonce="n"'),
		headers: {
			'content-security-policy': `default-src 'none'; script-src 'nonce-n' 'strict-dynamic'; worker-src 'self'; connect-src 'self'`,
		},
	});
	await page.evaluate(async () => {
		const controlled = new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve));
		await navigator.serviceWorker.register('worker.js');
		await controlled;
	});
	await hands.press('b');
	await hands.press('go');
	expect((await interactions(hands, recorder)).map(inWords)).toEqual([
		'click button#b',
		'click button#go',
		'submit form#f',
	]);
	await page.evaluate(async () => (await navigator.serviceWorker.ready).unregister());
});

test('a sandboxed page, which has no origin, sends what it has as it is left', async ({ recorder, hands }) => {
	await recorder.open(CONTROLS, { headers: { 'content-security-policy': 'sandbox allow-scripts' } });
	await hands.press('b');
	expect((await interactions(hands, recorder)).map(inWords)).toEqual(['click button#b']);
});

test('a sandboxed page, which has no origin, sends while it is there', async ({ recorder, hands }) => {
	await recorder.open(CONTROLS, { headers: { 'content-security-policy': 'sandbox allow-scripts' } });
	await hands.press('b');
	await hands.run(`heap.track('seen')`);
	expect((await recorder.upTo('seen')).map(inWords)).toContain('click button#b');
});

test('a page with a base of another host, and a path of the site as the server', async ({ recorder, hands }) => {
	const config = JSON.stringify({ trackingServer: '/first-party' });
	await recorder.open(CONTROLS, {
		head: `<base href="http://other.test/"><script>heap = Object.assign([], { appid: '${recorder.appId}', config: ${config} })</script><script src="${recorder.origin()}/js/sdk.js"></script>`,
	});
	await hands.press('b');
	expect((await interactions(hands, recorder)).map(inWords)).toEqual(['click button#b']);
});

test('a form with a field named like a method, clicked itself', async ({ page, recorder, hands }) => {
	await recorder.open('<form id="f" style="padding:30px"><input name="closest"></form>');
	await page.mouse.click(20, 20);
	await interactions(hands, recorder);
	expect(await recorder.reasons()).toEqual([]);
});
