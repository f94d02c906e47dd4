import { closest, getAttribute } from '../../element/dom.ts';
import { isInput, isNative, originOf, type Target } from './target.ts';

/** Roles whose keys the page itself handles: the browser makes no click for them, unless the element is one of its own. */
const OF_PAGE = /^(button|link|menuitem\w*|tab|option|checkbox|radio|switch|treeitem)$/;

/** Inputs that are pressed; the others are typed into. */
const PRESSED = /^(button|checkbox|image|radio|reset|submit)$/;

/** One press of a pointer or a key: the element as it stood then. */
interface Press {
	cause: Event;
	pressedOn: Element;
	written: Target | undefined;
	isRecorded?: boolean;
	/** Its mousedown has come. */
	isDown?: boolean;
}

/**
 * One event for one interaction: a press of the primary button, or an activation without one (keyboard, script).
 * With a mouse it is recorded at the press, where handlers have not removed anything yet. A finger may be scrolling:
 * its press is written down, and recorded when the finger is lifted.
 * @param writeDown an element as it stands; `undefined` if it is ignored
 */
export const createClicks = (
	writeDown: (element: Element) => Target | undefined,
	record: (target: Target | undefined) => void,
) => {
	let press: Press | undefined;
	/** Enter or Space on a control, until the key is up. */
	let keyed: Press | undefined;
	/** An input in which Enter was pressed. */
	let field: Element | undefined;
	/** The click that the browser makes on a form's button for Enter in a field. */
	let implied: Press | undefined;
	/** The person's act that is being told to the page: what a script clicks until that is over is its consequence. */
	let act: Event | undefined;
	/** Clicked in this task. */
	let label: HTMLLabelElement | null | undefined;

	const isAnswering = () => act?.eventPhase;
	const answer = (event: Event) => {
		if (event.isTrusted && !isAnswering()) act = event;
	};
	const write = (event: Event, origin = originOf(event)): Press => ({
		cause: event,
		pressedOn: origin,
		written: writeDown(origin),
	});
	const settle = (pressed: Press) => {
		if (pressed.isRecorded) return;
		pressed.isRecorded = true;
		record(pressed.written);
	};

	return {
		pointerdown(event: Event) {
			const { isPrimary, button, pointerType } = event as PointerEvent;
			if (!isPrimary || button) return;
			press = write(event);
			if (pointerType === 'mouse') settle(press);
			answer(event);
		},
		pointerup(event: Event) {
			// The page may keep the browser from making a click of it. What is cancelled, to scroll, is never lifted.
			if (press && (press.cause as PointerEvent).pointerId === (event as PointerEvent).pointerId) settle(press);
		},
		mousedown(event: Event) {
			// A script may send one in answer to a person's.
			if ((event as MouseEvent).button || (isAnswering() && !event.isTrusted)) return;
			if (!press || press.isDown || press.cause.isTrusted !== event.isTrusted) press = write(event);
			press.isDown = true;
			settle(press);
			answer(event);
		},
		click(event: Event) {
			const origin = originOf(event);
			const { detail, isTrusted } = event as MouseEvent;
			// A keyboard's click has no detail.
			let pressed = press?.cause.isTrusted === isTrusted && (detail || !isTrusted) ? press : undefined;
			if (keyed?.pressedOn === origin) pressed ??= keyed;
			// A label passes a click on to its control: the control's is no second one.
			const isPassedOn = !pressed && label?.control === origin;
			if (!pressed) {
				if (isAnswering()) return;
				pressed = write(event);
				if (isTrusted && field && field !== origin) implied = pressed;
			}
			if (!isPassedOn && pressed !== implied) settle(pressed);
			press = undefined;
			answer(event);
			label = isPassedOn ? undefined : (closest(origin, 'label') as HTMLLabelElement | null);
			if (label?.control === origin) label = undefined;
			if (label || implied)
				setTimeout(() => {
					label = undefined;
					if (implied) settle(implied);
					implied = undefined;
				});
		},
		keydown(event: Event) {
			const { key, repeat } = event as KeyboardEvent;
			if (repeat) return;
			keyed = field = undefined;
			const origin = originOf(event);
			if (!/^(Enter| )$/.test(key)) return;
			const isOwn = isNative(origin);
			if (isInput(origin)) {
				if (key !== ' ') field = origin;
				if (!PRESSED.test(origin.type)) return;
			}
			if (isOwn || OF_PAGE.test(getAttribute(origin, 'role') ?? '')) {
				const pressed = write(event, origin);
				keyed = pressed;
				if (!isOwn) settle(pressed);
				// The page has answered the key itself, and no click will come.
				else setTimeout(() => (event.defaultPrevented || !(field || origin.isConnected)) && settle(pressed));
				answer(event);
			}
		},
		keyup() {
			if (!keyed) return;
			setTimeout(() => {
				keyed = undefined;
			});
		},
		/** The form is told by its own event. */
		submit(event: Event) {
			implied = undefined;
			answer(event);
		},
		change: answer,
	};
};
