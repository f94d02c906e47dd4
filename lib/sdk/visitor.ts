import type { Properties } from '../protocol/raw-event.ts';
import type { Jar } from './cookies.ts';
import { fromDocument } from './from-document.ts';
import { isId, newId } from './ids.ts';
import { COOKIE_READ_MS, COOKIE_WRITE_MS, SESSION_MS, SESSION_URL, USER_SECONDS } from './limits.ts';
import { cleanProperties } from './properties.ts';
import { safe } from './safe.ts';

/** In `_hp2_id.<app>`, as Heap has it. */
interface User {
	userId: string;
	sessionId: string;
	pageviewId?: string;
	identity?: string;
}
/** In `_hp2_ses_props.<app>`. */
interface Session {
	/** Start, and last activity. */
	ts: number;
	l: number;
	/** Last page, masked. */
	p?: string;
	/** UTM values, referrer and landing page. */
	q: Properties;
}
export type Visit = readonly [user: User, session: Session];

export interface Visitor {
	/** The visit at a moment; a session that is over is followed by a new one. */
	visitAt(now?: number): Visit;
	/** Another user in a new session: anonymous, new unless an id came over from another site of the owner. */
	reset(userId?: string): void;
	/** Writes down what has changed: at once, or soon. */
	save(): void;
	saveSoon(): void;
	/** Writes down what waits, and asks anew the next time: another tab may be used in between. */
	sync(): void;
}

/** What a session is known by: where it came from. */
const arrival = (): Properties => {
	const properties: Properties = { landing_page: safe(location.href, SESSION_URL) };
	const referrer = fromDocument('referrer');
	if (referrer && new URL(referrer).host !== location.host) properties.session_referrer = safe(referrer, SESSION_URL);
	for (const [name, value] of new URLSearchParams(location.search))
		if (/^utm_\w{1,20}$/.test(name)) properties[name] = safe(value, SESSION_URL);
	return properties;
};

/** The device's user and session, in cookies that the tabs of a site share. */
export const openVisitor = (jar: Jar, appId: string): Visitor => {
	const userKey = `_hp2_id.${appId}`;
	const sessionKey = `_hp2_ses_props.${appId}`;
	let user: User;
	let session: Session | undefined;
	let readAt = 0;
	let timer: ReturnType<typeof setTimeout> | undefined;

	const save = () => {
		clearTimeout(timer);
		timer = undefined;
		jar.keep(userKey, user, USER_SECONDS);
		if (session) jar.keep(sessionKey, session, SESSION_MS / 1000);
	};
	const begin = (userId = newId(), identity?: string, now = Date.now()) => {
		user = { userId, identity, sessionId: newId() } as User;
		session = { ts: now, l: now, q: arrival() };
		save();
	};
	/** Takes over what other tabs have written; without cookies this page's own knowledge stays. */
	const read = () => {
		readAt = Date.now();
		const found = jar.read(userKey);
		if (!isId(found?.userId) || !isId(found.sessionId)) return;
		user = found as User;
		// Heap's own cookie has a null.
		user.identity = (user.identity && `${user.identity}`) || undefined;
		const activity = session?.l ?? 0;
		session = jar.read(sessionKey) ?? session;
		if (!(session && session.ts > 0 && session.l > 0)) session = undefined;
		else {
			session.l = Math.max(session.l, activity);
			[session.q] = cleanProperties(session.q);
		}
	};
	const refresh = () => {
		read();
		save();
	};

	return {
		visitAt(now = Date.now()) {
			if (now - readAt > COOKIE_READ_MS) read();
			if (!session || now - session.l > SESSION_MS) begin(user?.userId, user?.identity, now);
			return [user, session as Session];
		},
		reset: (userId) => begin(userId),
		save,
		saveSoon() {
			timer ??= setTimeout(refresh, COOKIE_WRITE_MS);
		},
		sync() {
			if (timer) refresh();
			readAt = 0;
		},
	};
};
