import type { Batch, WireProfile } from '../../lib/protocol/ingest.ts';
import type { Properties } from '../../lib/protocol/raw-event.ts';
import { table } from '../store/schema.ts';
import { type Rows, rowsOf } from '../store/store.ts';
import { correctedTime } from './clock.ts';
import { personOf } from './ids.ts';

/** Something known of a person or an account. Written as it came; reads take the last by time. */
export type Profile =
	| { kind: 'identify'; appId: string; deviceId: string; personId: string; identity: string; time: number }
	| { kind: 'user'; appId: string; userId: string; properties: Properties; time: number }
	| { kind: 'account'; appId: string; accountId: string; properties: Properties; time: number };

export const prepareProfiles = (batch: Batch, receivedAt: number, trustTime = false): Profile[] =>
	(batch.profiles ?? []).flatMap((profile) =>
		profilesOf(batch.appId, profile, trustTime ? profile.time : correctedTime(profile.time, batch.sentAt, receivedAt)),
	);

const profilesOf = (appId: string, profile: WireProfile, time: number): Profile[] => {
	const { userId } = profile;
	switch (profile.type) {
		case 'identify':
			return identifyProfiles(appId, userId, profile.identity, time);
		case 'user':
			return [{ kind: 'user', appId, userId: userOf(appId, profile), properties: ownNames(profile.properties), time }];
		case 'account': {
			const { accountId, properties } = profile;
			if (accountId === undefined) return [{ kind: 'user', appId, userId, properties: prefixed(properties), time }];
			return [
				{ kind: 'account', appId, accountId, properties, time },
				{ kind: 'user', appId, userId, properties: { account_id: accountId }, time },
			];
		}
	}
};

/** The device's past goes to the identity, which is a property of its person as well. */
export const identifyProfiles = (appId: string, deviceId: string, identity: string, time: number): Profile[] => {
	const personId = personOf(appId, identity);
	return [
		{ kind: 'identify', appId, deviceId, personId, identity, time },
		{ kind: 'user', appId, userId: personId, properties: { identity }, time },
	];
};

const userOf = (appId: string, { identity, userId }: { identity?: string | undefined; userId: string }): string =>
	identity ? personOf(appId, identity) : userId;

/** What `identify` sets is not to be set otherwise. */
const ownNames = (properties: Properties): Properties =>
	Object.fromEntries(Object.entries(properties).filter(([name]) => !/^(id|identity)$/i.test(name)));

const prefixed = (properties: Properties): Properties =>
	Object.fromEntries(Object.entries(properties).map(([name, value]) => [`account_${name}`, value]));

export const profileRows = (profiles: readonly Profile[]): Rows[] => {
	const identifies = profiles.filter((p) => p.kind === 'identify');
	const users = profiles.filter((p) => p.kind === 'user');
	const accounts = profiles.filter((p) => p.kind === 'account');
	return [
		rowsOf(
			table('user_migrations'),
			['app_id', 'from_user_id', 'to_user_id', 'identity', 'time'],
			identifies.map((p) => [p.appId, p.deviceId, p.personId, p.identity, p.time]),
		),
		rowsOf(
			table('user_properties'),
			['app_id', 'user_id', 'name', 'value', 'time'],
			users.flatMap((p) =>
				Object.entries(p.properties).map(([name, value]) => [p.appId, p.userId, name, JSON.stringify(value), p.time]),
			),
		),
		rowsOf(
			table('account_properties'),
			['app_id', 'account_id', 'name', 'value', 'time'],
			accounts.flatMap((p) =>
				Object.entries(p.properties).map(([name, value]) => [
					p.appId,
					p.accountId,
					name,
					JSON.stringify(value),
					p.time,
				]),
			),
		),
	];
};
