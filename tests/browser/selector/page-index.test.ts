import { afterEach, describe, expect, it } from 'vitest';
import { makeIndex, pageIndex } from '../../../lib/selector/page-index.ts';

afterEach(() => document.body.replaceChildren());

const fill = (count: number) =>
	document.body.append(...Array.from({ length: count }, () => document.createElement('x-part')));

describe('the index of a page, made in steps', () => {
	it('takes many for many elements, and none while nothing has changed', () => {
		fill(2_000);
		expect([...makeIndex(document)].length).toBeGreaterThan(10);
		expect([...makeIndex(document)]).toEqual([]);
		expect(pageIndex(document).tag('x-part')).toHaveLength(2_000);
	});

	it('is thrown away where the page changes meanwhile', async () => {
		fill(2_000);
		const steps = makeIndex(document);
		steps.next();
		fill(1);
		// The observer of changes speaks after the task.
		await Promise.resolve();
		for (const _ of steps);
		expect([...makeIndex(document)].length).toBeGreaterThan(10);
		expect(pageIndex(document).tag('x-part')).toHaveLength(2_001);
	});

	it('is that of before where it was there', () => {
		fill(10);
		const index = pageIndex(document);
		expect([...makeIndex(document)]).toEqual([]);
		expect(pageIndex(document)).toBe(index);
	});
});
