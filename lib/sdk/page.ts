import { cut, maskPersonal } from '../privacy/index.ts';
import type { PageContext, Properties } from '../protocol/raw-event.ts';
import { fromDocument } from './from-document.ts';
import { newId } from './ids.ts';
import { PROPERTY_VALUE, SESSION_URL, TITLE } from './limits.ts';
import { safe } from './safe.ts';
import type { Visit, Visitor } from './visitor.ts';

export interface Page {
	/** A new pageview begins at the address as it is now. */
	turn(): void;
	context(visit: Visit): PageContext;
}

export const createPage = (visitor: Visitor, pageProperties: Properties): Page => {
	const user_agent = cut(navigator.userAgent, PROPERTY_VALUE);
	let pageviewId: string;
	let previousPage: string | undefined;
	let viewport = '';
	let address: string;
	let url: string;
	const referrer = safe(fromDocument('referrer')) || undefined;
	return {
		turn() {
			viewport = '';
			const [user, session] = visitor.visitAt();
			previousPage = session.p;
			session.p = safe(location.href, SESSION_URL);
			user.pageviewId = pageviewId = newId();
			visitor.save();
		},
		context([{ userId, identity, sessionId }, { ts, q }]) {
			// Once a page, as reading it makes the browser lay the page out.
			viewport ||= `${innerWidth}x${innerHeight}`;
			if (address !== location.href) {
				address = location.href;
				url = safe(address);
			}
			// What is undefined is left out when it is written down.
			return {
				pageviewId,
				userId,
				identity,
				sessionId,
				sessionTime: ts,
				url,
				title: cut(maskPersonal(fromDocument('title')), TITLE),
				referrer,
				previousPage,
				properties: { viewport, ...q, ...pageProperties, user_agent },
			} as PageContext;
		},
	};
};
