import { CATEGORIES, euro, PRODUCTS, type Product } from '../catalogue.ts';
import { BASE } from '../state.ts';
import { h, type View } from '../view.ts';
import type { Context } from './context.ts';
import { picture } from './icons.ts';

/** The product list, of one category where the query names one. */
export const home = (context: Context): View[] => {
	const { css, state } = context;
	const category = new URLSearchParams(state.url.split('?')[1]).get('category');
	const products = PRODUCTS.filter((product) => !category || product.category === category);
	if (state.sort === 'price') products.sort((a, b) => a.price - b.price);
	return [
		h('section', { class: css('hero') }, [
			h('h1', {}, [CATEGORIES[category as Product['category']] ?? 'Good things for outside']),
			h('p', {}, ['Made to be used, repaired and handed on.']),
		]),
		h('div', { class: css('filters') }, [
			h('label', {}, [
				'Category ',
				h(
					'select',
					{ name: 'category' },
					[
						h('option', { value: '' }, ['All']),
						...Object.entries(CATEGORIES).map(([value, name]) =>
							h('option', { value, selected: value === category }, [name]),
						),
					],
					{
						ref: 'category',
						on: { change: (value) => ({ type: 'go', url: value ? `${BASE}/?category=${value}` : `${BASE}/` }) },
					},
				),
			]),
			h(
				'button',
				{ type: 'button', class: css('sort'), 'aria-pressed': String(state.sort === 'price') },
				['Cheapest first'],
				{
					ref: 'sort',
					on: { click: () => ({ type: 'set', change: { sort: state.sort === 'price' ? 'featured' : 'price' } }) },
				},
			),
		]),
		h(
			'ul',
			{ class: css('grid') },
			products.map((product) => h('li', {}, [card(context, product)])),
		),
	];
};

const card = ({ css }: Context, product: Product): View =>
	h('article', { class: css('card') }, [
		h(
			'a',
			{ href: `${BASE}/products/${product.slug}`, class: css('card-link') },
			[
				h('div', { class: css('picture') }, [picture(product)]),
				h('h3', { class: css('card-name') }, [product.name]),
				h('span', { class: css('price') }, [euro(product.price)]),
			],
			{ ref: `product ${product.slug}` },
		),
		h('button', { type: 'button', class: css('quick-add') }, ['Quick add'], {
			ref: `quick-add ${product.slug}`,
			on: { click: () => ({ type: 'add', slug: product.slug, size: 'M' }) },
		}),
	]);
