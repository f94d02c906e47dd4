import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../lib/panel/entry.ts';
import { nextRows } from '../../../lib/panel/live-rows.ts';
import { entry } from './data.ts';

const all = () => true;
const cart = { pageviewId: '8', url: 'https://shop.example/cart' };
const lines = (rows: ReturnType<typeof nextRows>['rows']) =>
	rows.map((row) => (row.kind === 'page' ? `# ${new URL(row.url).pathname}` : row.key));

describe('the rows of the live list', () => {
	it('put each page over its events', () => {
		const { rows, count } = nextRows(undefined, [entry('1'), entry('2'), entry('3', cart)], all);
		expect(lines(rows)).toEqual(['# /products/shirt', '1', '2', '# /cart', '3']);
		expect(count).toBe(3);
	});
	it('grow by what is new, whether it is filtered out or not', () => {
		const first = [entry('1'), entry('2', cart)];
		const test = ({ key }: Entry) => key !== '3';
		const before = nextRows(undefined, first, test);
		const after = nextRows(before, [...first, entry('3', cart), entry('4', cart)], test);
		expect(lines(after.rows)).toEqual(['# /products/shirt', '1', '# /cart', '2', '4']);
		expect(after.count).toBe(3);
		expect(after.rows[0]).toBe(before.rows[0]);
	});
	it('are the same as made anew, after a change in the middle', () => {
		const list = [entry('1'), entry('2', cart), entry('3', cart), entry('4')];
		const before = nextRows(undefined, list, all);
		const changed = list.map((each) => (each.key === '2' ? { ...each, warnings: [] } : each));
		const after = nextRows(before, changed, all);
		expect(after.rows).toEqual(nextRows(undefined, changed, all).rows);
		expect(after.count).toBe(4);
	});
	it('are made anew for another filter, and when the oldest were dropped', () => {
		const list = [entry('1'), entry('2'), entry('3')];
		const before = nextRows(undefined, list, all);
		expect(lines(nextRows(before, list, ({ key }) => key === '3').rows)).toEqual(['# /products/shirt', '3']);
		expect(lines(nextRows(before, list.slice(1), all).rows)).toEqual(['# /products/shirt', '2', '3']);
	});
	it('leave a notice on the page it is told on', () => {
		const notice: Entry = {
			kind: 'notice',
			key: 'n',
			tab: 'tab',
			source: 'page',
			time: 1,
			url: 'https://shop.example/products/shirt',
			what: 'x',
			warning: { code: 'property-null', message: '' },
		};
		expect(lines(nextRows(undefined, [entry('1'), notice, entry('2')], all).rows)).toEqual([
			'# /products/shirt',
			'1',
			'n',
			'2',
		]);
	});
});
