import type { OverlayWords } from '../protocol/panel.ts';
import { HEAT, type HeatStep } from './heat.ts';

export interface Legend {
	/** What the colours mean; with no steps it goes. */
	show(steps: readonly HeatStep[], words: OverlayWords, figures: (count: number) => string): void;
}

/** One line at the foot of the page. */
export function createLegend(root: ShadowRoot): Legend {
	const legend = document.createElement('div');
	legend.className = 'legend';
	legend.hidden = true;
	root.append(legend);
	let shown = '';
	return {
		show(steps, { legend: title, atLeast }, figures) {
			const items = steps.map(({ level, from }) => ({ level, count: figures(from) }));
			const key = JSON.stringify([items, title]);
			if (key === shown) return;
			shown = key;
			legend.hidden = items.length === 0;
			const swatches = items.map(({ level, count }) => {
				const swatch = document.createElement('span');
				swatch.textContent = level === 0 ? count : atLeast.replace('{n}', count);
				swatch.style.background = HEAT[level] as string;
				return swatch;
			});
			legend.replaceChildren(title, ...swatches);
		},
	};
}
