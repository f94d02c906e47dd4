import { BASE, itemsOf } from '../state.ts';
import { h, type View } from '../view.ts';
import type { Context } from './context.ts';
import { icon } from './icons.ts';

/** Header, the page's own content, newsletter and footer. */
export const layout = (context: Context, main: View[]): View => {
	const { css } = context;
	return h('div', { class: css('shop') }, [
		header(context),
		h('main', { id: 'main', class: css('main') }, main),
		newsletter(context),
		footer(context),
		help(context),
	]);
};

const header = ({ css, state }: Context): View => {
	const items = itemsOf(state);
	const link = (url: string, text: string, ref: string) =>
		h('a', { href: `${BASE}${url}`, class: css('nav-link') }, [text], { ref });
	return h('header', { class: css('header') }, [
		h('a', { href: `${BASE}/`, class: css('brand') }, ['Fjell Supply'], { ref: 'brand' }),
		h('nav', { class: css('nav'), 'aria-label': 'Shop' }, [
			link('/', 'Everything', 'nav-all'),
			link('/?category=camp', 'Camp', 'nav-camp'),
			link('/?category=wear', 'Wear', 'nav-wear'),
		]),
		h('a', { href: `${BASE}/account`, class: css('tool'), 'aria-label': 'Account' }, [icon('person')], {
			ref: 'account',
		}),
		h(
			'a',
			{ href: `${BASE}/cart`, class: css('tool'), 'data-heap-id': 'open-cart' },
			[icon('bag'), h('span', {}, ['Cart']), items > 0 && h('span', { class: css('count') }, [String(items)])],
			{ ref: 'cart' },
		),
	]);
};

const newsletter = ({ css, state }: Context): View =>
	h('section', { class: css('newsletter'), 'aria-labelledby': 'newsletter-title' }, [
		h('h2', { id: 'newsletter-title' }, ['Letters from the fjell']),
		state.subscribed
			? h('p', { role: 'status' }, ['Thank you. The next letter is yours.'])
			: h(
					'form',
					{ id: 'newsletter', class: css('newsletter-form') },
					[
						h('input', {
							type: 'email',
							name: 'email',
							required: true,
							placeholder: 'Your e-mail address',
							'aria-label': 'E-mail address',
							autocomplete: 'email',
						}),
						h('button', { type: 'submit', class: 'btn btn-quiet' }, ['Sign up'], { ref: 'sign-up' }),
					],
					{
						ref: 'newsletter',
						on: { submit: () => ({ type: 'set', change: { subscribed: true } }) },
					},
				),
	]);

const footer = ({ css, build }: Context): View =>
	h('footer', { class: css('footer') }, [
		h('p', {}, [`A demo shop, release ${build.version}. Nothing is sold here.`]),
		h('a', { href: `${BASE}/account` }, ['Orders'], { ref: 'footer-orders' }),
	]);

/** A help widget in a frame of the same origin, as chat widgets come. */
const help = ({ css, state }: Context): View =>
	h('aside', { class: css('help') }, [
		state.help && h('iframe', { src: `${BASE}/help`, title: 'Help', class: css('help-frame') }),
		h(
			'button',
			{ type: 'button', class: css('help-button'), 'aria-expanded': String(state.help) },
			[icon('help'), 'Help'],
			{
				ref: 'help',
				on: { click: () => ({ type: 'set', change: { help: !state.help } }) },
			},
		),
	]);
