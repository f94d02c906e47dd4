import { isElement } from '../element/dom.ts';
import { parentAcross } from '../privacy/across.ts';
import { childrenAcross, elementAt, siblingAcross } from './geometry.ts';
import { offered } from './offer.ts';
import type { Surface } from './surface.ts';

export interface PickerEvents {
	/** Another element is pointed at; `null`: none. */
	onPoint(element: Element | null): void;
	/** The element was picked; with `keep` the picker goes on. */
	onPick(element: Element, keep: boolean): void;
	/** Esc at the outermost layer. */
	onLeave(): void;
	/** The page is frozen as it is, so that an open menu stays, or works as ever again. */
	onFreeze(frozen: boolean): void;
}

/** All that a pointer can make a page do. */
const POINTER_EVENTS = [
	'pointerdown', 'pointerup', 'pointermove', 'pointercancel', 'mousedown', 'mouseup', 'mousemove', 'click', 'dblclick',
	'auxclick', 'contextmenu', 'dragstart', 'drag', 'dragend', 'drop', 'dragover', 'touchstart', 'touchmove', 'touchend',
	'selectstart',
] as const; // biome-ignore format: one list
/** What tells a page that the pointer or the focus has gone: menus close on these. */
const LEAVING_EVENTS = [
	'pointerout', 'pointerleave', 'pointerover', 'pointerenter', 'mouseout', 'mouseleave', 'mouseover', 'mouseenter',
	'blur', 'focusout', 'focusin', 'focus',
] as const; // biome-ignore format: one list

/** Hold it, and the page works as if nobody picked. */
const LET_THROUGH = 'Alt';

/**
 * The mode in which a person points at an element. A pane over the whole page takes every pointer event, so neither the
 * page nor its SDK sees one. While frozen the pane is down, so that what hovers stays, and events are swallowed at the
 * window instead.
 */
export class Picker {
	#surface: Surface;
	#events: PickerEvents;
	#current: Element | null = null;
	/** The way back down for ArrowRight. */
	#trail: Element[] = [];
	#frozen = false;
	#through = false;

	constructor(surface: Surface, events: PickerEvents, signal: AbortSignal) {
		this.#surface = surface;
		this.#events = events;
		surface.setPane(true);
		const options = { capture: true, passive: false, signal } as const;
		for (const type of POINTER_EVENTS) window.addEventListener(type, (event) => this.#pointer(event), options);
		for (const type of LEAVING_EVENTS) window.addEventListener(type, (event) => this.#leaving(event), options);
		window.addEventListener('keydown', (event) => this.#keydown(event), options);
		window.addEventListener('keyup', (event) => this.#keyup(event), options);
		signal.addEventListener('abort', () => surface.setPane(false));
	}

	get current(): Element | null {
		return this.#current;
	}

	/** A key of the picker; `false` if it is none of its own. */
	key(key: string, shift: boolean): boolean {
		if (this.#current === null && key.startsWith('Arrow')) {
			// Nothing was pointed at yet: the walk begins where the page's keyboard is.
			this.#point(document.activeElement ?? document.body);
			return true;
		}
		switch (key) {
			case 'ArrowLeft': {
				const parent = this.#current && parentAcross(this.#current);
				if (parent && this.#current) {
					this.#trail.push(this.#current);
					this.#point(parent);
				}
				return true;
			}
			case 'ArrowRight': {
				const down = this.#trail.pop() ?? (this.#current && childrenAcross(this.#current)[0]);
				if (down) this.#point(down);
				return true;
			}
			case 'ArrowUp':
			case 'ArrowDown': {
				const sibling = this.#current && siblingAcross(this.#current, key === 'ArrowUp' ? -1 : 1, this.#surface.host);
				this.#trail = [];
				if (sibling) this.#point(sibling);
				return true;
			}
			case 'Enter':
				if (this.#current) this.#events.onPick(this.#current, shift);
				return true;
			case 'f':
			case 'F':
				this.#freeze(!this.#frozen);
				return true;
			case 'Escape':
				if (this.#frozen) this.#freeze(false);
				else this.#events.onLeave();
				return true;
			default:
				return false;
		}
	}

	#point(element: Element | null): void {
		if (element === this.#current) return;
		this.#current = element;
		this.#events.onPoint(element);
	}

	#freeze(frozen: boolean): void {
		this.#frozen = frozen;
		this.#paneAsNeeded();
		this.#events.onFreeze(frozen);
	}

	#paneAsNeeded(): void {
		this.#surface.setPane(!this.#frozen && !this.#through);
	}

	#pointer(event: Event): void {
		// What the page itself dispatches is neither a person's pointing nor the picker's business.
		if (!event.isTrusted || this.#through) return;
		event.stopImmediatePropagation();
		if (event.cancelable && event.type !== 'touchmove') event.preventDefault();
		const { clientX: x, clientY: y, shiftKey, button } = event as PointerEvent;
		if (event.type === 'pointermove') {
			this.#pointAt(x, y);
		} else if (event.type === 'click' && button === 0) {
			if (this.#current === null) this.#pointAt(x, y);
			if (this.#current) this.#events.onPick(this.#current, shiftKey);
		}
	}

	#lastPoint = '';
	#pointAt(x: number, y: number): void {
		// Arrow keys may have walked away from the pointer: a pointer that rests takes nothing back.
		const point = `${x} ${y}`;
		if (point === this.#lastPoint) return;
		this.#lastPoint = point;
		const found = elementAt(x, y, this.#surface.host);
		this.#trail = [];
		this.#point(found && offered(found));
	}

	#leaving(event: Event): void {
		if (!this.#frozen || !event.isTrusted || !isElement(event.target as Node | null)) return;
		event.stopImmediatePropagation();
	}

	#keydown(event: KeyboardEvent): void {
		if (!event.isTrusted) return;
		if (event.key === LET_THROUGH) {
			this.#through = true;
			this.#paneAsNeeded();
			return;
		}
		if (event.ctrlKey || event.metaKey || this.#through || !this.key(event.key, event.shiftKey)) return;
		event.preventDefault();
		event.stopImmediatePropagation();
	}

	#keyup(event: KeyboardEvent): void {
		if (!event.isTrusted || event.key !== LET_THROUGH) return;
		this.#through = false;
		this.#paneAsNeeded();
	}
}
