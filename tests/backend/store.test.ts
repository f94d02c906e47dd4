import { describe, expect, it } from 'vitest';
import { openStore, type Store } from '../../backend/store/store.ts';
import { BUTTON, batchOf, openHarness, temporaryFolder } from './harness.ts';

let merges = false;
/** A store whose parts are merged as soon as a query has told where events lie in them. */
const merging = (store: Store): Store => ({
	...store,
	async query(sql, params) {
		const rows = await store.query<never>(sql, params);
		if (merges && /_part_offset AS place|AS newest/.test(sql))
			await store.command('OPTIMIZE TABLE hindsight.events FINAL');
		return rows;
	},
});
const dataDir = temporaryFolder();
const { backend, call } = await openHarness(dataDir, merging);
const { store } = backend;

describe('parameters of the embedded engine', () => {
	it.each(["it's", '\\', "\\'; SELECT 1; --", '\t\n\r\0\b\f', '{a:String}', '\\N', '`"%_', 'é 😀 \u2028', ''])(
		'bring %j as it is',
		async (text) => {
			expect(await store.query('SELECT {a:String} AS a', { a: text })).toEqual([{ a: text }]);
		},
	);

	it('are of one query each, however many run at once', async () => {
		const asked = Array.from({ length: 200 }, (_, i) => `value ${i}`);
		const answers = await Promise.all(asked.map((a) => store.query('SELECT {a:String} AS a', { a })));
		expect(answers.flat()).toEqual(asked.map((a) => ({ a })));
	});

	it('may be a list of each element of a large dictionary', async () => {
		const list = Array.from({ length: 50_000 }, (_, i) => String(2n ** 63n + BigInt(i)));
		const [row] = await store.query('SELECT length({list:Array(UInt64)}) AS n, {list:Array(UInt64)}[-1] AS last', {
			list: `[${list.join(',')}]`,
		});
		expect(row).toEqual({ n: '50000', last: list.at(-1) });
	});

	it('that are forgotten are not taken from the query before', async () => {
		await store.query('SELECT {secret:String} AS a', { secret: 'of another app' });
		await expect(store.query('SELECT {secret:String} AS a', { other: '' })).rejects.toThrow('secret is not set');
	});
});

it('a store that closes answers what it was asked before, and refuses what it is asked after', async () => {
	const closing = await openStore({ dataDir });
	const asked = Array.from({ length: 10 }, (_, n) => closing.query('SELECT {n:UInt8} AS n', { n }));
	const closed = closing.close();
	await expect(closing.query('SELECT {n:UInt8} AS n', { n: 1 })).rejects.toThrow('The store is closed.');
	expect((await Promise.all(asked)).flat()).toEqual(asked.map((_, n) => ({ n })));
	await closed;
});

it('samples are whole when their parts are merged while they are looked for', async () => {
	const ids = Array.from({ length: 12 }, (_, i) => String(1000 + i));
	for (const [i, eventId] of ids.entries()) {
		await call(
			'POST',
			'/h',
			batchOf([{ eventId, path: BUTTON, time: Date.now() - 1000 * i, text: `Buy ${i}` }], 'parts'),
		);
		// Through the journal: a part each.
		await store.query('SELECT 1');
	}
	merges = true;
	const steps = [{ type: 'click', selector: '.btn-primary' }];
	const { count, samples } = (await call('POST', '/v1/definitions/preview', { appId: 'parts', steps })).body;
	merges = false;
	expect(count).toBe(12);
	expect(samples.map(({ eventId }: { eventId: string }) => eventId)).toEqual(ids.slice(0, 10));
	expect(samples[9].target.text).toBe('Buy 9');
});
