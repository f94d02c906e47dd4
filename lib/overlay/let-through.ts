import { isElement } from '../element/dom.ts';
import { closestAcross } from '../privacy/across.ts';

/** In SVG too, where the attribute may be `xlink:href`. */
const LINK = ':is(a,area)[*|href]';

/**
 * Browsers save a link that is clicked with Alt instead of following it, and routers leave such clicks alone: the page gets
 * one without the key in its place.
 */
export function letClickThrough(event: PointerEvent): void {
	const [target] = event.composedPath() as Node[];
	if (!event.altKey || event.button !== 0 || !target || !isElement(target) || !closestAcross(target, LINK)) return;
	event.preventDefault();
	event.stopImmediatePropagation();
	const { bubbles, cancelable, composed, detail, view, clientX, clientY, screenX, screenY } = event;
	const plain = { bubbles, cancelable, composed, detail, view, clientX, clientY, screenX, screenY };
	target.dispatchEvent(new PointerEvent('click', plain));
}
