import { type FileHandle, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { crc32 } from 'node:zlib';
import type { Rows } from './store.ts';

/**
 * A segment of the journal: records one after the other, each with its length and checksum, so that one that was cut short
 * by a crash is told from a whole one. Rows are lines of JSON, and JSON has no line breaks within.
 */
export interface JournalFile {
	readonly path: string;
	/** Whether it holds no record. */
	readonly empty: boolean;
	/** Settles with its length when the record is on disk. Of one that failed a part may be left at the end. */
	append(inserts: readonly Rows[]): Promise<number>;
	close(): Promise<void>;
}

export type OpenJournalFile = (path: string) => Promise<JournalFile>;

export const openJournalFile: OpenJournalFile = async (path) => {
	const file = await open(path, 'wx', 0o600);
	try {
		await syncFolder(dirname(path));
	} catch (error) {
		await file.close();
		throw error;
	}
	let end = 0;
	return {
		path,
		get empty() {
			return end === 0;
		},
		async append(inserts) {
			const record = encodeRecord(inserts);
			await writeAll(file, record, end);
			await file.datasync();
			end += record.length;
			return record.length;
		},
		close: () => file.close(),
	};
};

const writeAll = async (file: FileHandle, bytes: Buffer, at: number): Promise<void> => {
	for (let written = 0; written < bytes.length; )
		written += (await file.write(bytes, written, bytes.length - written, at + written)).bytesWritten;
};

/** A new name is on disk when its folder is. */
const syncFolder = async (path: string): Promise<void> => {
	const folder = await open(path, 'r');
	try {
		await folder.sync();
	} finally {
		await folder.close();
	}
};

const HEADER = /^#(\d+) ([0-9a-f]{8})$/;

const encodeRecord = (inserts: readonly Rows[]): Buffer => {
	let text = '';
	for (const { table, columns, rows } of inserts)
		text += `>${JSON.stringify({ table, columns })}\n${rows.join('\n')}\n`;
	const body = Buffer.from(text);
	return Buffer.concat([Buffer.from(`#${body.length} ${crc32(body).toString(16).padStart(8, '0')}\n`), body]);
};

/** The whole records of a segment, up to its end or to one that was cut short: that one was never acknowledged. */
export const decodeRecords = (bytes: Buffer): Rows[] => {
	const inserts: Rows[] = [];
	for (let at = 0; at < bytes.length; ) {
		const lineEnd = bytes.indexOf(10, at);
		const header = lineEnd < 0 ? null : HEADER.exec(bytes.toString('latin1', at, lineEnd));
		if (!header) break;
		const body = bytes.subarray(lineEnd + 1, lineEnd + 1 + Number(header[1]));
		if (body.length < Number(header[1]) || crc32(body) !== Number.parseInt(header[2] as string, 16)) break;
		inserts.push(...decodeBody(body.toString()));
		at = lineEnd + 1 + body.length;
	}
	return inserts;
};

const decodeBody = (text: string): Rows[] => {
	const inserts: (Rows & { rows: string[] })[] = [];
	for (const line of text.split('\n'))
		if (line[0] === '>') inserts.push({ ...(JSON.parse(line.slice(1)) as Omit<Rows, 'rows'>), rows: [] });
		else if (line !== '') inserts.at(-1)?.rows.push(line);
	return inserts;
};
