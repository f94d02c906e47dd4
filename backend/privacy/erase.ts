import { pageOf } from '../../lib/definition/index.ts';
import { REDACTED } from '../../lib/privacy/index.ts';
import type { RuleId } from '../../lib/privacy/rules/index.ts';
import type { Erasure } from '../../lib/protocol/api.ts';
import { type Range, scope } from '../labels/count.ts';
import type { Store } from '../store/store.ts';
import { stored } from '../store/user-data.ts';
import { COLUMNS, type ColumnWhere, hashOf, slowly, valuesOf } from './columns.ts';
import { type Span, spanOf, withoutSpan } from './personal-part.ts';

interface Request {
	appId: string;
	rule: RuleId;
	where: ColumnWhere;
	range: Range;
	/** The number that a preview gave. */
	confirm?: number | undefined;
}

/** Values of one mutation: its text stays below the engine's 256 KB of a query. */
const BATCH = 2_000;

/** Tells what would be erased, and erases it if that is the number that was confirmed. */
export const eraseHistory = async (store: Store, request: Request): Promise<Erasure> => {
	const { rule, where, confirm } = request;
	const { spans, events, kept } = await personalValues(store, request);
	const answer = { rule, where, values: spans.length, events, kept };
	if (confirm !== events) return { ...answer, confirm: events, erased: false };
	for (let i = 0; i < spans.length; i += BATCH) await replace(store, request, spans.slice(i, i + BATCH));
	return { ...answer, erased: true };
};

interface HashedSpan extends Span {
	hash: string;
}

const personalValues = async (store: Store, { appId, rule, where, range }: Request) => {
	const { values } = await valuesOf(store, appId, where, range);
	const spans: HashedSpan[] = [];
	const kept = { values: 0, events: 0 };
	let events = 0;
	for await (const { value, hash, events: count } of slowly(values)) {
		const { place } = COLUMNS[where];
		let span = spanOf({ ...place, value }, rule);
		if (span && where === 'url' && !isSamePage(value, withoutSpan(value, span))) {
			kept.values++;
			kept.events += count;
			span = spanOf({ ...place, value: withoutPath(value) }, rule);
		}
		if (!span) continue;
		events += count;
		spans.push({ hash, ...inCodePoints(value, span) });
	}
	return { spans, events, kept };
};

/** Labels ask for the page's key, which is made of host and path and sorts the events: it can't change in place. */
const isSamePage = (before: string, after: string): boolean => {
	const [a, b] = [pageOf(before), pageOf(after)];
	return a.host === b.host && a.path === b.path;
};

/** As long as the URL, with nothing to find before its query. */
const withoutPath = (url: string): string => url.replace(/^[^?#]*/, (path) => '/'.repeat(path.length));

const inCodePoints = (value: string, { start, end }: Span): Span => {
	const first = [...value.slice(0, start)].length;
	return { start: first, end: first + [...value.slice(start, end)].length };
};

/**
 * Parts are rewritten before this answers, and the old ones leave the disk a minute later (`old_parts_lifetime`). The engine
 * keeps the text of a mutation: it names values by hash and place alone. What changed meanwhile has another hash and stays.
 */
const replace = (store: Store, { appId, where, range }: Request, spans: readonly HashedSpan[]): Promise<void> => {
	const { column } = COLUMNS[where];
	const hashes = spans.map(({ hash }) => hash).join(',');
	const pick = (numbers: number[]) => `transform(${hashOf(column)}, [${hashes}], [${numbers.join(',')}], 0)`;
	const { sql, params } = scope(appId, range, `${hashOf(column)} IN (${hashes})`);
	return store.command(
		`ALTER TABLE ${stored(store, 'events')} UPDATE ${column} = concat(
			substringUTF8(${column}, 1, ${pick(spans.map(({ start }) => start))}), '${REDACTED}',
			substringUTF8(${column}, ${pick(spans.map(({ end }) => end))} + 1))
		WHERE ${sql} SETTINGS mutations_sync = 2`,
		params,
	);
};
