import { computePosition, flip, offset, type Platform, shift } from '@floating-ui/core';
import type { Box } from './geometry.ts';

const sizeOf = ({ offsetWidth: width, offsetHeight: height }: HTMLElement) => ({ width, height });

/** In the top layer nothing scrolls, clips or transforms: there is the viewport, and boxes in it. */
const platform: Platform = {
	getElementRects: ({ reference, floating }) => ({ reference, floating: { x: 0, y: 0, ...sizeOf(floating) } }),
	getClippingRect: () => ({ x: 0, y: 0, width: innerWidth, height: innerHeight }),
	getDimensions: sizeOf,
};

/** A piece of the line; `tone` is a class of the stylesheet. */
export interface TipPart {
	text: string;
	tone?: 'strong' | 'name' | 'quiet' | 'stable' | 'fair' | 'fragile' | 'ignored';
}

export interface Tip {
	/** Shows the line beside a box, with a second one unless it is empty. */
	show(parts: readonly TipPart[], detail: string, box: Box): void;
	move(box: Box): void;
	hide(): void;
}

/** The one line of 24 px beside what is pointed at. Where room is short the name gives way, and nothing else. */
export function createTip(root: ShadowRoot): Tip {
	const tip = document.createElement('div');
	tip.className = 'tip';
	tip.hidden = true;
	const line = document.createElement('div');
	line.className = 'line';
	const second = document.createElement('code');
	tip.append(line, second);
	root.append(tip);
	let at = '';
	const move = ({ x, y, width, height }: Box) => {
		const key = `${x} ${y} ${width} ${height} ${tip.textContent}`;
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
	return {
		show(parts, detail, box) {
			tip.hidden = false;
			line.replaceChildren(...parts.map(rendered));
			second.hidden = detail === '';
			second.textContent = detail;
			move(box);
		},
		move: (box) => {
			if (!tip.hidden) move(box);
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
