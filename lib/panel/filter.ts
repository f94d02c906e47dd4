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
	/** Name of a label, for words that are looked for. */
	nameOf(id: string): string;
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
function valuesOf(entry: Entry, field: string, { labelsOf, nameOf }: Context): string[] {
	if (field === 'warning' || field === 'warn')
		return warningsOf(entry).flatMap(({ code, what = '', message }) => [code, what, message]);
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
		case 'label':
			return labelsOf(event).map(nameOf);
		case 'delivery':
			return [delivery.state, delivery.reason ?? ''];
		default: {
			const wanted = (record: Record<string, unknown> = {}) =>
				Object.entries(record).flatMap(([key, value]) => (key.toLowerCase() === field ? [String(value)] : []));
			return [...wanted(event.eventProperties), ...wanted(event.properties), ...wanted(target?.attributes)];
		}
	}
}

function allText(entry: Entry, context: Context): string[] {
	if (entry.kind === 'notice') return [entry.what, entry.url, entry.warning.code, entry.warning.message];
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
		...context.labelsOf(event).map(context.nameOf),
	];
}

/** The filter as a test of one entry. */
export function compileFilter(filter: Filter, context: Context): (entry: Entry) => boolean {
	const terms = parse(filter.text);
	return (entry) => {
		if (filter.warnings && warningsOf(entry).length === 0) return false;
		if (filter.type || filter.definition || filter.unlabelled) {
			if (entry.kind === 'notice') return false;
			if (filter.type && entry.event.type !== filter.type) return false;
			if (filter.definition && !context.labelsOf(entry.event).includes(filter.definition)) return false;
			if (filter.unlabelled && context.labelsOf(entry.event).length > 0) return false;
		}
		return terms.every(({ not, field, value }) => {
			const values = field === undefined ? allText(entry, context) : valuesOf(entry, field, context);
			return values.some((text) => text.toLowerCase().includes(value)) !== not;
		});
	};
}
