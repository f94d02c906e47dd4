import { describe, expect, it } from 'vitest';
import { explainDefinition } from '../../../lib/panel/why-not.ts';
import { problemText } from '../../../lib/selector/index.ts';
import { rawEvent } from './data.ts';

describe('why a label does not fit', () => {
	it('is told by the nearest step, by its conditions that fail', () => {
		const { matches, step, missing } = explainDefinition(
			{
				steps: [
					{ type: 'submit', selector: 'button' },
					{ type: 'click', selector: 'button', page: { path: '/cart' } },
				],
			},
			rawEvent('1'),
			problemText,
		);
		expect(matches).toBe(false);
		expect(step.type).toBe('click');
		expect(missing).toEqual([{ condition: 'page', verdict: 'no-match', wanted: '/cart', actual: '/products/shirt' }]);
	});
	it('is nothing where it fits', () => {
		expect(
			explainDefinition({ steps: [{ type: 'click', selector: '.add' }] }, rawEvent('1'), problemText),
		).toMatchObject({
			matches: true,
			missing: [],
		});
	});
	it('is a selector that can’t be read, and the rest is judged all the same', () => {
		const { results } = explainDefinition({ steps: [{ type: 'click', selector: 'a[' }] }, rawEvent('1'), problemText);
		expect(results.map(({ condition, verdict }) => `${condition} ${verdict}`)).toEqual([
			'type match',
			'selector unknown',
		]);
	});
});
