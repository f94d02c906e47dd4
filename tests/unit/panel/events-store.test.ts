import { describe, expect, it } from 'vitest';
import { type Entry, type EventEntry, warningsOf } from '../../../lib/panel/entry.ts';
import { createEventsStore } from '../../../lib/panel/events-store.ts';
import { LIMITS } from '../../../lib/panel/limits.ts';
import type { ApiEvent } from '../../../lib/protocol/api.ts';
import type { RawEvent } from '../../../lib/protocol/raw-event.ts';
import { entry, rawEvent } from './data.ts';

const setUp = (now = 0) => {
	const changes: Entry[][] = [];
	const events = createEventsStore({
		schedule: (flush) => flush(),
		onChange: (entries) => changes.push([...entries]),
		now: () => now,
	});
	const report = (event: RawEvent) => events.addReport({ type: 'event', event, warnings: [] }, 'tab', '');
	const deliver = (eventId: string, state: 'sent' | 'acknowledged' | 'refused' | 'retried', reason?: string) =>
		events.addReport({ type: 'delivery', eventIds: [eventId], state, ...(reason && { reason }) }, 'tab', '');
	const { getState } = events.store;
	const keys = () => getState().entries.map(({ key }) => key);
	const delivery = (key: string) => (getState().entries.find((each) => each.key === key) as EventEntry).delivery;
	return { events, report, deliver, getState, keys, delivery, changes };
};

const stored = (eventId: string): ApiEvent => ({
	eventId,
	type: 'click',
	name: '',
	time: '2026-01-01T00:00:00.000Z',
	userId: '1',
	identity: '',
	sessionId: '2',
	pageviewId: '7',
	url: 'https://shop.example/',
	title: '',
	target: null,
	properties: { plan: 'pro' },
	definitions: [],
});

describe('events', () => {
	it('are in the list once, whether the page, the stream or both tell of them', () => {
		const { events, report, keys, delivery, getState } = setUp();
		report(rawEvent('1'));
		events.addStored(stored('1'));
		report(rawEvent('1'));
		events.addStored(stored('2'));
		events.addStored(stored('2'));
		expect(keys()).toEqual(['1', '2']);
		expect(delivery('1').state).toBe('stored');
		expect(getState().entries.map(({ tab }) => tab)).toEqual(['tab', 'elsewhere']);
	});
	it('take over the page’s fuller word after the stream’s, in the same place', () => {
		const { events, report, keys, getState } = setUp();
		events.addStored(stored('1'));
		events.addStored(stored('2'));
		report(rawEvent('1', { text: 'Add' }));
		expect(keys()).toEqual(['1', '2']);
		expect(getState().entries[0]).toMatchObject({ source: 'page', tab: 'tab', delivery: { state: 'stored' } });
	});
	it('carry what the page says of their delivery, also what it said before the event itself', () => {
		const { report, deliver, delivery } = setUp();
		deliver('1', 'sent');
		report(rawEvent('1'));
		expect(delivery('1').state).toBe('sent');
		deliver('1', 'retried');
		deliver('1', 'refused', '413');
		expect(delivery('1')).toEqual({ state: 'refused', reason: '413', retries: 1 });
	});
	it('wait in the page until it says more of them, and tell of the browser what the backend will', () => {
		const { report, deliver, delivery, getState } = setUp();
		const userAgent =
			'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36';
		report(rawEvent('1', { properties: { user_agent: userAgent, viewport: '800x600' } }));
		expect(delivery('1').state).toBe('queued');
		expect((getState().entries[0] as EventEntry).event.properties).toEqual({
			platform: 'Linux',
			device_type: 'Desktop',
			browser: 'Chrome 142',
			viewport: '800x600',
		});
		deliver('1', 'sent');
		expect(delivery('1').state).toBe('sent');
	});
	it('wait while paused, and none is lost', () => {
		const { events, report, keys, getState } = setUp();
		report(rawEvent('1'));
		events.setPaused(true);
		report(rawEvent('2'));
		report(rawEvent('3'));
		expect(keys()).toEqual(['1']);
		expect(getState().waiting).toHaveLength(2);
		events.setPaused(false);
		expect(keys()).toEqual(['1', '2', '3']);
	});
	it('stay away once cleared, though the page repeats them', () => {
		const { events, report, keys } = setUp(rawEvent('5').time);
		report(rawEvent('1'));
		expect(events.clear().cleared).toHaveLength(1);
		report(rawEvent('1'));
		report(rawEvent('6'));
		expect(keys()).toEqual(['6']);
	});
	it('of an earlier opening come first, and only once', () => {
		const { events, report, keys } = setUp();
		report(rawEvent('2'));
		events.restore([entry('1'), entry('2')], 0);
		expect(keys()).toEqual(['1', '2']);
	});
	it('of elsewhere from before are put where they belong by their time, each once', () => {
		const { events, report, keys, delivery } = setUp();
		const { time } = rawEvent('0');
		const past = (eventId: string, at: number) => ({ ...stored(eventId), time: new Date(time + at).toISOString() });
		for (const id of ['2', '4', '6']) report(rawEvent(id));
		events.addPast([past('1', 1), past('2', 2), past('3', 3), past('7', 7)]);
		events.addPast([past('3', 3), past('7', 7)]);
		expect(keys()).toEqual(['1', '2', '3', '4', '6', '7']);
		expect(delivery('2').state).toBe('stored');
		// Those of an earlier opening may come later, and know the tab.
		events.restore([entry('3')], time + 1);
		expect(keys()).toEqual(['3', '2', '4', '6', '7']);
		expect(events.store.getState().entries[0]).toMatchObject({ source: 'page', tab: 'tab' });
		events.addPast([past('1', 1)]);
		expect(keys()).not.toContain('1');
	});
	it('of an app with many visitors do not push out what happened in this browser', () => {
		const { events, report, keys } = setUp();
		const elsewhere = Array.from({ length: LIMITS.keptEvents }, (_, i) =>
			entry(`s${i}`, {}, { source: 'stream', tab: 'elsewhere' }),
		);
		events.restore([entry('1'), ...elsewhere], 0);
		report(rawEvent('2'));
		expect(keys().length).toBeLessThanOrEqual(LIMITS.keptEvents);
		expect([keys()[0], keys().at(-1)]).toEqual(['1', '2']);
	});
	it('are bounded: the oldest go', () => {
		const { events, keys } = setUp();
		const past = Array.from({ length: LIMITS.keptEvents + 1 }, (_, i) => entry(String(i)));
		events.restore(past, 0);
		expect(keys().length).toBeLessThanOrEqual(LIMITS.keptEvents);
		expect(keys().at(-1)).toBe(String(LIMITS.keptEvents));
	});
	it('are told on, new ones and changed ones, for whoever keeps them', () => {
		const { report, deliver, changes } = setUp();
		report(rawEvent('1'));
		deliver('1', 'acknowledged');
		expect(changes.map((entries) => entries.map(({ key }) => key))).toEqual([['1'], ['1']]);
		expect(changes[1]?.[0]).toMatchObject({ delivery: { state: 'acknowledged' } });
	});
	it('give way to an opened file, and come back', () => {
		const { events, report, getState, keys } = setUp();
		events.import('session.json', [entry('9')]);
		report(rawEvent('1'));
		expect(getState().imported?.entries).toHaveLength(1);
		events.closeImport();
		expect(getState().imported).toBeUndefined();
		expect(keys()).toEqual(['1']);
	});
	it('say that a clock is wrong where the backend moved their time, whoever tells of them first', () => {
		const { events, report, getState } = setUp();
		const warned = () => getState().entries.map((each) => warningsOf(each).map(({ code, what }) => [code, what]));
		const at = rawEvent('1').time;
		const hour = 3_600_000;
		report(rawEvent('1'));
		events.addStored({ ...stored('1'), time: new Date(at + hour).toISOString() });
		events.addStored({ ...stored('2'), time: new Date(at - hour).toISOString() });
		report(rawEvent('2', { time: at }));
		report(rawEvent('3', { time: at }));
		events.addStored({ ...stored('3'), time: new Date(at).toISOString() });
		expect(warned()).toEqual([[['clock-wrong', '-60 min']], [['clock-wrong', '60 min']], []]);
		report(rawEvent('1'));
		expect(warned()[0]).toEqual([['clock-wrong', '-60 min']]);
	});
	it('name calls that recorded nothing once', () => {
		const { events, keys } = setUp();
		const dropped = { type: 'dropped', time: 5, what: 'cart', code: 'property-nested', message: '' } as const;
		events.addReport(dropped, 'tab', 'https://shop.example/');
		events.addReport(dropped, 'tab', 'https://shop.example/');
		expect(keys()).toHaveLength(1);
	});
});
