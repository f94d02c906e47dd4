import { getAttribute } from '../../element/dom.ts';
import { isNative, originOf, type Target } from './target.ts';

/** Roles whose keys the page itself handles: the browser makes no click for them, unless the element is one of its own. */
const OF_PAGE = /^(button|link|menuitem\w*|tab|option|checkbox|radio|switch|treeitem)$/;

/** One press of a pointer: the element as it stood then. */
interface Press {
	target: Target | undefined;
	isTrusted: boolean;
	isRecorded?: boolean;
	/** Its mousedown has come. */
	isDown?: boolean;
}

/**
 * One event for one interaction: a press of the primary button, or an activation without one (keyboard, script).
 * With a mouse it is recorded at the press, where handlers have not removed anything yet. A finger may be scrolling:
 * its press is written down and recorded when the browser takes it for a tap.
 * @param writeDown an element as it stands; `undefined` if it is ignored
 */
export const createClicks = (
	writeDown: (element: Element) => Target | undefined,
	record: (target: Target | undefined) => void,
) => {
	let press: Press | undefined;
	/** While the browser or the page answers a person's act: further clicks in this task are its consequences. */
	let isAnswering = false;
	let label: HTMLLabelElement | null = null;

	const answer = ({ isTrusted }: Event) => {
		isAnswering ||= isTrusted;
		setTimeout(() => {
			isAnswering = false;
		});
	};
	const begin = (event: Event): Press => {
		const origin = originOf(event);
		press = { target: origin && writeDown(origin), isTrusted: event.isTrusted };
		return press;
	};
	const settle = (pressed: Press) => {
		if (!pressed.isRecorded) record(pressed.target);
		pressed.isRecorded = true;
	};

	return {
		pointerdown(event: Event) {
			const { isPrimary, button, pointerType } = event as PointerEvent;
			if (!isPrimary || button !== 0) return;
			const pressed = begin(event);
			if (pointerType === 'mouse') settle(pressed);
			answer(event);
		},
		pointercancel() {
			press = undefined;
		},
		mousedown(event: Event) {
			// A script may send one in answer to a person's.
			if ((event as MouseEvent).button !== 0 || (isAnswering && !event.isTrusted)) return;
			const pressed = press && !press.isDown && press.isTrusted === event.isTrusted ? press : begin(event);
			pressed.isDown = true;
			settle(pressed);
			answer(event);
		},
		click(event: Event) {
			const origin = originOf(event);
			// A keyboard's click has no detail.
			const isPressed = press?.isTrusted === event.isTrusted && ((event as MouseEvent).detail || !event.isTrusted);
			if (!isPressed) {
				if (isAnswering) return;
				begin(event);
			}
			// A label passes a script's click on to its control: the control's is no second one.
			if (isPressed || !label || label.control !== origin) settle(press as Press);
			press = undefined;
			answer(event);
			label = origin && !event.isTrusted ? origin.closest('label') : null;
		},
		keydown(event: Event) {
			const { key, repeat, isTrusted } = event as KeyboardEvent;
			// A new act of the person.
			if (isTrusted) isAnswering = false;
			const origin = originOf(event);
			if (repeat || !/^(Enter| )$/.test(key) || !origin || isNative(origin)) return;
			if (!OF_PAGE.test(getAttribute(origin, 'role') ?? '')) return;
			record(writeDown(origin));
			answer(event);
		},
	};
};
