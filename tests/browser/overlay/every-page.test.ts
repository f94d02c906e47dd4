import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { OVERLAY_TAG } from '../../../lib/element/dom.ts';
import { click, fakePage, find, hover, nextFrame, show } from './fake-page.ts';

const page = fakePage();
const picked = () => page.events.onPick.mock.calls.map(([element]) => element);
const boxOf = (css: string) => {
	const { x, y, width, height } = (page.root().querySelector(css) as Element).getBoundingClientRect();
	return [x, y, width, height].map(Math.round);
};

describe('the picker', () => {
	test('lets not even listeners at the window hear of a pointer that were there before it', async () => {
		show('<button>Buy</button>');
		page.overlay.pick(false);
		await click(find('button'));
		expect(picked()).toEqual([find('button')]);
		expect(page.seen).toEqual([]);
		expect(window.frames.length).toBe(0);
	});

	test('works under styles that hide, move and disable all that is the page’s', async () => {
		show(`<style>
			* { pointer-events: none !important }
			html > *, [popover] { visibility: hidden; opacity: 0; translate: 300px; margin: auto; inset: auto; scale: 0.5; display: none !important }
			body, button, div { display: block !important; visibility: visible; opacity: 1; translate: none; scale: none }
			iframe { display: none !important }
		</style><button>Buy</button>`);
		page.overlay.pick(false);
		await nextFrame();
		expect(boxOf('.pane')).toEqual([0, 0, innerWidth, innerHeight]);
	});

	test('outlines what it points at on a zoomed page, from right to left, in a transformed scroll container', async () => {
		show(`<div style="transform: scale(0.8) rotate(2deg); width: 300px; height: 120px; overflow: auto; margin: 40px">
			<div style="height: 500px"></div><button>Buy</button><div style="height: 500px"></div></div>`);
		document.documentElement.dir = 'rtl';
		document.documentElement.style.zoom = '1.5';
		const scroller = find('div');
		scroller.scrollTop = 450;
		page.overlay.pick(false);
		await hover(find('button'));
		await nextFrame();
		await vi.waitFor(() => expect(page.pointed.at(-1)).toBe(find('button')));
		const { x, y, width, height } = find('button').getBoundingClientRect();
		const [left = 0, top = 0, wide, high] = boxOf('.picked');
		// The stroke lies outside.
		expect([left, top]).toEqual([Math.round(x), Math.round(y)]);
		expect([wide, high]).toEqual([Math.round(width), Math.round(height)]);
	});

	test('scrolls what lies under the pointer, and points at what comes there', async () => {
		show(
			`<div id="list" style="position: fixed; inset: 100px 0; overflow: auto">${'<p style="margin: 0; height: 50px">x</p>'.repeat(40)}</div>`,
		);
		page.overlay.pick(false);
		await hover(find('#list'));
		const before = page.pointed.at(-1);
		await userEvent.wheel(find(OVERLAY_TAG), { delta: { y: 200 } });
		await vi.waitFor(() => expect(find('#list').scrollTop).toBe(200));
		expect(page.pointed.at(-1)).not.toBe(before);
		expect(page.seen).toEqual([]);
	});

	test('stays above a modal dialog that opens in a shadow root', async () => {
		show('<div id="host"></div>');
		const root = find('#host').attachShadow({ mode: 'open' });
		root.append(document.createRange().createContextualFragment('<dialog><button>Delete</button></dialog>'));
		const dialog = root.querySelector('dialog') as HTMLDialogElement;
		const button = root.querySelector('button') as HTMLElement;
		page.overlay.pick(true);
		dialog.showModal();
		await hover(button);
		await click(button);
		expect(picked()).toEqual([button]);
		// The page renders the dialog anew, and closes it.
		dialog.replaceChildren(button);
		await hover(button);
		await click(button);
		expect(picked()).toHaveLength(2);
		dialog.close();
		show('<i>Text</i>');
		await hover(find('i'));
		await vi.waitFor(() => expect(page.pointed.at(-1)).toBe(find('i')));
	});

	test('stays above popovers, from before and after', async () => {
		show(
			'<div popover="manual" id="a"><b>One</b></div><div popover="manual" id="b" style="inset: 50px auto auto 0"><u>Two</u></div>',
		);
		find('#a').showPopover();
		page.overlay.pick(true);
		await click(find('b'));
		const toggled = new Promise((resolve) => find('#b').addEventListener('toggle', resolve, { once: true }));
		find('#b').showPopover();
		await toggled;
		await click(find('u'));
		expect(picked()).toEqual([find('b'), find('u')]);
		expect(page.seen).toEqual([]);
	});

	test('is still there after the body, the root’s content or the root itself was replaced', async () => {
		page.overlay.pick(true);
		const replaced = document.documentElement;
		const head = document.head.innerHTML;
		const changes = [
			() => document.body.replaceWith(document.createElement('body')),
			() => {
				document.documentElement.innerHTML = `<head>${head}</head><body></body>`;
			},
			() => document.replaceChild(replaced.cloneNode(true), document.documentElement),
		];
		for (const [i, change] of changes.entries()) {
			change();
			await vi.waitFor(() => expect(document.querySelector(OVERLAY_TAG)).not.toBeNull());
			show(`<button>Buy ${i}</button>`);
			await hover(find('button'));
			await click(find('button'));
			expect(picked().at(-1), String(change)).toBe(find('button'));
			find('button').remove();
		}
		expect(page.seen).toEqual([]);
	});

	test('follows a link for whom holds Alt, and neither saves it nor picks it', async () => {
		show('<a href="#elsewhere">Go</a>');
		const clicks: boolean[] = [];
		find('a').addEventListener('click', ({ altKey }) => clicks.push(altKey));
		page.overlay.pick(false);
		await userEvent.keyboard('{Alt>}');
		await click(find('a'));
		await userEvent.keyboard('{/Alt}');
		expect(location.hash).toBe('#elsewhere');
		expect(clicks).toEqual([false]);
		expect(picked()).toEqual([]);
		history.replaceState(null, '', ' ');
	});

	test('takes what hovers inside a frame, once it is frozen there', async () => {
		show(
			'<iframe style="width: 200px; height: 100px; border: 7px solid" srcdoc="<body><button>Help</button>"></iframe>',
		);
		const frame = find('iframe') as HTMLIFrameElement;
		await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
		const inner = frame.contentDocument as Document;
		const button = inner.querySelector('button') as HTMLElement;
		let clicked = 0;
		button.addEventListener('click', () => clicked++);
		page.overlay.pick(false);
		page.overlay.pickKey('f', false);
		const { left, top, width, height } = button.getBoundingClientRect();
		const position = { x: 7 + left + width / 2, y: 7 + top + height / 2 };
		await userEvent.click(frame, { force: true, position });
		expect(picked()).toEqual([button]);
		expect(clicked).toBe(0);
		expect(page.events.onFreeze.mock.calls).toEqual([[true], [false]]);
	});

	test('goes with Tab from field to field, and swallows its own keys in both ways', async () => {
		show('<button>One</button><a href="#x">Two</a>');
		const keys: string[] = [];
		for (const type of ['keydown', 'keyup'] as const)
			find('button').addEventListener(type, ({ key }) => keys.push(`${type} ${key}`));
		page.overlay.pick(false);
		find('button').focus();
		await userEvent.keyboard('i');
		expect(keys).toEqual([]);
		await userEvent.keyboard('{Tab}');
		await vi.waitFor(() => expect(page.pointed.at(-1)).toBe(find('a')));
		await userEvent.keyboard('{Enter}');
		expect(picked()).toEqual([find('a')]);
		expect(location.hash).toBe('');
	});

	test('says the selector too, when asked', async () => {
		show('<button>Buy</button>');
		page.overlay.pick(false);
		await hover(find('button'));
		const second = page.root().querySelector('.tip code') as HTMLElement;
		await vi.waitFor(() => expect(page.pointed.at(-1)).toBe(find('button')));
		expect(second.hidden).toBe(true);
		page.overlay.pickKey('i', false);
		await vi.waitFor(() => expect(second.hidden).toBe(false));
		expect(second.textContent).toBe('button');
	});

	test('leaves no listener, no node and no frozen page behind', async () => {
		show('<button>Buy</button>');
		page.overlay.pick(false);
		page.overlay.pickKey('f', false);
		page.overlay.cancelPick();
		expect(page.events.onFreeze).toHaveBeenLastCalledWith(false);
		expect(page.root().querySelector('.pane')).toBeNull();
		await click(find('button'));
		expect(page.seen).toContain('click');
	});
});
