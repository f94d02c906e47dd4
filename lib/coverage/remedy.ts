import { getAttribute } from '../element/dom.ts';
import type { Finding } from './types.ts';

type RemedyKind = 'redact-attribute' | 'redact-text' | 'ignore' | 'page';

/** One line of markup that keeps a finding from being sent, and the element it belongs on. */
export interface Remedy {
	kind: RemedyKind;
	element: Element;
	/** To copy; empty for `page`, which no markup can change. */
	markup: string;
	/** What it does, in a person's words. */
	words: string;
}

const WORDS: Record<RemedyKind, string> = {
	'redact-attribute': 'Sends **** in place of this attribute.',
	'redact-text': 'Sends **** in place of this text; clicks are still recorded.',
	ignore: 'Records nothing at all in this part of the page.',
	page: 'Keep it out of the page’s title or address: no markup can mask it there.',
};
const ATTRIBUTE = {
	text: 'data-heap-redact-text',
	list: 'data-heap-redact-attributes',
	ignore: 'heap-ignore',
} as const;

/** Parts of a page that hold one person's data more often than one value. */
const CONTAINER = 'section,article,dl,table,fieldset,li,tr,form,aside,address,[role=row],[role=group],[role=listitem]';
/** From so many leaks in one container on, it is better ignored as a whole. */
const MANY = 3;

const redactList = (element: Element, name: string) => {
	const names = (getAttribute(element, ATTRIBUTE.list) ?? '').split(/[,\s]+/).filter(Boolean);
	return [...new Set([...names, name])].join(',');
};

const containerOf = (element: Element): Element | null => element.closest(CONTAINER);

/** How many leaks lie in the container of each of the findings: in one go, as a page may have thousands of both. */
export function leaksTogether(findings: readonly Finding[], leaks: readonly Finding[]): (finding: Finding) => number {
	const counts = new Map<Element, number>();
	for (const { element } of findings) {
		const container = containerOf(element);
		if (container) counts.set(container, 0);
	}
	for (const { element } of leaks)
		for (let above: Element | null = element; above; above = above.parentElement) {
			const count = counts.get(above);
			if (count !== undefined) counts.set(above, count + 1);
		}
	return ({ element }) => counts.get(containerOf(element) as Element) ?? 0;
}

/** Ways to keep a finding from being sent, the best first. `together`: leaks in its container, see {@link leaksTogether}. */
export function remediesFor({ element, where, name }: Finding, together: number): [Remedy, ...Remedy[]] {
	if (where === 'page-title' || where === 'url') return [{ kind: 'page', element, markup: '', words: WORDS.page }];
	const own: Remedy =
		where === 'attribute'
			? {
					kind: 'redact-attribute',
					element,
					markup: `${ATTRIBUTE.list}="${redactList(element, name)}"`,
					words: WORDS['redact-attribute'],
				}
			: { kind: 'redact-text', element, markup: ATTRIBUTE.text, words: WORDS['redact-text'] };
	const container = containerOf(element);
	if (!container) return [own];
	const ignore: Remedy = { kind: 'ignore', element: container, markup: ATTRIBUTE.ignore, words: WORDS.ignore };
	return together >= MANY ? [ignore, own] : [own, ignore];
}

/** Applies a remedy in this tab only. @returns the way back */
export function tryRemedy({ kind, element, markup }: Remedy): () => void {
	if (kind === 'page') return () => {};
	const name =
		kind === 'redact-attribute' ? ATTRIBUTE.list : kind === 'redact-text' ? ATTRIBUTE.text : ATTRIBUTE.ignore;
	const before = getAttribute(element, name);
	element.setAttribute(name, kind === 'redact-attribute' ? (/"(.*)"/.exec(markup)?.[1] ?? '') : '');
	return () => {
		if (before === null) element.removeAttribute(name);
		else element.setAttribute(name, before);
	};
}
