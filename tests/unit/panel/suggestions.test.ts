import { describe, expect, it } from 'vitest';
import { categoryIn, suggestNames } from '../../../lib/panel/names.ts';
import { firstChoice, pageChoices } from '../../../lib/panel/page-choices.ts';

const at = (path: string) => `https://shop.example${path}`;

describe('names of a new label', () => {
	const name = (path: string, description: string, eventType = 'click') =>
		suggestNames({ url: at(path), eventType, description: { tag: 'button', name: description } })[0];

	it('are Category - Event, the category from the page', () => {
		expect(name('/products/blue-shirt', 'Add to cart')).toBe('Products - Add to cart');
		expect(name('/shop/cart', 'check out')).toBe('Shop - Check out');
		expect(name('/gift-cards', 'Buy')).toBe('Gift cards - Buy');
		expect(name('/', 'Sign in')).toBe('Sign in');
	});
	it('say what is done where it is no click', () => {
		expect(name('/checkout', 'Plan', 'change')).toBe('Checkout - Change Plan');
		expect(name('/checkout', 'Submit order', 'submit')).toBe('Checkout - Submit order');
	});
	it('offer the categories in use, and are cut at a word', () => {
		const names = suggestNames(
			{ url: at('/a'), eventType: 'click', description: { tag: 'a', name: 'word '.repeat(30) } },
			['Shop'],
		);
		expect(names[1]).toMatch(/^Shop - Word/);
		expect(names.every((each) => each.length < 60)).toBe(true);
	});
	it('tell their category', () => {
		expect(categoryIn('Shop - Add to cart')).toBe('Shop');
		expect(categoryIn('Add to cart')).toBeUndefined();
	});
});

describe('pages of a new label', () => {
	const paths = (path: string) => pageChoices(at(path)).map((choice) => choice.path);

	it('are this page, its section, all below, and every page', () => {
		expect(paths('/products/shirts/blue?x=1#y')).toEqual([
			'/products/shirts/blue',
			'/products/shirts/*',
			'/products/**',
			undefined,
		]);
		expect(paths('/cart/')).toEqual(['/cart', undefined]);
		expect(paths('/')).toEqual(['/', undefined]);
	});
	it('begin with the section of a page in one', () => {
		expect(firstChoice(at('/products/blue-shirt')).path).toBe('/products/*');
		expect(firstChoice(at('/cart')).path).toBe('/cart');
	});
});
