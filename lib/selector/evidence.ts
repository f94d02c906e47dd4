import type { PathElement } from '../element/types.ts';
import { looksPersonal } from '../privacy/personal.ts';
import { CASELESS, lower } from './attributes.ts';
import { escapeIdentifier, quote } from './escape.ts';
import type { PageIndex, Posting } from './page-index.ts';
import type { Reason } from './reasons.ts';
import { classifyToken } from './stability.ts';
import { type EvidenceKind, survival } from './weights.ts';

/** One simple selector that holds for an element, and what speaks for it. */
export interface Evidence {
	kind: EvidenceKind;
	css: string;
	reason: Reason;
	posting(index: PageIndex): Posting;
}

/** Attributes whose values are written for people to read: text, which selectors never use. */
const TEXT =
	/^(aria-(description|valuetext|roledescription|keyshortcuts)|alt|summary|abbr|data-(text|caption)|(data-)?content|.*(placeholder|tooltip|label|title))$/;
/** Is the attribute's value written for people to read? */
export const isText = (name: string): boolean => TEXT.test(name);
/** Attributes that tell a state, a style, a number of the moment, or what the page's scripts do. */
const VOLATILE =
	/^(aria-(expanded|selected|checked|pressed|current|hidden|busy|disabled|invalid|level|posinset|setsize|valuenow|valuemin|valuemax|sort|live|atomic|relevant|modal)|checked|selected|disabled|readonly|required|open|hidden|tabindex|width|height|sizes|srcset|src|style|loading|fetchpriority|decoding|nonce|integrity|crossorigin|draggable|spellcheck|autocorrect|autocapitalize|(min|max)(length)?|step|rows|cols|size|d|points|transform|viewbox|fill.*|stroke.*|[rc]?[xy]|[xy][12]|r|xmlns.*|data-(state|index|idx|position|count|time|date|src|srcset|lazy.*|reactid|reactroot|react-.*|v-[0-9a-f]+|aos.*|w-id|wf-.*|gtm-.*|offset.*|height|width|hydrat.*|styled.*|ssr.*)|_ng.*|ng-.*|v-.*|x-.*|on.*|@.*|:.*)$/i;
const TEST =
	/^data-(test|testid|test-id|cy|qa|qa-id|e2e|automation|automation-id|hook|selenium|track|track-id|tracking|analytics|analytics-id)$/;
const SEMANTIC =
	/^(name|type|role|for|autocomplete|inputmode|method|enctype|aria-haspopup|itemprop|itemtype|property|hreflang|lang|dir|accept|is|slot|part)$/;
/** What a browser shall do with a link says little of which one it is. */
const BEHAVIOUR = /^(rel|target)$/;

const attributeCss = (name: string, value: string, operator = '=') =>
	`[${escapeIdentifier(name)}${operator}${quote(value)}]`;

const exact = (name: string, value: string) => (index: PageIndex) => index.attribute(name, value);

const evidence = (kind: EvidenceKind, css: string, reason: Reason, posting: Evidence['posting']): Evidence => ({
	kind,
	css,
	reason,
	posting,
});

/** Path of a link without origin, query and fragment; `undefined` where it has none of its own. */
export function linkPath(href: string): string | undefined {
	if (/^(#|javascript:|mailto:|tel:|data:|blob:|about:)/i.test(href.trim())) return undefined;
	const path = href
		.trim()
		.replace(/^[a-z][a-z0-9+.-]*:/i, '')
		.replace(/^\/\/[^/?#]*/, '')
		.replace(/[?#].*$/s, '');
	return path.replace(/\/+$/, '').length > 1 ? path : undefined;
}

function ofHref(href: string): Evidence[] {
	const path = linkPath(href);
	const out: Evidence[] = [];
	const add = (kind: EvidenceKind, operator: '=' | '*=', text: string, code: Reason['code']) => {
		const css = attributeCss('href', text, operator);
		if (out.some((other) => other.css === css)) return;
		const posting: Evidence['posting'] = (index) =>
			operator === '=' ? index.attribute('href', text) : index.withValue('href', text);
		out.push(evidence(kind, css, { code }, posting));
	};
	const host = /^(?:https?:)?\/\/(?:www\.)?([^/?#:]+)/i.exec(href)?.[1];
	/** With or without a slash at its end: the commonest change that leaves a link's meaning as it was. */
	const addEnd = (kind: EvidenceKind, end: string, code: Reason['code']) => {
		const ends = [end.replace(/\/+$/, ''), `${end.replace(/\/+$/, '')}/`] as const;
		const css = `:is(${ends.map((one) => attributeCss('href', one, '$=')).join(', ')})`;
		if (out.some((other) => other.css === css)) return;
		out.push(evidence(kind, css, { code }, (index) => index.endingWith('href', ends)));
	};
	const fragment = /^#(.+)/.exec(href)?.[1];
	if (path === undefined && fragment && classifyToken(fragment).kind === 'generated')
		add('href-fragment-generated', '=', href, 'link-generated');
	else
		add(
			path === undefined ? (host ? 'href-site' : fragment ? 'href-fragment' : 'href-other') : 'href',
			'=',
			href,
			'link',
		);
	if (host) add('href-host', '*=', host, 'link-site');
	if (path === undefined) {
		const home = /^(?:https?:)?(\/\/[^/?#]+)\/*$/i.exec(href)?.[1];
		if (home) addEnd('href-home', home, 'link-home');
		return out;
	}
	const segments = path.split('/').filter((segment) => segment !== '');
	const last = segments.at(-1) as string;
	if (/^\d+$/.test(last) || last.length < 3) return out;
	const tail = path.slice(path.lastIndexOf(last) - 1);
	if (tail.startsWith('/') && href.endsWith(tail)) addEnd('href-tail', tail, 'link-end');
	if (path.startsWith('/') && href.endsWith(path)) addEnd('href-end', path, 'link-path');
	add(segments.length > 1 ? 'href-part' : 'href-only', '*=', `/${last}`, 'link-end');
	const stem = last.replace(/\.(?:html?|php|aspx?|jsp)$/i, '');
	if (stem !== last && stem.length > 2) add('href-stem', '*=', `/${stem}`, 'link-end');
	const record = /^(\d{4,})-./.exec(last)?.[1];
	if (record) add('href-record', '*=', `/${record}`, 'link-record');
	return out;
}

function ofAttribute(name: string, value: string): Evidence[] {
	if (isText(name) || VOLATILE.test(name) || name.length > 40 || looksPersonal(value)) return [];
	if (name === 'data-heap-id')
		return [evidence('heap-id', attributeCss(name, value), { code: 'heap-id' }, exact(name, value))];
	if (name === 'href' || name === 'action') return name === 'href' ? ofHref(value) : [];
	if (value.length > 60 || /[{}<>\n[\]\p{Co}]/u.test(value)) return [];
	if (value === '')
		return name.startsWith('data-')
			? [evidence('data', `[${escapeIdentifier(name)}]`, { code: 'has-attribute', name }, exact(name, value))]
			: [];
	const generated = classifyToken(value).kind === 'generated' || /^[\d.,: -]+$/.test(value);
	const of = (kind: EvidenceKind, code: Reason['code'] = 'attribute') => [
		evidence(kind, attributeCss(name, value), { code, name }, exact(name, value)),
	];
	if (TEST.test(name)) return of(generated ? 'attribute-generated' : 'test-id', 'test-id');
	if (generated) return of('attribute-generated', 'attribute-generated');
	if (name === 'type' && value === 'button') return of('type-button');
	if (name === 'name' || name === 'type' || name === 'role') return of(name);
	if (/^aria-(controls|labelledby|describedby|owns|activedescendant)$/.test(name)) return of('aria-reference');
	const known = SEMANTIC.test(name) ? 'semantic' : BEHAVIOUR.test(name) ? 'behaviour' : undefined;
	// Of what is not known to be written for machines, several words are text.
	if (!known && /\s/.test(value)) return [];
	return of(known ?? (name.startsWith('data-') ? 'data' : 'attribute'));
}

/** Tags that say which part of the page it is; those of lists come and go with the way a menu is built. */
const PARTS: readonly (readonly [EvidenceKind, RegExp])[] = [
	['landmark', /^(header|footer|aside|form|dialog|table|fieldset)$/],
	['sectioning', /^(nav|main|section|article)$/],
	['tag-list', /^(li|ul|ol|dl|dt|dd|menu)$/],
];

export const isPosition = ({ kind }: Evidence): boolean => kind.startsWith('position');

export const tagOf = ({ tag }: PathElement): Evidence =>
	evidence(
		PARTS.find(([, tags]) => tags.test(tag))?.[0] ?? 'tag',
		escapeIdentifier(tag),
		{ code: 'tag', name: tag },
		(index) => index.tag(tag),
	);

/** All that can be said of an element in one simple selector, but its position; strongest first. */
export function evidenceOf(element: PathElement): Evidence[] {
	const out: Evidence[] = [];
	const unknown = (name: string) => element.partial?.includes(name) ?? false;
	for (const [name, value] of Object.entries(element.attributes ?? {})) {
		if (unknown(name)) continue;
		// HTML compares these without case, SVG and MathML beside it do not: only lower case means the same to both.
		const folded = CASELESS.has(name) ? lower(value) : value;
		if (folded === value || !element.namespace) out.push(...ofAttribute(name, folded));
	}
	const { id } = element;
	if (id && !unknown('id') && !looksPersonal(id)) {
		const { kind, mark } = classifyToken(id);
		out.push(
			evidence(
				kind === 'generated' ? 'id-generated' : kind === 'numbered' ? 'id-numbered' : 'id',
				`#${escapeIdentifier(id)}`,
				{ code: 'id', ...(mark && { mark }) },
				(index) => index.id(id),
			),
		);
	}
	for (const name of element.classes ?? []) {
		if (looksPersonal(name)) continue;
		const { kind, mark, stem } = classifyToken(name, element.classes);
		if (stem && !unknown('class') && !element.truncated)
			out.push(
				evidence(
					stem.endsWith('__') ? 'class-module' : 'class-stem',
					attributeCss('class', stem, '*='),
					{ code: 'class-stem', name: stem },
					(index) => index.classStem(stem),
				),
			);
		out.push(
			evidence(`class-${kind}`, `.${escapeIdentifier(name)}`, { code: 'class', name, ...(mark && { mark }) }, (index) =>
				index.className(name),
			),
		);
	}
	out.push(tagOf(element));
	return out.sort((a, b) => survival(b.kind, 'own') - survival(a.kind, 'own'));
}

/** Where the element stands among its siblings of one type. */
export function positionOf({ tag, nthOfType, siblingsOfType }: PathElement): Evidence | undefined {
	if (siblingsOfType === 1) return undefined;
	return evidence(
		nthOfType === 1 ? 'position-first' : nthOfType < 5 ? 'position-near' : 'position-far',
		`${escapeIdentifier(tag)}${nthOfType === 1 ? ':first-of-type' : `:nth-of-type(${nthOfType})`}`,
		{ code: 'position', place: nthOfType, places: siblingsOfType },
		(index) => index.position(tag, nthOfType),
	);
}
