import { maskPersonal, maskUrl } from '../privacy/index.ts';
import type { PageContext, Properties } from '../protocol/raw-event.ts';
import { deviceProperties } from './device.ts';
import { newId } from './ids.ts';
import { LIMITS } from './limits.ts';
import { cut } from './properties.ts';
import type { Visit, Visitor } from './visitor.ts';

export interface Page {
	/** A new pageview begins at the address as it is now. */
	turn(visitor: Visitor): void;
	context(visit: Visit): PageContext;
	/** Of `addPageviewProperties`. */
	properties: Properties;
	/** The viewport is read again; not before it has changed, as reading it makes the browser lay the page out. */
	resized(): void;
}

/** The result for the last argument, as the same URL and title are masked for every event. */
const remembered = (compute: (text: string) => string) => {
	let last: string | undefined;
	let result = '';
	return (text: string): string => {
		if (text !== last) result = compute(text);
		last = text;
		return result;
	};
};

export const createPage = (): Page => {
	const device = deviceProperties(navigator.userAgent);
	const url = remembered((text) => cut(maskUrl(text), LIMITS.url));
	const title = remembered((text) => cut(maskPersonal(text.trim()), LIMITS.title));
	const referrer = cut(maskUrl(document.referrer), LIMITS.url);
	let pageviewId = newId();
	let previousPage: string | undefined;
	let viewport = '';
	return {
		properties: {},
		turn(visitor) {
			pageviewId = newId();
			previousPage = visitor.turnPage(pageviewId, url(location.href));
		},
		context(visit) {
			viewport ||= `${innerWidth}x${innerHeight}`;
			const { sessionProperties, ...who } = visit;
			const named = title(document.title);
			return {
				pageviewId,
				...who,
				url: url(location.href),
				...(named && { title: named }),
				...(referrer && { referrer }),
				...(previousPage && { previousPage }),
				properties: { ...device, viewport, ...sessionProperties, ...this.properties },
			};
		},
		resized() {
			viewport = '';
		},
	};
};
