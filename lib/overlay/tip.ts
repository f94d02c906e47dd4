// Of the DOM's package the part that the top layer needs: its own `computePosition` brings 2.7 kB for scrolling and clipping parents.
import { computePosition, type Platform } from '@floating-ui/core';
import { flip, offset, shift } from '@floating-ui/dom';
import type { Box } from './geometry.ts';

/** In the top layer nothing scrolls, clips or transforms: there is the viewport, and boxes in it. */
const platformFor = (size: () => { width: number; height: number }): Platform => ({
	getElementRects: ({ reference }) => ({ reference, floating: { x: 0, y: 0, ...size() } }),
	getClippingRect: () => ({ x: 0, y: 0, width: innerWidth, height: innerHeight }),
	getDimensions: size,
});

/** A piece of the line; `tone` is a class of the stylesheet. */
export interface TipPart {
	text: string;
	tone?: 'strong' | 'name' | 'quiet' | 'stable' | 'fair' | 'fragile' | 'ignored';
}

export interface Tip {
	/** Shows the line, with a second one unless it is empty. */
	show(parts: readonly TipPart[], detail: string): void;
	/** Puts it beside a box; once a frame. */
	move(box: Box): void;
	hide(): void;
}

/** The one line of 24 px beside what is pointed at. Where room is short the name gives way, and nothing else. */
export function createTip(root: ShadowRoot, signal: AbortSignal): Tip {
	const tip = document.createElement('div');
	tip.className = 'tip';
	tip.hidden = true;
	const line = document.createElement('div');
	line.className = 'line';
	const second = document.createElement('code');
	tip.append(line, second);
	root.append(tip);
	let box: Box | undefined;
	let at = '';
	// Told after the layout of a frame and before its paint: to ask for it would force a layout at every move.
	let size = { width: 0, height: 0 };
	const platform = platformFor(() => size);
	const place = () => {
		if (!box || tip.hidden || size.width === 0) return;
		const { x, y, width, height } = box;
		const key = `${x} ${y} ${width} ${height} ${size.width} ${size.height}`;
		if (key === at) return;
		at = key;
		void computePosition({ x, y, width, height }, tip, {
			platform,
			strategy: 'fixed',
			placement: 'top-start',
			middleware: [offset(6), flip({ fallbackPlacements: ['bottom-start'] }), shift({ padding: 4, crossAxis: true })],
		}).then((position) => {
			tip.style.transform = `translate(${Math.round(position.x)}px, ${Math.round(position.y)}px)`;
		});
	};
	const observer = new ResizeObserver(([entry]) => {
		const [border] = entry?.borderBoxSize ?? [];
		if (!border) return;
		size = { width: border.inlineSize, height: border.blockSize };
		place();
	});
	observer.observe(tip, { box: 'border-box' });
	signal.addEventListener('abort', () => observer.disconnect());
	return {
		show(parts, detail) {
			tip.hidden = false;
			line.replaceChildren(...parts.map(rendered));
			second.hidden = detail === '';
			second.textContent = detail;
		},
		move(next) {
			box = next;
			place();
		},
		hide() {
			tip.hidden = true;
			at = '';
		},
	};
}

const rendered = ({ text, tone }: TipPart): HTMLElement => {
	const element = document.createElement(tone === 'strong' ? 'b' : 'span');
	if (tone && tone !== 'strong') element.className = tone;
	element.textContent = text;
	return element;
};
