import { describe, expect, it } from 'vitest';
import { toHtml, toJUnit, toSarif } from '../../../lib/coverage/export/index.ts';
import { countGroups } from '../../../lib/coverage/groups.ts';
import { worstFirst } from '../../../lib/coverage/order.ts';
import { blot, type FindingReport, type PageReport, patternOf } from '../../../lib/coverage/report.ts';
import { scoreOf } from '../../../lib/coverage/score.ts';
import { reportSite } from '../../../lib/coverage/site.ts';

const leak: FindingReport = {
	rule: 'person-name',
	where: 'attribute',
	name: 'title',
	state: 'leak',
	confidence: 0.9,
	isSure: true,
	selector: 'p > "quoted" & <odd>',
	sample: 'A•••',
	remedy: {
		kind: 'redact-attribute',
		markup: 'data-heap-redact-attributes="title"',
		words: 'Sends ****.',
		selector: '',
	},
};
const page = (url: string, findings: FindingReport[]): PageReport => ({
	url,
	pattern: patternOf(url),
	title: 'A page & more',
	time: '2026-01-01T00:00:00.000Z',
	elements: 10,
	score: scoreOf(findings),
	counts: countGroups(findings),
	findings,
	unseen: [{ kind: 'canvas', count: 2 }],
});

describe('the path pattern of a page', () => {
	it.each([
		['https://shop.example/orders/20481?x=1', '/orders/*'],
		['https://shop.example/', '/'],
		['https://shop.example/products/blue-shirt', '/products/blue-shirt'],
		['https://shop.example/u/3f2504e0-4f89-41d3-9a0c-0305e82c3301/edit', '/u/*/edit'],
		['https://shop.example/f/a1b2c3d4', '/f/*'],
	])('of %s is %s', (url, pattern) => {
		expect(patternOf(url)).toBe(pattern);
	});
});

describe('a sample', () => {
	it('shows the first sign and the form, not the text', () => {
		expect(blot('Anna Schmidt')).toBe('A••• •••••••');
		expect(blot('+49 30 901820')).toBe('+•• •• ••••••');
	});
});

describe('the score', () => {
	it('leaves out what is uncertain or marked harmless, and is rounded down', () => {
		const of = (state: 'leak' | 'redacted' | 'captured', isSure = true, protection?: 'harmless') => ({
			state,
			isSure,
			...(protection && { protection }),
		});
		expect(
			scoreOf([of('leak'), of('redacted'), of('redacted'), of('captured', false), of('captured', true, 'harmless')]),
		).toEqual({
			personal: 3,
			protected: 2,
			uncertain: 1,
			percent: 66,
		});
		expect(scoreOf([])).toMatchObject({ percent: 100 });
	});

	it('puts what does most harm first', () => {
		const of = (rule: 'secret' | 'person-name', confidence: number, isSure = true) => ({
			rule,
			confidence,
			isSure,
			state: 'leak' as const,
		});
		const sorted = worstFirst([of('person-name', 0.9), of('secret', 0.4, false), of('secret', 0.9)]);
		expect(sorted.map(({ rule, isSure }) => `${rule} ${isSure}`)).toEqual([
			'secret true',
			'person-name true',
			'secret false',
		]);
	});

	it('is of all, where a list holds so many of each group only', () => {
		const leaks = Array.from({ length: 5 }, () => leak);
		const kept = { ...leak, state: 'redacted', protection: 'masked' } as const;
		const all = [...leaks, kept, kept];
		expect(worstFirst(all, 1)).toEqual([leak, kept]);
		expect(countGroups(all)).toEqual({ open: 5, unsure: 0, harmless: 0, kept: 2 });
	});
});

describe('the report of a site', () => {
	const site = reportSite([
		page('https://a.example/orders/1', [leak]),
		page('https://a.example/orders/2', []),
		page('https://a.example/', []),
		page('https://a.example/orders/1', [leak, leak]),
	]);

	it('adds pages up by pattern, worst first, each address as last seen', () => {
		expect(site.patterns.map(({ pattern, pages, score }) => [pattern, pages.length, score.personal])).toEqual([
			['a.example/orders/*', 2, 2],
			['a.example/', 1, 0],
		]);
		expect(site.score).toMatchObject({ personal: 2, protected: 0, percent: 0 });
	});

	it('stands alone as HTML, with what the page said as text only', () => {
		const html = toHtml(site);
		expect(html).toContain('p &gt; &quot;quoted&quot; &amp; &lt;odd&gt;');
		expect(html).not.toMatch(/<script|<link|src="http/);
	});

	it('is SARIF 2.1.0 with an error a leak', () => {
		const { version, runs } = JSON.parse(toSarif(site));
		expect(version).toBe('2.1.0');
		expect(runs[0].results).toHaveLength(2);
		expect(runs[0].results[0]).toMatchObject({ ruleId: 'person-name', level: 'error' });
		expect(runs[0].tool.driver.rules[runs[0].results[0].ruleIndex].id).toBe('person-name');
	});

	it('is JUnit with a failure a leak', () => {
		const xml = toJUnit(site);
		expect(xml.match(/<failure /g)).toHaveLength(2);
		expect(xml).toContain('tests="2" failures="2"');
		expect(xml).not.toContain('"quoted"');
	});
});
