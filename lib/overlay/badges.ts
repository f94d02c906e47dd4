import type { Badge, OverlayWords } from '../protocol/panel.ts';
import { figuresOf } from './figures.ts';
import { findRules } from './find.ts';
import type { Box } from './geometry.ts';
import { HEAT, heatOf, heatSteps } from './heat.ts';
import { createLegend } from './legend.ts';
import type { Outlines } from './outlines.ts';
import { HUES } from './styles.ts';

/** Chips shown at once; further labels have an outline alone. */
const CHIPS = 60;
/** A chip is as wide as its element, within these bounds in pixels. */
const CHIP_WIDTH = { least: 64, most: 200 };

/** An element of a label: its place in the layer of its level. */
interface Place {
	badge: Badge;
	level: number;
	index: number;
}

export interface Badges {
	set(badges: readonly Badge[]): void;
	/** Finds the elements again, after the page has changed. */
	refresh(scopes: readonly ParentNode[]): void;
	/** Puts the chips where their elements are; once a frame, after the outlines were drawn. */
	draw(): void;
	readonly isEmpty: boolean;
}

/** Existing labels on their elements, as a click map: outlines and chips with name and 30-day count, coloured by the count. */
export function createBadges(
	root: ShadowRoot,
	outlines: Outlines,
	words: () => OverlayWords,
	onClick: (id: string) => void,
): Badges {
	const layers = HEAT.map((colour) => outlines.layer('heat', { colour }));
	const pool = document.createElement('div');
	root.append(pool);
	const legend = createLegend(root);
	let badges: readonly Badge[] = [];
	let figures = String as (count: number) => string;
	let places: Place[] = [];
	let drawn = 0;

	return {
		get isEmpty() {
			return badges.length === 0;
		},
		set(wanted) {
			badges = wanted;
		},
		refresh(scopes) {
			const found = badges.map((badge) => ({ badge, elements: findRules(badge.steps, scopes) }));
			// Of this page's labels: what is used most elsewhere must not make all here cold.
			const counts = found.flatMap(({ badge, elements }) => (elements.length > 0 ? [badge.count ?? 0] : []));
			const steps = heatSteps(counts);
			figures = figuresOf(words().locale, counts);
			const byLevel = layers.map((): Element[] => []);
			places = [];
			for (const { badge, elements } of found) {
				const level = heatOf(badge.count ?? 0, steps);
				for (const element of elements)
					places.push({ badge, level, index: (byLevel[level] as Element[]).push(element) - 1 });
			}
			byLevel.forEach((elements, level) => {
				layers[level]?.show(elements);
			});
			legend.show(steps, words(), figures);
		},
		draw() {
			if (places.length === 0 && drawn === 0) return;
			// One chip a label, on the first of its elements in view: a list of fifty needs no fifty names.
			const named = new Map<string, { badge: Badge; level: number; box: Box }>();
			for (const { badge, level, index } of places) {
				const layer = layers[level];
				const box = layer?.boxes[index];
				if (box && !named.has(badge.id) && named.size < CHIPS && layer.isSeen(index))
					named.set(badge.id, { badge, level, box });
			}
			const visible = [...named.values()];
			drawn = visible.length;
			while (pool.children.length < visible.length) pool.append(createChip(onClick));
			[...pool.children].forEach((chip, i) => {
				const place = visible[i];
				(chip as HTMLElement).hidden = !place;
				if (place) drawChip(chip as HTMLElement, place.badge, HEAT[place.level] as string, place.box, figures);
			});
		},
	};
}

function createChip(onClick: (id: string) => void): HTMLElement {
	const chip = document.createElement('div');
	chip.className = 'chip';
	chip.append(...['i', 'b', 'span'].map((tag) => document.createElement(tag)));
	chip.addEventListener('click', (event) => {
		if (event.isTrusted && chip.dataset.id) onClick(chip.dataset.id);
	});
	return chip;
}

function drawChip(
	chip: HTMLElement,
	badge: Badge,
	colour: string,
	{ x, y, width }: Box,
	figures: (count: number) => string,
) {
	const [dot, count, name] = chip.children as unknown as [HTMLElement, HTMLElement, HTMLElement];
	const counted = badge.count === undefined ? '' : figures(badge.count);
	if (count.textContent !== counted) count.textContent = counted;
	if (name.textContent !== badge.name) name.textContent = badge.name;
	chip.dataset.id = badge.id;
	chip.style.background = colour;
	dot.style.background = HUES[badge.hue % HUES.length] as string;
	const { least, most } = CHIP_WIDTH;
	chip.style.maxWidth = `${Math.min(most, Math.max(least, Math.round(width)))}px`;
	chip.style.transform = `translate(${Math.round(Math.max(0, x))}px, ${Math.round(Math.max(0, y - 9))}px)`;
}
