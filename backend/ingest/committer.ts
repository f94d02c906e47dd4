import { overloaded, unavailable } from '../errors.ts';
import { LIMITS } from '../limits.ts';
import type { PreparedEvent } from './prepare.ts';
import type { Profile } from './profiles.ts';

/** What one request brought; stored as a whole or not at all. */
export interface Submission {
	events: readonly PreparedEvent[];
	profiles: readonly Profile[];
	bytes: number;
}

export interface Committed {
	stored: number;
	duplicates: number;
}

/** Stores a group; gives the count of new events for each submission. */
export type StoreGroup = (group: readonly Submission[]) => Promise<Committed[]>;

export interface Committer {
	/** Settles when the submission is on disk. Throws 429 when too much is waiting, 503 when it could not be stored. */
	submit(submission: Submission): Promise<Committed>;
	/** Events that wait for the disk. */
	readonly waiting: number;
	/** Waits for what was submitted. */
	drain(): Promise<void>;
}

interface Waiting {
	submission: Submission;
	resolve(committed: Committed): void;
	reject(error: unknown): void;
}

/**
 * Group commit: what arrives while a group is stored, or within the gathering time before it, becomes the next group.
 * One is stored at a time, so looking an id up and storing it can't be interleaved with another's.
 */
export const createCommitter = (
	storeGroup: StoreGroup,
	gatherMs: number,
	/** What was acknowledged and is not in the engine yet. */
	behind: { readonly rows: number; readonly bytes: number },
): Committer => {
	let queue: Waiting[] = [];
	let events = 0;
	let bytes = 0;
	let running: Promise<void> | null = null;

	const take = (): Waiting[] => {
		let size = 0;
		let n = 0;
		while (n < queue.length && (n === 0 || size + weight(queue[n] as Waiting) <= LIMITS.groupEvents))
			size += weight(queue[n++] as Waiting);
		const group = queue.slice(0, n);
		queue = queue.slice(n);
		return group;
	};

	const run = async () => {
		await new Promise((resolve) => (gatherMs > 0 ? setTimeout(resolve, gatherMs) : setImmediate(resolve)));
		while (queue.length > 0) {
			const group = take();
			await settle(group, storeGroup);
			for (const { submission } of group) {
				events -= submission.events.length + submission.profiles.length;
				bytes -= submission.bytes;
			}
		}
		running = null;
	};

	return {
		submit(submission) {
			const size = submission.events.length + submission.profiles.length;
			if (size === 0) return Promise.resolve({ stored: 0, duplicates: 0 });
			if (
				events + behind.rows + size > LIMITS.waitingEvents ||
				bytes + behind.bytes + submission.bytes > LIMITS.waitingBytes
			)
				return Promise.reject(overloaded());
			events += size;
			bytes += submission.bytes;
			return new Promise((resolve, reject) => {
				queue.push({ submission, resolve, reject });
				running ??= run();
			});
		},
		get waiting() {
			return events;
		},
		drain: async () => {
			while (running) await running;
		},
	};
};

const weight = ({ submission }: Waiting) => submission.events.length + submission.profiles.length;

const settle = async (group: readonly Waiting[], storeGroup: StoreGroup): Promise<void> => {
	try {
		const committed = await storeGroup(group.map(({ submission }) => submission));
		for (const [i, { resolve }] of group.entries()) resolve(committed[i] as Committed);
	} catch (error) {
		for (const { reject } of group)
			reject(unavailable('The events could not be stored; send them again later.', error));
	}
};
