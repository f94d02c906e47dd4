import type { OverlayWords } from '../protocol/panel.ts';
import { HEAT, type heatSteps } from './heat.ts';

export interface Legend {
	/** What the colours mean; with no steps it goes. */
	show(steps: ReturnType<typeof heatSteps>, words: OverlayWords): void;
}

/** One line at the foot of the page. */
export function createLegend(root: ShadowRoot): Legend {
	const legend = document.createElement('div');
	legend.className = 'legend';
	legend.hidden = true;
	root.append(legend);
	let shown = '';
	return {
		show(steps, { locale, legend: title, atLeast }) {
			const key = JSON.stringify([steps, title]);
			if (key === shown) return;
			shown = key;
			legend.hidden = steps.length === 0;
			const figures = new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 1 });
			const items = steps.map(({ level, from }) => {
				const item = document.createElement('span');
				const text = figures.format(from);
				item.textContent = level === 0 ? text : atLeast.replace('{n}', text);
				item.style.background = HEAT[level] as string;
				return item;
			});
			legend.replaceChildren(title, ...items);
		},
	};
}
