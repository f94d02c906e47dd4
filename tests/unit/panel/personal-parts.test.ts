import { afterEach, describe, expect, it } from 'vitest';
import { personalParts, setMarks } from '../../../lib/panel/personal-parts.ts';
import { rawEvent } from './data.ts';

describe('what of an event looks personal', () => {
	const withTarget = (over: object, attributes: Record<string, string> = {}) => {
		const event = rawEvent('1');
		const [target, ...above] = event.path ?? [];
		return { ...event, ...over, path: [{ ...target, attributes }, ...above] } as typeof event;
	};

	it.each([
		['a phone number', 'Call +47 22 55 01 23'],
		['an e-mail address that was not masked', 'mia.krogh@example.com'],
		['an IBAN', 'DE89 3704 0044 0532 0130 00'],
	])('is %s in its text', (_, text) => {
		expect(personalParts(withTarget({ text }))).toEqual(['text']);
	});

	it('is told for what is read out or shown of the element, and for the page’s title', () => {
		const attributes = { title: '+47 22 55 01 23', class: '+47 22 55 01 23', 'aria-label': 'Call' };
		expect(personalParts(withTarget({ title: 'Ticket of mia.krogh@example.com' }, attributes))).toEqual([
			'title',
			'page title',
		]);
	});

	it.each(['Add to cart', 'Order F-20481', '€ 74.00', '12,480 clicks', '****', '2026-11-25 14:02:07', '3 of 5'])(
		'is nothing in %j',
		(text) => {
			expect(personalParts(withTarget({ text }))).toEqual([]);
		},
	);

	describe('is nothing that a person has marked as harmless', () => {
		afterEach(() => setMarks([]));
		const mark = { host: 'shop.example', selector: 'button.add', rule: 'phone', reason: 'ours' } as const;
		const event = withTarget({ text: 'Call +47 22 55 01 23', title: 'Call +47 22 55 01 23' });

		it('for this element, rule and site', () => {
			setMarks([mark]);
			expect(personalParts(event)).toEqual(['page title']);
			setMarks([mark, { ...mark, selector: ':root' }]);
			expect(personalParts(event)).toEqual([]);
		});

		it.each([
			{ host: 'other.example' },
			{ rule: 'iban' as const },
			{ selector: 'button.other' },
			{ selector: 'button:hover' },
			{ selector: '(' },
		])('but is for another one: %j', (other) => {
			setMarks([{ ...mark, ...other }]);
			expect(personalParts(event)).toEqual(['text', 'page title']);
		});
	});
});
