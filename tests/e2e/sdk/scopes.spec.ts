import type { Page } from '@playwright/test';
import { expect, inWords, test } from './recorder.ts';

/** Fills an element with an open or closed shadow root. */
const shadow = (id: string, inner: string, mode: 'open' | 'closed' = 'open') =>
	`<script>document.getElementById('${id}').attachShadow({ mode: '${mode}' }).innerHTML = ${JSON.stringify(inner)}</script>`;
const FRAME_CLICK = '<button id="in">In the frame</button>';

const clickAt = async (page: Page, css: string, dx = 10, dy = 10) => {
	const box = await page.locator(css).boundingBox();
	if (!box) throw new Error(`${css} is not on the page`);
	await page.mouse.click(box.x + dx, box.y + dy);
};

test.describe('shadow roots', () => {
	test('a click in an open one is on the element inside, with the way out', async ({ page, recorder }) => {
		await recorder.open(`<x-card id="host"></x-card>${shadow('host', '<button id="in">Pay</button>')}`);
		await page.locator('#in').click();
		const [, click] = await recorder.events();
		expect(click?.path.map(({ tag, boundary }) => [tag, boundary])).toEqual([
			['button', 'shadow'],
			['x-card', undefined],
			['body', undefined],
			['html', undefined],
		]);
		expect(click?.text).toBe('Pay');
	});

	test('a click in one within another', async ({ page, recorder }) => {
		await recorder.open(`<x-a id="host"></x-a><script>
			const outer = host.attachShadow({ mode: 'open' });
			outer.innerHTML = '<x-b></x-b>';
			outer.firstChild.attachShadow({ mode: 'open' }).innerHTML = '<button id="in">Pay</button>';
		</script>`);
		await page.locator('#in').click();
		const [, click] = await recorder.events();
		expect(click?.path.map(({ tag }) => tag)).toEqual(['button', 'x-b', 'x-a', 'body', 'html']);
	});

	test('a click in a closed one is on its host', async ({ page, recorder }) => {
		await recorder.open(`<x-card id="host"></x-card>${shadow('host', '<button>Pay</button>', 'closed')}`);
		await clickAt(page, '#host');
		expect(await recorder.words()).toEqual(['click x-card#host']);
	});

	test('a click on what is slotted is on it', async ({ page, recorder }) => {
		await recorder.open(
			`<x-card id="host"><b id="b">Pay</b></x-card>${shadow('host', '<button><slot></slot></button>')}`,
		);
		await page.locator('#b').click();
		expect(await recorder.words()).toEqual(['click b#b']);
	});

	test('a declared one, a form within it, and Enter', async ({ page, recorder }) => {
		await recorder.open(
			'<x-form><template shadowrootmode="open"><form id="f" onsubmit="return false"><input id="i"><select id="s"><option>1<option>2</select></form></template></x-form>',
		);
		await page.locator('#s').selectOption('2');
		await page.locator('#i').focus();
		await page.keyboard.press('Enter');
		expect(await recorder.words()).toEqual(['change select#s', 'submit form#f']);
	});

	test('a script clicks in one that nobody was ever in', async ({ page, recorder }) => {
		await recorder.open(`<x-card id="host"></x-card>${shadow('host', '<button id="in">Pay</button>')}`);
		await page.evaluate('host.shadowRoot.getElementById("in").click()');
		expect(await recorder.words()).toEqual(['click button#in']);
	});
});

test.describe('frames', () => {
	test('a click in one of the same origin is on the element inside, with the way out', async ({ page, recorder }) => {
		recorder.serve('frame', `<!doctype html><body>${FRAME_CLICK}`);
		await recorder.open('<main><iframe id="fr" src="frame"></iframe></main>');
		await page.frameLocator('#fr').locator('#in').click();
		const [, click] = await recorder.events();
		expect(click?.path.map(({ tag, boundary }) => [tag, boundary])).toEqual([
			['button', undefined],
			['body', undefined],
			['html', 'frame'],
			['iframe', undefined],
			['main', undefined],
			['body', undefined],
			['html', undefined],
		]);
		expect(click?.page.url).toBe(`${recorder.origin()}/${recorder.appId}/`);
	});

	test('keys, changes and forms in one', async ({ page, recorder }) => {
		recorder.serve(
			'frame',
			'<!doctype html><form id="f" onsubmit="return false"><input id="i"><button id="go">Go</button></form>',
		);
		await recorder.open('<iframe id="fr" src="frame"></iframe>');
		const frame = page.frameLocator('#fr');
		await frame.locator('#i').fill('secret');
		await frame.locator('#go').focus();
		await page.keyboard.press('Enter');
		expect(await recorder.words()).toEqual(['change input#i', 'click button#go', 'submit form#f']);
	});

	test('one that is written by a script, one that comes later, and one that goes elsewhere', async ({
		page,
		recorder,
	}) => {
		recorder.serve('frame', `<!doctype html><body><a href="second">Go</a>`);
		recorder.serve('second', `<!doctype html><body>${FRAME_CLICK}`);
		await recorder.open('<iframe id="w"></iframe><div id="d"></div>');
		await page.evaluate((inner) => {
			const { contentDocument } = document.querySelector('iframe') as HTMLIFrameElement;
			contentDocument?.open();
			contentDocument?.write(inner);
			contentDocument?.close();
		}, FRAME_CLICK);
		await page.frameLocator('#w').locator('#in').click();
		await page.evaluate(`d.innerHTML = '<iframe id="fr" src="frame"></iframe>'`);
		await page.frameLocator('#fr').locator('a').click();
		await page.frameLocator('#fr').locator('#in').click();
		expect(await recorder.words()).toEqual(['click button#in', 'click a', 'click button#in']);
	});

	test('one with an SDK of its own is told once, by its own', async ({ page, recorder }) => {
		recorder.serve('frame', `<!doctype html>${recorder.script.replace('.js', '-frame.js')}${FRAME_CLICK}`);
		await recorder.open('<iframe id="fr" src="frame"></iframe>');
		await page.frameLocator('#fr').locator('#in').click();
		expect(await recorder.words()).toEqual([]);
	});

	test('one of another origin is its own affair, and nothing fails', async ({ page, recorder }) => {
		const path = recorder.serve('frame', `<!doctype html><body>${FRAME_CLICK}`);
		await recorder.open(
			`<iframe id="fr" src="${recorder.origin('other.test')}${path}"></iframe><button id="b">Pay</button>`,
		);
		await page.frameLocator('#fr').locator('#in').click();
		await page.locator('#b').click();
		expect(await recorder.reasons()).toEqual([]);
		expect(await recorder.words()).toEqual(['click button#b']);
	});

	test('an event that a page stops at once in the frame’s own window', async ({ page, recorder }) => {
		recorder.serve(
			'frame',
			`<!doctype html>${FRAME_CLICK}<script>for (const type of ['pointerdown', 'mousedown', 'click']) addEventListener(type, (event) => event.stopImmediatePropagation(), true)</script>`,
		);
		await recorder.open('<iframe id="fr" src="frame"></iframe>');
		await page.frameLocator('#fr').locator('#in').click();
		expect(await recorder.words()).toEqual(['click button#in']);
	});
});

test.describe('pages that take the events away', () => {
	for (const place of ['window', 'document'])
		for (const stop of ['stopImmediatePropagation', 'stopPropagation'])
			test(`${stop} on the ${place} before the SDK came`, async ({ page, recorder }) => {
				await recorder.open('<button id="b">Pay</button><select id="s"><option>1<option>2</select>', {
					head: `<script>for (const type of ['pointerdown', 'mousedown', 'click', 'change']) ${place}.addEventListener(type, (event) => event.${stop}(), true)</script>${recorder.script}`,
				});
				await page.locator('#b').click();
				await page.locator('#s').selectOption('2');
				expect(await recorder.words()).toEqual(['click button#b', 'change select#s']);
			});

	test('document.open() and write: the new page is recorded', async ({ page, recorder }) => {
		await recorder.open('<button id="b">Old</button>');
		await page.evaluate(() => {
			document.open();
			document.write('<!doctype html><title>New</title><button id="n">New</button>');
			document.close();
		});
		await page.locator('#n').click();
		expect(await recorder.words()).toEqual(['click button#n']);
	});

	test('the whole body is replaced', async ({ page, recorder }) => {
		await recorder.open('<button id="b">Old</button>');
		await page.evaluate(`document.documentElement.innerHTML = '<body><button id="n">New</button></body>'`);
		await page.locator('#n').click();
		expect(await recorder.words()).toEqual(['click button#n']);
	});

	test('a page whose own handler throws', async ({ page, recorder }) => {
		await recorder.open(`<button id="b">Pay</button><script>b.onclick = () => { throw new Error('mine'); }</script>`);
		await page.locator('#b').click();
		expect(await recorder.reasons()).toEqual([]);
		expect(await recorder.words()).toEqual(['click button#b']);
	});

	test('a page that wraps fetch and JSON once the SDK is there', async ({ page, recorder }) => {
		await recorder.open('<button id="b">Pay</button>');
		await page.evaluate(`fetch = () => { throw new Error('mine'); }`);
		await page.locator('#b').click();
		expect(await recorder.words()).toEqual(['click button#b']);
	});
});

test.describe('privacy', () => {
	const IGNORED: [name: string, html: string][] = [
		['the class', '<div class="heap-ignore"><button id="in">Pay</button></div>'],
		['the attribute', '<div heap-ignore><button id="in">Pay</button></div>'],
		['the data attribute', '<div data-heap-ignore><button id="in">Pay</button></div>'],
		[
			'a host around a shadow root',
			`<div id="host" class="heap-ignore"></div>${shadow('host', '<button id="in">Pay</button>')}`,
		],
	];
	for (const [name, html] of IGNORED)
		test(`nothing is recorded below ${name} of ignoring`, async ({ page, recorder }) => {
			await recorder.open(`${html}<button id="b">Pay</button>`);
			await page.locator('#in').click();
			await page.locator('#b').click();
			expect(await recorder.words()).toEqual(['click button#b']);
		});

	test('nothing is recorded in a frame that is ignored', async ({ page, recorder }) => {
		recorder.serve('frame', `<!doctype html><body>${FRAME_CLICK}`);
		await recorder.open('<div class="heap-ignore"><iframe id="fr" src="frame"></iframe></div>');
		await page.frameLocator('#fr').locator('#in').click();
		expect(await recorder.words()).toEqual([]);
	});

	test('text and attributes are redacted, across a shadow root and a frame too', async ({ page, recorder }) => {
		recorder.serve('frame', '<!doctype html><button id="fb">Frame secret</button>');
		await recorder.open(`<div data-heap-redact-text>
			<button id="one" data-heap-redact-attributes="data-a, title" data-a="attribute secret" title="title secret" data-b="kept">Text secret</button>
			<x-a id="host"></x-a><iframe id="fr" src="frame"></iframe></div>${shadow('host', '<button id="in">Shadow secret</button>')}`);
		await page.locator('#one').click();
		await page.locator('#in').click();
		await page.frameLocator('#fr').locator('#fb').click();
		const [, ...clicks] = await recorder.events();
		expect(clicks.map(({ text }) => text)).toEqual(['****', '****', '****']);
		expect(clicks[0]?.path[0]?.attributes).toMatchObject({ 'data-a': '****', title: '****', 'data-b': 'kept' });
		expect(JSON.stringify(recorder.batches())).not.toContain('secret');
	});

	test('text is folded, cut to 64 units, and not taken from fields, editable regions and ignored parts', async ({
		page,
		recorder,
	}) => {
		await recorder.open(`<div id="d">  One\n\t two <span class="heap-ignore">secret</span><textarea>secret</textarea><select><option>secret</select>
			<i contenteditable>secret</i><script>0</script><b>three</b></div><p id="long">${'ab😀'.repeat(30)}</p>`);
		await page.evaluate('d.click()');
		await page.evaluate('long.click()');
		const [, first, second] = await recorder.events();
		expect(first?.text).toBe('One two three');
		expect(second?.text).toBe('ab😀'.repeat(16));
		expect(JSON.stringify(recorder.batches())).not.toContain('secret');
	});

	test('emails, cards and national ids are masked before anything is stored or sent', async ({ page, recorder }) => {
		const MAIL = 'anna.schmidt@mail.example';
		const CARD = '5415 6535 3552 5905';
		const SSN = '536-22-8145';
		await recorder.open(
			`<button id="b" title="${MAIL}" data-card="${CARD}" data-link="/x?email=${MAIL}">Pay ${MAIL} ${CARD} ${SSN}</button><a id="a" href="#to=${MAIL}">Go</a>`,
			{ head: `<script>document.title = 'For ${MAIL}'</script>${recorder.script}` },
		);
		await page.locator('#b').click();
		await page.locator('#a').click();
		const stored = await page.evaluate(
			(prefix) => Object.entries(localStorage).flatMap(([key, text]) => (key.startsWith(prefix) ? [text] : [])),
			`hindsight-${recorder.appId}.`,
		);
		const cookies = await page.context().cookies(recorder.origin());
		const events = await recorder.events();
		expect(events.map(inWords)).toEqual([
			`pageview /${recorder.appId}/`,
			'click button#b',
			'click a#a',
			`pageview /${recorder.appId}/#to=****`,
		]);
		expect(events[1]?.text).toBe('Pay **** **** ****');
		for (const kept of [
			stored.join(),
			JSON.stringify(recorder.batches()),
			decodeURIComponent(JSON.stringify(cookies)),
		]) {
			expect(kept.length).toBeGreaterThan(100);
			expect(kept).not.toMatch(/anna|5415|536-22/);
		}
	});

	test('with disableMasking they are sent as they are, and ignored parts still are not', async ({ page, recorder }) => {
		await recorder.open('<button id="b">Write to anna@mail.example</button><b class="heap-ignore" id="i">x</b>', {
			head: `<script>heap = Object.assign([], { config: { disableMasking: true } })</script>${recorder.script}`,
		});
		await page.locator('#b').click();
		await page.locator('#i').click();
		const [, click, ...more] = await recorder.events();
		expect(click?.text).toBe('Write to anna@mail.example');
		expect(more).toEqual([]);
	});

	test('with disableTextCapture no text is sent', async ({ page, recorder }) => {
		await recorder.open('<button id="b">Pay</button>', {
			head: `<script>heap = Object.assign([], { config: { disableTextCapture: true } })</script>${recorder.script}`,
		});
		await page.locator('#b').click();
		const [, click] = await recorder.events();
		expect(click).toMatchObject({ type: 'click', path: [{ tag: 'button' }, {}, {}] });
		expect(click).not.toHaveProperty('text');
	});
});
