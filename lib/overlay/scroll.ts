import { ownerDocument } from '../element/dom.ts';
import { parentAcross } from '../privacy/across.ts';

/** Pixels of a line, for wheels that count in lines (Firefox with a mouse). */
const LINE = 18;
const SCROLLS = /auto|scroll|overlay/;

/** Scrolls what a wheel would scroll without the pane above it: the innermost part that has room. */
export function scrollBelow(element: Element | null, { deltaX, deltaY, deltaMode }: WheelEvent): void {
	const unit = [1, LINE, innerHeight][deltaMode] ?? 1;
	for (let part = element; part; part = parentAcross(part)) {
		const isRoot = ownerDocument(part)?.scrollingElement === part;
		const { overflowX, overflowY } = getComputedStyle(part);
		const left = isRoot || SCROLLS.test(overflowX) ? deltaX * unit : 0;
		const top = isRoot || SCROLLS.test(overflowY) ? deltaY * unit : 0;
		if (left === 0 && top === 0) continue;
		const { scrollLeft, scrollTop } = part;
		part.scrollBy({ left, top, behavior: 'instant' });
		if (part.scrollLeft !== scrollLeft || part.scrollTop !== scrollTop) return;
	}
}
