import { expect, it } from 'vitest';
import type { HttpError } from '../../backend/errors.ts';
import { createCommitter, type Submission } from '../../backend/ingest/committer.ts';
import { LIMITS } from '../../backend/limits.ts';

/** Only how many they are counts here. */
const events = (count: number, bytes = 0): Submission => ({ events: Array(count), profiles: [], bytes }) as Submission;

const open = (behind = { rows: 0, bytes: 0 }) => {
	const groups: number[] = [];
	let go = () => {};
	const gate = new Promise<void>((resolve) => {
		go = resolve;
	});
	const committer = createCommitter(
		async (group) => {
			groups.push(group.length);
			await gate;
			return group.map((submission) => ({ stored: submission.events.length, duplicates: 0 }));
		},
		0,
		behind,
	);
	return { committer, groups, go };
};

const refusal = (submitted: Promise<unknown>): Promise<[number, string | undefined]> =>
	submitted.then(
		() => [200, undefined],
		(error: HttpError) => [error.status, error.headers['Retry-After']],
	);

it('what would be more than may wait is refused with 429 and when to come again, and taken once there is room', async () => {
	const { committer, go } = open();
	const waiting = committer.submit(events(LIMITS.waitingEvents));
	expect(await refusal(committer.submit(events(1)))).toEqual([429, '1']);
	go();
	await waiting;
	await committer.drain();
	expect(await committer.submit(events(1))).toEqual({ stored: 1, duplicates: 0 });
});

it('what is acknowledged and not in the engine yet counts as waiting', async () => {
	const behind = { rows: LIMITS.waitingEvents - 1, bytes: 0 };
	const { committer, go } = open(behind);
	go();
	expect(await refusal(committer.submit(events(2)))).toEqual([429, '1']);
	expect(await refusal(committer.submit(events(1)))).toEqual([200, undefined]);
	behind.rows = 0;
	expect(await refusal(committer.submit(events(2)))).toEqual([200, undefined]);
});

it('few events that are large are bounded too', async () => {
	const { committer, go } = open();
	const waiting = committer.submit(events(1, LIMITS.waitingBytes));
	expect(await refusal(committer.submit(events(1, 1)))).toEqual([429, '1']);
	go();
	await waiting;
});

it('what arrives while a group is stored is the next group', async () => {
	const { committer, groups, go } = open();
	const first = committer.submit(events(1));
	while (groups.length === 0) await new Promise(setImmediate);
	const later = Promise.all([committer.submit(events(1)), committer.submit(events(1)), committer.submit(events(1))]);
	go();
	await Promise.all([first, later]);
	expect(groups).toEqual([1, 3]);
});
