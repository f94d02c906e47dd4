import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../lib/panel/entry.ts';
import { compileFilter, type Filter, isFiltering, NO_FILTER } from '../../../lib/panel/filter.ts';
import { entry } from './data.ts';

const entries: Entry[] = [
	entry('1'),
	entry('2', { type: 'change', text: 'Blue shirt', eventProperties: { plan: 'Pro', price: 12 } }),
	entry('3', { type: 'custom', name: 'Coupon applied', text: undefined, path: undefined, identity: 'ada@example.com' }),
	entry('4', {}, { warnings: [{ code: 'masked', what: 'aria-label', message: 'masked' }] }),
	{
		kind: 'notice',
		key: '5',
		tab: 'tab',
		source: 'page',
		time: 5,
		url: 'https://shop.example/cart',
		what: 'cart',
		warning: { code: 'property-nested', message: 'nested' },
	},
];

const found = (change: Partial<Filter>) => {
	const test = compileFilter(
		{ ...NO_FILTER, ...change },
		{ labelsOf: ({ eventId }) => (eventId === '1' ? ['label'] : []), names: new Map([['label', 'Shop - Buy']]) },
	);
	return entries.filter(test).map(({ key }) => key);
};

describe('the filter', () => {
	it('lets everything through when it is empty', () => {
		expect(isFiltering(NO_FILTER)).toBe(false);
		expect(found({})).toEqual(['1', '2', '3', '4', '5']);
	});
	it('keeps events of a type, of a label, without a label, and with a warning', () => {
		expect(found({ type: 'change' })).toEqual(['2']);
		expect(found({ definition: 'label' })).toEqual(['1']);
		expect(found({ unlabelled: true })).toEqual(['2', '3', '4']);
		expect(found({ warnings: true })).toEqual(['4', '5']);
	});
	it('finds free words in texts, classes, attributes, properties and names of labels, all of which must be there', () => {
		expect(found({ text: 'blue' })).toEqual(['2']);
		expect(found({ text: 'add-to-cart' })).toEqual(['1', '2', '4']);
		expect(found({ text: 'shop buy' })).toEqual(['1']);
		expect(found({ text: 'pro blue' })).toEqual(['2']);
		expect(found({ text: 'plan coupon' })).toEqual([]);
	});
	it('reads field:value, quotes, and a dash for not', () => {
		expect(found({ text: 'plan:pro' })).toEqual(['2']);
		expect(found({ text: 'tag:button text:"add to"' })).toEqual(['1', '4']);
		expect(found({ text: 'who:ada' })).toEqual(['3']);
		expect(found({ text: 'warning:masked' })).toEqual(['4']);
		expect(found({ text: '-type:click' })).toEqual(['2', '3', '5']);
		expect(found({ text: 'page:/cart' })).toEqual(['5']);
		expect(found({ text: 'label:buy' })).toEqual(['1']);
	});
	it('takes a half-typed quote for what is there so far', () => {
		expect(found({ text: 'text:"blue sh' })).toEqual(['2']);
	});
});
