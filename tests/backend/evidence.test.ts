import { describe, expect, it } from 'vitest';
import type { Step } from '../../lib/definition/schema.ts';
import type { PathElement } from '../../lib/element/types.ts';
import { batchOf, type EventInput, element, openHarness } from './harness.ts';

const harness = await openHarness();
const { call } = harness;
const DAY = 86_400_000;
const now = Date.now();

/** History with its own times. */
const past = (appId: string, inputs: EventInput[]) =>
	harness.backend.ingest(batchOf(inputs, appId), { trustTime: true });
const post = async (route: string, body: object) => (await call('POST', `/v1/definitions/${route}`, body)).body;
const put = (appId: string, id: string, steps: Step[]) =>
	call('PUT', `/v1/definitions/${id}`, { appId, name: id, steps, baseRevision: 0 });

const around = (target: PathElement): PathElement[] => [
	target,
	element('form', { id: 'newsletter' }),
	element('footer'),
	element('body'),
	element('html'),
];
const attributes = { type: 'submit', name: 'subscribe' };
/** One button over three releases, and its neighbour that was always there. */
const OLDEST = around(element('button', { classes: ['css-1a', 'cta'], attributes, nthOfType: 2, siblingsOfType: 2 }));
const OLDER = around(element('button', { classes: ['css-2b', 'cta'], attributes, nthOfType: 2, siblingsOfType: 2 }));
const PRESENT = around(
	element('button', {
		classes: ['css-3c', 'cta'],
		attributes: { ...attributes, 'data-heap-id': 'join' },
		nthOfType: 2,
		siblingsOfType: 2,
	}),
);
const NEIGHBOUR = around(element('button', { id: 'cancel', attributes: { type: 'button' }, siblingsOfType: 2 }));
const MENU = [element('a', { classes: ['link'] }), element('nav', { id: 'menu' }), ...PRESENT.slice(-2)];
const PAGE = 'https://shop.example/news';
const daily = (path: PathElement[], from: number, to: number): EventInput[] =>
	Array.from({ length: from - to }, (_, i) => ({ path, url: PAGE, time: now - (from - i) * DAY + DAY / 2 }));
const visits = (from: number, to: number): EventInput[] =>
	daily([], from, to).map(({ time, url }) => ({ type: 'pageview', time: time as number, url: url as string }));
const joins: Step[] = [{ type: 'click', selector: '[data-heap-id="join"]' }];

describe('older forms', () => {
	it('of an element are found with dates and counts, as steps that label nothing else', async () => {
		await past('forms', [
			...daily(OLDEST, 80, 50),
			...daily(OLDER, 50, 20),
			...daily(PRESENT, 20, 0),
			...daily(NEIGHBOUR, 80, 0),
		]);
		const { forms } = await post('older-forms', { appId: 'forms', steps: joins, path: PRESENT });
		expect(forms.map(({ count }: { count: number }) => count)).toEqual([30, 30]);
		const [older, oldest] = forms;
		expect(oldest.to < older.from && older.confidence > 0.5).toBe(true);
		expect(Date.parse(older.to)).toBeLessThan(now - 19 * DAY);
		const all = await post('preview', { appId: 'forms', steps: [...joins, older.step, oldest.step] });
		expect(all.count).toBe(80);
		// Once they are steps there is nothing left to offer.
		expect(await post('older-forms', { appId: 'forms', steps: [...joins, older.step, oldest.step] })).toEqual({
			forms: [],
		});
	});

	it('are those that came after, for a rule that has died', async () => {
		await past('died', [...daily(OLDER, 60, 30), ...daily(PRESENT, 30, 0), ...daily(NEIGHBOUR, 60, 0)]);
		const { forms } = await post('older-forms', { appId: 'died', steps: [{ type: 'click', selector: '.css-2b' }] });
		expect(forms).toMatchObject([{ count: 30, step: { selector: '[data-heap-id="join"]' } }]);
	});

	it('are none where nothing like it was there', async () => {
		await past('none', [...daily(PRESENT, 20, 0), ...daily(MENU, 60, 40)]);
		expect(await post('older-forms', { appId: 'none', steps: joins })).toEqual({ forms: [] });
	});
});

describe('health', () => {
	it('says since when a definition matches nothing though its page is visited', async () => {
		await past('health', [...daily(OLDER, 60, 30), ...visits(60, 0)]);
		await put('health', 'dead', [{ type: 'click', selector: '.css-2b' }]);
		const health = (await call('GET', '/v1/definitions/dead/health?appId=health')).body;
		expect(health).toMatchObject({ count: 30, elements: 1, stopped: { pageviews: 30, expected: 30 }, overlaps: [] });
		expect(health.stopped.since).toBe(health.lastMatch);
		expect(health.byDay).toHaveLength(30);
		const { definitions } = (await call('GET', '/v1/definitions?appId=health')).body;
		expect(definitions[0].stopped).toEqual(health.stopped);
	});

	it('and counts are the same in the list of all definitions as for each alone', async () => {
		for (const app of ['list-a', 'list-b']) {
			await past(app, [...daily(OLDER, 60, 30), ...daily(PRESENT, 20, 0), ...visits(60, 0)]);
			for (let i = 0; i < 13; i++) {
				const selector = ['.css-2b', '.never', '[data-heap-id="join"]', '.css-2b, .never'][i % 4] as string;
				await put(app, `${app}-${i}`, [{ type: 'click', selector }, ...(i > 8 ? joins : [])]);
			}
		}
		const { definitions } = (await call('GET', '/v1/definitions')).body;
		const listed = definitions.filter(({ appId }: { appId: string }) => appId.startsWith('list-'));
		const alone = [];
		for (const { id, appId } of listed) alone.push((await call('GET', `/v1/definitions/${id}?appId=${appId}`)).body);
		expect(listed).toEqual(alone);
		const [dead, never, present] = listed;
		expect([dead.count, never.count, present.count]).toEqual([30, 0, 20]);
		expect([dead.stopped?.pageviews, never.stopped, present.stopped]).toEqual([30, null, null]);
		expect(listed).toHaveLength(26);
	});

	it('does not call a definition dead whose page is visited no more, or that still matches', async () => {
		await past('alive', [
			...daily(OLDER, 60, 30),
			...visits(60, 30),
			...daily(PRESENT, 30, 0),
			...visits(30, 0).map((each) => ({ ...each, url: 'https://shop.example/' })),
		]);
		await put('alive', 'unvisited', [{ type: 'click', selector: '.css-2b' }]);
		await put('alive', 'matching', joins);
		for (const id of ['unvisited', 'matching'])
			expect((await call('GET', `/v1/definitions/${id}/health?appId=alive`)).body.stopped).toBeNull();
	});

	it('names definitions that label the same events, with how many', async () => {
		await past('overlap', [...daily(PRESENT, 20, 0), ...daily(NEIGHBOUR, 5, 0)]);
		await put('overlap', 'join', joins);
		await put('overlap', 'cancel', [{ type: 'click', selector: '#cancel' }]);
		await put('overlap', 'news', [{ type: 'click', page: { path: '/news' } }]);
		const steps: Step[] = [{ type: 'click', selector: '.cta' }];
		expect(await post('overlaps', { appId: 'overlap', steps, id: 'other' })).toEqual({
			count: 20,
			overlaps: [
				{ id: 'join', name: 'join', both: 20 },
				{ id: 'news', name: 'news', both: 20 },
			],
		});
		const health = (await call('GET', '/v1/definitions/news/health?appId=overlap')).body;
		expect(health.overlaps).toEqual([
			{ id: 'join', name: 'join', both: 20 },
			{ id: 'cancel', name: 'cancel', both: 5 },
		]);
	});
});

describe('near misses', () => {
	it('count what each condition alone keeps out', async () => {
		await past('near', [
			...daily(PRESENT, 20, 0).map((each) => ({ ...each, text: 'Join' })),
			...daily(OLDER, 50, 20).map((each) => ({ ...each, text: 'Sign up' })),
		]);
		const steps: Step[] = [
			{
				type: 'click',
				selector: '#newsletter .css-3c.cta',
				text: { op: 'is', value: 'Join' },
				page: { path: '/news' },
			},
		];
		expect(await post('near-misses', { appId: 'near', steps })).toEqual({ count: 20, nearMisses: [] });
		const { nearMisses } = await post('near-misses', {
			appId: 'near',
			steps: [{ type: 'click', selector: '#newsletter .css-3c.cta' }],
		});
		expect(nearMisses).toEqual([
			{ step: 0, condition: 'selector', more: 30, relaxed: { type: 'click', selector: '#newsletter .cta' } },
		]);
		const cart = await post('near-misses', {
			appId: 'near',
			steps: [{ type: 'click', selector: '.cta', page: { path: '/cart' } }],
		});
		expect(cart).toMatchObject({ count: 0, nearMisses: [{ condition: 'page', more: 50 }] });
	});
});
