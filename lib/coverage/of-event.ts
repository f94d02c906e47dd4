import type { ElementPath } from '../element/types.ts';
import { visibleText } from '../privacy/index.ts';
import type { RawEvent } from '../protocol/raw-event.ts';
import { forgetHeadings } from './context.ts';
import { survives } from './judge.ts';
import { lookAt, lookAtPage } from './look.ts';
import type { Finding, HarmlessMark } from './types.ts';
import { walk } from './walk.ts';

/** What of a recorded event is looked at. */
export type EventParts = Pick<RawEvent, 'path' | 'text' | 'url' | 'title'>;

/** Elements whose text may be in that of one event; as many nodes as the SDK reads for it. */
const TEXTS = 400;

/** The element of an event and those around it, made again of what was recorded, in a document that nobody sees. */
function rebuilt(path: ElementPath, text: string): Element {
	const page = document.implementation.createHTMLDocument();
	let inner: Element | undefined;
	let target: Element | undefined;
	for (const { tag, id, classes = [], attributes = {} } of path) {
		let element: Element;
		try {
			element = page.createElement(tag);
		} catch {
			// Written down from XML, whose names may be of other signs.
			element = page.createElement('span');
		}
		for (const [name, value] of [['id', id], ['class', classes.join(' ')], ...Object.entries(attributes)] as const)
			try {
				if (value) element.setAttribute(name as string, value);
			} catch {
				// The same of an attribute: nothing is looked at under a name that cannot be.
			}
		target ??= element;
		element.append(inner ?? text);
		inner = element;
	}
	if (inner) page.body.append(inner);
	return target ?? page.body;
}

/**
 * Which parts of an event would be leaks in the coverage view, by its own rules: `text`, names of attributes, `page title`,
 * `page address`. What the element shows now is looked at while it is what was recorded, so that labels beside it count.
 */
export function personalPartsOf(
	{ path = [], text = '', url, title = '' }: EventParts,
	element: Element | null,
	marks: readonly HarmlessMark[],
): string[] {
	forgetHeadings();
	const parts = new Set<string>();
	const site = URL.canParse(url) ? new URL(url).host : '';
	const ofThisSite = marks.filter(({ host }) => host === site);
	const note = (findings: readonly Finding[], isPart: (finding: Finding) => boolean, name: (f: Finding) => string) => {
		for (const finding of findings) if (finding.state === 'leak' && isPart(finding)) parts.add(name(finding));
	};

	if (path.length > 0) {
		const target = element && visibleText(element) === text ? element : rebuilt(path, text);
		let texts = 0;
		for (const visit of walk(target)) {
			const { findings } = lookAt(visit, ofThisSite);
			note(
				findings,
				({ where, found }) => where === 'text' && survives(found, text),
				() => 'text',
			);
			if (visit.element === target)
				note(
					findings,
					({ where }) => where === 'attribute',
					({ name }) => name,
				);
			if (text === '' || ++texts > TEXTS) break;
		}
		for (let above = target.parentElement; above; above = above.parentElement) {
			const visit = walk(above).next();
			if (!visit.done)
				note(
					lookAt(visit.value, ofThisSite).findings,
					({ where }) => where === 'attribute',
					({ name }) => name,
				);
		}
	}
	note(
		lookAtPage({ title, url }, document.documentElement, ofThisSite),
		() => true,
		({ where }) => (where === 'url' ? 'page address' : 'page title'),
	);
	return [...parts];
}
