import type { Layer } from './outlines.ts';

/** Says how many of a layer's elements are not seen, and where. */
export function createAway(root: ShadowRoot): { draw(layer: Layer): void } {
	const away = document.createElement('div');
	away.className = 'away';
	away.hidden = true;
	root.append(away);
	return {
		draw(layer) {
			if (layer.size === 0 && away.hidden) return;
			const counts = { '↑': 0, '↓': 0, '←': 0, '→': 0, '⋯': Math.max(0, layer.size - layer.boxes.length) };
			layer.boxes.forEach(({ x, y, width, height }, index) => {
				if (width === 0 || height === 0 || layer.isSeen(index)) return;
				if (y + height <= 0) counts['↑']++;
				else if (y >= innerHeight) counts['↓']++;
				else if (x + width <= 0) counts['←']++;
				else if (x >= innerWidth) counts['→']++;
				// Within the window, but scrolled out of what holds it.
				else counts['⋯']++;
			});
			const text = Object.entries(counts)
				.flatMap(([arrow, count]) => (count > 0 ? [`${arrow} ${count}`] : []))
				.join('  ');
			away.hidden = text === '';
			if (away.textContent !== text) away.textContent = text;
			away.classList.toggle('low', counts['↓'] > 0);
		},
	};
}
