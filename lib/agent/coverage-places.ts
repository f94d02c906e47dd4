import type { PageCoverage } from '../coverage/index.ts';
import { placeKey } from '../coverage/place-key.ts';
import { isEditable } from '../coverage/places.ts';
import { localName } from '../element/dom.ts';
import { type Box, boxOf } from '../overlay/geometry.ts';
import { parentAcross } from '../privacy/index.ts';
import type { PlacesInView } from '../protocol/coverage.ts';
import type { Reports } from './coverage-reports.ts';

/** What a person types, and what the rules do not look into: a picture shows none of it. */
const HIDDEN = /^(?:input|textarea|select)$/;

const isInView = ({ x, y, width, height }: Box): boolean =>
	width > 0 && height > 0 && x + width > 0 && y + height > 0 && x < innerWidth && y < innerHeight;

/** An element with all that its text takes up, also where it runs out of the element's box. */
function inkOf(element: Element): Box {
	const box = boxOf(element);
	const range = element.ownerDocument.createRange();
	range.selectNodeContents(element);
	const [own, ink] = [element.getBoundingClientRect(), range.getBoundingClientRect()];
	if (ink.width === 0) return box;
	// A frame may be drawn larger or smaller than its own pixels.
	const [scaleX, scaleY] = [own.width ? box.width / own.width : 1, own.height ? box.height / own.height : 1];
	const left = box.x + Math.min(0, ink.left - own.left) * scaleX;
	const top = box.y + Math.min(0, ink.top - own.top) * scaleY;
	const right = box.x + box.width + Math.max(0, ink.right - own.right) * scaleX;
	const bottom = box.y + box.height + Math.max(0, ink.bottom - own.bottom) * scaleY;
	return { x: left, y: top, width: right - left, height: bottom - top };
}

/** What a picture of the page as it is seen now must not show, and where the leaks of the last report are. */
export function placesInView(coverage: PageCoverage, { listed, last }: Reports): PlacesInView {
	const hidden = new Set<Element>(coverage.unseen.map(({ element }) => element));
	for (const { element, where } of coverage.findings)
		if (where !== 'page-title' && where !== 'url') hidden.add(element);
	for (const element of coverage.elements.keys())
		if (HIDDEN.test(localName(element)) || isEditable(element)) hidden.add(element);
	const leaks = listed.flatMap(({ finding: { element, state } }, index) => {
		const reported = last?.findings[index];
		if (state !== 'leak' || !reported?.selector) return [];
		const [box, around] = [boxOf(element), boxOf(element.parentElement ?? element)];
		return isInView(box) ? [{ key: placeKey(reported), box, around }] : [];
	});
	return {
		// A page that is pinched larger is not seen as its boxes say.
		isWhole: (window.visualViewport?.scale ?? 1) === 1,
		width: innerWidth,
		height: innerHeight,
		hidden: [...hidden].map(inkOf).filter(isInView),
		leaks,
	};
}

/** What changes now is drawn in the next frame, and seen in the one after. */
export async function drawn(): Promise<void> {
	for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
}

/** Scrolls to elements, and back to where everything was. */
export function createScroller() {
	const before = new Map<Element, { left: number; top: number }>();
	return {
		async bring(element: Element) {
			for (let above: Element | null = element; above; above = parentAcross(above))
				if (!before.has(above)) before.set(above, { left: above.scrollLeft, top: above.scrollTop });
			element.scrollIntoView({ block: 'center', behavior: 'instant' });
			await drawn();
		},
		back() {
			// Of its class: a field of a form may be named so.
			for (const [element, { left, top }] of before)
				Reflect.apply(Element.prototype.scrollTo, element, [{ left, top, behavior: 'instant' }]);
			before.clear();
		},
	};
}
