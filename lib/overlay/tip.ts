import { computePosition, flip, offset, shift } from '@floating-ui/dom';
import type { Box } from './geometry.ts';

/** A piece of the line; `tone` is a class of the stylesheet. */
export interface TipPart {
	text: string;
	tone?: 'strong' | 'quiet' | 'stable' | 'fair' | 'fragile' | 'ignored';
}

export interface Tip {
	/** Shows the line beside a box; an empty line hides it. */
	show(parts: readonly TipPart[], box: Box): void;
	move(box: Box): void;
	hide(): void;
}

/** The one line of 24 px beside what is pointed at. */
export function createTip(root: ShadowRoot): Tip {
	const tip = document.createElement('div');
	tip.className = 'tip';
	tip.hidden = true;
	root.append(tip);
	let at = '';
	const move = ({ x, y, width, height }: Box) => {
		const key = `${x} ${y} ${width} ${height} ${tip.textContent}`;
		if (key === at) return;
		at = key;
		const rect = { x, y, width, height, left: x, top: y, right: x + width, bottom: y + height };
		const reference = { getBoundingClientRect: () => rect };
		void computePosition(reference, tip, {
			strategy: 'fixed',
			placement: 'top-start',
			middleware: [offset(6), flip({ fallbackPlacements: ['bottom-start'] }), shift({ padding: 4, crossAxis: true })],
		}).then((position) => {
			tip.style.transform = `translate(${Math.round(position.x)}px, ${Math.round(position.y)}px)`;
		});
	};
	return {
		show(parts, box) {
			tip.hidden = parts.length === 0;
			tip.replaceChildren(...parts.flatMap((part, i) => [...(i > 0 ? [separator()] : []), rendered(part)]));
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
const separator = () => rendered({ text: ' · ', tone: 'quiet' });
