import type { EventType } from '../definition/index.ts';
import { type Entry, urlOf, warningsOf } from './entry.ts';
import type { Labeller } from './labels-of.ts';

export interface Filter {
	/** Free words and `field:value`, all of which must hold. */
	text: string;
	type: EventType | undefined;
	/** Id of a label. */
	definition: string | undefined;
	unlabelled: boolean;
	warnings: boolean;
}
export const NO_FILTER: Filter = {
	text: '',
	type: undefined,
	definition: undefined,
	unlabelled: false,
	warnings: false,
};

export const isFiltering = (filter: Filter): boolean =>
	filter.text.trim() !== '' || Boolean(filter.type || filter.definition || filter.unlabelled || filter.warnings);

interface Context {
	labelsOf: Labeller;
	/** Names of the labels by id. */
	names: ReadonlyMap<string, string>;
}

/** `text:"Add to cart" -is:labelled cart` → terms; a quote keeps words together, a dash turns a term around. */
interface Term {
	not: boolean;
	field: string | undefined;
	value: string;
}
const TERM = /(-)?(?:([\w$.-]+):)?(?:"([^"]*)"?|(\S+))/g;

const parse = (text: string): Term[] =>
	[...text.matchAll(TERM)].map(([, dash, field, quoted, plain]) => ({
		not: dash !== undefined,
		field: field?.toLowerCase(),
		value: (quoted ?? plain ?? '').toLowerCase(),
	}));

/** Values of a field as text; an unknown name is that of a property. */
function valuesOf(entry: Entry, field: string): string[] {
	if (field === 'warning' || field === 'warn')
		return warningsOf(entry).flatMap(({ code, what = '', message = '' }) => [code, what, message]);
	if (field === 'url' || field === 'page' || field === 'path') return [urlOf(entry)];
	if (entry.kind === 'notice') return [];
	const { event, delivery } = entry;
	const [target] = event.path ?? [];
	switch (field) {
		case 'type':
			return [event.type];
		case 'name':
			return [event.name ?? ''];
		case 'text':
			return [event.text ?? ''];
		case 'href':
		case 'link':
			return [event.href ?? ''];
		case 'tag':
			return [target?.tag ?? ''];
		case 'id':
			return [target?.id ?? ''];
		case 'class':
			return target?.classes ?? [];
		case 'user':
		case 'who':
			return [event.userId, event.identity ?? ''];
		case 'session':
			return [event.sessionId];
		case 'delivery':
			return [delivery.state, delivery.reason ?? ''];
		default: {
			const wanted = (record: Record<string, unknown> = {}) =>
				Object.entries(record).flatMap(([key, value]) => (key.toLowerCase() === field ? [String(value)] : []));
			return [...wanted(event.eventProperties), ...wanted(event.properties), ...wanted(target?.attributes)];
		}
	}
}

/** What free words are looked for in, in lower case; put together once, since each typed letter asks all events. */
const texts = new WeakMap<object, string>();

function textOf(entry: Entry): string {
	const key = entry.kind === 'event' ? entry.event : entry;
	let text = texts.get(key);
	if (text === undefined) {
		text = wordsOf(entry).join('\n').toLowerCase();
		texts.set(key, text);
	}
	return text;
}

function wordsOf(entry: Entry): string[] {
	if (entry.kind === 'notice') return [entry.what, entry.url, entry.warning.code, entry.warning.message ?? ''];
	const { event } = entry;
	const [target] = event.path ?? [];
	return [
		event.type,
		event.name ?? '',
		event.text ?? '',
		event.href ?? '',
		event.url,
		event.identity ?? '',
		target?.tag ?? '',
		target?.id ?? '',
		...(target?.classes ?? []),
		...Object.values(target?.attributes ?? {}),
		...Object.entries(event.eventProperties ?? {}).map(([key, value]) => `${key} ${value}`),
	];
}

/** A term as a test of one entry. */
function compileTerm({ field, value }: Term, context: Context): (entry: Entry) => boolean {
	// Labels are only asked about where one of that name exists: matching is what costs.
	const named = [...context.names].flatMap(([id, name]) => (name.toLowerCase().includes(value) ? [id] : []));
	const isLabelled = (entry: Entry) =>
		named.length > 0 && entry.kind === 'event' && context.labelsOf(entry.event).some((id) => named.includes(id));
	if (field === undefined) return (entry) => textOf(entry).includes(value) || isLabelled(entry);
	if (field === 'label') return isLabelled;
	return (entry) => valuesOf(entry, field).some((text) => text.toLowerCase().includes(value));
}

/** The filter as a test of one entry. */
export function compileFilter(filter: Filter, context: Context): (entry: Entry) => boolean {
	const terms = parse(filter.text).map((term) => ({ not: term.not, test: compileTerm(term, context) }));
	return (entry) => {
		if (filter.warnings && warningsOf(entry).length === 0) return false;
		if (filter.type || filter.definition || filter.unlabelled) {
			if (entry.kind === 'notice') return false;
			if (filter.type && entry.event.type !== filter.type) return false;
			if (filter.definition && !context.labelsOf(entry.event).includes(filter.definition)) return false;
			if (filter.unlabelled && context.labelsOf(entry.event).length > 0) return false;
		}
		return terms.every(({ not, test }) => test(entry) !== not);
	};
}
