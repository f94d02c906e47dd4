import type { Page } from '@playwright/test';
import { expect, test } from './recorder.ts';

interface Row {
	/** A sentence: what a person or a script does, on what. */
	name: string;
	html: string;
	act(page: Page): Promise<unknown>;
	/** All that is recorded after the pageview. */
	records: string[];
}

const centre = async (page: Page, css: string) => {
	const box = await page.locator(css).first().boundingBox();
	if (!box) throw new Error(`${css} is not on the page`);
	return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};
/** The mouse itself: Playwright's own click waits for what a page that removes things never gives. */
const press = async (page: Page, css: string, button: 'left' | 'right' | 'middle' = 'left') => {
	const { x, y } = await centre(page, css);
	await page.mouse.move(x, y);
	await page.mouse.down({ button });
	await page.mouse.up({ button });
};
const focusAnd = async (page: Page, css: string, key: string) => {
	await page.locator(css).focus();
	await page.keyboard.press(key);
};

const BUTTON = '<button id="b" type="button">Pay</button>';

const MOUSE: Row[] = [
	{ name: 'a click on a button', html: BUTTON, act: (page) => press(page, '#b'), records: ['click button#b'] },
	{
		name: 'a click on what is in a button',
		html: '<button type="button"><span id="in">Pay</span></button>',
		act: (page) => press(page, '#in'),
		records: ['click span#in'],
	},
	{
		name: 'a click on text that is no control',
		html: '<p id="p">Words</p>',
		act: (page) => press(page, '#p'),
		records: ['click p#p'],
	},
	{
		name: 'a click with the right button is none',
		html: BUTTON,
		act: (page) => press(page, '#b', 'right'),
		records: [],
	},
	{
		name: 'a click with the middle button is none',
		html: BUTTON,
		act: (page) => press(page, '#b', 'middle'),
		records: [],
	},
	{
		name: 'a double click is two',
		html: BUTTON,
		act: async (page) => {
			const { x, y } = await centre(page, '#b');
			await page.mouse.dblclick(x, y);
		},
		records: ['click button#b', 'click button#b'],
	},
	{
		name: 'a drag is one, where it began',
		html: '<div id="from">From here</div><div id="to">to there</div>',
		act: async (page) => {
			const from = await centre(page, '#from');
			const to = await centre(page, '#to');
			await page.mouse.move(from.x, from.y);
			await page.mouse.down();
			await page.mouse.move(to.x, to.y, { steps: 4 });
			await page.mouse.up();
		},
		records: ['click div#from'],
	},
	{
		name: 'a native drag of an element is one',
		html: '<div id="from" draggable="true">From here</div><div id="to">to there</div>',
		act: (page) => page.locator('#from').dragTo(page.locator('#to')),
		records: ['click div#from'],
	},
	{
		name: 'a click on a label is one, and its box changes',
		html: '<label id="l">Agree <input id="box" type="checkbox"></label>',
		act: (page) => press(page, '#l'),
		records: ['click label#l', 'change input#box'],
	},
	{
		name: 'a click on a label that is not around its box is one',
		html: '<label id="l" for="box">Agree</label><input id="box" type="checkbox">',
		act: (page) => press(page, '#l'),
		records: ['click label#l', 'change input#box'],
	},
	{
		name: 'a click on a summary',
		html: '<details><summary id="s">More</summary>Text</details>',
		act: (page) => press(page, '#s'),
		records: ['click summary#s'],
	},
	{
		name: 'a click in an SVG is on the shape that was hit',
		html: '<button type="button"><svg width="40" height="40"><path id="shape" d="M0 0h40v40H0z"/></svg></button>',
		act: (page) => press(page, '#shape'),
		records: ['click path#shape'],
	},
	{
		name: 'a click in an SVG drawn by <use> is on the use',
		html: '<svg width="0" height="0"><symbol id="icon"><path d="M0 0h40v40H0z"/></symbol></svg><button type="button"><svg width="40" height="40"><use id="use" href="#icon"/></svg></button>',
		act: (page) => press(page, 'svg:last-of-type #use'),
		records: ['click use#use'],
	},
	{
		name: 'a click on an editable region',
		html: '<div id="editor" contenteditable="true">Text</div>',
		act: (page) => press(page, '#editor'),
		records: ['click div#editor'],
	},
	{
		name: 'a click in a modal dialog, and on its backdrop',
		html: '<dialog id="d"><button id="in" type="button">Yes</button></dialog>',
		act: async (page) => {
			await page.evaluate(() => document.querySelector('dialog')?.showModal());
			await press(page, '#in');
			await page.mouse.click(3, 3);
		},
		records: ['click button#in', 'click dialog#d'],
	},
	{
		name: 'a click in a popover',
		html: '<div id="pop" popover><button id="in" type="button">Yes</button></div>',
		act: async (page) => {
			await page.evaluate(() => document.getElementById('pop')?.showPopover());
			await press(page, '#in');
		},
		records: ['click button#in'],
	},
	{
		name: 'a click in a portal that comes with the press and goes with the click',
		html: `${BUTTON}<script>
			b.onclick = () => {
				const portal = document.body.appendChild(document.createElement('div'));
				portal.innerHTML = '<button id="item" type="button">Item</button>';
				portal.onclick = () => portal.remove();
			};
		</script>`,
		act: async (page) => {
			await press(page, '#b');
			await press(page, '#item');
		},
		records: ['click button#b', 'click button#item'],
	},
	{
		name: 'a click on a disabled button',
		html: '<button id="b" type="button" disabled>Pay</button>',
		act: (page) => press(page, '#b'),
		records: ['click button#b'],
	},
	{
		name: 'a click on what is in a disabled button',
		html: '<button type="button" disabled><span id="in">Pay</span></button>',
		act: (page) => press(page, '#in'),
		records: ['click span#in'],
	},
	{
		name: 'a click in a disabled fieldset',
		html: '<fieldset disabled><button id="b" type="button">Pay</button></fieldset>',
		act: (page) => press(page, '#b'),
		records: ['click button#b'],
	},
	...['pointerdown', 'mousedown'].flatMap((type): Row[] => [
		{
			name: `a click on what is removed on ${type}`,
			html: `<div id="box">${BUTTON}</div><script>b.addEventListener('${type}', () => b.remove())</script>`,
			act: (page) => press(page, '#b'),
			records: ['click button#b'],
		},
		{
			name: `a click on what is replaced on ${type}`,
			html: `<div id="box">${BUTTON}</div><script>b.addEventListener('${type}', () => { box.innerHTML = '<button id="other">Paid</button>'; })</script>`,
			act: (page) => press(page, '#b'),
			records: ['click button#b'],
		},
	]),
	...['pointerdown', 'mousedown', 'click'].flatMap((type): Row[] => [
		{
			name: `a click whose ${type} is stopped by the button`,
			html: `${BUTTON}<script>b.addEventListener('${type}', (event) => event.stopPropagation())</script>`,
			act: (page) => press(page, '#b'),
			records: ['click button#b'],
		},
		{
			name: `a click whose ${type} is stopped at once by the document in its capture phase`,
			html: `${BUTTON}<script>document.addEventListener('${type}', (event) => event.stopImmediatePropagation(), true)</script>`,
			act: (page) => press(page, '#b'),
			records: ['click button#b'],
		},
		{
			name: `a click whose default is prevented on ${type}`,
			html: `${BUTTON}<script>b.addEventListener('${type}', (event) => event.preventDefault())</script>`,
			act: (page) => press(page, '#b'),
			records: ['click button#b'],
		},
	]),
	{
		name: 'fifty clicks a second',
		html: BUTTON,
		act: async (page) => {
			const { x, y } = await centre(page, '#b');
			await page.mouse.move(x, y);
			await Promise.all(Array.from({ length: 50 }, () => page.mouse.click(x, y)));
		},
		records: Array.from({ length: 50 }, () => 'click button#b'),
	},
	{
		name: 'a click that a handler answers with further clicks of its own',
		html: `${BUTTON}<a id="a" href="#">x</a><input id="file" type="file" hidden><script>b.onclick = () => { a.click(); file.click(); };</script>`,
		act: (page) => press(page, '#b'),
		records: ['click button#b', 'pageview #'],
	},
];

const TOUCH: Row[] = [
	{
		name: 'a tap',
		html: BUTTON,
		act: (page) => touch(page, '#b'),
		records: ['click button#b'],
	},
	{
		name: 'a tap whose answer by the browser the page prevents',
		html: `${BUTTON}<script>b.addEventListener('touchend', (event) => event.preventDefault())</script>`,
		act: (page) => touch(page, '#b'),
		records: ['click button#b'],
	},
	{
		name: 'a finger that scrolls is none',
		html: `<div style="height:3000px">${BUTTON}</div>`,
		act: (page) => touch(page, '#b', -200),
		records: [],
	},
];

/** A finger put down and lifted, after moving up or down. */
const touch = async (page: Page, css: string, by = 0) => {
	const { x, y } = await centre(page, css);
	const session = await page.context().newCDPSession(page);
	const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: number) =>
		session.send('Input.dispatchTouchEvent', { type, touchPoints: at === undefined ? [] : [{ x, y: at }] });
	await send('touchStart', y);
	if (by) for (const part of [0.25, 0.5, 0.75, 1]) await send('touchMove', y + by * part);
	await send('touchEnd');
	await session.detach();
};

const KEYS: Row[] = [
	...['Enter', 'Space'].flatMap((key): Row[] => [
		{ name: `${key} on a button`, html: BUTTON, act: (page) => focusAnd(page, '#b', key), records: ['click button#b'] },
		{
			name: `${key} on a summary`,
			html: '<details><summary id="s">More</summary>Text</details>',
			act: (page) => focusAnd(page, '#s', key),
			records: ['click summary#s'],
		},
		{
			name: `${key} on an element whose role is a button`,
			html: `<div id="r" role="button" tabindex="0">Pay</div><script>r.onkeydown = () => r.click()</script>`,
			act: (page) => focusAnd(page, '#r', key),
			records: ['click div#r'],
		},
		{
			name: `${key} on such an element that the page clicks when the key comes up`,
			html: `<div id="r" role="button" tabindex="0">Pay</div><script>r.onkeyup = () => r.click()</script>`,
			act: (page) => focusAnd(page, '#r', key),
			records: ['click div#r'],
		},
		{
			name: `${key} on a button whose page does it all on keydown, and prevents the browser's click`,
			html: `${BUTTON}<script>b.onkeydown = (event) => { event.preventDefault(); event.stopPropagation(); }</script>`,
			act: (page) => focusAnd(page, '#b', key),
			records: ['click button#b'],
		},
		{
			name: `${key} on a button that goes with the key`,
			html: `${BUTTON}<script>b.onkeydown = (event) => { event.preventDefault(); b.remove(); }</script>`,
			act: (page) => focusAnd(page, '#b', key),
			records: ['click button#b'],
		},
	]),
	{
		name: 'Enter on a link',
		html: '<a id="a" href="#there">Go</a>',
		act: (page) => focusAnd(page, '#a', 'Enter'),
		records: ['click a#a', 'pageview #there'],
	},
	{
		name: 'Space on a checkbox',
		html: '<input id="box" type="checkbox">',
		act: (page) => focusAnd(page, '#box', 'Space'),
		records: ['click input#box', 'change input#box'],
	},
	{
		name: 'keys in a field are none',
		html: '<input id="i">',
		act: async (page) => {
			await page.locator('#i').focus();
			await page.keyboard.type('a b');
		},
		records: [],
	},
	{
		name: 'Enter that a field keeps for itself is none',
		html: `<textarea id="t"></textarea><script>t.onkeydown = (event) => event.preventDefault()</script>`,
		act: (page) => focusAnd(page, '#t', 'Enter'),
		records: [],
	},
	{
		name: 'a key that is held down is one',
		html: `<div id="r" role="button" tabindex="0">Pay</div>`,
		act: async (page) => {
			await page.locator('#r').focus();
			await page.keyboard.down('Enter');
			await page.keyboard.down('Enter');
			await page.keyboard.up('Enter');
		},
		records: ['click div#r'],
	},
];

const byScript = (name: string, html: string, run: string, records: string[]): Row => ({
	name,
	html,
	act: (page) => page.evaluate(run),
	records,
});
const SCRIPT: Row[] = [
	byScript('a click by a script', BUTTON, 'b.click()', ['click button#b']),
	byScript('two clicks by a script', BUTTON, 'b.click(); b.click()', ['click button#b', 'click button#b']),
	byScript('a click event sent by a script', BUTTON, `b.dispatchEvent(new MouseEvent('click', { bubbles: true }))`, [
		'click button#b',
	]),
	byScript(
		'a press that a script plays from end to end',
		BUTTON,
		`for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
			b.dispatchEvent(new (type[0] === 'p' ? PointerEvent : MouseEvent)(type, { bubbles: true, composed: true, isPrimary: true, detail: 1 }))`,
		['click button#b'],
	),
	byScript(
		'a click on a label by a script',
		'<label id="l">Agree <input id="box" type="checkbox"></label>',
		'l.click()',
		['click label#l', 'change input#box'],
	),
	byScript(
		'a click on a label, then on its box, by a script',
		'<label id="l">Agree <input id="box" type="checkbox"></label>',
		'l.click(); box.click()',
		['click label#l', 'change input#box', 'click input#box', 'change input#box'],
	),
	byScript(
		'a click on a label whose page keeps it from its box, then on the box',
		'<label id="l" for="box">Agree</label><input id="box" type="checkbox">',
		`l.onclick = (event) => event.preventDefault(); l.click();
		new Promise((resolve) => setTimeout(() => { box.click(); resolve(); }, 20))`,
		['click label#l', 'click input#box', 'change input#box'],
	),
];

for (const [group, rows] of Object.entries({ mouse: MOUSE, touch: TOUCH, keyboard: KEYS, script: SCRIPT }))
	test.describe(`click by ${group}`, () => {
		for (const { name, html, act, records } of rows)
			test(`${name}${records.length > 0 ? '' : ', so nothing is recorded'}`, async ({ page, recorder }) => {
				await recorder.open(html);
				await act(page);
				const told = (await recorder.words()).map((words) => words.replace(`/${recorder.appId}/`, ''));
				expect(told).toEqual(records);
			});
	});

test('a click on what has no words of its own, be it an icon or a drawing, has those of the control around it', async ({
	page,
	recorder,
}) => {
	await recorder.open(`<button type="button"><svg id="icon" width="40" height="40"></svg> Pay</button>
		<button type="button"><canvas id="drawing" width="40" height="40">A chart</canvas> Buy</button>
		<button type="button" data-heap-redact-text><canvas id="redacted" width="40" height="40"></canvas> Anna</button>`);
	for (const id of ['icon', 'drawing', 'redacted']) await press(page, `#${id}`);
	const [, ...clicks] = await recorder.events();
	expect(clicks.map(({ text }) => text)).toEqual(['Pay', 'Buy', '****']);
});
