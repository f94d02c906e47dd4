import { describe, expect, it } from 'vitest';
import { maskPersonal, maskUrl } from '../../../lib/privacy/index.ts';

describe('a payment card', () => {
	it.each([
		['alone', '5415 6535 3552 5905', '****'],
		['after the day and year of its row', '18 Nov 2026 5415 6535 3552 5905', '18 Nov 2026 ****'],
		['after a number', '12 5415 6535 3552 5905', '12 ****'],
		['before its end', '5415 6535 3552 5905 12/27', '**** 12/27'],
		['before a year', '5415 6535 3552 5905 2027', '**** 2027'],
		['of 15 digits, after a number', '7 3782 822463 10005', '7 ****'],
	])('is masked %s', (_, text, expected) => {
		expect(maskPersonal(text)).toBe(expected);
	});

	it('is no number whose check digit is wrong, whatever stands beside it', () => {
		expect(maskPersonal('2026 5415 6535 3552 5906 12')).toBe('2026 5415 6535 3552 5906 12');
	});
});

it('a personal parameter is masked as forms of frameworks name it', () => {
	expect(maskUrl('/a?user[email]=x&user%5Bfirst_name%5D=y&order[id]=2')).toBe(
		'/a?user[email]=****&user%5Bfirst_name%5D=****&order[id]=2',
	);
});

it('a token of any kind is masked in a query', () => {
	expect(maskUrl('/a?csrf_token=abc&resetToken=def&page=2')).toBe('/a?csrf_token=****&resetToken=****&page=2');
});
