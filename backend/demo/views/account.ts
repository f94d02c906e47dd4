import { BASE } from '../state.ts';
import { h, type View } from '../view.ts';
import type { Context } from './context.ts';

/** Made-up; the card and the addresses are the usual test values. */
const CUSTOMER = {
	name: 'Mia Krogh',
	email: 'mia.krogh@example.com',
	phone: '+47 22 55 01 23',
	card: '4111 1111 1111 1111',
	address: 'Storgata 12, 0155 Oslo',
};

export const account = (context: Context): View[] => (context.state.signedIn ? signedIn(context) : signIn(context));

const signIn = ({ css }: Context): View[] => [
	h('h1', {}, ['Sign in']),
	h(
		'form',
		{ id: 'sign-in', class: css('form') },
		[
			h('label', {}, [
				'E-mail',
				h('input', { type: 'email', name: 'email', required: true, autocomplete: 'username' }, [], {
					ref: 'field email',
				}),
			]),
			h('label', {}, ['Password', h('input', { type: 'password', name: 'password', autocomplete: 'off' })]),
			h('button', { type: 'submit', class: 'btn btn-primary' }, ['Sign in'], { ref: 'sign-in' }),
		],
		{ ref: 'sign-in-form', on: { submit: ({ email = '' }) => ({ type: 'sign-in', email }) } },
	),
];

/** The first section is protected as it should be; the second shows what a careless page gives away. */
const signedIn = ({ css }: Context): View[] => [
	h('h1', {}, ['Your account']),
	h('section', { class: `${css('panel')} heap-ignore`, 'aria-label': 'Your data' }, [
		h('h2', {}, ['Your data']),
		h('dl', {}, [
			h('dt', {}, ['Name']),
			h('dd', {}, [CUSTOMER.name]),
			h('dt', {}, ['Address']),
			h('dd', {}, [CUSTOMER.address]),
			h('dt', {}, ['Card']),
			h('dd', {}, [CUSTOMER.card]),
		]),
		h('button', { type: 'button', class: 'btn btn-quiet' }, ['Change'], { ref: 'change-data' }),
	]),
	h('section', { class: css('panel'), 'aria-label': 'Contact' }, [
		h('h2', {}, ['Contact']),
		h('ul', {}, [
			h('li', {}, [
				h('button', { type: 'button', class: css('chip'), title: CUSTOMER.email }, [CUSTOMER.email], { ref: 'chip' }),
			]),
			h('li', {}, [
				h('a', { href: `mailto:${CUSTOMER.email}`, class: css('link') }, [`Write to ${CUSTOMER.name}`], {
					ref: 'mail',
				}),
			]),
			h('li', {}, [
				h('button', { type: 'button', class: css('chip'), 'data-phone': CUSTOMER.phone }, [CUSTOMER.phone], {
					ref: 'phone',
				}),
			]),
			h('li', { 'data-heap-redact-text': true }, [
				h('button', { type: 'button', class: css('chip') }, ['Member 7719-2210'], { ref: 'member' }),
			]),
		]),
	]),
	h('section', { class: css('panel'), 'aria-label': 'Orders' }, [
		h('h2', {}, ['Orders']),
		h('a', { href: `${BASE}/account?order=F-20481`, class: css('link') }, ['Order F-20481'], { ref: 'past-order' }),
	]),
	h('button', { type: 'button', class: css('link') }, ['Sign out'], {
		ref: 'sign-out',
		on: { click: () => ({ type: 'sign-out' }) },
	}),
];
