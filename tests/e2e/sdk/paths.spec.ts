import { expect, test } from './recorder.ts';

/** Deep enough that the buttons have ancestors which are told once for many clicks. */
const SHOP = `<main id="shop"><section id="row"><div class="card" id="card"><button id="b"><i id="i">Pay</i></button></div></section></main>`;

/** The element of that tag in the path of the last click. */
const told = async (recorder: { events(): Promise<{ path: { tag: string }[] }[]> }, tag: string) =>
	(await recorder.events()).at(-1)?.path.find((each) => each.tag === tag);

/** What happens between two clicks on the same button: what the second one tells of an ancestor. */
const CHANGES: Record<string, [script: string, tag: string, expected: object]> = {
	'an ancestor’s class': ['shop.className = "open"', 'main', expect.objectContaining({ classes: ['open'] })],
	'an attribute of the document’s element': [
		'document.documentElement.dataset.theme = "dark"',
		'html',
		expect.objectContaining({ attributes: { 'data-theme': 'dark' } }),
	],
	'an attribute that goes': ['shop.removeAttribute("id")', 'main', expect.not.objectContaining({ id: 'shop' })],
	'an element before an ancestor': [
		'shop.before(document.createElement("main"))',
		'main',
		expect.objectContaining({ nthChild: 2, nthOfType: 2 }),
	],
	'an element after an ancestor': [
		'row.after(document.createElement("p"))',
		'section',
		expect.objectContaining({ siblings: 2, siblingsOfType: 1 }),
	],
	'an element before the parent': [
		'card.before(document.createElement("p"))',
		'div',
		expect.objectContaining({ nthChild: 2, nthOfType: 1 }),
	],
	'the parent’s class': ['card.className = "card open"', 'div', expect.objectContaining({ classes: ['card', 'open'] })],
	'an ancestor that is moved': ['document.body.append(row)', 'section', expect.objectContaining({ siblings: 2 })],
};

for (const [name, [script, tag, expected]] of Object.entries(CHANGES))
	test(`a click tells the page as it is by then: ${name}`, async ({ page, recorder }) => {
		await recorder.open(SHOP);
		await page.locator('#b').click({ position: { x: 3, y: 3 } });
		await page.evaluate(script);
		await page.locator('#b').click({ position: { x: 3, y: 3 } });
		expect(await told(recorder, tag)).toEqual(expected);
	});

test('what a click deep in the page has made known is forgotten too, when a click above it came between', async ({
	page,
	recorder,
}) => {
	await recorder.open(
		'<section id="s"><div><p><span id="deep">Row</span></p></div><header><button id="b">Add</button></header></section>',
	);
	await page.locator('#deep').click();
	await page.locator('#b').click();
	await page.evaluate('s.prepend(document.createElement("div"))');
	await page.locator('#deep').click();
	expect(await told(recorder, 'div')).toEqual(expect.objectContaining({ nthChild: 2, siblings: 3 }));
});

test('a change that a handler makes before the SDK hears of the press is told', async ({ page, recorder }) => {
	await recorder.open(SHOP, {
		head: `<script>addEventListener('pointerdown', () => { shop.className = 'n' + (window.n = (window.n ?? 0) + 1) }, true)</script>${recorder.script}`,
	});
	await page.locator('#b').click();
	await page.locator('#b').click();
	expect(await told(recorder, 'main')).toMatchObject({ classes: ['n2'] });
});

test('an ancestor that comes to be ignored, and is not any more', async ({ page, recorder }) => {
	await recorder.open(SHOP);
	const clickAfter = async (script: string) => {
		await page.evaluate(script);
		await page.locator('#b').click();
	};
	await clickAfter('');
	await clickAfter('document.body.classList.add("heap-ignore")');
	await clickAfter('document.body.classList.remove("heap-ignore"); shop.setAttribute("data-heap-redact-text", "")');
	await clickAfter('shop.removeAttribute("data-heap-redact-text"); card.setAttribute("heap-ignore", "")');
	await clickAfter('card.removeAttribute("heap-ignore")');
	const clicks = (await recorder.events()).filter(({ type }) => type === 'click');
	expect(clicks.map(({ text }) => text)).toEqual(['Pay', '****', 'Pay']);
});

test('a link that comes to be around what is clicked is told, and is not when it has gone', async ({
	page,
	recorder,
}) => {
	await recorder.open(`<main id="shop"><div id="row"><p><b id="b">Pay</b></p></div></main>`);
	const click = () => page.locator('#b').click();
	await click();
	await page.evaluate(
		'const a = document.createElement("a"); a.id = "a"; a.href = "#x"; shop.before(a); a.append(shop)',
	);
	await click();
	await page.evaluate('a.removeAttribute("href")');
	await click();
	const clicks = (await recorder.events()).filter(({ type }) => type === 'click');
	expect(clicks.map(({ href, path }) => [href, path.length])).toEqual([
		[undefined, 6],
		['#x', 7],
		[undefined, 7],
	]);
});

test('changes around a shadow root and a frame are told from within', async ({ page, recorder }) => {
	recorder.serve('in', `<div><p><button id="in">Go</button></p></div>`);
	await recorder.open(`<div id="outer"><x-card id="host"></x-card><iframe id="frame" src="in"></iframe></div><script>
		host.attachShadow({ mode: 'open' }).innerHTML = '<div><p><button id="b">Pay</button></p></div>';
	</script>`);
	const clickBoth = async () => {
		await page.locator('#b').click();
		await page.frameLocator('#frame').locator('#in').click();
	};
	await clickBoth();
	await page.evaluate('host.title = "card"; frame.title = "frame"; outer.className = "open"');
	await clickBoth();
	const [card, frame] = (await recorder.events()).filter(({ type }) => type === 'click').slice(-2);
	const titles = (path: { tag: string; attributes?: Record<string, string>; classes?: string[] }[] = []) =>
		path.flatMap(({ attributes, classes = [] }) => [...(attributes?.title ? [attributes.title] : []), ...classes]);
	expect([titles(card?.path), titles(frame?.path)]).toEqual([
		['card', 'open'],
		['frame', 'open'],
	]);
});
