import { table } from './schema.ts';
import { keys, type Param, type Store } from './store.ts';

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

/** How a query tells the user of an event. */
export interface PersonSql {
	/** Goes before the `SELECT`. */
	with: string;
	person: string;
	params: Record<string, Param>;
}

/** Looking the owners up is a third of a small query: they are remembered for apps that have few. */
export interface Owners {
	personSql(store: Store, appId: string): Promise<PersonSql>;
	/** Migrations were acknowledged, stored or deleted. */
	forget(): void;
}

const FEW = 1_000;
const LOOKED_UP: PersonSql = { with: WITH_OWNERS, person: PERSON, params: {} };

export const createOwners = (): Owners => {
	const known = new Map<string, Promise<PersonSql>>();
	const load = async (store: Store, app: string): Promise<PersonSql> => {
		const [row] = await store.query<{ few: [from: string[], to: string[]] }>(
			`${WITH_OWNERS} SELECT if(length(owners.1) <= ${FEW}, owners, ([], [])) AS few`,
			{ app },
		);
		const [from = [], to = []] = row?.few ?? [];
		if (from.length === 0) return LOOKED_UP;
		if (from.length === 1) return { with: '', person: 'person_id', params: {} };
		return {
			with: '',
			person: 'transform(person_id, {ownedBefore:Array(UInt64)}, {ownedBy:Array(UInt64)}, person_id)',
			params: { ownedBefore: keys(from), ownedBy: keys(to) },
		};
	};
	return {
		personSql(store, appId) {
			let sql = known.get(appId);
			if (!sql) {
				sql = load(store, appId);
				known.set(appId, sql);
				// What failed is asked again by the next.
				sql.catch(() => known.delete(appId));
			}
			return sql;
		},
		forget: () => known.clear(),
	};
};
