import { euro, productOf } from '../catalogue.ts';
import { BASE, type CartLine, totalOf } from '../state.ts';
import { h, type View } from '../view.ts';
import type { Context } from './context.ts';

const MOST = 5;

export const cart = (context: Context): View[] => {
	const { css, state } = context;
	if (state.cart.length === 0)
		return [
			h('h1', {}, ['Your cart is empty']),
			h('a', { href: `${BASE}/`, class: css('link') }, ['Look around'], { ref: 'look-around' }),
		];
	return [
		h('h1', {}, ['Your cart']),
		h('table', { class: css('lines') }, [
			h(
				'tbody',
				{},
				state.cart.map((line, i) => row(context, line, i)),
			),
		]),
		h('div', { class: css('summary') }, [
			h('p', { class: css('price-large') }, [`Total ${euro(totalOf(state))}`]),
			h('a', { href: `${BASE}/checkout`, class: css('checkout'), 'data-heap-id': 'checkout' }, ['Checkout'], {
				ref: 'checkout',
			}),
		]),
	];
};

const row = ({ css }: Context, { slug, size, quantity }: CartLine, line: number): View => {
	const product = productOf(slug);
	return h('tr', {}, [
		h('td', {}, [
			h('a', { href: `${BASE}/products/${slug}` }, [product?.name ?? slug], { ref: `line ${line}` }),
			product?.category === 'wear' && h('small', {}, [` Size ${size}`]),
		]),
		h('td', {}, [
			h(
				'select',
				{ name: 'quantity', 'aria-label': 'Quantity' },
				Array.from({ length: MOST }, (_, i) =>
					h('option', { value: i + 1, selected: quantity === i + 1 }, [String(i + 1)]),
				),
				{
					ref: `quantity ${line}`,
					on: { change: (value) => ({ type: 'quantity', line, quantity: Number(value) }) },
				},
			),
		]),
		h('td', {}, [euro((product?.price ?? 0) * quantity)]),
		h('td', {}, [
			h('button', { type: 'button', class: css('remove') }, ['Remove'], {
				ref: `remove ${line}`,
				on: { click: () => ({ type: 'quantity', line, quantity: 0 }) },
			}),
		]),
	]);
};
