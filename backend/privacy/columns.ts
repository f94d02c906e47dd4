import type { StoredWhere } from '../../lib/protocol/api.ts';
import { type Range, scope } from '../labels/count.ts';
import { table } from '../store/schema.ts';
import type { Store } from '../store/store.ts';
import type { StoredPlace } from './personal-part.ts';

/** Where an event's own values stand; attributes are of the dictionary instead. */
export type ColumnWhere = Exclude<StoredWhere, 'attribute'>;

const place = (where: StoredPlace['where'], name = '', tag = '') => ({
	where,
	name,
	tag,
	lang: '',
	attribute: () => '',
});

/** Column of each, and what the rules take its values for. */
export const COLUMNS: Record<ColumnWhere, { column: string; place: Omit<StoredPlace, 'value'> }> = {
	text: { column: 'text', place: place('text') },
	href: { column: 'href', place: place('attribute', 'href', 'a') },
	title: { column: 'title', place: place('page-title') },
	url: { column: 'url', place: place('url') },
	referrer: { column: 'referrer', place: place('url') },
	'previous-page': { column: 'previous_page', place: place('url') },
};

/** Distinct values of a place that are read, the most used first. Bounds the memory of a scan: 200,000 URLs are some 40 MB. */
export const MOST_VALUES = 200_000;

interface StoredValue {
	value: string;
	/** Of the value, by the engine, in decimal: what a value is named by where it must not be written down. */
	hash: string;
	events: number;
	/** Milliseconds. */
	first: number;
	last: number;
}

export interface StoredValues {
	values: StoredValue[];
	/** There are more than were read. */
	isCut: boolean;
}

export const valuesOf = async (
	store: Store,
	appId: string,
	where: ColumnWhere,
	range: Range,
): Promise<StoredValues> => {
	const { column } = COLUMNS[where];
	const { sql, params } = scope(appId, range, `${column} != ''`);
	const rows = await store.query<Record<'value' | 'hash' | 'events' | 'first' | 'last', string>>(
		`SELECT ${column} AS value, ${hashOf(column)} AS hash, count() AS events,
			toUnixTimestamp64Milli(min(time)) AS first, toUnixTimestamp64Milli(max(time)) AS last
		FROM ${table('events')} WHERE ${sql} GROUP BY value ORDER BY events DESC, hash LIMIT ${MOST_VALUES + 1}`,
		params,
	);
	return {
		values: rows.slice(0, MOST_VALUES).map(({ value, hash, events, first, last }) => ({
			value,
			hash,
			events: Number(events),
			first: Number(first),
			last: Number(last),
		})),
		isCut: rows.length > MOST_VALUES,
	};
};

export const hashOf = (column: string): string => `cityHash64(${column})`;

/** Values that are looked at before others get their turn: some 2 ms of rules. */
const SLICE = 50;

/** Each value in turn, and events are taken in between. */
export async function* slowly<T>(values: readonly T[]): AsyncGenerator<T> {
	for (const [i, value] of values.entries()) {
		if (i % SLICE === SLICE - 1) await new Promise((resolve) => setImmediate(resolve));
		yield value;
	}
}
