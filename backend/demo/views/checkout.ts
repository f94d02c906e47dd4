import { euro } from '../catalogue.ts';
import { totalOf } from '../state.ts';
import { h, type View } from '../view.ts';
import type { Context } from './context.ts';

const field = (label: string, name: string, autocomplete: string, type = 'text'): View =>
	h('label', {}, [label, h('input', { type, name, autocomplete, required: true }, [], { ref: `field ${name}` })]);

const delivery = (value: string, text: string, isChecked: boolean): View =>
	h('label', {}, [
		h('input', { type: 'radio', name: 'delivery', value, checked: isChecked }, [], { ref: `delivery ${value}` }),
		text,
	]);

/** A form full of what must never be recorded. */
export const checkout = ({ css, build, state }: Context): View[] => [
	h('h1', {}, ['Checkout']),
	h(
		'form',
		{ id: 'checkout', class: css('form') },
		[
			h('fieldset', {}, [
				h('legend', {}, ['Where to']),
				field('E-mail', 'email', 'email', 'email'),
				field('Full name', 'name', 'name'),
				field('Street and number', 'address', 'street-address'),
				field('Postcode', 'postcode', 'postal-code'),
				field('City', 'city', 'address-level2'),
				h('label', {}, [
					'Country ',
					h(
						'select',
						{ name: 'country', autocomplete: 'country-name' },
						['Austria', 'Denmark', 'Germany', 'Norway', 'Sweden'].map((name) => h('option', {}, [name])),
						{ ref: 'country' },
					),
				]),
			]),
			h('fieldset', {}, [
				h('legend', {}, ['Delivery']),
				delivery('post', 'Post, three days', true),
				delivery('express', 'Courier, tomorrow', false),
			]),
			h('fieldset', {}, [
				h('legend', {}, ['Payment']),
				field('Card number', 'card', 'cc-number'),
				field('Expires', 'expires', 'cc-exp'),
				field('Security code', 'cvc', 'cc-csc', 'password'),
			]),
			h('label', { class: css('consent') }, [
				h('input', { type: 'checkbox', name: 'terms', required: true }, [], { ref: 'terms' }),
				'I have read the terms.',
			]),
			h('input', { type: 'hidden', name: 'csrf', value: '8f0c2e9d' }),
			h(
				'button',
				{
					type: 'submit',
					class: css('place-order'),
					'data-heap-id': build.has.placeOrderId ? 'place-order' : undefined,
				},
				[h('span', {}, ['Place order']), h('strong', {}, [euro(totalOf(state))])],
				{ ref: 'place-order' },
			),
		],
		{ ref: 'checkout-form', on: { submit: ({ order }) => ({ type: 'order', number: order ?? orderNumber() }) } },
	),
];

const orderNumber = () => `F-${Math.floor(Math.random() * 90_000) + 10_000}`;

export const thanks = ({ css, state }: Context): View[] => [
	h('h1', {}, ['Thank you']),
	h('p', { class: css('notice'), role: 'status' }, [`Your order ${state.order} is on its way.`]),
];
