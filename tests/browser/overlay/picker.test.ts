import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { OVERLAY_TAG } from '../../../lib/element/dom.ts';
import { describeElement } from '../../../lib/element/index.ts';
import { overlayWords } from '../../../lib/i18n/overlay-words.ts';
import { createOverlay, type Overlay, type OverlayEvents } from '../../../lib/overlay/overlay.ts';

const SEEN_BY_PAGES = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'dragstart', 'contextmenu'];

let page: AbortController;
let overlay: Overlay;
let pointed: (Element | null)[];
let events: { [Name in keyof OverlayEvents]: ReturnType<typeof vi.fn<OverlayEvents[Name]>> };
let seen: string[];

beforeEach(() => {
	page = new AbortController();
	pointed = [];
	seen = [];
	events = {
		onPick: vi.fn(),
		onPickEnd: vi.fn(),
		onBadgeClick: vi.fn(),
		onFreeze: vi.fn(),
		words: vi.fn(() => overlayWords('en')),
		describe: vi.fn((element: Element) => {
			pointed.push(element);
			return { line: [{ text: element.localName }] };
		}),
	};
	overlay = createOverlay(events, page.signal);
});

afterEach(() => {
	page.abort();
	document.body.replaceChildren();
});

/** Puts elements into the page and notes what reaches them. */
function show(html: string): void {
	const box = document.createElement('div');
	box.append(document.createRange().createContextualFragment(html));
	document.body.append(box);
	for (const type of SEEN_BY_PAGES) box.addEventListener(type, (event) => seen.push(event.type));
}
const find = (css: string) => document.querySelector(css) as HTMLElement;
/** As a person does it: wherever the pane is. */
const hover = (element: Element) => userEvent.hover(element, { force: true });
const click = (element: Element) => userEvent.click(element, { force: true });

describe('while picking', () => {
	test('a click picks the element and the page sees none of it', async () => {
		show('<a href="#elsewhere">Go</a><button>Buy</button>');
		overlay.pick(false);
		await click(find('button'));
		expect(events.onPick).toHaveBeenCalledExactlyOnceWith(find('button'), false);
		expect(seen).toEqual([]);
	});

	test('a link is not followed', async () => {
		show('<a href="#elsewhere">Go</a>');
		overlay.pick(false);
		await click(find('a'));
		expect(events.onPick).toHaveBeenCalledOnce();
		expect(location.hash).toBe('');
	});

	test('an svg or a span inside a button offers the button', async () => {
		show('<button><svg width="40" height="40"><rect width="40" height="40"/></svg><span>Buy</span></button>');
		overlay.pick(false);
		await hover(find('rect'));
		await hover(find('span'));
		expect(new Set(pointed)).toEqual(new Set([find('button')]));
	});

	test('an element inside an open shadow root is found', async () => {
		show('<div id="host" style="display: inline-block"></div>');
		const root = find('#host').attachShadow({ mode: 'open' });
		const button = document.createElement('button');
		button.textContent = 'Rate';
		root.append(button);
		overlay.pick(false);
		await hover(button);
		await vi.waitFor(() => expect(pointed).toContain(button));
	});

	test('an element inside a same-origin frame is found', async () => {
		show(
			'<iframe style="width: 200px; height: 100px; border: 7px solid" srcdoc="<body><button>Help</button>"></iframe>',
		);
		const frame = find('iframe') as HTMLIFrameElement;
		await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
		const button = frame.contentDocument?.querySelector('button') as HTMLElement;
		overlay.pick(false);
		const { left, top, width, height } = button.getBoundingClientRect();
		await userEvent.hover(frame, { force: true, position: { x: 7 + left + width / 2, y: 7 + top + height / 2 } });
		await vi.waitFor(() => expect(pointed).toContain(button));
	});

	test('an element of a modal dialog is picked, and the dialog stays open', async () => {
		show('<dialog><button>Delete</button></dialog>');
		(find('dialog') as HTMLDialogElement).showModal();
		overlay.pick(false);
		await click(find('dialog button'));
		expect(events.onPick).toHaveBeenCalledExactlyOnceWith(find('dialog button'), false);
		expect(seen).toEqual([]);
		expect((find('dialog') as HTMLDialogElement).open).toBe(true);
	});

	test('a modal dialog that opens later is not above the picker', async () => {
		show('<dialog><button>Delete</button></dialog>');
		overlay.pick(false);
		const toggled = new Promise((resolve) => find('dialog').addEventListener('toggle', resolve, { once: true }));
		(find('dialog') as HTMLDialogElement).showModal();
		await toggled;
		await click(find('dialog button'));
		expect(events.onPick).toHaveBeenCalledOnce();
		expect(seen).toEqual([]);
	});

	test('the picker is still there after the page has wiped the overlay', async () => {
		show('<button>Buy</button>');
		overlay.pick(false);
		find(OVERLAY_TAG).remove();
		await vi.waitFor(() => expect(document.querySelector(OVERLAY_TAG)).not.toBeNull());
		await click(find('button'));
		expect(events.onPick).toHaveBeenCalledOnce();
		expect(seen).toEqual([]);
	});

	test('events that the page makes up are ignored', () => {
		show('<button>Buy</button>');
		overlay.pick(false);
		find('button').click();
		expect(events.onPick).not.toHaveBeenCalled();
		expect(seen).toEqual(['click']);
	});

	test('Shift+click picks and stays', async () => {
		show('<button>One</button><i>Two</i>');
		overlay.pick(false);
		await userEvent.keyboard('{Shift>}');
		await click(find('button'));
		await userEvent.keyboard('{/Shift}');
		await click(find('i'));
		expect(events.onPick.mock.calls).toEqual([
			[find('button'), true],
			[find('i'), false],
		]);
	});

	test('the page works while Alt is held, and no longer after', async () => {
		show('<button>Buy</button>');
		overlay.pick(false);
		await userEvent.keyboard('{Alt>}');
		await click(find('button'));
		expect(seen).toContain('click');
		expect(events.onPick).not.toHaveBeenCalled();
		await userEvent.keyboard('{/Alt}');
		seen.length = 0;
		await click(find('button'));
		expect(seen).toEqual([]);
		expect(events.onPick).toHaveBeenCalledOnce();
	});
});

describe('with the keyboard', () => {
	test('arrows walk the tree, and Enter picks', async () => {
		show('<ul><li id="one"><b>1</b></li><li id="two">2</li></ul>');
		overlay.pick(false);
		await hover(find('b'));
		const walk: [string, string][] = [
			['ArrowLeft', '#one'],
			['ArrowDown', '#two'],
			['ArrowUp', '#one'],
			['ArrowLeft', 'ul'],
			['ArrowRight', '#one'],
		];
		for (const [key, css] of walk) {
			await userEvent.keyboard(`{${key}}`);
			expect(pointed.at(-1), `after ${key}`).toBe(find(css));
		}
		await userEvent.keyboard('{Enter}');
		expect(events.onPick).toHaveBeenCalledExactlyOnceWith(find('#one'), false);
	});

	test('keys pressed in the panel do the same', () => {
		show('<button>Buy</button>');
		overlay.pick(false);
		for (const key of ['ArrowDown', 'ArrowRight', 'ArrowRight', 'Enter']) overlay.pickKey(key, false);
		expect(events.onPick).toHaveBeenCalledExactlyOnceWith(find('button'), false);
	});

	test('Esc unfreezes first and leaves then', async () => {
		show('<button>Buy</button>');
		overlay.pick(false);
		await userEvent.keyboard('f');
		expect(events.onFreeze).toHaveBeenLastCalledWith(true);
		await userEvent.keyboard('{Escape}');
		expect(events.onFreeze).toHaveBeenLastCalledWith(false);
		expect(events.onPickEnd).not.toHaveBeenCalled();
		await userEvent.keyboard('{Escape}');
		expect(events.onPickEnd).toHaveBeenCalledOnce();
		await click(find('button'));
		expect(seen).toContain('click');
	});

	test('a frozen page keeps its hovered menu, and an entry of it can be picked', async () => {
		show('<style>#menu { display: none } #bar:hover #menu { display: block }</style>');
		show('<div id="bar">File<div id="menu"><button>Open</button></div></div>');
		await hover(find('#bar'));
		overlay.pick(false);
		await userEvent.keyboard('{Alt>}');
		await hover(find('#bar'));
		await userEvent.keyboard('f{/Alt}');
		let left = 0;
		find('#bar').addEventListener('mouseleave', () => left++);
		expect(getComputedStyle(find('#menu')).display).toBe('block');
		await click(find('#menu button'));
		expect(events.onPick).toHaveBeenCalledExactlyOnceWith(find('#menu button'), false);
		expect(seen).not.toContain('click');
		expect(left).toBe(0);
	});
});

test('while the overlay is there, the page is written down as if it were not', () => {
	show('<dialog><button>Buy</button></dialog>');
	(find('dialog') as HTMLDialogElement).showModal();
	const before = describeElement(find('button'));
	overlay.highlightRules([{ selector: 'button' }]);
	expect(find('dialog').querySelector(OVERLAY_TAG)).not.toBeNull();
	expect(describeElement(find('button'))).toEqual(before);
	page.abort();
	(find('dialog') as HTMLDialogElement).close();
	page = new AbortController();
	overlay = createOverlay(events, page.signal);
	overlay.highlightRules([{ selector: 'dialog' }]);
	expect(describeElement(find('dialog')).at(-2)).toEqual(before.at(-2));
});

test('nothing is in the page before there is something to draw, and nothing after', async () => {
	show('<button>Buy</button>');
	expect(document.querySelector(OVERLAY_TAG)).toBeNull();
	overlay.highlightRules([{ selector: 'button' }]);
	const host = find(OVERLAY_TAG);
	expect(host.shadowRoot).toBeNull();
	expect(host.matches(':popover-open')).toBe(true);
	page.abort();
	expect(document.querySelector(OVERLAY_TAG)).toBeNull();
	await click(find('button'));
	expect(seen).toContain('click');
});
