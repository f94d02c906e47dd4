import { appendFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type Journal, type JournalOptions, openJournal } from '../../backend/store/journal.ts';
import { openJournalFile } from '../../backend/store/journal-file.ts';
import type { Rows } from '../../backend/store/store.ts';
import { temporaryFolder } from './harness.ts';

const rows = (...values: string[]): Rows[] => [
	{ table: 't', columns: ['c'], rows: values.map((value) => JSON.stringify([value])) },
];

/** An engine that takes rows unless it is told not to. */
const fakeEngine = () => {
	const engine = {
		inserts: [] as { values: string[]; again: boolean }[],
		failing: false,
		/** Settles when an insert may go on. */
		gate: Promise.resolve(),
		onWrite: () => {},
		write: async (inserts: readonly Rows[], again: boolean) => {
			engine.onWrite();
			await engine.gate;
			if (engine.failing) throw new Error('no space');
			engine.inserts.push({ values: inserts.flatMap((each) => each.rows.map((row) => JSON.parse(row)[0])), again });
		},
	};
	return engine;
};

const open = async (options: Partial<JournalOptions> = {}, folder = join(temporaryFolder(), 'journal')) => {
	const engine = fakeEngine();
	const journal = await openJournal({ folder, write: engine.write, delayMs: 60_000, ...options });
	return { engine, journal, folder };
};

const appendAll = async (journal: Journal, ...values: string[]) => {
	for (const value of values) await journal.append(rows(value));
};

it('rows come to the engine together and in their order, and leave no file behind', async () => {
	const { engine, journal, folder } = await open();
	await appendAll(journal, 'a', 'b', 'line\nbreak');
	expect(journal.waiting.rows).toBe(3);
	await journal.flush();
	expect(engine.inserts).toEqual([{ values: ['a', 'b', 'line\nbreak'], again: false }]);
	expect([journal.waiting.rows, journal.waiting.bytes]).toEqual([0, 0]);
	expect(readdirSync(folder)).toEqual([]);
});

it('what is appended while rows are on their way is brought too, though nobody asks', async () => {
	const { engine, journal } = await open({ delayMs: 0 });
	let go = () => {};
	engine.gate = new Promise((resolve) => {
		go = resolve;
	});
	const begun = new Promise<void>((resolve) => {
		engine.onWrite = resolve;
	});
	await journal.append(rows('first'));
	await begun;
	await new Promise<void>((resolve) => {
		void journal.append(rows('second'), resolve);
		// The time that the second would wait is over before the first insert is.
		setTimeout(go, 5);
	});
	expect(engine.inserts.map(({ values }) => values)).toEqual([['first'], ['second']]);
});

it('what an ended process left is brought to the engine first, but for a record that was cut short', async () => {
	const { folder } = await open();
	const file = await openJournalFile(join(folder, '000000000007.rows'));
	await file.append(rows('whole'));
	const length = await file.append(rows('cut short'));
	await file.close();
	const bytes = readFileSync(file.path).subarray(0, -5);
	expect(bytes.length).toBeGreaterThan(length);
	const other = await openJournalFile(join(folder, '000000000008.rows'));
	await other.append(rows('next'));
	await other.close();
	appendFileSync(other.path, '#99 01234567\n>{"table":');
	writeFileSync(file.path, bytes);

	const { engine, journal } = await open({}, folder);
	expect(engine.inserts).toEqual([
		{ values: ['whole'], again: true },
		{ values: ['next'], again: true },
	]);
	expect(readdirSync(folder)).toEqual([]);
	await appendAll(journal, 'later');
	expect(readdirSync(folder)).toEqual(['000000000009.rows']);
});

it('while the engine takes nothing, no more is acknowledged; what was stays, and arrives when it takes again', async () => {
	const { engine, journal, folder } = await open();
	await appendAll(journal, 'kept');
	engine.failing = true;
	expect(await journal.failing()).toBe('no space');
	await expect(journal.append(rows('refused'))).rejects.toThrow('no space');
	expect(readdirSync(folder)).toHaveLength(1);
	engine.failing = false;
	await appendAll(journal, 'taken');
	await journal.flush();
	expect(engine.inserts).toEqual([
		{ values: ['kept'], again: true },
		{ values: ['taken'], again: false },
	]);
	expect(await journal.failing()).toBeNull();
});

it('what is not in the engine when the process ends is brought by the next', async () => {
	const { engine, journal, folder } = await open();
	await appendAll(journal, 'kept');
	engine.failing = true;
	await journal.close();
	const next = await open({}, folder);
	expect(next.engine.inserts).toEqual([{ values: ['kept'], again: true }]);
});

it('a full disk refuses, says so, and is found to have room again', async () => {
	let full = false;
	const { engine, journal, folder } = await open({
		openFile: async (path) => {
			const file = await openJournalFile(path);
			return {
				...file,
				get empty() {
					return file.empty;
				},
				append: (inserts) => (full ? Promise.reject(new Error('ENOSPC')) : file.append(inserts)),
			};
		},
	});
	await appendAll(journal, 'before');
	full = true;
	await expect(journal.append(rows('refused'))).rejects.toThrow('ENOSPC');
	await expect(journal.append(rows('refused again'))).rejects.toThrow('ENOSPC');
	expect(await journal.failing()).toBe('ENOSPC');
	expect(readdirSync(folder).filter((name) => readFileSync(join(folder, name)).length === 0)).toEqual([]);
	full = false;
	expect(await journal.failing()).toBeNull();
	await appendAll(journal, 'after');
	await journal.flush();
	expect(engine.inserts.flatMap(({ values }) => values)).toEqual(['before', 'after']);
});
