import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { selectorOfRecorded, stepOfEvent } from '../../../lib/panel/draft.ts';
import { rawEvent } from './data.ts';

const element = (tag: string, rest: object = {}) => ({
	tag,
	nthChild: 1,
	nthOfType: 1,
	siblings: 1,
	siblingsOfType: 1,
	...rest,
});

describe('the selector of an element that is only recorded', () => {
	// Node has no CSS object; names here need no escape.
	beforeAll(() => void vi.stubGlobal('CSS', { escape: (text: string) => text }));
	afterAll(() => void vi.unstubAllGlobals());

	it('is what was written to find it by', () => {
		expect(selectorOfRecorded(rawEvent('1'))).toBe('[data-heap-id="add-to-cart"]');
		expect(selectorOfRecorded({ path: [element('a', { id: 'help' })] })).toBe('#help');
	});
	it('is else its tag and lasting classes, below the nearest ancestor that has a name', () => {
		const path = [
			element('button', { classes: ['btn', 'css-1x2y'] }),
			element('div'),
			element('dialog', { id: 'sizes' }),
		];
		expect(selectorOfRecorded({ path })).toBe('#sizes button.btn');
	});
	it('does not reach out of its shadow root', () => {
		const path = [element('button', { boundary: 'shadow' }), element('x-card', { id: 'card' })];
		expect(selectorOfRecorded({ path })).toBe('button');
	});
	it('is told apart by the text where it means many', () => {
		const event = rawEvent('1', { path: [element('button')], text: 'Close' });
		expect(stepOfEvent(event, null)).toMatchObject({ selector: 'button', text: { op: 'is', value: 'Close' } });
		expect(stepOfEvent(rawEvent('1'), null).text).toBeUndefined();
	});
});
