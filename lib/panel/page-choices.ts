import { pageOf } from '../definition/index.ts';

export interface PageChoice {
	kind: 'page' | 'section' | 'below' | 'every';
	/** A path glob; absent: every page. */
	path?: string;
}

/** Segments that name one thing of many: numbers, ids, hashes. A section is what comes before them. */
const NAMES_ONE = /^(\d+|[0-9a-f]{8,}|[0-9a-f-]{32,}|.*\d{3,}.*)$/i;

/** Characters that a pattern gives a meaning have no escape in it: they stand for any of their kind. */
const literal = (segment: string) => segment.replace(/\*+/g, '*');

/** Patterns that fit a page, narrowest first: this page, pages beside it, pages below its section, every page. */
export function pageChoices(url: string): PageChoice[] {
	const segments = pageOf(url).path.split('/').filter(Boolean).map(literal);
	const choices: PageChoice[] = [{ kind: 'page', path: `/${segments.join('/')}` }];
	if (segments.length > 1) choices.push({ kind: 'section', path: `/${[...segments.slice(0, -1), '*'].join('/')}` });
	const [first] = segments;
	if (first && !NAMES_ONE.test(first) && segments.length > 1) choices.push({ kind: 'below', path: `/${first}/**` });
	return [...choices, { kind: 'every' }];
}

/** The choice a new label starts with: a page that names one thing of many is taken for its section. */
export function firstChoice(url: string): PageChoice {
	const choices = pageChoices(url);
	const section = choices.find(({ kind }) => kind === 'section');
	return section ?? (choices[0] as PageChoice);
}
