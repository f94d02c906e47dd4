import { type Box, boxOf } from './geometry.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Boxes drawn at most in one layer; beyond that only their number helps. */
export const BOXES = 300;

export interface Layer {
	/** Elements to outline from now on; they are followed wherever they move. */
	show(elements: readonly Element[]): void;
	/** Boxes of the shown elements as last read. */
	readonly boxes: readonly Box[];
}

export interface Outlines {
	layer(className: string, colour?: string): Layer;
	/** Reads what moved and draws it; called once a frame. */
	draw(): void;
}

/** N boxes cost one write: each layer is a single path (as uBlock Origin Lite draws its highlights). */
export function createOutlines(root: ShadowRoot): Outlines {
	const svg = document.createElementNS(SVG, 'svg');
	svg.setAttribute('class', 'outlines');
	svg.setAttribute('aria-hidden', 'true');
	root.append(svg);
	const layers: { read(): void; write(): void }[] = [];

	return {
		layer(className, colour) {
			const path = document.createElementNS(SVG, 'path');
			path.setAttribute('class', className);
			if (colour) path.setAttribute('style', `stroke: ${colour}; fill: none; stroke-width: 1.5px`);
			svg.append(path);
			let shown: readonly Element[] = [];
			let boxes: Box[] = [];
			let drawn = '';
			layers.push({
				read: () => {
					boxes = shown.map(boxOf);
				},
				write: () => {
					const wanted = boxes.filter(({ width, height }) => width > 0 && height > 0).map(rectangle);
					const d = wanted.join('');
					if (d === drawn) return;
					drawn = d;
					path.setAttribute('d', d);
				},
			});
			return {
				show: (elements) => {
					shown = elements.slice(0, BOXES);
				},
				get boxes() {
					return boxes;
				},
			};
		},
		draw() {
			// All reads before all writes: one layout a frame at most.
			for (const layer of layers) layer.read();
			for (const layer of layers) layer.write();
		},
	};
}

const px = (value: number) => Math.round(value * 10) / 10;
const rectangle = ({ x, y, width, height }: Box) => `M${px(x)} ${px(y)}h${px(width)}v${px(height)}h${-px(width)}z`;
