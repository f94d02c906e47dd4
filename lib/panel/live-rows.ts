import { type Entry, pageKeyOf, timeOf, urlOf } from './entry.ts';

/** A line of the live list: a page's heading, or an entry under it. */
export type Row =
	| { kind: 'page'; key: string; id: string; url: string; time: number; index: number }
	| { kind: 'entry'; key: string; entry: Entry; index: number };

export interface LiveRows {
	source: readonly Entry[];
	test: (entry: Entry) => boolean;
	rows: readonly Row[];
	/** Entries among the rows. */
	count: number;
}

/** A notice knows no pageview: it belongs to the page it is told on. */
const isOnPage = (entry: Entry, page: Extract<Row, { kind: 'page' }>) =>
	entry.kind === 'event' ? pageKeyOf(entry) === page.id : entry.url === page.url;

/** First place where the lists differ. */
function commonLength(a: readonly Entry[], b: readonly Entry[]): number {
	const most = Math.min(a.length, b.length);
	let length = 0;
	while (length < most && a[length] === b[length]) length++;
	return length;
}

/** First row of entry `index` or later; rows are in the order of their entries. */
function rowAt(rows: readonly Row[], index: number): number {
	let low = 0;
	let high = rows.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((rows[middle] as Row).index < index) low = middle + 1;
		else high = middle;
	}
	return low;
}

/**
 * The rows for a list of entries. What is the same as before is taken over, so that an event at the end of 100,000 costs
 * a comparison of references and no more.
 */
export function nextRows(before: LiveRows | undefined, source: readonly Entry[], test: LiveRows['test']): LiveRows {
	const isSame = before !== undefined && before.test === test;
	if (isSame && before.source === source) return before;
	const from = isSame ? commonLength(before.source, source) : 0;
	const rows: Row[] = isSame ? before.rows.slice(0, rowAt(before.rows, from)) : [];
	// Where several tabs and the stream come together, each change of page begins a new heading.
	let page = rows.findLast((row) => row.kind === 'page');
	for (let index = from; index < source.length; index++) {
		const entry = source[index] as Entry;
		if (!test(entry)) continue;
		if (!page || !isOnPage(entry, page)) {
			page = {
				kind: 'page',
				key: `page ${entry.key}`,
				id: pageKeyOf(entry),
				url: urlOf(entry),
				time: timeOf(entry),
				index,
			};
			rows.push(page);
		}
		rows.push({ kind: 'entry', key: entry.key, entry, index });
	}
	let count = isSame ? before.count : 0;
	if (isSame)
		for (let i = rowAt(before.rows, from); i < before.rows.length; i++) if (before.rows[i]?.kind === 'entry') count--;
	for (let i = rowAt(rows, from); i < rows.length; i++) if (rows[i]?.kind === 'entry') count++;
	return { source, test, rows, count };
}
