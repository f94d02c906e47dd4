import { parentAcross } from '../../../lib/privacy/index.ts';

/** Nothing takes a pointer but what is aimed at; nothing that would clip or move it. `style` is never recorded. */
const STILL = `* {
	pointer-events: none !important; transform: none !important; clip-path: none !important; filter: none !important;
	contain: none !important; content-visibility: visible !important; transition: none !important; animation: none !important;
}`;
const WHOLE = {
	display: 'block',
	visibility: 'visible',
	position: 'fixed',
	inset: '0',
	width: '100vw',
	height: '100vh',
	margin: '0',
	'max-width': 'none',
	'max-height': 'none',
	'z-index': '2147483647',
};
/** Where a click goes; what is aimed at fills the window. */
const MIDDLE = { x: 160, y: 120 };

export interface Point {
	x: number;
	y: number;
}

type Scope = Document | ShadowRoot;
type Windowed = Window & typeof globalThis;

/** Puts a scope under the sheet above, once; clicks in it lead nowhere, as the next element is to be clicked too. */
function quiet(scope: Scope): void {
	if (scope.adoptedStyleSheets.length > 0) return;
	const view = (scope.ownerDocument ?? scope).defaultView as Windowed;
	const sheet = new view.CSSStyleSheet();
	sheet.replaceSync(STILL);
	scope.adoptedStyleSheets.push(sheet);
	for (const type of ['mousedown', 'click', 'submit'])
		scope.addEventListener(type, (event) => event.preventDefault(), { capture: true });
}

let restore: (() => void)[] = [];

function dress(element: Element, style: Record<string, string>): void {
	const before = element.getAttribute('style');
	for (const [name, value] of Object.entries(style))
		(element as HTMLElement).style.setProperty(name, value, 'important');
	restore.push(() => (before === null ? element.removeAttribute('style') : element.setAttribute('style', before)));
}

const displayOf = (element: Element) => element.ownerDocument.defaultView?.getComputedStyle(element).display;

/** The element that a click at a point of the window would be on, in shadow roots and frames too. */
function hitAt({ x, y }: Point, scope: Scope = document): Element | null {
	const hit = scope.elementFromPoint(x, y);
	if (!hit) return null;
	const frame = (hit as HTMLIFrameElement).contentDocument;
	if (frame) {
		const { left, top } = hit.getBoundingClientRect();
		return hitAt({ x: x - left - hit.clientLeft, y: y - top - hit.clientTop }, frame) ?? hit;
	}
	// A root without anything at the point answers with its host.
	return hit.shadowRoot && hit.shadowRoot !== scope ? (hitAt({ x, y }, hit.shadowRoot) ?? hit) : hit;
}

/**
 * Brings an element before a real pointer, without any change that could be recorded.
 * @returns where to click; `undefined` where no pointer gets to, as in a closed list of options
 */
export function aimAt(element: Element): Point | undefined {
	for (const undo of restore.reverse()) undo();
	restore = [];
	for (let each: Element | null = element; each; each = parentAcross(each)) {
		quiet(each.getRootNode() as Scope);
		if (displayOf(each) === 'none') dress(each, { display: 'block' });
		if (/^i?frame$/.test(each.localName)) dress(each, { ...WHOLE, border: '0', 'pointer-events': 'auto' });
	}
	// Of a frame itself only the border takes a click.
	if (/^i?frame$/.test(element.localName)) dress(element, { border: '200px solid' });
	const { ownerSVGElement } = element as SVGElement;
	if (!ownerSVGElement) {
		dress(element, { ...WHOLE, 'pointer-events': 'auto' });
		return hitAt(MIDDLE) === element ? MIDDLE : undefined;
	}
	dress(ownerSVGElement, WHOLE);
	dress(element, { 'pointer-events': 'bounding-box' });
	const { left, top, width, height } = element.getBoundingClientRect();
	const center = { x: left + width / 2, y: top + height / 2 };
	return hitAt(center) === element ? center : undefined;
}
