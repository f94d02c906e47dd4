import type { Database } from './database.ts';
import type { Entry } from './entry.ts';
import { LIMITS } from './limits.ts';

/** Writes entries down in batches: an event and the news of its delivery are mostly one write. */
export function createEntryWriter(database: Database | undefined, signal: AbortSignal) {
	const waiting = new Map<string, Entry>();
	let timer: ReturnType<typeof setTimeout> | undefined;
	const write = () => {
		timer = undefined;
		const entries = [...waiting.values()];
		waiting.clear();
		if (entries.length > 0) void database?.putEntries(entries);
	};
	signal.addEventListener('abort', () => {
		clearTimeout(timer);
		write();
	});
	return {
		put(entries: readonly Entry[]) {
			for (const entry of entries) waiting.set(entry.key, entry);
			timer ??= setTimeout(write, LIMITS.writeMs);
		},
		/** What is cleared is not written any more. */
		drop: () => waiting.clear(),
	};
}
