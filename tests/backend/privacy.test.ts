import { expect, it } from 'vitest';
import type { Erasure, StoredFinding, StoredScan } from '../../lib/protocol/api.ts';
import { BUTTON, batchOf, type EventInput, element, openHarness } from './harness.ts';

const harness = await openHarness();
let apps = 0;
/** An app of its own with these events. */
const stored = async (inputs: readonly EventInput[]): Promise<string> => {
	const appId = `privacy${++apps}`;
	await harness.backend.ingest(batchOf(inputs, appId));
	return appId;
};
const scan = async (appId: string, range = {}): Promise<StoredScan> => {
	const { status, body } = await harness.call('POST', '/v1/privacy/scan', { appId, ...range });
	expect(status).toBe(200);
	return body;
};
const erase = async (body: Record<string, unknown>): Promise<Erasure> => {
	const answer = await harness.call('POST', '/v1/privacy/erase', body);
	expect(answer.status).toBe(200);
	return answer.body;
};
const brief = ({ findings }: StoredScan) =>
	findings.map(({ rule, where, distinct, events }: StoredFinding) => `${where} ${rule} ${distinct}/${events}`).sort();
const column = async (appId: string, name: string) =>
	(
		await harness.sql<{ value: string }>(
			`SELECT ${name} AS value FROM hindsight.events WHERE app_id = '${appId}' ORDER BY value`,
		)
	).map(({ value }) => value);

const ANNA = 'anna.schmidt@example.com';
const BEN = 'ben@mail.example';
const history: EventInput[] = [
	{ path: BUTTON, text: `Write to ${ANNA}` },
	{ path: BUTTON, text: `Write to ${ANNA}` },
	{ path: BUTTON, text: `${ANNA}, ${BEN} or no one` },
	{ path: BUTTON, text: 'Add to cart', href: 'mailto:carla@example.com' },
	{ path: BUTTON, url: `https://shop.example/orders?to=${ANNA}&sort=asc#top` },
	{ path: BUTTON, url: `https://shop.example/mail/${ANNA}` },
	{ path: BUTTON, url: 'https://shop.example/orders?email=****&sort=asc' },
	{ path: [element('a', { attributes: { title: `Call ${BEN}`, class: 'x' } }), ...BUTTON], text: 'Call' },
	{ path: [element('i'), element('a', { attributes: { title: `Call ${BEN}`, class: 'x' } }), ...BUTTON], text: 'Now' },
];

it('finds what surely looks personal in each place, with counts, and shows nothing of it', async () => {
	const appId = await stored(history);
	const answer = await scan(appId);
	expect(brief(answer)).toEqual(['attribute email 1/2', 'href email 1/1', 'text email 2/3', 'url personal-url 2/2']);
	expect(answer.scanned).toMatchObject({ text: 5, href: 1, title: 1, url: 4 });
	expect(answer.cut).toEqual([]);
	expect(answer.findings[0]?.samples[0]).toMatch(/^a•+\.•+@•+\.•+$/);
	expect(JSON.stringify(answer)).not.toMatch(/anna|schmidt|carla|ben@|example/i);
});

it('changes nothing without the number that the preview gave', async () => {
	const appId = await stored(history);
	const before = await column(appId, 'text');
	const what = { appId, rule: 'email', where: 'text' };
	const preview = { rule: 'email', where: 'text', values: 2, events: 3, kept: { values: 0, events: 0 }, confirm: 3 };
	expect(await erase(what)).toEqual({ ...preview, erased: false });
	expect(await erase({ ...what, confirm: 2 })).toEqual({ ...preview, erased: false });
	expect(await column(appId, 'text')).toEqual(before);
});

it('erases the personal part for good, and only it', async () => {
	const appId = await stored(history);
	expect(await erase({ appId, rule: 'email', where: 'text', confirm: 3 })).toMatchObject({ events: 3, erased: true });
	expect(await column(appId, 'text')).toEqual(
		['', '', '', '**** or no one', 'Add to cart', 'Call', 'Now', 'Write to ****', 'Write to ****'].sort(),
	);
	expect(brief(await scan(appId)).filter((line) => line.startsWith('text'))).toEqual([]);
	expect((await column(appId, 'href')).filter(Boolean)).toEqual(['mailto:carla@example.com']);
	const mutations = await harness.sql<{ command: string }>('SELECT command FROM system.mutations');
	expect(mutations.length).toBeGreaterThan(0);
	expect(JSON.stringify(mutations)).not.toContain(ANNA);
});

it('erases more values than one mutation takes', async () => {
	const many = Array.from({ length: 2_500 }, (_, i) => ({
		path: BUTTON,
		text: `${'x'.repeat(i % 7)} a${i}@mail.example`,
	}));
	const appId = await stored(many);
	expect(await erase({ appId, rule: 'email', where: 'text', confirm: 2_500 })).toMatchObject({ erased: true });
	expect(new Set(await column(appId, 'text'))).toEqual(
		new Set(Array.from({ length: 7 }, (_, i) => `${'x'.repeat(i)} ****`)),
	);
});

it('keeps signs beyond the basic plane around what it erases', async () => {
	const appId = await stored([{ path: BUTTON, text: `👩‍🚀 Größe ${ANNA} 🚀 ok` }]);
	expect(await erase({ appId, rule: 'email', where: 'text', confirm: 1 })).toMatchObject({ erased: true });
	expect(await column(appId, 'text')).toEqual(['👩‍🚀 Größe **** 🚀 ok']);
});

it('erases queries of pages, and leaves and counts paths, which pages are known by', async () => {
	const both = { path: BUTTON, url: `https://shop.example/mail/${BEN}?customer=${ANNA}&page=2` };
	const appId = await stored([...history, both]);
	const answer = await erase({ appId, rule: 'personal-url', where: 'url', confirm: 2 });
	expect(answer).toMatchObject({ values: 2, events: 2, kept: { values: 2, events: 2 }, erased: true });
	const urls = await column(appId, 'url');
	expect(urls).toContain('https://shop.example/orders?****&sort=asc#top');
	expect(urls).toContain(`https://shop.example/mail/${ANNA}`);
	expect(urls).toContain(`https://shop.example/mail/${BEN}?****&page=2`);
	expect(brief(await scan(appId)).filter((line) => line.startsWith('url'))).toEqual(['url personal-url 2/2']);
	const again = await erase({ appId, rule: 'personal-url', where: 'url' });
	expect(again).toMatchObject({ events: 0, kept: { values: 2, events: 2 } });
});

it('leaves the counts of labels that ask for other things as they were', async () => {
	const appId = await stored(history);
	const steps = [
		{ type: 'click', selector: '[data-heap-id="buy"]' },
		{ type: 'click', page: { path: '/orders' } },
	];
	const counts = () =>
		Promise.all(
			steps.map(
				async (step) =>
					(await harness.call('POST', '/v1/definitions/preview', { appId, steps: [step] })).body.count as number,
			),
		);
	const before = await counts();
	expect(before).toEqual([9, 2]);
	await erase({ appId, rule: 'email', where: 'text', confirm: 3 });
	await erase({ appId, rule: 'personal-url', where: 'url', confirm: 1 });
	expect(await counts()).toEqual(before);
});

it('keeps to the app and to the time that was asked for', async () => {
	const day = 86_400_000;
	const now = Date.now();
	const inputs = [2, 5].map((days) => ({ path: BUTTON, text: `Write to ${ANNA}`, time: now - days * day }));
	const other = await stored(inputs);
	const appId = await stored(inputs);
	const range = { from: new Date(now - 3 * day).toISOString() };
	expect(brief(await scan(appId, range))).toEqual(['text email 1/1']);
	await erase({ appId, rule: 'email', where: 'text', confirm: 1, ...range });
	expect(await column(appId, 'text')).toEqual(['Write to ****', `Write to ${ANNA}`]);
	expect(brief(await scan(other))).toEqual(['text email 1/2']);
});

it.each([
	['scan', {}, 'appId'],
	['scan', { appId: 'a b' }, 'appId'],
	['scan', { appId: 'shop', from: 'yesterday' }, 'from'],
	['scan', { appId: 'shop', more: 1 }, 'more'],
	['erase', { appId: 'shop', where: 'text' }, 'rule'],
	['erase', { appId: 'shop', where: 'text', rule: 'names' }, 'rule'],
	['erase', { appId: 'shop', where: 'attribute', rule: 'email' }, 'where'],
	['erase', { appId: 'shop', where: 'text', rule: 'email', confirm: -1 }, 'confirm'],
])('refuses %s %j', async (route, body, path) => {
	const answer = await harness.call('POST', `/v1/privacy/${route}`, body);
	expect(answer.status).toBe(400);
	expect(answer.body.error.path).toBe(path);
});

it('keeps what people mark as harmless, the last word on each', async () => {
	const mark = { host: 'shop.example', selector: '.brand', rule: 'person-name', reason: 'the name of a sofa' };
	const put = async (change: object) => (await harness.call('PUT', '/v1/privacy/harmless', change)).status;
	const marks = async () => (await harness.call('GET', '/v1/privacy/harmless')).body.marks;

	expect(await put({ ...mark, reason: 'a brand', deleted: false })).toBe(204);
	expect(await put({ ...mark, deleted: false })).toBe(204);
	expect(await put({ ...mark, host: 'other.example', deleted: false })).toBe(204);
	expect(await marks()).toEqual([{ ...mark, host: 'other.example' }, mark]);
	expect(await put({ ...mark, deleted: true })).toBe(204);
	expect(await marks()).toEqual([{ ...mark, host: 'other.example' }]);

	expect(await put({ ...mark, rule: 'no-rule', deleted: false })).toBe(400);
	expect(await put({ ...mark, reason: ' ', deleted: false })).toBe(400);
});
