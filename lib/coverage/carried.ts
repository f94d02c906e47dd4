import { maskPersonal, maskUrl } from '../privacy/index.ts';
import { cut } from '../privacy/text.ts';
import type { RawEvent } from '../protocol/raw-event.ts';
import { targetOf } from '../sdk/capture/target.ts';
import { TITLE, URL_LENGTH } from '../sdk/limits.ts';

/** What an event on an element would carry of the page, after masking; `null`: nothing would be recorded. */
export type Carried = Pick<RawEvent, 'path' | 'text' | 'href' | 'url' | 'title'> | null;

/** Exactly what the SDK would send of an element, as it is the SDK's own code that says it. Values of fields are never in it. */
export function carried(element: Element): Carried {
	const target = targetOf(element, true);
	if (!target) return null;
	// Of the page that the SDK is in: what happens in a frame of it is told as happening there.
	const { location, document } = window;
	const title = cut(maskPersonal(document.title), TITLE);
	return { ...target, url: cut(maskUrl(location.href), URL_LENGTH), ...(title && { title }) };
}
