import { describe, expect, it } from 'vitest';
import type { HarmlessChange, HarmlessMark } from '../../../lib/coverage/index.ts';
import type { Answer, Failure } from '../../../lib/panel/backend-client.ts';
import { createHarmless, type KeptMarks } from '../../../lib/panel/harmless.ts';

const SOFA: HarmlessMark = { host: 'shop.example', selector: '.brand', rule: 'person-name', reason: 'a sofa' };
const DESK: HarmlessMark = { host: 'shop.example', selector: '.desk', rule: 'phone', reason: 'our own' };

function open(before: KeptMarks = { marks: [], unsent: [] }) {
	let kept = before;
	let shown: readonly HarmlessMark[] = [];
	const harmless = createHarmless(
		{
			read: () => Promise.resolve(kept),
			write: (next) => {
				kept = structuredClone(next);
				return Promise.resolve();
			},
		},
		(marks) => {
			shown = marks;
		},
	);
	return { harmless, kept: () => kept, shown: () => shown };
}

function serverWith(marks: HarmlessMark[], failure?: Failure['kind']) {
	const sent: HarmlessChange[] = [];
	const answer = <T>(value: T): Promise<Answer<T>> =>
		Promise.resolve(failure ? { ok: false, failure: { kind: failure, message: '' } } : { ok: true, value });
	return {
		sent,
		harmless: () => answer(marks),
		keepHarmless: (change: HarmlessChange) => {
			sent.push(change);
			return answer(null);
		},
	};
}

describe('marks of harmless', () => {
	it('hold at once, and wait here while no backend is known', async () => {
		const { harmless, kept, shown } = open();
		await harmless.change({ ...SOFA, deleted: false });
		expect(shown()).toEqual([SOFA]);
		expect(kept()).toEqual({ marks: [SOFA], unsent: [{ ...SOFA, deleted: false }] });
	});

	it('are sent when the backend answers, and what it has is taken over', async () => {
		const { harmless, kept, shown } = open({ marks: [SOFA], unsent: [{ ...SOFA, deleted: false }] });
		const server = serverWith([DESK, SOFA]);
		await harmless.sync(server);
		expect(server.sent).toEqual([{ ...SOFA, deleted: false }]);
		expect(shown()).toEqual([DESK, SOFA]);
		expect(kept()).toEqual({ marks: [DESK, SOFA], unsent: [] });
	});

	it('stay as they are while the backend is away', async () => {
		const before = { marks: [SOFA], unsent: [{ ...SOFA, deleted: false }] };
		const { harmless, kept, shown } = open(before);
		await harmless.sync(serverWith([], 'away'));
		expect(shown()).toEqual([SOFA]);
		expect(kept()).toEqual(before);
	});

	it('are taken back everywhere', async () => {
		const { harmless, kept, shown } = open({ marks: [SOFA, DESK], unsent: [] });
		await harmless.change({ ...SOFA, deleted: true });
		expect(shown()).toEqual([DESK]);
		const server = serverWith([DESK]);
		await harmless.sync(server);
		expect(server.sent).toEqual([{ ...SOFA, deleted: true }]);
		expect(kept()).toEqual({ marks: [DESK], unsent: [] });
	});
});
