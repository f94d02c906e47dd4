import type { HarmlessChange, HarmlessMark } from '../coverage/index.ts';
import type { BackendClient } from './backend-client.ts';

/** What is kept on this computer. */
export interface KeptMarks {
	marks: HarmlessMark[];
	/** Changes that the backend has not got yet, oldest first. */
	unsent: HarmlessChange[];
}

export interface HarmlessStorage {
	read(): Promise<KeptMarks>;
	write(kept: KeptMarks): Promise<void>;
}

type Server = Pick<BackendClient, 'harmless' | 'keepHarmless'>;

export interface Harmless {
	change(change: HarmlessChange): Promise<void>;
	/** Sends what waits, then takes what the backend has. From then on changes are sent at once. */
	sync(server: Server): Promise<void>;
}

const isSame = (a: HarmlessMark, b: HarmlessMark) =>
	a.host === b.host && a.selector === b.selector && a.rule === b.rule;

/** A person's marks: in force at once, kept here, and shared through the backend as soon as it answers. */
export function createHarmless(storage: HarmlessStorage, show: (marks: readonly HarmlessMark[]) => void): Harmless {
	let kept: KeptMarks = { marks: [], unsent: [] };
	let server: Server | undefined;
	let last: Promise<unknown> = storage.read().then((read) => {
		kept = read;
		show(kept.marks);
	});
	/** One after the other: an answer must not overwrite a change made meanwhile. */
	const inTurn = (work: () => Promise<void>): Promise<void> => {
		const done = last.then(work);
		last = done.catch(() => {});
		return done;
	};
	const set = async (next: KeptMarks) => {
		kept = next;
		show(kept.marks);
		await storage.write(kept);
	};
	const exchange = async () => {
		if (!server) return;
		for (const change of kept.unsent) {
			const answer = await server.keepHarmless(change);
			// Refused once is refused for ever; it holds here all the same.
			if (!answer.ok && answer.failure.kind !== 'refused') return;
			await set({ ...kept, unsent: kept.unsent.filter((other) => other !== change) });
		}
		const answer = await server.harmless();
		if (answer.ok) await set({ marks: answer.value, unsent: [] });
	};
	return {
		async change(change) {
			const { deleted, ...mark } = change;
			await inTurn(() => {
				const others = kept.marks.filter((other) => !isSame(other, mark));
				return set({ marks: deleted ? others : [...others, mark], unsent: [...kept.unsent, change] });
			});
			void inTurn(exchange);
		},
		sync(next) {
			server = next;
			return inTurn(exchange);
		},
	};
}
