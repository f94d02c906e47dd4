import { beforeAll, describe, expect, test } from 'vitest';
import { BUILDS, hashedClass } from '../../backend/demo/builds.ts';
import { createRandom } from '../../backend/demo/history/random.ts';
import { simulate } from '../../backend/demo/history/simulate.ts';
import { type Progress, seedDemo } from '../../backend/demo/history.ts';
import { type Harness, openHarness } from './harness.ts';

const ORIGIN = 'http://127.0.0.1:4600';
const DAY_MS = 86_400_000;
const now = Date.now();

describe('the history of the demo shop', () => {
	let harness: Harness;
	const progress: Progress[] = [];
	let stored = 0;

	beforeAll(async () => {
		harness = await openHarness();
		stored = await seedDemo(harness.backend, {
			now,
			origin: ORIGIN,
			onProgress: (each) => progress.push(each),
		});
	});
	const one = async (what: string): Promise<Record<string, string>> => {
		const [row] = await harness.sql(`SELECT ${what} FROM hindsight.events WHERE app_id = 'demo'`);
		return row as Record<string, string>;
	};
	const count = async (rule: object) => {
		const { body } = await harness.call('POST', '/v1/definitions/preview', { appId: 'demo', steps: [rule] });
		return body.count as number;
	};

	test('has several hundred visitors in each of its 90 days, and every event once', async () => {
		const row = await one(`count() AS n, uniqExact(event_id) AS ids, uniqExact(device_id) AS visitors,
			uniqExact(toDate(time)) AS days, toUnixTimestamp64Milli(min(time)) AS first, toUnixTimestamp64Milli(max(time)) AS last`);
		expect(Number(row.n)).toBe(stored);
		expect(row.ids).toBe(row.n);
		expect(Number(row.visitors)).toBeGreaterThan(500);
		expect(Number(row.days)).toBeGreaterThanOrEqual(85);
		expect(Number(row.first)).toBeGreaterThan(now - 91 * DAY_MS);
		expect(Number(row.last)).toBeLessThanOrEqual(now);
	});

	test('was stored by the same ingest as live events, with progress up to the end', () => {
		expect(harness.backend.metrics.stored).toBe(stored);
		expect(harness.backend.metrics.duplicates).toBe(0);
		expect(progress[0]).toEqual({ day: 0, days: 90, events: 0 });
		expect(progress.at(-1)).toEqual({ day: 90, days: 90, events: stored });
		expect(progress.map(({ day }) => day)).toEqual(progress.map(({ day }) => day).sort((a, b) => a - b));
	});

	test('narrows from visits over carts to orders', async () => {
		const row = await one(`uniqExact(session_id) AS visits,
			uniqExactIf(session_id, url LIKE '%/products/%') AS products, uniqExactIf(session_id, url LIKE '%/cart') AS carts,
			uniqExactIf(session_id, url LIKE '%/checkout') AS checkouts, uniqExactIf(session_id, name = 'Purchase') AS orders`);
		const steps = [row.visits, row.products, row.carts, row.checkouts, row.orders].map(Number);
		expect(steps).toEqual([...steps].sort((a, b) => b - a));
		expect(new Set(steps).size).toBe(steps.length);
		expect(steps.at(-1)).toBeGreaterThan(30);
	});

	test('was recorded on three releases, each with class names of its own', async () => {
		for (const [i, build] of BUILDS.entries()) {
			const next = BUILDS[i + 1];
			const selector = `.${hashedClass(build, 'add')}`;
			const today = Math.floor(now / DAY_MS) * DAY_MS;
			const [row] = await harness.sql<{ n: string; first: string; last: string }>(
				`SELECT count() AS n, toUnixTimestamp64Milli(min(time)) AS first, toUnixTimestamp64Milli(max(time)) AS last
				FROM hindsight.events AS e INNER JOIN (SELECT DISTINCT element_id FROM hindsight.elements
				WHERE position(hierarchy, '${selector};') > 0) AS l USING (element_id) WHERE type = 'click'`,
			);
			expect(Number(row?.n)).toBe(await count({ type: 'click', selector }));
			expect(Number(row?.n)).toBeGreaterThan(20);
			expect(Number(row?.first)).toBeGreaterThanOrEqual(today - build.releasedDaysAgo * DAY_MS);
			// Visits that began before a release go on with what they had loaded.
			if (next) expect(Number(row?.last)).toBeLessThan(today - next.releasedDaysAgo * DAY_MS + 3_600_000);
		}
	});

	test('shows what the releases changed: a button got its id, one lost it, one went away', async () => {
		const clicksOn = (selector: string) => count({ type: 'click', selector });
		const [first, second, current] = BUILDS.map((build) => hashedClass(build, 'add'));
		expect(await clicksOn('[data-heap-id="add-to-cart"]')).toBe(
			(await clicksOn(`.${second}`)) + (await clicksOn(`.${current}`)),
		);
		expect(await clicksOn(`.${first}`)).toBeGreaterThan(0);
		expect(await clicksOn('[data-heap-id="place-order"]')).toBeGreaterThan(0);
		expect(await clicksOn(`[data-heap-id="place-order"].${hashedClass(BUILDS[2], 'place-order')}`)).toBe(0);
		expect(await clicksOn(`.${hashedClass(BUILDS[2], 'place-order')}`)).toBeGreaterThan(0);
		expect(await clicksOn('[data-heap-id="save-for-later"]')).toBeGreaterThan(0);
	});

	test('has clicks in the shadow root and in the frame, changes, submits and custom events', async () => {
		for (const rule of [
			{ type: 'click', selector: '[part="star"]' },
			{ type: 'click', selector: 'iframe[title="Help"]' },
			{ type: 'change', selector: 'select[name="size"]' },
			{ type: 'submit', selector: '#checkout' },
			{ type: 'custom', name: 'Purchase' },
			{ type: 'pageview', page: { path: '/demo/products/*' } },
		])
			expect(await count(rule), JSON.stringify(rule)).toBeGreaterThan(0);
	});

	test('knows some visitors by a number, and nothing personal of anybody', async () => {
		const row = await one("uniqExactIf(identity, identity != '') AS known, countIf(identity LIKE '%@%') AS addresses");
		expect(Number(row.known)).toBeGreaterThan(50);
		expect(row.addresses).toBe('0');
		const [leaks] = await harness.sql<{ n: string }>(
			"SELECT count() AS n FROM hindsight.elements WHERE match(concat(node, hierarchy), '@example|4111|Storgata')",
		);
		expect(leaks?.n).toBe('0');
	});

	test('is given once: a shop that has events keeps them', async () => {
		expect(await seedDemo(harness.backend, { now, origin: ORIGIN })).toBe(0);
		expect(Number((await one('count() AS n')).n)).toBe(stored);
	});
});

test('the same seed makes the same history', () => {
	const options = { now, origin: ORIGIN, visitors: 12 };
	const first = JSON.stringify([...simulate(options)]);
	expect(first).toBe(JSON.stringify([...simulate(options)]));
	expect(first).not.toBe(JSON.stringify([...simulate({ ...options, seed: 2 })]));
});

test('random ids are below 2^53 and do not repeat', () => {
	const random = createRandom(1);
	const ids = Array.from({ length: 20_000 }, random.id);
	expect(new Set(ids).size).toBe(ids.length);
	expect(ids.every((id) => Number.isSafeInteger(Number(id)))).toBe(true);
});
