import { CURRENT_BUILD } from '../builds.ts';
import { PRODUCTS, SIZES } from '../catalogue.ts';
import type { Random } from './random.ts';
import type { Visit } from './visit.ts';

/**
 * How likely each step is, for a visitor of ordinary intent. Chosen to resemble a small shop: of a hundred visits some
 * thirty-five look at one page only, twenty open the cart, and six or seven buy.
 */
const CHANCE = {
	landsOnProduct: 0.27,
	landsOnCategory: 0.12,
	leavesAtOnce: 0.3,
	looksAtAnother: 0.62,
	sorts: 0.08,
	filters: 0.16,
	quickAdds: 0.05,
	adds: 0.16,
	/** The newest release made the button clearer. */
	addsMoreInCurrent: 1.25,
	changesSize: 0.55,
	opensSizeGuide: 0.2,
	readsDelivery: 0.12,
	rates: 0.05,
	saves: 0.09,
	opensHelp: 0.06,
	asks: 0.6,
	signsUp: 0.04,
	signsIn: 0.5,
	looksAtOrders: 0.6,
	opensCart: 0.72,
	changesQuantity: 0.15,
	removes: 0.1,
	checksOut: 0.5,
	abandonsForm: 0.42,
} as const;

/** The page on which somebody arrives. */
export const landingPath = (random: Random): string => {
	if (random.chance(CHANCE.landsOnProduct)) return `/products/${favourite(random)}`;
	return random.chance(CHANCE.landsOnCategory) ? `/?category=${random.pick(['camp', 'wear'])}` : '/';
};

const favourite = (random: Random) => random.pick(PRODUCTS, ({ appeal }) => appeal).slug;

/** One visit from arrival to leaving. */
export const walk = (visit: Visit, version: string): void => {
	const { random, visitor } = visit;
	const keen = (chance: number) => random.chance(Math.min(0.95, chance * visitor.intent));
	visit.wait(8);
	if (random.chance(CHANCE.leavesAtOnce / visitor.intent)) return;

	if (visitor.email && !visit.state.signedIn && random.chance(CHANCE.signsIn)) signIn(visit, visitor.email);
	do {
		if (!isProduct(visit)) browse(visit);
		if (isProduct(visit)) lookAt(visit, keen, version);
		if (random.chance(CHANCE.opensHelp)) askForHelp(visit);
	} while (random.chance(CHANCE.looksAtAnother) && backToList(visit));
	if (!visitor.subscribed && keen(CHANCE.signsUp)) signUp(visit);
	if (visit.state.cart.length > 0 && keen(CHANCE.opensCart)) buy(visit, keen);
};

const isProduct = ({ state }: Visit) => state.url.includes('/products/');

const backToList = (visit: Visit): true => {
	visit.wait(6);
	const ways = ['crumb-all', 'crumb-category', 'brand', 'nav-all'].filter(visit.has);
	visit.click(visit.random.pick(ways));
	return true;
};

const browse = (visit: Visit): void => {
	const { random } = visit;
	visit.wait(12);
	if (!visit.has('category')) visit.click('nav-all');
	if (random.chance(CHANCE.filters)) visit.change('category', random.pick(['camp', 'kitchen', 'wear', 'carry']));
	if (random.chance(CHANCE.sorts)) visit.click('sort');
	visit.wait(9);
	const { slug } = random.pick(
		PRODUCTS.filter((product) => visit.has(`product ${product.slug}`)),
		({ appeal }) => appeal,
	);
	if (random.chance(CHANCE.quickAdds)) visit.click(`quick-add ${slug}`);
	visit.click(`product ${slug}`);
};

type Keen = (chance: number) => boolean;

const lookAt = (visit: Visit, keen: Keen, version: string): void => {
	const { random } = visit;
	visit.wait(20);
	if (visit.has('size') && random.chance(CHANCE.changesSize)) visit.change('size', random.pick(SIZES));
	if (visit.has('size-guide') && random.chance(CHANCE.opensSizeGuide)) {
		visit.click('size-guide');
		visit.wait(10);
		visit.click('close-guide');
	}
	if (random.chance(CHANCE.readsDelivery)) visit.click('delivery');
	if (random.chance(CHANCE.rates)) visit.click(`stars ${random.whole(3, 5)}`);
	if (visit.has('save') && random.chance(CHANCE.saves)) visit.click('save');
	visit.wait(8);
	if (keen(CHANCE.adds * (version === CURRENT_BUILD.version ? CHANCE.addsMoreInCurrent : 1))) visit.click('add');
};

const askForHelp = (visit: Visit): void => {
	const { random } = visit;
	visit.wait(5);
	visit.click('help');
	visit.wait(8);
	if (random.chance(CHANCE.asks)) visit.click(`question ${random.whole(0, 2)}`);
	visit.wait(10);
	visit.click('help');
};

const signIn = (visit: Visit, email: string): void => {
	visit.click('account');
	visit.wait(6);
	visit.change('field email');
	visit.wait(5);
	visit.click('sign-in');
	visit.submit('sign-in-form', { email });
	visit.wait(7);
	if (visit.random.chance(CHANCE.looksAtOrders)) visit.click('past-order');
	visit.wait(6);
	visit.click('nav-all');
};

const signUp = (visit: Visit): void => {
	visit.wait(6);
	visit.click('sign-up');
	visit.submit('newsletter');
};

const buy = (visit: Visit, keen: Keen): void => {
	const { random } = visit;
	visit.wait(6);
	visit.click('cart');
	visit.wait(10);
	if (random.chance(CHANCE.changesQuantity)) visit.change('quantity 0', '2');
	if (random.chance(CHANCE.removes)) visit.click('remove 0');
	if (visit.state.cart.length === 0 || !keen(CHANCE.checksOut)) return;
	visit.click('checkout');
	for (const field of ['email', 'name', 'address', 'postcode', 'city']) {
		visit.wait(7);
		visit.change(`field ${field}`);
	}
	if (random.chance(CHANCE.abandonsForm)) return;
	visit.change('country');
	for (const field of ['card', 'expires', 'cvc']) {
		visit.wait(9);
		visit.change(`field ${field}`);
	}
	visit.change('terms');
	visit.wait(4);
	visit.click('place-order');
	visit.submit('checkout-form', { order: `F-${random.whole(10_000, 99_999)}` });
	visit.wait(10);
};
