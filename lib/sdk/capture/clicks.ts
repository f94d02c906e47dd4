import { originOf, type Target } from './target.ts';

export interface ClickOptions {
	/** Writes an element down as it stands; `undefined` if it is ignored. */
	writeDown(element: Element): Target | undefined;
	record(target: Target): void;
}

/** Roles whose keys the page itself handles, as the browser makes no click for them. */
const ROLES = /^(button|link|menuitem\w*|tab|option|checkbox|radio|switch|treeitem)$/;
const NATIVE = /^(a|area|button|input|select|textarea|summary|option)$/;
/** A click that a script sends after its own mousedown comes at once. */
const SCRIPTED_MS = 1_000;

/** One press of a pointer: the element as it stood then, and whether its event has been recorded. */
interface Press {
	target: Target | undefined;
	isRecorded: boolean;
	isTrusted: boolean;
	time: number;
	/** Its mousedown has come. */
	isDown: boolean;
}

/**
 * One event for one interaction: a press of the primary button, or an activation without one (keyboard, script).
 * With a mouse it is recorded at the press, where handlers have not removed anything yet. A finger may be scrolling:
 * its press is written down and recorded when the browser takes it for a tap.
 */
export const createClicks = ({ writeDown, record }: ClickOptions) => {
	let press: Press | undefined;
	/** While the browser or the page answers a person's act: further clicks in this task are its consequences. */
	let isAnswering = false;
	let label: HTMLLabelElement | null = null;

	const answer = () => {
		isAnswering = true;
		setTimeout(() => {
			isAnswering = false;
		});
	};
	const begin = (event: Event, isRecorded: boolean): Press => {
		const origin = originOf(event);
		const target = origin && writeDown(origin);
		press = { target, isRecorded, isTrusted: event.isTrusted, time: event.timeStamp, isDown: false };
		if (isRecorded && target) record(target);
		if (event.isTrusted) answer();
		return press;
	};
	const settle = (pressed: Press) => {
		if (!pressed.isRecorded && pressed.target) record(pressed.target);
		pressed.isRecorded = true;
	};

	return {
		pointerdown(event: Event) {
			const { isPrimary, button, pointerType } = event as PointerEvent;
			if (isPrimary && button === 0) begin(event, pointerType === 'mouse');
		},
		pointercancel() {
			press = undefined;
		},
		mousedown(event: Event) {
			if ((event as MouseEvent).button !== 0) return;
			// A script may send one by itself, in answer to a person's or not.
			if (!event.isTrusted && isAnswering) return;
			if (!press || press.isDown || press.isTrusted !== event.isTrusted) press = begin(event, true);
			else settle(press);
			press.isDown = true;
		},
		click(event: Event) {
			const { detail, isTrusted, timeStamp } = event as MouseEvent;
			const origin = originOf(event);
			const pressed = press;
			if (
				pressed &&
				pressed.isTrusted === isTrusted &&
				(isTrusted ? detail > 0 : timeStamp - pressed.time < SCRIPTED_MS)
			) {
				press = undefined;
				settle(pressed);
			} else if (isAnswering) {
				return;
			} else if (!(label && label.control === origin)) {
				// A label passes a script's click on to its control: the control's is no second one.
				const target = origin && writeDown(origin);
				if (target) record(target);
			}
			if (isTrusted) answer();
			label = isTrusted ? null : (origin?.closest('label') ?? null);
		},
		keydown(event: Event) {
			const { key, repeat, isTrusted } = event as KeyboardEvent;
			// A new act of the person.
			if (isTrusted) isAnswering = false;
			if (repeat || (key !== 'Enter' && key !== ' ')) return;
			const origin = originOf(event);
			const role = origin?.getAttribute('role');
			if (!origin || !role || !ROLES.test(role) || NATIVE.test(origin.localName)) return;
			const target = writeDown(origin);
			if (target) record(target);
			answer();
		},
	};
};
