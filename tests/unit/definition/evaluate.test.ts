import { describe, expect, test } from 'vitest';
import {
	checkSteps,
	DefinitionError,
	evaluateStep,
	explainStep,
	matchesEvent,
	parseDefinition,
	type Step,
} from '../../../lib/definition/index.ts';
import type { PathElement } from '../../../lib/element/index.ts';
import type { RawEvent } from '../../../lib/protocol/raw-event.ts';

const alone = { nthChild: 1, nthOfType: 1, siblings: 1, siblingsOfType: 1 };
const PATH: PathElement[] = [
	{ tag: 'svg', namespace: 'svg', ...alone },
	{ tag: 'button', classes: ['btn-primary'], attributes: { 'data-heap-id': 'buy' }, ...alone },
	{ tag: 'main', ...alone },
	{ tag: 'body', ...alone, nthChild: 2, siblings: 2 },
	{ tag: 'html', ...alone },
];
const CLICK: RawEvent = {
	eventId: '1',
	type: 'click',
	time: 0,
	pageviewId: '2',
	userId: '3',
	sessionId: '4',
	url: 'https://shop.example/products/blue?size=M',
	path: PATH,
	text: 'Add to cart',
	href: '/cart?from=product',
	properties: { device: 'phone', plan: 'pro' },
	eventProperties: { plan: 'free', price: 12, gift: true },
};
const step = (rest: Partial<Step>): Step => ({ type: 'click', ...rest });

test('a text longer than what is recorded is compared as far as it can be', () => {
	const long = 'Add the blue shirt in size M to the cart and go to the checkout at once, please';
	const recorded = { text: long.slice(0, 64) } as RawEvent;
	for (const op of ['is', 'contains'] as const) {
		expect(evaluateStep(step({ text: { op, value: long } }), { ...CLICK, ...recorded })).toBe('match');
		expect(evaluateStep(step({ text: { op, value: `The ${long}` } }), { ...CLICK, ...recorded })).toBe('no-match');
	}
});

describe('a step', () => {
	test.each<[string, Step, 'match' | 'no-match' | 'unknown']>([
		['another type', { type: 'change' }, 'no-match'],
		['the button around the svg', step({ selector: '[data-heap-id="buy"]' }), 'match'],
		['the button, but as exact target', step({ selector: '[data-heap-id="buy"]', on: 'target' }), 'no-match'],
		['the svg as exact target', step({ selector: 'svg', on: 'target' }), 'match'],
		['.btn, which btn-primary is not', step({ selector: '.btn' }), 'no-match'],
		['a descendant across levels', step({ selector: 'main button' }), 'match'],
		['a state that was not recorded', step({ selector: 'button:not(:hover)' }), 'unknown'],
		['the page', step({ page: { path: '/products/*' } }), 'match'],
		['another page', step({ page: { path: '/cart' } }), 'no-match'],
		['the text', step({ text: { op: 'is', value: ' Add  to cart ' } }), 'match'],
		['a part of the text', step({ text: { op: 'contains', value: 'to c' } }), 'match'],
		['text with a wildcard, which is none', step({ text: { op: 'contains', value: 'Add%cart' } }), 'no-match'],
		['the link', step({ href: { op: 'is', value: '/cart?from=product' } }), 'match'],
		['a link pattern', step({ href: { op: 'matches', value: '/cart?*' } }), 'match'],
		['a link pattern with . as itself', step({ href: { op: 'matches', value: '.cart*' } }), 'no-match'],
		[
			"an event's own property before its page's",
			step({ properties: [{ name: 'plan', op: 'is', value: 'free' }] }),
			'match',
		],
		["a page's property", step({ properties: [{ name: 'device', op: 'is', value: 'phone' }] }), 'match'],
		['a number as text', step({ properties: [{ name: 'price', op: 'is', value: '12' }] }), 'match'],
		['greater', step({ properties: [{ name: 'price', op: 'greater', value: 11 }] }), 'match'],
		['less', step({ properties: [{ name: 'price', op: 'less', value: 12 }] }), 'no-match'],
		['there', step({ properties: [{ name: 'gift', op: 'exists' }] }), 'match'],
		['not there', step({ properties: [{ name: 'coupon', op: 'exists' }] }), 'no-match'],
		['is not, of what is not there', step({ properties: [{ name: 'coupon', op: 'is-not', value: 'X' }] }), 'match'],
		['a name that every object has', step({ properties: [{ name: 'constructor', op: 'exists' }] }), 'no-match'],
		['no-match before unknown', step({ selector: 'button:hover', page: { path: '/cart' } }), 'no-match'],
	])('%s', (_, tried, expected) => {
		expect(evaluateStep(tried, CLICK)).toBe(expected);
	});

	test('says of each condition what it wants and what there is', () => {
		const tried = step({
			selector: '.btn',
			page: { path: '/cart' },
			text: { op: 'is', value: 'Buy' },
			properties: [{ name: 'price', op: 'greater', value: 11 }],
		});
		expect(explainStep(tried, CLICK)).toEqual([
			{ condition: 'type', verdict: 'match', wanted: 'click', actual: 'click' },
			{ condition: 'page', verdict: 'no-match', wanted: '/cart', actual: '/products/blue' },
			{ condition: 'selector', verdict: 'no-match', wanted: '.btn', actual: 'svg' },
			{ condition: 'text', verdict: 'no-match', wanted: 'Buy', actual: 'Add to cart', op: 'is' },
			{ condition: 'property', verdict: 'match', wanted: '11', actual: '12', name: 'price', op: 'greater' },
		]);
	});

	test('a custom event is known by its name', () => {
		const custom: RawEvent = { ...CLICK, type: 'custom', name: 'Purchase' };
		expect(evaluateStep({ type: 'custom', name: 'Purchase' }, custom)).toBe('match');
		expect(evaluateStep({ type: 'custom', name: 'purchase' }, custom)).toBe('no-match');
	});
});

describe('a definition', () => {
	test('labels an event when any of its steps matches, and never on an unknown', () => {
		const steps = [step({ selector: '.gone' }), step({ selector: 'button' })];
		expect(matchesEvent({ steps }, CLICK)).toBe(true);
		expect(matchesEvent({ steps: [step({ selector: 'button:not(:hover)' })] }, CLICK)).toBe(false);
	});

	const valid = {
		id: 'a',
		appId: 'shop',
		revision: 1,
		name: 'Shop - Buy',
		steps: [{ type: 'click', selector: 'button' }],
	};
	test('is taken as it is when it is valid', () => {
		expect(parseDefinition(valid)).toEqual(valid);
	});

	test.each<[string, unknown, string, string]>([
		['no name', { ...valid, name: '' }, 'invalid', 'name'],
		['a blank name', { ...valid, name: '  ' }, 'invalid', 'name'],
		['no steps', { ...valid, steps: [] }, 'invalid', 'steps'],
		['an unknown field', { ...valid, extra: 1 }, 'invalid', 'extra'],
		[
			'a broken selector',
			{ ...valid, steps: [{ type: 'click', selector: 'a[' }] },
			'selector_syntax',
			'steps.0.selector',
		],
		[
			'a state alone',
			{ ...valid, steps: [{ type: 'click', selector: ':hover' }] },
			'selector_undecidable',
			'steps.0.selector',
		],
		[
			'a state that can only fail',
			{ ...valid, steps: [{ type: 'click', selector: 'a:hover' }] },
			'selector_undecidable',
			'steps.0.selector',
		],
		[
			'a pageview with a selector',
			{ ...valid, steps: [{ type: 'pageview', selector: 'a' }] },
			'selector_without_element',
			'steps.0.selector',
		],
		['a click with a name', { ...valid, steps: [{ type: 'click', name: 'x' }] }, 'name_not_custom', 'steps.0.name'],
		['no object at all', null, 'invalid', ''],
	])('is refused with %s, and says where', (_, input, code, path) => {
		let error: unknown;
		try {
			parseDefinition(input);
		} catch (thrown) {
			error = thrown;
		}
		expect(error).toBeInstanceOf(DefinitionError);
		expect(error).toMatchObject({ code, path });
	});

	test.each([
		['li:nth-child(2n + 1) > a:hover', 24],
		['a[rel~="next"] + a', 15],
	])('tells where %s asks for what nobody records', (selector, index) => {
		expect(() => parseDefinition({ ...valid, steps: [{ type: 'click', selector }] })).toThrow(
			expect.objectContaining({ code: 'selector_undecidable', index }),
		);
	});

	test('tells the place in a selector', () => {
		expect(() => checkSteps([step({ selector: 'button:hover' })])).toThrow(
			expect.objectContaining({ index: 'button'.length }),
		);
	});
});
