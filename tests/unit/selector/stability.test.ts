import { expect, test } from 'vitest';
import { classifyToken } from '../../../lib/selector/stability.ts';

const FAMILIES: Record<string, string[]> = {
	generated: [
		':r1:',
		'«r1»',
		'_r_1_',
		':R3b6n6:',
		'radix-:r3:',
		'radix-12',
		'headlessui-menu-button-4',
		'ember123',
		'css-1x2y3z4',
		'sc-aBcDeF1',
		'sc-6e5d4050-0',
		'jss42',
		'svelte-1abcde2',
		'Button_root__3xKq2',
		'Header_header__LpzL7',
		'prc-Link-Link-85e08',
		'Header__Logo-sc-1a2b3c-0',
		'0e4f9c1a-3b2d-4c5e-8f90-a1b2c3d4e5f6',
		'order-1234567890',
		'a1b2c3d4',
	],
	state: ['active', 'is-open', 'nav-collapsed', 'current-menu-item', 'has-focus', 'disabled'],
	utility: [
		'mt-4',
		'md:flex',
		'text-center',
		'w-1/2',
		'px-2.5',
		'-mt-2',
		'bg-white',
		'hidden',
		'col-lg-7',
		'hover:bg-red-500',
		'[&>p]:mt-0',
	],
	numbered: ['menu-item-12400', 'page-item-137', 'nav_menu-2', 'col2', 'h1-title'],
	compound: ['add-to-cart', 'addToCart', 'nav__link', 'footer_links', 'noLightbox', 'btn-primary'],
	word: ['checkout', 'price', 'brand', 'wrapper'],
};

for (const [kind, names] of Object.entries(FAMILIES))
	test.each(names)(`%s is ${kind}`, (name) => {
		expect(classifyToken(name).kind).toBe(kind);
	});

test('the five letters beside a styled-components class mean nothing', () => {
	expect(classifyToken('brand').kind).toBe('word');
	expect(classifyToken('brand', ['sc-6e5d4050-0', 'brand']).kind).toBe('generated');
});

test('the part that a person wrote is kept of a hashed class', () => {
	expect(classifyToken('Button_root__3xKq2').stem).toBe('Button_root__');
	expect(classifyToken('css-1x2y3z4').stem).toBeUndefined();
});
