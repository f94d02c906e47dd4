import { table } from './schema.ts';

/**
 * The device's first identity owns what was recorded on it before. A migration is applied when events are read, never
 * written into them. A later identity on the same device is a person of its own. `app`: an expression for the app's id.
 */
export const ownersOf = (app: string): string =>
	`(SELECT (arrayPushBack(groupArray(f), toUInt64(0)), arrayPushBack(groupArray(t), toUInt64(0))) FROM (
		SELECT from_user_id AS f, argMin(to_user_id, (time, to_user_id)) AS t
		FROM ${table('user_migrations')} WHERE app_id = ${app} GROUP BY f))`;

/** Goes before the `SELECT` of a query that uses {@link PERSON}; binds `app`. */
export const WITH_OWNERS = `WITH ${ownersOf('{app:String}')} AS owners`;

/** The user of an event. */
export const PERSON = 'transform(person_id, owners.1, owners.2, person_id)';

/** Who owns what, of an app with so few migrations that an answer can bring them along; `[]` for more. */
export const FEW_OWNERS = 'if(length(owners.1) <= 1000, arrayZip(owners.1, owners.2), [])';
export type FewOwners = readonly (readonly [from: string, to: string])[];
