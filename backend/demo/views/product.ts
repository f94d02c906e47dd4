import { CATEGORIES, euro, type Product, SIZES } from '../catalogue.ts';
import { BASE } from '../state.ts';
import { h, type View } from '../view.ts';
import type { Context } from './context.ts';
import { icon, picture } from './icons.ts';
import { rating } from './rating.ts';

export const productPage = (context: Context, product: Product): View[] => {
	const { css, build, state } = context;
	const { slug } = product;
	return [
		h('nav', { class: css('crumbs'), 'aria-label': 'Breadcrumb' }, [
			h('a', { href: `${BASE}/` }, ['Everything'], { ref: 'crumb-all' }),
			h('a', { href: `${BASE}/?category=${product.category}` }, [CATEGORIES[product.category]], {
				ref: 'crumb-category',
			}),
		]),
		h('div', { class: css('product') }, [
			h('div', { class: css('picture') }, [picture(product)]),
			h('div', { class: css('facts') }, [
				h('h1', {}, [product.name]),
				rating(context, slug),
				h('p', { class: css('price-large') }, [euro(product.price)]),
				h('p', {}, [product.blurb]),
				product.category === 'wear' && sizes(context),
				h('div', { class: css('buy') }, [
					addToCart(context, slug),
					build.has.saveForLater &&
						h(
							'button',
							{
								type: 'button',
								class: css('save'),
								'data-heap-id': 'save-for-later',
								'aria-pressed': String(state.saved.includes(slug)),
							},
							[icon('heart'), h('span', {}, ['Save for later'])],
							{
								ref: 'save',
								on: { click: () => ({ type: 'set', change: { saved: [...state.saved, slug] } }) },
							},
						),
				]),
				h('details', { class: css('details') }, [
					h('summary', {}, ['Delivery and returns'], { ref: 'delivery' }),
					h('p', {}, ['With you in three days; thirty days to change your mind.']),
				]),
			]),
		]),
	];
};

const addToCart = ({ css, build }: Context, slug: string): View => {
	const on = { click: () => ({ type: 'add' as const, slug }) };
	if (build.has.addToCartId)
		return h(
			'button',
			{ type: 'button', name: 'add', class: css('add'), 'data-heap-id': 'add-to-cart' },
			[icon('bag'), h('span', {}, ['Add to cart'])],
			{ ref: 'add', on },
		);
	return h(
		'button',
		{ type: 'button', name: 'add', class: css('add') },
		[icon('bag'), h('span', {}, ['Add to basket'])],
		{
			ref: 'add',
			on,
		},
	);
};

const sizes = ({ css, state }: Context): View =>
	h('div', { class: css('sizes') }, [
		h('label', {}, [
			'Size ',
			h(
				'select',
				{ name: 'size' },
				SIZES.map((size) => h('option', { value: size, selected: size === state.size }, [size])),
				{ ref: 'size', on: { change: (size) => ({ type: 'set', change: { size } }) } },
			),
		]),
		h('button', { type: 'button', class: css('link') }, ['Size guide'], {
			ref: 'size-guide',
			on: { click: () => ({ type: 'set', change: { sizeGuide: true } }) },
		}),
		h(
			'dialog',
			{ class: css('dialog'), open: state.sizeGuide, 'aria-labelledby': 'size-guide-title' },
			[
				h('h2', { id: 'size-guide-title' }, ['Size guide']),
				h('p', {}, ['S 88–94 cm · M 95–101 cm · L 102–108 cm · XL 109–116 cm, around the chest.']),
				h('button', { type: 'button', class: 'btn btn-primary' }, ['Close'], {
					ref: 'close-guide',
					on: { click: () => ({ type: 'set', change: { sizeGuide: false } }) },
				}),
			],
			{ on: { close: () => ({ type: 'set', change: { sizeGuide: false } }) } },
		),
	]);
