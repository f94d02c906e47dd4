import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../../lib/panel/database.ts';
import { LIMITS } from '../../../lib/panel/limits.ts';
import { entry } from './data.ts';

describe('what is kept on this computer', () => {
	it('are the last events, each once, in the order they came', async () => {
		const database = openDatabase('entries');
		await database.putEntries([entry('1'), entry('2')]);
		await database.putEntries([entry('1', {}, { delivery: { state: 'stored', retries: 0 } }), entry('3')]);
		const kept = await database.entries();
		expect(kept.map(({ key }) => key)).toEqual(['1', '2', '3']);
		expect(kept[0]).toMatchObject({ delivery: { state: 'stored' } });
		expect(kept[0]).not.toHaveProperty('seq');
	});
	it('is bounded: the oldest go', async () => {
		const database = openDatabase('bound');
		await database.putEntries(Array.from({ length: LIMITS.storedEvents }, (_, i) => entry(String(i))));
		await database.putEntries([entry('last')].map((each) => ({ ...each, key: 'last' })));
		const kept = await database.entries();
		expect(kept).toHaveLength(LIMITS.storedEvents);
		expect(kept[0]?.key).toBe('1');
		expect(kept.at(-1)?.key).toBe('last');
	});
	it('remembers when it was cleared', async () => {
		const database = openDatabase('cleared');
		expect(await database.clearedAt()).toBe(0);
		await database.putEntries([entry('1')]);
		await database.clearEntries(77);
		expect(await database.entries()).toEqual([]);
		expect(await database.clearedAt()).toBe(77);
	});
});
