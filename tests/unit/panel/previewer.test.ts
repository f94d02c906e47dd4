import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Step } from '../../../lib/definition/index.ts';
import type { Answer, BackendClient } from '../../../lib/panel/backend-client.ts';
import { LIMITS } from '../../../lib/panel/limits.ts';
import { createPreviewer } from '../../../lib/panel/previewer.ts';
import type { Preview } from '../../../lib/protocol/api.ts';

const preview = (count: number): Preview => ({
	count,
	users: 1,
	sessions: 1,
	byDay: [],
	elements: 1,
	undecided: 0,
	samples: [],
});
const steps = (selector: string): Step[] => [{ type: 'click', selector }];

const setUp = () => {
	const asked: { css: string | undefined; signal: AbortSignal; answer: (answer: Answer<Preview>) => void }[] = [];
	const client = {
		preview: (request: { steps: Step[] }, signal: AbortSignal) =>
			new Promise<Answer<Preview>>((answer) => asked.push({ css: request.steps[0]?.selector, signal, answer })),
	} as unknown as BackendClient;
	const previewer = createPreviewer(() => client);
	const answer = async (index: number, count: number) => {
		asked[index]?.answer({ ok: true, value: preview(count) });
		await vi.advanceTimersByTimeAsync(0);
	};
	return { previewer, asked, answer, state: previewer.store.getState };
};

describe('the preview', () => {
	beforeEach(() => vi.useFakeTimers());
	afterEach(() => vi.useRealTimers());

	it('asks for the first rule at once, and for later ones when typing rests', async () => {
		const { previewer, asked, answer } = setUp();
		previewer.show('1', steps('a'));
		await vi.advanceTimersByTimeAsync(0);
		expect(asked.map(({ css }) => css)).toEqual(['a']);
		await answer(0, 1);
		for (const css of ['ab', 'abc', 'abcd']) previewer.show('1', steps(css));
		await vi.advanceTimersByTimeAsync(LIMITS.previewDebounceMs - 1);
		expect(asked).toHaveLength(1);
		await vi.advanceTimersByTimeAsync(1);
		expect(asked.map(({ css }) => css)).toEqual(['a', 'abcd']);
	});
	it('does not ask twice for the same rule', async () => {
		const { previewer, asked } = setUp();
		previewer.show('1', steps('a'));
		previewer.show('1', steps('a'));
		await vi.runAllTimersAsync();
		expect(asked).toHaveLength(1);
	});
	it('keeps the old figures, marked as stale, and drops an answer that comes for an older rule', async () => {
		const { previewer, asked, answer, state } = setUp();
		previewer.show('1', steps('a'));
		await vi.runAllTimersAsync();
		await answer(0, 5);
		expect(state()).toMatchObject({ preview: { count: 5 }, stale: false });
		previewer.show('1', steps('b'));
		await vi.runAllTimersAsync();
		expect(state()).toMatchObject({ preview: { count: 5 }, stale: true });
		previewer.show('1', steps('c'));
		await vi.runAllTimersAsync();
		expect(asked[1]?.signal.aborted).toBe(true);
		await answer(2, 7);
		await answer(1, 99);
		expect(state()).toMatchObject({ preview: { count: 7 }, stale: false });
	});
	it('says why there are no figures, and asks again for the same rule after that', async () => {
		const { previewer, asked, state } = setUp();
		previewer.show('1', steps('a'));
		await vi.runAllTimersAsync();
		asked[0]?.answer({ ok: false, failure: { kind: 'away', message: '' } });
		await vi.runAllTimersAsync();
		expect(state().failure?.kind).toBe('away');
		previewer.show('1', steps('a'));
		await vi.runAllTimersAsync();
		expect(asked).toHaveLength(2);
	});
	it('drops what is under way when the form closes', async () => {
		const { previewer, answer, state } = setUp();
		previewer.show('1', steps('a'));
		await vi.runAllTimersAsync();
		previewer.reset();
		await answer(0, 5);
		expect(state().preview).toBeUndefined();
	});
});
