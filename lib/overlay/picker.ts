import { isElement } from '../element/dom.ts';
import { parentAcross } from '../privacy/across.ts';
import { windowsOf } from './find.ts';
import { childrenAcross, elementAt, inTopViewport, siblingAcross } from './geometry.ts';
import { letClickThrough } from './let-through.ts';
import { offered } from './offer.ts';
import { createPane } from './pane.ts';
import { scrollBelow } from './scroll.ts';
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
	/** More is to be said of what is pointed at, or no longer. */
	onDetail(): void;
}

/** All that a pointer can make a page do. */
const POINTER_EVENTS = [
	'pointerdown', 'pointerup', 'pointermove', 'pointercancel', 'mousedown', 'mouseup', 'mousemove',
	'click', 'dblclick', 'auxclick', 'contextmenu', 'dragstart', 'drag', 'dragend', 'dragenter', 'dragleave', 'dragover',
	'drop', 'touchstart', 'touchmove', 'touchend', 'touchcancel', 'selectstart', 'wheel',
] as const; // biome-ignore format: one list
/** What tells a page that the pointer or the focus has gone: menus close on these. */
const LEAVING_EVENTS = [
	'pointerout', 'pointerleave', 'pointerover', 'pointerenter', 'mouseout', 'mouseleave', 'mouseover', 'mouseenter',
	'blur', 'focusout', 'focusin', 'focus',
] as const; // biome-ignore format: one list

/**
 * What lies under the pointer is looked up once a frame; where that takes long, as on pages of many layers, more seldom, so
 * that it takes a fifteenth of the time at most. In milliseconds.
 */
const LOOK = { share: 15, longest: 100 };

/** Hold it, and the page works as if nobody picked. */
const LET_THROUGH = 'Alt';

/**
 * The mode in which a person points at an element. A pane over the whole page takes every pointer event, so neither the
 * page nor its SDK sees one. While frozen the pane is down, so that what hovers stays, and events are swallowed at the
 * windows instead: the page's and those of its frames.
 */
export class Picker {
	#surface: Surface;
	#pane: HTMLIFrameElement;
	#events: PickerEvents;
	#signal: AbortSignal;
	#current: Element | null = null;
	/** The way back down for ArrowRight. */
	#trail: Element[] = [];
	#frozen = false;
	#through = false;

	constructor(surface: Surface, events: PickerEvents, signal: AbortSignal) {
		this.#surface = surface;
		this.#events = events;
		this.#signal = signal;
		this.#pane = createPane(surface.root, (target) => this.#listen(target));
		this.#listenEverywhere();
		signal.addEventListener('abort', () => {
			this.#pane.remove();
			if (this.#frozen) events.onFreeze(false);
		});
	}

	get current(): Element | null {
		return this.#current;
	}

	/** A key of the picker; `false` if it is none of its own. */
	key(key: string, shift: boolean): boolean {
		this.#lookUp();
		if (this.#current === null && key.startsWith('Arrow')) {
			// Nothing was pointed at yet: the walk begins where the page's keyboard is.
			this.#walkTo(document.activeElement ?? document.body);
			return true;
		}
		switch (key) {
			case 'ArrowLeft': {
				const parent = this.#current && parentAcross(this.#current);
				if (parent && this.#current) {
					this.#trail.push(this.#current);
					this.#walkTo(parent);
				}
				return true;
			}
			case 'ArrowRight': {
				const down = this.#trail.pop() ?? (this.#current && childrenAcross(this.#current)[0]);
				if (down) this.#walkTo(down);
				return true;
			}
			case 'ArrowUp':
			case 'ArrowDown': {
				const sibling = this.#current && siblingAcross(this.#current, key === 'ArrowUp' ? -1 : 1, this.#surface.host);
				this.#trail = [];
				if (sibling) this.#walkTo(sibling);
				return true;
			}
			case 'Enter':
				if (this.#current?.isConnected) this.#events.onPick(this.#current, shift);
				return true;
			case 'f':
			case 'F':
				this.#freeze(!this.#frozen);
				return true;
			case 'i':
			case 'I':
				this.#events.onDetail();
				return true;
			case 'Escape':
				if (this.#frozen) this.#freeze(false);
				else this.#events.onLeave();
				return true;
			default:
				return false;
		}
	}

	#listenEverywhere(): void {
		for (const target of windowsOf(document)) this.#listen(target);
	}

	/** The handlers stay the same, so that a window that is listened to already hears nothing twice. */
	#listen(target: Window): void {
		const options = { capture: true, passive: false, signal: this.#signal } as const;
		for (const type of POINTER_EVENTS) target.addEventListener(type, this.#pointer, options);
		// The browser sends these only while somebody listens, and then at every step of the pointer.
		if (this.#frozen) target.addEventListener('pointerrawupdate', this.#pointer, options);
		for (const type of LEAVING_EVENTS) target.addEventListener(type, this.#leaving, options);
		target.addEventListener('keydown', this.#keydown, options);
		target.addEventListener('keyup', this.#keyup, options);
	}

	#point(element: Element | null): void {
		if (element === this.#current) return;
		this.#current = element;
		this.#events.onPoint(element);
	}

	/** By a key: what is walked to comes into view. */
	#walkTo(element: Element): void {
		this.#point(element);
		element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
	}

	#freeze(frozen: boolean): void {
		this.#frozen = frozen;
		// Frames may have come since.
		if (frozen) this.#listenEverywhere();
		this.#paneAsNeeded();
		this.#events.onFreeze(frozen);
	}

	#setThrough(through: boolean): void {
		if (through === this.#through) return;
		this.#through = through;
		if (through) this.#listenEverywhere();
		this.#paneAsNeeded();
	}

	get #isPaneUp(): boolean {
		return !this.#frozen && !this.#through;
	}

	#paneAsNeeded(): void {
		this.#pane.classList.toggle('down', !this.#isPaneUp);
	}

	#pointer = (event: Event): void => {
		// What the page itself dispatches is neither a person's pointing nor the picker's business.
		if (!event.isTrusted) return;
		const { type, altKey, shiftKey, button } = event as PointerEvent;
		// The key itself may have gone to the panel, or to a frame of another site.
		if (type === 'pointermove' || type === 'pointerdown') this.#setThrough(altKey);
		if (this.#through) {
			if (type === 'click') letClickThrough(event as PointerEvent);
			return;
		}
		event.stopImmediatePropagation();
		if (type === 'wheel') {
			this.#wheel(event as WheelEvent);
			return;
		}
		if (event.cancelable && type !== 'touchmove') event.preventDefault();
		// Something lies above the pane: it has opened in a shadow root, which tells nobody.
		if (this.#isPaneUp && event.currentTarget !== this.#pane.contentWindow) this.#surface.rise();
		if (type === 'pointermove') this.#seek(event as PointerEvent);
		else if (type === 'click' && button === 0 && !altKey) {
			// The page may have been rendered anew since, and a move to this place may have been lost.
			this.#seek(event as PointerEvent);
			this.#lookUp();
			if (this.#current) this.#events.onPick(this.#current, shiftKey);
		}
	};

	#wheel(event: WheelEvent): void {
		// With Ctrl it zooms, which is the browser's.
		if (event.ctrlKey || !this.#isPaneUp) return;
		event.preventDefault();
		scrollBelow(elementAt(event.clientX, event.clientY, this.#pane), event);
		this.#lastPoint = '';
		this.#seek(event);
	}

	/** Where the pointer is, until that has been looked up. */
	#sought: { view: Window; x: number; y: number } | undefined;
	#seek({ currentTarget, clientX, clientY }: MouseEvent): void {
		this.#sought = { view: currentTarget as Window, x: clientX, y: clientY };
	}

	#dueAt = 0;
	/** Once a frame, before anything is drawn. */
	follow(): void {
		if (performance.now() >= this.#dueAt) this.#lookUp();
	}

	#lastPoint = '';
	#lookUp(): void {
		if (!this.#sought) return;
		const start = performance.now();
		const { view, ...at } = this.#sought;
		this.#sought = undefined;
		const [x, y] = view === this.#pane.contentWindow ? [at.x, at.y] : inTopViewport(view, at.x, at.y);
		// Arrow keys may have walked away from the pointer: a pointer that rests takes nothing back.
		const point = `${Math.floor(x)} ${Math.floor(y)}`;
		if (point === this.#lastPoint && this.#current?.isConnected) return;
		this.#lastPoint = point;
		const found = elementAt(x, y, this.#pane);
		this.#dueAt = start + Math.min((performance.now() - start) * LOOK.share, LOOK.longest);
		this.#trail = [];
		this.#point(found && offered(found));
	}

	#leaving = (event: Event): void => {
		const target = event.target as Node | null;
		// The window itself loses the focus when another takes it: that is nothing to be kept from the page.
		if (!event.isTrusted || event.target === event.currentTarget || !isElement(target)) return;
		if (this.#frozen) event.stopImmediatePropagation();
		else if (event.type === 'focusin' && this.#tabbed) this.#walkTo(target);
	};

	/** The focus moves by the key now, not by a script. */
	#tabbed = false;

	#keydown = (event: KeyboardEvent): void => {
		if (!event.isTrusted) return;
		if (event.key === LET_THROUGH) {
			// Else Firefox opens its menu bar.
			event.preventDefault();
			this.#setThrough(true);
			return;
		}
		this.#tabbed = event.key === 'Tab';
		if (this.#through ? event.code !== 'KeyF' : event.ctrlKey || event.metaKey) return;
		// With Alt the key may give another letter.
		if (!this.key(this.#through ? 'f' : event.key, event.shiftKey)) return;
		event.preventDefault();
		event.stopImmediatePropagation();
		this.#pressed.add(event.key);
	};

	/** Keys of the picker that are down: of neither way the page hears. */
	#pressed = new Set<string>();

	#keyup = (event: KeyboardEvent): void => {
		if (!event.isTrusted) return;
		if (event.key === LET_THROUGH) this.#setThrough(false);
		if (this.#pressed.delete(event.key)) event.stopImmediatePropagation();
	};
}
