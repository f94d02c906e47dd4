import { matchesPage, pageOf } from '../definition/index.ts';
import type { Badge } from '../protocol/panel.ts';
import { findAll } from './find.ts';
import type { Box } from './geometry.ts';
import type { Layer, Outlines } from './outlines.ts';
import { HUES } from './styles.ts';

/** Chips shown at once; further labels have an outline alone. */
const CHIPS = 60;

interface Marked {
	badge: Badge;
	layer: Layer;
}

export interface Badges {
	set(badges: readonly Badge[]): void;
	/** Finds the elements again, after the page has changed. */
	refresh(scopes: readonly ParentNode[]): void;
	/** Puts the chips where their elements are; once a frame, after the outlines were drawn. */
	draw(): void;
	readonly isEmpty: boolean;
}

/** Existing labels on their elements: an outline in the label's colour and a chip with its name and 30-day count. */
export function createBadges(root: ShadowRoot, outlines: Outlines, onClick: (id: string) => void): Badges {
	const layers = HUES.map((colour) => outlines.layer('', colour));
	const pool = document.createElement('div');
	root.append(pool);
	let badges: readonly Badge[] = [];
	let marked: Marked[] = [];
	/** The element of each chip is known by hue and place in its layer. */
	let places: { badge: Badge; hue: number; index: number }[] = [];

	return {
		get isEmpty() {
			return badges.length === 0;
		},
		set(wanted) {
			badges = wanted;
			marked = wanted.map((badge) => ({ badge, layer: layers[badge.hue % layers.length] as Layer }));
		},
		refresh(scopes) {
			const page = pageOf(location.href);
			const byHue = layers.map((): Element[] => []);
			places = [];
			for (const { badge } of marked) {
				const hue = badge.hue % layers.length;
				for (const { selector, page: pattern } of badge.steps) {
					if (!selector || (pattern && !matchesPage(pattern, page))) continue;
					for (const element of findAll(selector, scopes)) {
						places.push({ badge, hue, index: (byHue[hue] as Element[]).push(element) - 1 });
					}
				}
			}
			byHue.forEach((elements, hue) => {
				layers[hue]?.show(elements);
			});
		},
		draw() {
			// One chip a label, on the first of its elements in view: a list of fifty needs no fifty names.
			const named = new Map<string, { badge: Badge; hue: number; box: Box }>();
			for (const { badge, hue, index } of places) {
				const box = layers[hue]?.boxes[index];
				if (isVisible(box) && !named.has(badge.id) && named.size < CHIPS) named.set(badge.id, { badge, hue, box });
			}
			const visible = [...named.values()];
			while (pool.children.length < visible.length) pool.append(createChip(onClick));
			[...pool.children].forEach((chip, i) => {
				const place = visible[i];
				(chip as HTMLElement).hidden = !place;
				if (place) drawChip(chip as HTMLElement, place.badge, place.hue, place.box);
			});
		},
	};
}

const isVisible = (box: Box | undefined): box is Box =>
	box !== undefined &&
	box.width > 0 &&
	box.y + box.height > 0 &&
	box.y < innerHeight &&
	box.x + box.width > 0 &&
	box.x < innerWidth;

function createChip(onClick: (id: string) => void): HTMLElement {
	const chip = document.createElement('div');
	chip.className = 'chip';
	chip.addEventListener('click', (event) => {
		if (event.isTrusted && chip.dataset.id) onClick(chip.dataset.id);
	});
	return chip;
}

const compact = new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 1 });

function drawChip(chip: HTMLElement, { id, name, count }: Badge, hue: number, box: Box): void {
	const text = count === undefined ? name : `${name} · ${compact.format(count)}`;
	if (chip.textContent !== text) chip.textContent = text;
	chip.dataset.id = id;
	chip.style.background = HUES[hue] as string;
	chip.style.transform = `translate(${Math.round(Math.max(0, box.x))}px, ${Math.round(Math.max(0, box.y - 9))}px)`;
}
