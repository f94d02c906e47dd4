import { describe, expect, test } from 'vitest';
import { matchesPage, pageOf } from '../../../lib/definition/index.ts';

const on = (path: string, url: string) => matchesPage({ path }, pageOf(url));

describe('a path pattern', () => {
	test.each([
		['/products', 'https://a.example/products', true],
		['/products', 'https://a.example/products/', true],
		['/products/', 'https://a.example/products', true],
		['/products', 'https://a.example/products?page=2#top', true],
		['/products', 'https://a.example/products/1', false],
		['/products', 'https://a.example/Products', false],
		['/products/*', 'https://a.example/products/blue', true],
		['/products/*', 'https://a.example/products/blue/', true],
		['/products/*', 'https://a.example/products/blue/reviews', false],
		['/products/*/reviews', 'https://a.example/products/blue/reviews', true],
		['/products/**', 'https://a.example/products', true],
		['/products/**', 'https://a.example/products/blue/reviews/3', true],
		['/products/**', 'https://a.example/productsale', false],
		['/**', 'https://a.example/', true],
		['/', 'https://a.example', true],
		['/', 'https://a.example/x', false],
		['/blue-*', 'https://a.example/blue-shirt', true],
		['/blue-*', 'https://a.example/blue-shirt/x', false],
		['/größe/*', 'https://a.example/größe/42', true],
		['/two words', 'https://a.example/two words', true],
		['/a.b', 'https://a.example/axb', false],
		['/100%', 'https://a.example/100%', true],
		['/a_b', 'https://a.example/axb', false],
		['/(x)+[y]', 'https://a.example/(x)+[y]', true],
	])('%s on %s: %s', (pattern, url, expected) => {
		expect(on(pattern, url)).toBe(expected);
	});
});

describe('a host pattern', () => {
	test.each([
		['shop.example', 'https://shop.example/', true],
		['SHOP.example', 'https://shop.example/', true],
		['shop.example', 'https://www.shop.example/', false],
		['shop.example', 'https://shop.example:8080/', false],
		['localhost:8080', 'http://localhost:8080/', true],
		['*.shop.example', 'https://www.shop.example/', true],
		['*.shop.example', 'https://a.b.shop.example/', true],
		['*.shop.example', 'https://shop.example/', false],
		['*.shop.example', 'https://notshop.example/', false],
	])('%s on %s: %s', (host, url, expected) => {
		expect(matchesPage({ host }, pageOf(url))).toBe(expected);
	});
});

test('what is no URL is taken for a path', () => {
	expect(pageOf('/checkout')).toEqual({ host: '', path: '/checkout' });
	expect(on('/checkout', '/checkout')).toBe(true);
});
