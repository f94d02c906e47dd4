import type { Context } from 'hono';
import { Hono } from 'hono';
import { EVENT_TYPES, type EventType } from '../../lib/definition/schema.ts';
import type { ApiEvent } from '../../lib/protocol/api.ts';
import type { Backend } from '../backend.ts';
import { invalid } from '../errors.ts';
import { LIMITS } from '../limits.ts';
import type { Param } from '../store/store.ts';
import { appIdOf, cursorOf, numberOf, timeOf } from './params.ts';

/** Conditions and parameters that `from`, `to` and `before` of a request stand for. */
export const pageOf = (c: Context) => {
	const conditions: string[] = [];
	const params: Record<string, Param> = {};
	const from = timeOf(c, 'from');
	const to = timeOf(c, 'to');
	const before = cursorOf(c);
	const at = (name: string) => `fromUnixTimestamp64Milli({${name}:Int64})`;
	if (from !== undefined) {
		conditions.push(`time >= ${at('from')}`);
		params.from = from;
	}
	if (to !== undefined) {
		conditions.push(`time < ${at('to')}`);
		params.to = to;
	}
	if (before) {
		conditions.push(`time <= ${at('before')} AND (time, event_id) < (${at('before')}, {beforeId:UInt64})`);
		params.before = before.time;
		params.beforeId = before.eventId;
	}
	return { conditions, params, limit: numberOf(c, 'limit', LIMITS.listEventsDefault, LIMITS.listEvents), from, to };
};

/** An answer with the cursor of what comes after it, when there may be more. */
export const pageAnswer = (events: ApiEvent[], limit: number) => {
	const last = events.at(-1);
	return { events, next: last && events.length === limit ? `${last.time},${last.eventId}` : null };
};

/** `GET /v1/events`: newest first. */
export const eventRoutes = ({ apps, labeller }: Backend): Hono =>
	new Hono().get('/', async (c) => {
		const app = apps.get(appIdOf(c));
		const { conditions, params, limit } = pageOf(c);
		const type = c.req.query('type');
		if (type !== undefined) {
			if (!EVENT_TYPES.includes(type as EventType)) throw invalid(`must be one of ${EVENT_TYPES.join(', ')}`, 'type');
			conditions.push('type = {type:String}');
			params.type = type;
		}
		const condition = ['app_id = {app:String}', ...conditions].join(' AND ');
		return c.json(pageAnswer(await labeller.events(app, condition, params, limit), limit));
	});
