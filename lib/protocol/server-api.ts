import * as v from 'valibot';
import { INGEST_LIMITS } from './ingest.ts';

/** Heap's server API as https://developers.heap.io/reference documents it. */
const L = INGEST_LIMITS;

/** App ids are digits at Heap and may come as a number. */
const app_id = v.pipe(
	v.union([v.string(), v.number()]),
	v.transform(String),
	v.regex(/^[A-Za-z0-9_-]{1,64}$/, 'must be 1 to 64 letters, digits, - or _'),
);
const identity = v.pipe(v.string(), v.nonEmpty('must not be empty'), v.maxLength(L.identity));
const user_id = v.pipe(
	v.union([v.string(), v.pipe(v.number(), v.safeInteger())]),
	v.transform(String),
	v.regex(/^(0|[1-9]\d{0,15})$/, 'must be an integer below 2^53 in decimal'),
	v.check((id) => Number(id) <= Number.MAX_SAFE_INTEGER, 'must be an integer below 2^53 in decimal'),
);
/** ISO 8601 with a zone, or milliseconds since the epoch. */
const timestamp = v.pipe(
	v.union([v.string(), v.number()]),
	v.transform((given) => (typeof given === 'number' ? given : ISO.test(given) ? Date.parse(given) : Number.NaN)),
	v.number('must be a time in ISO 8601'),
	v.integer('must be a time in ISO 8601'),
);
const ISO = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?$/;

const isValue = (value: unknown): value is string | number | boolean =>
	typeof value === 'string' || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value));

/** As Heap keeps them: long values cut, lists joined by `||`, `null` and what is nested left out. */
const properties = v.pipe(
	v.custom<Record<string, unknown>>(
		(input) => typeof input === 'object' && input !== null && !Array.isArray(input),
		'must be an object',
	),
	v.check((given) => Object.keys(given).length <= L.properties, `at most ${L.properties} properties`),
	v.check(
		(given) => Object.keys(given).every((name) => name !== '' && name.length <= L.propertyKey),
		`names must have 1 to ${L.propertyKey} characters`,
	),
	v.transform((given) =>
		Object.fromEntries(
			Object.entries(given).flatMap(([name, value]): [string, string | number | boolean][] => {
				const kept = Array.isArray(value) ? value.filter(isValue).join('||') : value;
				if (!isValue(kept)) return [];
				return [[name, typeof kept === 'string' ? kept.slice(0, L.propertyValue) : kept]];
			}),
		),
	),
);

/** `id` in any case clashes with Heap's own; `identity` is what `identify` sets. */
const userProperties = v.pipe(
	properties,
	v.check(
		(given) => Object.keys(given).every((name) => !/^(id|identity)$/i.test(name)),
		'id and identity are reserved',
	),
);

interface Who {
	identity?: string | undefined;
	user_id?: string | undefined;
}
const oneOf = <T extends Who>() =>
	v.check<T, string>(({ identity, user_id }) => (identity === undefined) !== (user_id === undefined), ONE_OF);
const ONE_OF = 'needs either identity or user_id, and not both';
const who = { identity: v.optional(identity), user_id: v.optional(user_id) };

const trackFields = {
	...who,
	event: v.pipe(v.string(), v.nonEmpty('must not be empty'), v.maxLength(L.eventName)),
	properties: v.optional(properties, {}),
	timestamp: v.optional(timestamp),
	session_id: v.optional(
		v.pipe(v.union([v.string(), v.number()]), v.transform(String), v.nonEmpty(), v.maxLength(L.identity)),
	),
	idempotency_key: v.optional(
		v.pipe(v.union([v.string(), v.number()]), v.transform(String), v.nonEmpty(), v.maxLength(L.propertyValue)),
	),
};
const userFields = { ...who, properties: userProperties };
const accountFields = { account_id: identity, properties };

export const TrackSchema = v.pipe(v.object({ app_id, ...trackFields }), oneOf());
export const IdentifySchema = v.object({
	app_id,
	identity,
	user_id: v.optional(user_id),
	properties: v.optional(userProperties, {}),
});
export const UserPropertiesSchema = v.pipe(v.object({ app_id, ...userFields }), oneOf());
export const AccountPropertiesSchema = v.object({ app_id, ...accountFields });

/** A bulk request: `items` under a name of its own, none taken unless all can be. */
const bulk = <S extends v.GenericSchema>(item: S, max: number) =>
	v.pipe(v.array(item), v.minLength(1, 'must not be empty'), v.maxLength(max, `at most ${max} at once`));

export const bulkSchemas = (max: number) => ({
	track: v.object({ app_id, events: bulk(v.pipe(v.object(trackFields), oneOf()), max) }),
	users: v.object({ app_id, users: bulk(v.pipe(v.object(userFields), oneOf()), max) }),
	accounts: v.object({ app_id, accounts: bulk(v.object(accountFields), max) }),
});

export type TrackItem = Omit<v.InferOutput<typeof TrackSchema>, 'app_id'>;
export type UserItem = Omit<v.InferOutput<typeof UserPropertiesSchema>, 'app_id'>;
export type AccountItem = Omit<v.InferOutput<typeof AccountPropertiesSchema>, 'app_id'>;
export type Identify = v.InferOutput<typeof IdentifySchema>;
