import { productOf } from '../catalogue.ts';
import { BASE } from '../state.ts';
import { h, type View } from '../view.ts';
import { account } from './account.ts';
import { cart } from './cart.ts';
import { checkout, thanks } from './checkout.ts';
import type { Context } from './context.ts';
import { helpPage } from './help.ts';
import { home } from './home.ts';
import { layout } from './layout.ts';
import { productPage } from './product.ts';

export interface Page {
	title: string;
	view: View;
}

const SHOP = 'Fjell Supply';

/** The page at the state's address; an unknown one says so. */
export const pageOf = (context: Context): Page => {
	const path = (context.state.url.split('?')[0] as string).slice(BASE.length).replace(/(?<=.)\/$/, '');
	const page = (title: string, main: View[]) => ({ title: `${title} · ${SHOP}`, view: layout(context, main) });
	switch (path) {
		case '/':
			return page('Good things for outside', home(context));
		case '/cart':
			return page('Cart', cart(context));
		case '/checkout':
			return page('Checkout', checkout(context));
		case '/thanks':
			return page('Thank you', thanks(context));
		case '/account':
			return page('Account', account(context));
		case '/help':
			return { title: 'Help', view: h('div', { class: context.css('help-page') }, helpPage(context)) };
	}
	const product = path.startsWith('/products/') ? productOf(path.slice('/products/'.length)) : undefined;
	if (product) return page(product.name, productPage(context, product));
	return page('Not found', [h('h1', {}, ['There is nothing here'])]);
};
