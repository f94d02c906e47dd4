import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answer, BackendClient, Failure } from '../../../lib/panel/backend-client.ts';
import { createBackendLine } from '../../../lib/panel/backend-line.ts';
import { createEventsStore } from '../../../lib/panel/events-store.ts';
import { LIMITS } from '../../../lib/panel/limits.ts';
import type { ApiEvent, AppSummary } from '../../../lib/protocol/api.ts';

const AWAY: Failure = { kind: 'away', message: '' };
const event: ApiEvent = {
	eventId: '1',
	type: 'pageview',
	name: '',
	time: '2026-01-01T00:00:00.000Z',
	userId: '1',
	identity: '',
	sessionId: '2',
	pageviewId: '7',
	url: 'https://shop.example/',
	title: '',
	target: null,
	properties: {},
	definitions: [],
};

const setUp = () => {
	const asked: (string | undefined)[] = [];
	const heard: { end(failure: Failure): void; open(): void; send(id: string): void }[] = [];
	let answer: Answer<AppSummary[]> = { ok: false, failure: AWAY };
	const recalled: string[] = [];
	let appsAsked = 0;
	const client = {
		apps: () => {
			appsAsked++;
			return Promise.resolve(answer);
		},
		events: (appId: string, limit: number) => {
			recalled.push(`${appId} ${limit}`);
			return Promise.resolve({ ok: true, value: [event] });
		},
		stream: ({ appId, lastId, signal }, onOpen, onEvent) =>
			new Promise((end) => {
				asked.push(`${appId} ${lastId ?? '-'}`);
				signal.addEventListener('abort', () => end({ kind: 'aborted', message: '' }));
				heard.push({ end, open: onOpen, send: (id) => onEvent(event, id) });
			}),
	} as Partial<BackendClient> as BackendClient;
	const notes: (string | undefined)[] = [];
	const apps: AppSummary[][] = [];
	const closed = new AbortController();
	const events = createEventsStore({ schedule: (flush) => flush() });
	const line = createBackendLine({
		client: () => client,
		events,
		note: (failure) => notes.push(failure?.kind),
		onApps: (list) => apps.push(list),
		onOpen: () => {},
		signal: closed.signal,
	});
	return {
		line,
		asked,
		heard,
		recalled,
		events,
		notes,
		apps,
		closed,
		appsAsked: () => appsAsked,
		setAnswer: (next: typeof answer) => {
			answer = next;
		},
	};
};

describe('the line to the backend', () => {
	beforeEach(() => vi.useFakeTimers());
	afterEach(() => vi.useRealTimers());

	it('asks for the apps until the backend is there', async () => {
		const { line, notes, apps, appsAsked, setAnswer } = setUp();
		void line.findApps();
		await vi.advanceTimersByTimeAsync(LIMITS.retryFirstMs * 3);
		expect(appsAsked()).toBe(3);
		setAnswer({ ok: true, value: [] });
		await vi.advanceTimersByTimeAsync(LIMITS.retryFirstMs * 4);
		expect(apps).toEqual([[]]);
		expect(notes.at(-1)).toBeUndefined();
		await vi.advanceTimersByTimeAsync(LIMITS.retryLastMs);
		expect(appsAsked()).toBe(4);
	});
	it('stops at a token that is refused, since only a person can change it', async () => {
		const { line, notes, appsAsked, setAnswer } = setUp();
		setAnswer({ ok: false, failure: { kind: 'token', message: '' } });
		void line.findApps();
		await vi.advanceTimersByTimeAsync(LIMITS.retryLastMs * 2);
		expect(appsAsked()).toBe(1);
		expect(notes).toEqual(['token']);
	});
	it('takes up the stream where it ended, and waits from the first again once it was open', async () => {
		const { line, asked, heard, notes } = setUp();
		line.listen('42');
		heard[0]?.end(AWAY);
		await vi.advanceTimersByTimeAsync(LIMITS.retryFirstMs);
		heard[1]?.end(AWAY);
		await vi.advanceTimersByTimeAsync(LIMITS.retryFirstMs);
		expect(asked).toHaveLength(2);
		await vi.advanceTimersByTimeAsync(LIMITS.retryFirstMs);
		heard[2]?.open();
		heard[2]?.send('5-1');
		expect(notes.at(-1)).toBeUndefined();
		heard[2]?.end(AWAY);
		await vi.advanceTimersByTimeAsync(LIMITS.retryFirstMs);
		expect(asked).toEqual(['42 -', '42 -', '42 -', '42 5-1']);
	});
	it('asks once for what came from elsewhere before, and hears no more when it is hung up', async () => {
		const { line, heard, recalled, events } = setUp();
		line.listen('42');
		heard[0]?.open();
		await vi.advanceTimersByTimeAsync(0);
		expect(recalled).toEqual([`42 ${LIMITS.recalledEvents}`]);
		expect(events.store.getState().entries.map(({ key, tab }) => `${key} ${tab}`)).toEqual(['1 elsewhere']);
		heard[0]?.send('5-1');
		heard[0]?.end(AWAY);
		await vi.advanceTimersByTimeAsync(LIMITS.retryFirstMs);
		heard[1]?.open();
		expect(recalled).toHaveLength(1);
		line.hangUp();
		await vi.advanceTimersByTimeAsync(LIMITS.retryLastMs * 2);
		expect(heard).toHaveLength(2);
	});
	it('leaves the stream of one app for that of another, and all at the end', async () => {
		const { line, asked, closed } = setUp();
		line.listen('42');
		line.listen('43');
		closed.abort();
		await vi.advanceTimersByTimeAsync(LIMITS.retryLastMs * 2);
		expect(asked).toEqual(['42 -', '43 -']);
	});
});
