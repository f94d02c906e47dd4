import { type Box, boxOf } from './geometry.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Boxes drawn at most in one layer; beyond that only their number helps. */
export const BOXES = 300;

export interface Layer {
	/** Elements to outline from now on; they are followed wherever they move. */
	show(elements: readonly Element[]): void;
	/** Boxes of the shown elements as last read. */
	readonly boxes: readonly Box[];
	/** Elements that were to be shown, drawn or not. */
	readonly size: number;
	/** Is this one seen? Not what a scroll container or a frame cuts off. */
	isSeen(index: number): boolean;
}

export interface Outlines {
	/** Layers lie over each other in the order they are made. `isWhole`: what is cut off by what holds it is drawn too. */
	layer(className: string, options?: { colour?: string; isWhole?: boolean }): Layer;
	/** Reads where everything is now; once a frame, before anything is written: one layout a frame at most. */
	read(): void;
	/** Draws what was read. */
	write(): void;
}

/** N boxes cost one write: each layer is a single path (as uBlock Origin Lite draws its highlights). */
export function createOutlines(root: ShadowRoot, signal: AbortSignal): Outlines {
	const svg = document.createElementNS(SVG, 'svg');
	svg.setAttribute('class', 'outlines');
	svg.setAttribute('aria-hidden', 'true');
	root.append(svg);
	const layers: { read(): void; write(): void }[] = [];

	return {
		layer(className, { colour, isWhole = false } = {}) {
			const path = document.createElementNS(SVG, 'path');
			path.setAttribute('class', className);
			if (colour) path.style.setProperty('--colour', colour);
			svg.append(path);
			let size = 0;
			let shown: readonly Element[] = [];
			let boxes: Box[] = [];
			let drawn = '';
			/** The browser tells, with no layout of its own, what is cut off by whatever scrolls around it. */
			const cut = new Set<Element>();
			const observer = new IntersectionObserver((entries) => {
				for (const { target, isIntersecting } of entries) {
					if (isIntersecting) cut.delete(target);
					else cut.add(target);
				}
			});
			signal.addEventListener('abort', () => observer.disconnect());
			const isSeen = (index: number) => isInside(boxes[index]) && !cut.has(shown[index] as Element);
			layers.push({
				read: () => {
					boxes = shown.map(boxOf);
				},
				write: () => {
					const d = boxes
						.filter((_, index) => isSeen(index))
						.map(rectangle)
						.join('');
					if (d === drawn) return;
					drawn = d;
					path.setAttribute('d', d);
				},
			});
			return {
				show: (elements) => {
					const before = new Set(shown);
					size = elements.length;
					shown = elements.slice(0, BOXES);
					if (isWhole) return;
					for (const element of shown) if (!before.delete(element)) observer.observe(element);
					for (const gone of before) {
						observer.unobserve(gone);
						cut.delete(gone);
					}
				},
				get boxes() {
					return boxes;
				},
				get size() {
					return size;
				},
				isSeen,
			};
		},
		read() {
			for (const layer of layers) layer.read();
		},
		write() {
			for (const layer of layers) layer.write();
		},
	};
}

const isInside = (box: Box | undefined): boolean =>
	box !== undefined &&
	box.width > 0 &&
	box.height > 0 &&
	box.y + box.height > 0 &&
	box.y < innerHeight &&
	box.x + box.width > 0 &&
	box.x < innerWidth;

const px = (value: number) => Math.round(value * 10) / 10;
const rectangle = ({ x, y, width, height }: Box) => `M${px(x)} ${px(y)}h${px(width)}v${px(height)}h${-px(width)}z`;
