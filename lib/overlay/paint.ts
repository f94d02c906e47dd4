import type { PageCoverage } from '../coverage/index.ts';
import { type Box, elementAt } from './geometry.ts';
import { BOXES, createOutlines } from './outlines.ts';
import { createSurface } from './surface.ts';

export interface PaintEvents {
	/** The element under the pointer, while the page works as ever. */
	onHover(element: Element | null): void;
}

export interface Paint {
	/** Takes up the states as they are now. */
	refresh(): void;
	/** Brings an element into view and outlines it. */
	outline(element: Element | null): void;
	/** Covers these boxes of the viewport, so that nothing in them is seen. */
	cover(boxes: readonly Box[]): void;
}

/** Nothing shines through; the line reaches out of the boxes, as letters may. */
const COVER = { fill: '#8b8f98', stroke: '#8b8f98', 'stroke-width': '8', 'stroke-linejoin': 'round' };
const SVG = 'http://www.w3.org/2000/svg';
/** States from the least to the most urgent, as they lie over each other. */
const STATES = ['captured', 'ignored', 'redacted', 'leak'] as const;
/** Elements newly observed in one frame: the browser looks at each of them in that frame, all of a large page would hold it up. */
const NEW_A_FRAME = 800;
/** Milliseconds of one frame for the rest of it. */
const FRAME_MS = 3;
/** After the page has been scrolled, what is in view now is looked up this much later, in milliseconds. */
const SETTLE_MS = 120;

/** The picture of what would be captured, drawn over the page: one path a state, whatever the number of elements. */
export function createPaint(coverage: PageCoverage, { onHover }: PaintEvents, signal: AbortSignal): Paint {
	const surface = createSurface(signal);
	const outlines = createOutlines(surface.root, signal);
	const layers = STATES.map((state) => ({ state, layer: outlines.layer(`paint ${state}`) }));
	const outlined = outlines.layer('shown');

	const svg = document.createElementNS(SVG, 'svg');
	svg.setAttribute('class', 'outlines');
	const covers = document.createElementNS(SVG, 'path');
	for (const [name, value] of Object.entries(COVER)) covers.setAttribute(name, value);
	svg.append(covers);
	surface.root.append(svg);

	const inView = new Set<Element>();
	// Tells what is in view without a layout of its own.
	const observer = new IntersectionObserver((entries) => {
		for (const { target, isIntersecting } of entries) {
			if (isIntersecting) inView.add(target);
			else inView.delete(target);
		}
		settle();
	});
	const observed = new Set<Element>();
	let timer: ReturnType<typeof setTimeout> | undefined;
	const settle = () => {
		timer ??= setTimeout(show, SETTLE_MS);
	};
	const show = () => {
		timer = undefined;
		const visible = [...inView];
		for (const { state, layer } of layers)
			layer.show(visible.filter((element) => coverage.stateOf(element) === state).slice(0, BOXES));
	};

	/** Brings what is observed in line with what the picture holds. Gives true where an element is new. */
	function* takeUp(): Generator<boolean> {
		for (const element of coverage.elements.keys()) {
			const isNew = !observed.has(element);
			if (isNew) {
				observed.add(element);
				observer.observe(element);
			}
			yield isNew;
		}
		for (const element of observed) {
			if (!coverage.elements.has(element)) {
				observed.delete(element);
				inView.delete(element);
				observer.unobserve(element);
			}
			yield false;
		}
	}
	let steps: Iterator<boolean> | undefined;
	/** The picture has changed since the steps began. */
	let isStale = false;
	const takeUpSome = () => {
		const end = performance.now() + FRAME_MS;
		for (let left = NEW_A_FRAME; steps && left > 0 && performance.now() < end; ) {
			const { done, value } = steps.next();
			if (value) left--;
			if (done) steps = isStale ? takeUp() : undefined;
			if (done) isStale = false;
		}
	};

	let frame = requestAnimationFrame(function draw() {
		takeUpSome();
		outlines.read();
		outlines.write();
		frame = requestAnimationFrame(draw);
	});
	let hovered: Element | null = null;
	window.addEventListener(
		'pointermove',
		({ clientX, clientY, isTrusted }) => {
			const element = isTrusted ? elementAt(clientX, clientY, surface.host) : null;
			if (element === hovered) return;
			hovered = element;
			onHover(element);
		},
		{ capture: true, passive: true, signal },
	);
	signal.addEventListener('abort', () => {
		cancelAnimationFrame(frame);
		clearTimeout(timer);
		observer.disconnect();
	});

	return {
		refresh() {
			if (steps) isStale = true;
			steps ??= takeUp();
			settle();
		},
		outline(element) {
			outlined.show(element ? [element] : []);
			element?.scrollIntoView({ block: 'center', behavior: 'instant' });
		},
		cover(boxes) {
			covers.setAttribute(
				'd',
				boxes.map(({ x, y, width, height }) => `M${x} ${y}h${width}v${height}h${-width}z`).join(''),
			);
		},
	};
}
