import type { Said, Sent } from './in-page.ts';

/** Something that was stored otherwise than it was said. */
export interface Difference {
	element: string;
	what: string;
	said: string;
	stored: string;
}

const FIELDS = ['path', 'text', 'href', 'url', 'title'] as const;
/** Signs at the end of a cut text that still tell something: as the view counts it. */
const TELLING = 4;

/** The value that a finding was seen in, as it was stored. */
function storedValue({ where, name }: Said['findings'][number], sent: Sent): string {
	if (where === 'text') return sent.text;
	if (where !== 'attribute') return '';
	const [target] = JSON.parse(sent.path) as [{ id?: string; attributes?: Record<string, string> }];
	return (name === 'id' ? target.id : target.attributes?.[name]) ?? '';
}

const fold = (text: string) => text.replace(/\s+/g, ' ').trim();
const plain = (text: string) =>
	text.replace(/[०-९０-９]/g, (digit) => String((digit.charCodeAt(0) - (digit < '０' ? 0x966 : 0xff10)) % 10));

function isIn(found: string, value: string): boolean {
	const part = fold(found);
	const sent = plain(fold(value));
	if (sent.includes(part)) return true;
	for (let length = part.length - 1; length >= TELLING; length--) if (sent.endsWith(part.slice(0, length))) return true;
	return false;
}

/** All that differs between what the view said of each clicked element and what was stored of the clicks. */
export function differences(
	clicked: readonly Said[],
	stored: readonly Sent[],
	pageviews: readonly Sent[],
): Difference[] {
	const out: Difference[] = [];
	const add = (element: string, what: string, said: string, was: string) =>
		out.push({ element, what, said, stored: was });
	const byPath = new Map<string, Sent[]>();
	for (const sent of stored) byPath.set(sent.path, [...(byPath.get(sent.path) ?? []), sent]);

	for (const { name, path, event, findings } of clicked) {
		const [sent, ...more] = byPath.get(path) ?? [];
		byPath.delete(path);
		if (more.length > 0) add(name, 'events', '1', String(more.length + 1));
		if (!event || !sent) {
			if (event || sent) add(name, 'event', JSON.stringify(event), JSON.stringify(sent ?? null));
			continue;
		}
		for (const field of FIELDS) if (event[field] !== sent[field]) add(name, field, event[field], sent[field]);
		for (const finding of findings) {
			if (finding.where === 'field') continue;
			const isSaid = finding.state === 'leak' || finding.state === 'captured';
			const isStored = isIn(finding.found, storedValue(finding, sent));
			if (isSaid !== isStored)
				add(
					name,
					`${finding.rule} ${finding.where} ${finding.found}`,
					finding.protection ?? finding.state,
					storedValue(finding, sent),
				);
		}
	}
	for (const [path, [sent]] of byPath) add(path.slice(0, 120), 'event', 'null', JSON.stringify(sent));
	const first = clicked.find(({ event }) => event)?.event;
	if (first && pageviews.length !== 1) add('page', 'pageviews', '1', String(pageviews.length));
	for (const pageview of pageviews)
		for (const field of ['url', 'title'] as const)
			if (first && first[field] !== pageview[field]) add('page', field, first[field], pageview[field]);
	// What is kept back in one place must not go out with another, unless the view says so of that place too.
	const open = new Set(
		clicked.flatMap(({ findings }) =>
			findings.filter(({ state }) => state === 'leak' || state === 'captured').map(({ found }) => fold(found)),
		),
	);
	for (const { name, findings } of clicked)
		for (const { found, where, rule, protection } of findings) {
			if (!protection || where === 'field' || open.has(fold(found)) || fold(found).length < TELLING) continue;
			const other = stored.find(({ text, href, path }) =>
				[text, href, path].some((value) => value.includes(fold(found))),
			);
			if (other) add(name, `${rule} ${found}`, protection, JSON.stringify(other));
		}
	return out;
}
