import { pageOf } from '../definition/index.ts';
import type { PathElement } from '../element/types.ts';
import type { RawEvent } from '../protocol/raw-event.ts';

/** `button#buy.primary`; classes as many as fit a line. */
export function tagOf(element: Pick<PathElement, 'tag' | 'id' | 'classes'>, classes = 2): string {
	const names = (element.classes ?? []).slice(0, classes).map((name) => `.${name}`);
	return `${element.tag}${element.id ? `#${element.id}` : ''}${names.join('')}`;
}

/** What a person would call an event that has no label: its text, its name, or its element. */
export function whatOf(event: RawEvent): { words: string; quoted: boolean } {
	if (event.type === 'custom') return { words: event.name ?? '', quoted: false };
	if (event.type === 'pageview') return { words: event.title || pathOf(event.url), quoted: false };
	if (event.text) return { words: event.text, quoted: true };
	// A drawing is inside of what a person pressed.
	const target = event.path?.find(({ namespace }) => namespace === undefined);
	const name = target?.attributes?.['aria-label'] ?? target?.attributes?.name;
	return { words: target ? (name ? `${target.tag} ${name}` : tagOf(target)) : '', quoted: false };
}

const pathOf = (url: string): string => pageOf(url).path;

/** Path and query: where a page is on its site. */
export const addressOf = (url: string): string => (URL.canParse(url) ? `${pathOf(url)}${new URL(url).search}` : url);
