import { describe, expect, it } from 'vitest';
import { found } from './place.ts';

describe('numbers with a check digit', () => {
	it.each([
		['4111 1111 1111 1111', 'payment-card'],
		['3782 822463 10005', 'payment-card'],
		['DE89 3704 0044 0532 0130 00', 'iban'],
		['GB29NWBK60161331926819', 'iban'],
		['078-05-1120', 'national-id'],
		['AB 12 34 56 C', 'national-id'],
		['1 84 12 76 451 089 46', 'national-id'],
		['12345678Z', 'national-id'],
		['RSSMRA85T10A562S', 'national-id'],
		['529.982.247-25', 'national-id'],
		['ABCPE1234F', 'national-id'],
	])('finds %s as %s', (value, rule) => {
		expect(found(value)).toHaveProperty([rule]);
	});

	it.each(['4111 1111 1111 1112', 'DE89 3704 0044 0532 0130 01', '12345678A', 'RSSMRA85T10A562T', '529.982.247-26'])(
		'does not take %s, whose check digit is wrong',
		(value) => {
			expect(found(value)).toEqual({});
		},
	);

	it('takes bare digits for an id only under a label that names one', () => {
		expect(found('86095742719', { lang: 'de', label: 'steuer id' })).toEqual({ 'national-id': '86095742719' });
		expect(found('86095742719', { lang: 'de', label: 'bestellnummer' })).toEqual({});
	});
});

describe('phone numbers', () => {
	it.each([
		['+49 30 901820', 'de'],
		['(208) 555-0118', 'en-US'],
		['07700 900461', 'en-GB'],
		['01 23 45 67 89', 'fr'],
		['(11) 98765-4321', 'pt-BR'],
		['612 345 678', 'es'],
		['98765 43210', 'en-IN'],
		['03-1234-5678', 'ja'],
	])('finds %s on a page in %s', (value, lang) => {
		expect(found(value, { lang })).toEqual({ phone: value });
	});

	it.each([
		'2024-11-05',
		'12.05.2024',
		'1,299.00',
		'4711-0815',
		'978-3-16-148410-0',
		'10:30-11:45',
		'v2.14.0',
		'€ 1.234.567,00',
	])('does not take %s for one', (value) => {
		expect(found(value)).not.toHaveProperty('phone');
	});

	it('does not take an order number of the same form for one', () => {
		expect(found('612 345 678', { lang: 'es', label: 'pedido' })).toEqual({});
		expect(found('612 345 678', { lang: 'es', label: 'móvil' })).toEqual({ phone: '612 345 678' });
	});
});

describe('names of persons', () => {
	it.each([
		['Anna Schmidt', {}],
		['Castellanos, Marisol', {}],
		['Welcome back, Rebecca!', {}],
		['Sehr geehrte Frau Dr. Aumüller', {}],
		['Xylon Quarrel', { label: 'patient' }],
		['Fellner', { label: 'nachname' }],
		['GARRIDO/LAURA MRS', {}],
		['sunniva.aas', { label: 'created by' }],
		['山田 太郎様', { lang: 'ja' }],
		['श्री सुरेश पाटिल', { lang: 'hi' }],
	] as const)('finds the one in %s', (value, around) => {
		expect(found(value, around)).toHaveProperty('person-name');
	});

	it.each([
		['Emmanuel Church, by Emma', 'Emma'],
		['Annapolis tour guide: Anna', 'Anna'],
		['Georgetown office, assigned to George', 'George'],
		['Marketing for Mark, edited by Mark', 'Mark'],
	])('looks at each place where it stands for itself: %s', (value, name) => {
		expect(found(value)).toEqual({ 'person-name': name });
	});

	it('finds it beside words that the page tells to be none', () => {
		const page = { hasSmall: (word: string) => word === 'Uses', isSite: () => false };
		expect(found('Emmanuel Uses', { page })).toEqual({});
		expect(found('Written by Emma, on Emmanuel Uses', { page })).toEqual({ 'person-name': 'Emma' });
	});

	it.each([
		['Florence Sofa', {}],
		['Max Mara', {}],
		['Collège Jean Jaurès', {}],
		['Order Summary', {}],
		['Add To Cart', { tag: 'button' }],
		['New York', {}],
		['Nordwind GmbH', { label: 'company' }],
	] as const)('does not take %s for one', (value, around) => {
		expect(found(value, around)).not.toHaveProperty('person-name');
	});
});

describe('what only a label makes personal', () => {
	it('takes a date for a birth only beside words for it', () => {
		expect(found('12.03.1984', { label: 'geburtsdatum' })).toEqual({ 'birth-date': '12.03.1984' });
		expect(found('DOB: 03/12/1984')).toEqual({ 'birth-date': '03/12/1984' });
		expect(found('12.03.2024', { label: 'lieferung' })).toEqual({});
	});

	it('takes four numbers for an address of a network unless they are a version', () => {
		expect(found('203.0.113.84')).toEqual({ 'ip-address': '203.0.113.84' });
		expect(found('Version 10.4.2.80')).toEqual({});
		expect(found('127.0.0.1')).toEqual({});
	});

	it('takes a field for a personal one by its autofill token, type, name or label', () => {
		const field = (attributes: Record<string, string>, label = '') =>
			found('', { where: 'field', tag: 'input', attributes, label });
		expect(field({ autocomplete: 'shipping street-address' })).toHaveProperty('personal-field');
		expect(field({ type: 'email' })).toHaveProperty('personal-field');
		expect(field({ name: 'firstName' })).toHaveProperty('personal-field');
		expect(field({ type: 'text' }, 'geburtsdatum')).toHaveProperty('personal-field');
		expect(field({ type: 'search', name: 'q' })).toEqual({});
		expect(field({ name: 'coupon' })).toEqual({});
		expect(field({ name: 'project_name' }, 'project name')).toEqual({});
	});
});

describe('addresses, places and secrets', () => {
	it.each([
		'816 W Bannock St, Boise, ID 83702',
		'Hauptstraße 5',
		'14 bis rue des Tanneurs',
		'Calle Mayor 5',
		'Via Roma, 12',
		'Rua das Flores, 123',
		'ul. Marszałkowska 12/4',
		'Prinsengracht 263',
	])('finds the address %s', (value) => {
		expect(found(value)).toHaveProperty('postal-address');
	});

	it.each(['52.520008, 13.404954', 'N 48° 08′ 14″ O 11° 34′ 31″', '52°31\'12"N 13°24\'18"E'])(
		'finds the coordinates %s',
		(value) => {
			expect(found(value)).toHaveProperty('coordinates');
		},
	);

	it('finds keys by their published prefixes and random tokens beside a word for one', () => {
		expect(found('ghp_16C7e42F292c6912E7710c838347Ae178B4a')).toHaveProperty('secret');
		expect(found('9f86d081884c7d659a2feaa0c55ad015', { label: 'api key' })).toHaveProperty('secret');
		expect(found('9f86d081884c7d659a2feaa0c55ad015', { label: 'commit' })).toEqual({});
		expect(found('3f2504e0-4f89-41d3-9a0c-0305e82c3301')).toEqual({});
	});

	it('finds personal parameters and paths of people in addresses of links', () => {
		expect(found('/reset?email=mia%40example.com', { name: 'href' })).toHaveProperty('personal-url');
		expect(found('/users/anna-schmidt', { name: 'href' })).toHaveProperty('personal-url');
		expect(found('/users/settings', { name: 'href' })).toEqual({});
		expect(found('/products?sort=price&page=2', { name: 'href' })).toEqual({});
		expect(found('mailto:mia@example.com', { name: 'href' })).toHaveProperty('email');
		expect(found('tel:+4930901820', { name: 'href' })).toHaveProperty('phone');
	});

	it('takes an example in a placeholder for none', () => {
		expect(found('000.000.000-00', { name: 'placeholder' })).toEqual({});
		expect(found('+49 30 901820', { name: 'placeholder' })).toEqual({});
	});
});
