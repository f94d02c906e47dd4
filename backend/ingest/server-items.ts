import { randomBytes } from 'node:crypto';
import type { AccountItem, Identify, TrackItem, UserItem } from '../../lib/protocol/server-api.ts';
import type { App } from '../apps.ts';
import { invalid } from '../errors.ts';
import { LIMITS } from '../limits.ts';
import { encodeProperties } from '../store/properties.ts';
import { hashedId, personOf } from './ids.ts';
import type { PreparedEvent } from './prepare.ts';
import { identifyProfiles, type Profile } from './profiles.ts';

/** Who an item of the server API is about. */
const personIdOf = (appId: string, { identity, user_id }: Pick<UserItem, 'identity' | 'user_id'>): string =>
	identity === undefined ? (user_id as string) : personOf(appId, identity);

/** Custom events of a server. `prefix`: where the items are in the request, for errors. Throws before anything is kept. */
export const trackedEvents = (
	{ appId, pages }: App,
	items: readonly TrackItem[],
	receivedAt: number,
	prefix: (i: number) => string,
): PreparedEvent[] => {
	for (const [i, { timestamp = receivedAt }] of items.entries())
		if (timestamp < receivedAt - LIMITS.serverEventAgeMs) throw invalid('is too long ago', `${prefix(i)}timestamp`);
	return items.map((item): PreparedEvent => {
		const { idempotency_key: key, identity, session_id: session, timestamp = receivedAt } = item;
		const personId = personIdOf(appId, item);
		return {
			appId,
			eventId: key === undefined ? randomId() : hashedId('idempotency', appId, key),
			// The key may be used again long after the filter of recent ids forgot it.
			lookUp: key !== undefined,
			type: 'custom',
			name: item.event,
			time: Math.min(timestamp, receivedAt),
			deviceId: personId,
			personId,
			identity: identity ?? '',
			sessionId: session === undefined ? '0' : sessionIdOf(appId, session),
			pageviewId: '0',
			sessionTime: 0,
			url: '',
			title: '',
			referrer: '',
			previousPage: '',
			text: '',
			href: '',
			properties: encodeProperties(item.properties),
			node: null,
			page: pages.intern(''),
		};
	});
};

const randomId = (): string => (randomBytes(8).readBigUInt64BE() >> 11n).toString();

/** Ids of the SDK are kept as they are; what a server calls a session of its own is hashed. */
const sessionIdOf = (appId: string, session: string): string =>
	/^(0|[1-9]\d{0,14})$/.test(session) ? session : hashedId('session', appId, session);

/** A device's past goes to the identity; without a device it is only known from now on. */
export const identifiedProfiles = ({ app_id, identity, user_id, properties }: Identify, time: number): Profile[] => {
	const userId = personOf(app_id, identity);
	const known: Profile[] =
		user_id === undefined
			? [{ kind: 'user', appId: app_id, userId, properties: { identity }, time }]
			: identifyProfiles(app_id, user_id, identity, time);
	return [...known, { kind: 'user', appId: app_id, userId, properties, time }];
};

export const userProfiles = (appId: string, items: readonly UserItem[], time: number): Profile[] =>
	items.flatMap((item): Profile[] => {
		const userId = personIdOf(appId, item);
		const { identity, properties } = item;
		return [
			...(identity === undefined ? [] : [{ kind: 'user' as const, appId, userId, properties: { identity }, time }]),
			{ kind: 'user', appId, userId, properties, time },
		];
	});

export const accountProfiles = (appId: string, items: readonly AccountItem[], time: number): Profile[] =>
	items.map(({ account_id, properties }) => ({ kind: 'account', appId, accountId: account_id, properties, time }));
