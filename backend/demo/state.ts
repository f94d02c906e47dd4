import { productOf } from './catalogue.ts';

/** Where the shop is mounted. */
export const BASE = '/demo';

export interface CartLine {
	slug: string;
	size: string;
	quantity: number;
}

/** All there is to know of a visitor's shop; the same in the browser and for a simulated visitor. */
export interface ShopState {
	/** Path and query. */
	url: string;
	cart: CartLine[];
	size: string;
	sort: 'featured' | 'price';
	signedIn: boolean;
	subscribed: boolean;
	sizeGuide: boolean;
	help: boolean;
	/** Stars given to the product in view, 0 for none yet. */
	stars: number;
	saved: string[];
	/** Number of the order placed last. */
	order: string;
}

export const initialState = (url: string): ShopState => ({
	url,
	cart: [],
	size: 'M',
	sort: 'featured',
	signedIn: false,
	subscribed: false,
	sizeGuide: false,
	help: false,
	stars: 0,
	saved: [],
	order: '',
});

export type Action =
	| { type: 'go'; url: string }
	| { type: 'set'; change: Partial<ShopState> }
	| { type: 'add'; slug: string; size?: string }
	| { type: 'quantity'; line: number; quantity: number }
	| { type: 'rate'; slug: string; stars: number }
	| { type: 'sign-in'; email: string }
	| { type: 'sign-out' }
	| { type: 'order'; number: string };

type Value = string | number | boolean;
/** A call of the snippet that an action makes. */
export type HeapCall =
	| ['track', name: string, properties: Record<string, Value>]
	| ['identify', identity: string]
	| ['addUserProperties', properties: Record<string, Value>]
	| ['resetIdentity'];

export const totalOf = ({ cart }: ShopState): number =>
	cart.reduce((sum, { slug, quantity }) => sum + (productOf(slug)?.price ?? 0) * quantity, 0);
export const itemsOf = ({ cart }: ShopState): number => cart.reduce((sum, { quantity }) => sum + quantity, 0);

/** A number instead of the address: an identity is kept for ever and must not be personal. */
const customerOf = (email: string): string => {
	let sum = 0;
	for (const character of email.trim().toLowerCase()) sum = (sum * 31 + character.charCodeAt(0)) % 90_000;
	return `customer-${10_000 + sum}`;
};

/** The shop after an action, and what it tells the SDK. Pure. */
export const act = (state: ShopState, action: Action): { state: ShopState; calls: HeapCall[] } => {
	const next = (change: Partial<ShopState>, ...calls: HeapCall[]) => ({ state: { ...state, ...change }, calls });
	switch (action.type) {
		case 'go':
			return next({ url: action.url, sizeGuide: false, stars: 0 });
		case 'set':
			return next(action.change);
		case 'add': {
			const { slug, size = state.size } = action;
			const line = state.cart.find((each) => each.slug === slug && each.size === size);
			const cart = line
				? state.cart.map((each) => (each === line ? { ...each, quantity: each.quantity + 1 } : each))
				: [...state.cart, { slug, size, quantity: 1 }];
			return next({ cart });
		}
		case 'quantity':
			return next({
				cart: state.cart
					.map((line, i) => (i === action.line ? { ...line, quantity: action.quantity } : line))
					.filter(({ quantity }) => quantity > 0),
			});
		case 'rate':
			return next({ stars: action.stars }, ['track', 'Product rated', { product: action.slug, stars: action.stars }]);
		case 'sign-in':
			return next({ signedIn: true }, ['identify', customerOf(action.email)]);
		case 'sign-out':
			return next({ signedIn: false }, ['resetIdentity']);
		case 'order':
			return next({ cart: [], order: action.number, url: `${BASE}/thanks` }, [
				'track',
				'Purchase',
				{ order: action.number, revenue: totalOf(state), items: itemsOf(state), currency: 'EUR' },
			]);
	}
};
