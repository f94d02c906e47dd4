import { mkdirSync, readdirSync } from 'node:fs';
import { readFile, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { reasonOf } from '../errors.ts';
import { decodeRecords, type JournalFile, type OpenJournalFile, openJournalFile } from './journal-file.ts';
import type { Rows } from './store.ts';

/**
 * Rows on their way into the engine. An insert costs the engine ten milliseconds or more whatever its size, a synced
 * append to a file one: so rows are acknowledged when they are in the journal, and go to the engine many at a time.
 * What reads the engine waits for the rows acknowledged before it (`journaled-store.ts`).
 */
export interface Journal {
	/** Settles when the rows are on disk. Throws while earlier ones can't be brought to the engine. */
	append(inserts: readonly Rows[], onWritten?: () => void): Promise<void>;
	/** Brings to the engine what was appended before the call. Throws when it can't; nothing is lost then. */
	flush(): Promise<void>;
	/** Why it can't be written to or flushed at this moment; `null` when it can. What failed last is tried again. */
	failing(): Promise<string | null>;
	/** What is not in the engine yet. */
	readonly waiting: { readonly rows: number; readonly bytes: number };
	/** Flushes what it can; the rest is there at the next start. */
	close(): Promise<void>;
}

export interface JournalOptions {
	folder: string;
	/** Brings rows to the engine. `again`: some of them may be there already. */
	write(inserts: readonly Rows[], again: boolean): Promise<void>;
	/** How long rows wait for company on their way to the engine, milliseconds. */
	delayMs?: number;
	openFile?: OpenJournalFile;
}

interface Entry {
	inserts: readonly Rows[];
	rows: number;
	bytes: number;
	onWritten: () => void;
}

/** Long enough for an insert of thousands of rows under load, well below what a person notices. */
const DELAY_MS = 200;
/** After an insert failed. */
const RETRY_MS = 2000;
const SEGMENT = /^\d+\.rows$/;

/** Opens the journal of a folder; what an earlier process left in it is brought to the engine first. */
export const openJournal = async ({
	folder,
	write,
	delayMs = DELAY_MS,
	openFile = openJournalFile,
}: JournalOptions): Promise<Journal> => {
	mkdirSync(folder, { recursive: true });
	let serial = await replay(folder, write);

	let file: JournalFile | null = null;
	let entries: Entry[] = [];
	/** Files of the entries that are no longer written to. */
	let segments: string[] = [];
	const waiting = { rows: 0, bytes: 0 };
	/** Entries since the start: appended, and brought to the engine. */
	let appended = 0;
	let written = 0;
	/** The last flush failed; the last append did. */
	let failed = false;
	let unwritable = false;
	let flushing: Promise<void> | null = null;
	let timer: NodeJS.Timeout | undefined;
	let last: Promise<unknown> = Promise.resolve();
	const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
		const result = last.then(work);
		last = result.catch(() => {});
		return result;
	};

	/** Ends the segment; gives what it and those before it hold. */
	const endSegment = async (): Promise<readonly Entry[]> => {
		const ended = file;
		file = null;
		if (ended) segments.push(ended.path);
		await ended?.close();
		return [...entries];
	};

	const flushOnce = async () => {
		clearTimeout(timer);
		timer = undefined;
		let taken: readonly Entry[];
		let done: readonly string[];
		try {
			taken = await inTurn(endSegment);
			done = segments;
			await write(
				taken.flatMap(({ inserts }) => inserts),
				failed,
			);
		} catch (error) {
			failed = true;
			throw error;
		}
		failed = false;
		entries = entries.slice(taken.length);
		segments = segments.slice(done.length);
		written += taken.length;
		for (const { rows, bytes, onWritten } of taken) {
			waiting.rows -= rows;
			waiting.bytes -= bytes;
			onWritten();
		}
		// A file that stays is read at the next start, and its rows are found to be in the engine.
		for (const path of done) await unlink(path).catch(() => {});
	};

	const start = (): Promise<void> => {
		flushing ??= flushOnce().finally(() => {
			flushing = null;
			if (entries.length > 0) schedule();
		});
		return flushing;
	};
	const schedule = () => {
		timer ??= setTimeout(
			() => {
				timer = undefined;
				void start().catch(() => {});
			},
			failed ? RETRY_MS : delayMs,
		);
	};
	const flush = async () => {
		for (const mark = appended; written < mark; ) await start();
	};

	const appendToFile = async (inserts: readonly Rows[]): Promise<number> => {
		unwritable = true;
		file ??= await openFile(join(folder, `${String(++serial).padStart(12, '0')}.rows`));
		const to = file;
		try {
			const bytes = await to.append(inserts);
			unwritable = false;
			return bytes;
		} catch (error) {
			// The next goes to another file: whether this one still works is not known.
			if (to.empty) await unlink(to.path).catch(() => {});
			await endSegment().catch(() => {});
			throw error;
		}
	};

	const appendNow = async (inserts: readonly Rows[], onWritten: () => void) => {
		const bytes = await appendToFile(inserts);
		const rows = inserts.reduce((sum, insert) => sum + insert.rows.length, 0);
		entries.push({ inserts, rows, bytes, onWritten });
		appended++;
		waiting.rows += rows;
		waiting.bytes += bytes;
		schedule();
	};

	return {
		async append(inserts, onWritten = () => {}) {
			if (failed) await flush();
			await inTurn(() => appendNow(inserts, onWritten));
		},
		flush,
		async failing() {
			try {
				await flush();
				if (unwritable) await inTurn(() => appendToFile([]));
				return null;
			} catch (error) {
				return reasonOf(error);
			}
		},
		waiting,
		async close() {
			await flush().catch((error) => console.error(`Rows stay in the journal until the next start: ${error.message}`));
			clearTimeout(timer);
			await file?.close();
		},
	};
};

/** Brings what a process before left behind to the engine; gives the highest number of a segment. */
const replay = async (folder: string, write: JournalOptions['write']): Promise<number> => {
	const names = readdirSync(folder)
		.filter((name) => SEGMENT.test(name))
		.sort();
	for (const name of names) {
		const path = join(folder, name);
		await write(decodeRecords(await readFile(path)), true);
		await unlink(path);
	}
	return Number.parseInt(names.at(-1) ?? '0', 10);
};
