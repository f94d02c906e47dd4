import { BASE } from '../state.ts';
import { h, type View } from '../view.ts';
import type { Context } from './context.ts';
import { icon } from './icons.ts';

const STARS = [1, 2, 3, 4, 5];

/** A web component with an open shadow root. */
export const rating = ({ css, state }: Context, slug: string): View =>
	h('store-rating', { product: slug }, [], {
		shadow: [
			h('link', { rel: 'stylesheet', href: `${BASE}/shop.css` }),
			h(
				'div',
				{ class: css('stars'), role: 'group', 'aria-label': 'Rate this product' },
				STARS.map((stars) =>
					h(
						'button',
						{
							type: 'button',
							part: 'star',
							'aria-label': stars === 1 ? '1 star' : `${stars} stars`,
							'aria-pressed': String(stars <= state.stars),
						},
						[icon('star')],
						{ ref: `stars ${stars}`, on: { click: () => ({ type: 'rate', slug, stars }) } },
					),
				),
			),
		],
	});
