import { maskPersonal, maskUrl } from '../privacy/index.ts';
import type { PageContext, Properties } from '../protocol/raw-event.ts';
import { deviceProperties } from './device.ts';
import { newId } from './ids.ts';
import { SESSION_URL, TITLE, URL_LENGTH } from './limits.ts';
import { cut } from './properties.ts';
import type { Visit, Visitor } from './visitor.ts';

export interface Page {
	/** A new pageview begins at the address as it is now. */
	turn(): void;
	context(visit: Visit): PageContext;
	/** Of `addPageviewProperties`. */
	properties: Properties;
	/** The viewport is read again; not before it has changed, as reading it makes the browser lay the page out. */
	resized(): void;
}

const safe = (url: string): string => cut(maskUrl(url), URL_LENGTH);

export const createPage = (visitor: Visitor): Page => {
	const device = deviceProperties(navigator.userAgent);
	let pageviewId: string;
	let previousPage: string | undefined;
	let viewport = '';
	return {
		properties: {},
		turn() {
			const [user, session] = visitor.at(Date.now());
			previousPage = session.p;
			session.p = safe(location.href).slice(0, SESSION_URL);
			user.pageviewId = pageviewId = newId();
			visitor.save();
		},
		context([{ userId, identity, sessionId }, { ts, q }]) {
			viewport ||= `${innerWidth}x${innerHeight}`;
			// What is undefined is left out when it is written down.
			return {
				pageviewId,
				userId,
				identity,
				sessionId,
				sessionTime: ts,
				url: safe(location.href),
				title: cut(maskPersonal(document.title), TITLE),
				referrer: safe(document.referrer) || undefined,
				previousPage,
				properties: { ...device, viewport, ...q, ...this.properties },
			} as PageContext;
		},
		resized() {
			viewport = '';
		},
	};
};
