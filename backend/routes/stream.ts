import { Hono } from 'hono';
import { type SSEStreamingApi, streamSSE } from 'hono/streaming';
import type { ApiEvent } from '../../lib/protocol/api.ts';
import type { Backend } from '../backend.ts';
import { invalid } from '../errors.ts';
import { selectReceived } from '../store/event-list.ts';
import { storedRow } from '../store/stored-row.ts';
import { appIdOf } from './params.ts';

/** Proxies close streams that say nothing for a minute. */
const HEARTBEAT_MS = 15_000;
/** What a reader that was away gets at once; older events are in `/v1/events`. */
const RESUMED_EVENTS = 1_000;
/** Events that wait for a slow reader before its stream is closed; it resumes where it was. */
const WAITING_EVENTS = 10_000;

const RESUME_ID = /^(\d{1,16})-(\d{1,20})$/;

interface Item {
	id: string;
	event: ApiEvent;
}

/** `GET /v1/events/stream`: events as they are stored. `Last-Event-ID` (or `lastEventId`) resumes without a gap. */
export const streamRoutes = ({ apps, feed, labeller, store }: Backend): Hono =>
	new Hono().get('/', (c) => {
		const app = apps.get(appIdOf(c));
		const last = c.req.header('last-event-id') ?? c.req.query('lastEventId');
		const [, received, eventId] = (last !== undefined && RESUME_ID.exec(last)) || [];
		if (last && received === undefined) throw invalid('is no id of this stream', 'Last-Event-ID');
		c.header('X-Accel-Buffering', 'no');
		return streamSSE(c, async (stream) => {
			const ended = new AbortController();
			stream.onAbort(() => ended.abort());
			const queue: Item[] = [];
			let wake = () => {};
			// Listening before the past is read: what is stored meanwhile waits, and is told apart by its id.
			feed.subscribe(
				app.appId,
				(stored) => {
					if (queue.length > WAITING_EVENTS) return ended.abort();
					for (const { event, received } of stored) queue.push(item(labeller.dress(app, storedRow(event)), received));
					wake();
				},
				ended.signal,
			);
			ended.signal.addEventListener('abort', () => wake(), { once: true });
			await stream.writeSSE({ event: 'open', data: '' });
			const sent = new Set<string>();
			if (received !== undefined && eventId !== undefined)
				for (const row of await selectReceived(store, app.appId, received, eventId, RESUMED_EVENTS)) {
					const past = item(labeller.dress(app, row), Number(row.received_ms));
					sent.add(past.id);
					await write(stream, past);
				}
			while (!ended.signal.aborted) {
				for (const next of queue.splice(0)) if (!sent.has(next.id)) await write(stream, next);
				if (queue.length > 0) continue;
				await new Promise<void>((resolve) => {
					const timer = setTimeout(() => resolve(stream.writeSSE({ event: 'heartbeat', data: '' })), HEARTBEAT_MS);
					wake = () => {
						clearTimeout(timer);
						resolve();
					};
					if (ended.signal.aborted) wake();
				});
			}
		});
	});

const item = (event: ApiEvent, received: number): Item => ({ id: `${received}-${event.eventId}`, event });

const write = (stream: SSEStreamingApi, { id, event }: Item): Promise<void> =>
	stream.writeSSE({ id, event: 'event', data: JSON.stringify(event) });
