import type { Product } from '../catalogue.ts';
import { h, type View } from '../view.ts';

const PATHS = {
	bag: 'M5 8h14l-1 12H6L5 8Zm4 0V6a3 3 0 0 1 6 0v2',
	heart: 'M12 20s-7-4.6-7-10a4 4 0 0 1 7-2.6A4 4 0 0 1 19 10c0 5.4-7 10-7 10Z',
	person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8Zm-8 9c0-4 4-6 8-6s8 2 8 6',
	help: 'M9 9a3 3 0 1 1 4 2.8c-.7.3-1 .8-1 1.7M12 17h.01M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Z',
	star: 'm12 4 2.5 5 5.5.8-4 3.9.9 5.5-4.9-2.6-4.9 2.6.9-5.5-4-3.9 5.5-.8L12 4Z',
} as const;

export const icon = (name: keyof typeof PATHS): View =>
	h('svg', { viewBox: '0 0 24 24', 'aria-hidden': 'true' }, [h('path', { d: PATHS[name] })]);

const SHAPES: Record<Product['category'], string> = {
	camp: 'M60 24v10M46 40h28l6 48H40l6-48Zm-10 56h48',
	kitchen: 'M36 36h40v52a6 6 0 0 1-6 6H42a6 6 0 0 1-6-6V36Zm40 12h8a10 10 0 0 1 0 28h-8',
	wear: 'm46 26-22 14 8 18 8-4v42h40V54l8 4 8-18-22-14c-4 8-24 8-28 0Z',
	carry: 'M36 46a24 24 0 0 1 48 0v46a4 4 0 0 1-4 4H40a4 4 0 0 1-4-4V46Zm10 22h28v18H46V68Z',
};

/** A line drawing on the product's colour. */
export const picture = ({ category, colour, name }: Product): View =>
	h('svg', { viewBox: '0 0 120 120', role: 'img', 'aria-label': name }, [
		h('rect', { width: 120, height: 120, fill: colour, stroke: 'none' }),
		h('path', { d: SHAPES[category], fill: 'none', stroke: '#fff', 'stroke-width': 4, 'stroke-linejoin': 'round' }),
	]);
