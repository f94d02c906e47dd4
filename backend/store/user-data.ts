import type { DeletedUser, IdentityConflict } from '../../lib/protocol/api.ts';
import { table } from './schema.ts';
import { keys, type Store } from './store.ts';

/** Devices that were identified as two people without a reset between: likely a shared device or a missing `resetIdentity`. */
export const identityConflicts = async (store: Store, appId: string): Promise<IdentityConflict[]> => {
	const rows = await store.query<{ id: string; list: string[]; last: string }>(
		`SELECT from_user_id AS id, groupUniqArray(identity) AS list, max(toUnixTimestamp64Milli(time)) AS last
		FROM ${table('user_migrations')} WHERE app_id = {app:String} GROUP BY id HAVING length(list) > 1
		ORDER BY last DESC LIMIT 1000`,
		{ app: appId },
	);
	return rows.map(({ id, list, last }) => ({
		userId: id,
		identities: list.sort(),
		time: new Date(Number(last)).toISOString(),
	}));
};

/**
 * Deletes a person: events of all their devices, properties and migrations. Parts are rewritten before this answers, and
 * the old ones leave the disk a minute later (`old_parts_lifetime`). Counted before and after, as a proof.
 */
export const deleteUser = async (store: Store, appId: string, userId: string): Promise<DeletedUser> => {
	const person = await ownerOf(store, appId, userId);
	const ids = keys([...new Set([person, ...(await devicesOf(store, appId, person))])]);
	const params = { app: appId, person, ids };
	// An event of one of the devices is another person's if that person was identified on it: it stays.
	const owned = {
		events: `app_id = {app:String} AND (person_id = {person:UInt64} OR person_id IN {ids:Array(UInt64)})`,
		user_properties: `app_id = {app:String} AND user_id IN {ids:Array(UInt64)}`,
		user_migrations: `app_id = {app:String} AND (to_user_id = {person:UInt64} OR from_user_id IN {ids:Array(UInt64)})`,
	};
	const counted = async () => {
		const [row] = await store.query<Record<'events' | 'properties' | 'migrations', string>>(
			`SELECT (SELECT count() FROM ${table('events')} WHERE ${owned.events}) AS events,
			(SELECT count() FROM ${table('user_properties')} WHERE ${owned.user_properties}) AS properties,
			(SELECT count() FROM ${table('user_migrations')} WHERE ${owned.user_migrations}) AS migrations`,
			params,
		);
		return {
			events: Number(row?.events),
			properties: Number(row?.properties),
			migrations: Number(row?.migrations),
		};
	};
	const deleted = await counted();
	// The migrations last: without them a deletion that was cut short could not be done again.
	for (const name of ['events', 'user_properties', 'user_migrations'] as const)
		await store.command(
			`ALTER TABLE ${stored(store, name)} DELETE WHERE ${owned[name]} SETTINGS mutations_sync = 2`,
			params,
		);
	return { userId: person, ...deleted, remaining: await counted() };
};

/** The tables that hold the rows. */
export const stored = ({ cluster }: Store, name: string): string =>
	cluster ? `${table(name)}_local ON CLUSTER '${cluster}'` : table(name);

/** The person a device was first identified as, else itself. */
const ownerOf = async (store: Store, appId: string, userId: string): Promise<string> => {
	const [row] = await store.query<{ owner: string }>(
		`SELECT argMin(to_user_id, (time, to_user_id)) AS owner FROM ${table('user_migrations')}
		WHERE app_id = {app:String} AND from_user_id = {id:UInt64} GROUP BY from_user_id`,
		{ app: appId, id: userId },
	);
	return row?.owner ?? userId;
};

const devicesOf = async (store: Store, appId: string, person: string): Promise<string[]> =>
	(
		await store.query<{ device: string }>(
			`SELECT from_user_id AS device, argMin(to_user_id, (time, to_user_id)) AS owner
			FROM ${table('user_migrations')} WHERE app_id = {app:String} GROUP BY device HAVING owner = {person:UInt64}`,
			{ app: appId, person },
		)
	).map(({ device }) => device);
