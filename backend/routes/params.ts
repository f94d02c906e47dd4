import type { Context } from 'hono';
import * as v from 'valibot';
import { invalid } from '../errors.ts';

const APP_ID = /^[A-Za-z0-9_-]{1,64}$/;

export const appIdOf = (c: Context): string => checkedAppId(c.req.query('appId'));

export const checkedAppId = (appId: string | undefined): string => {
	if (!appId || !APP_ID.test(appId)) throw invalid('must be 1 to 64 letters, digits, - or _', 'appId');
	return appId;
};

/** A whole number of the query, or what it is when left out. */
export const numberOf = (c: Context, name: string, fallback: number, max: number): number => {
	const text = c.req.query(name);
	if (text === undefined) return fallback;
	const value = Number(text);
	if (!Number.isInteger(value) || value < 0) throw invalid('must be a whole number', name);
	return Math.min(value, max);
};

/** Milliseconds of an ISO 8601 time of the query. */
export const timeOf = (c: Context, name: string): number | undefined => {
	const text = c.req.query(name);
	if (text === undefined) return undefined;
	const time = v.is(v.pipe(v.string(), v.isoTimestamp()), text) ? Date.parse(text) : Number.NaN;
	if (Number.isNaN(time)) throw invalid('must be a time in ISO 8601', name);
	return time;
};

/** `before`: a time, or a time and an event id as an answer's `next` gives them. */
export const cursorOf = (c: Context): { time: number; eventId: string } | undefined => {
	const text = c.req.query('before');
	if (text === undefined) return undefined;
	const [iso = '', eventId = '0'] = text.split(',');
	const time = Date.parse(iso);
	if (Number.isNaN(time) || !/^\d{1,20}$/.test(eventId))
		throw invalid('must be a time in ISO 8601, or the `next` of an answer', 'before');
	return { time, eventId };
};
