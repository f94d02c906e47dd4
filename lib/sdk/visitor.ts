import { maskUrl } from '../privacy/index.ts';
import type { Properties } from '../protocol/raw-event.ts';
import type { Jar } from './cookies.ts';
import { newId } from './ids.ts';
import { COOKIE_READ_MS, COOKIE_WRITE_MS, SESSION_MS, SESSION_URL, USER_SECONDS } from './limits.ts';

/** In `_hp2_id.<app>`, as Heap has it. */
export interface User {
	userId: string;
	sessionId: string;
	pageviewId?: string;
	identity?: string;
	trackerVersion: string;
}
/** In `_hp2_ses_props.<app>`. */
export interface Session {
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
	at(now: number): Visit;
	/** Another user in a new session: anonymous, new unless an id came over from another site of the owner. */
	reset(userId?: string): void;
	/** Writes down what has changed: soon, or at once. */
	save(): void;
	saveSoon(): void;
}

const short = (url: string) => maskUrl(url).slice(0, SESSION_URL);

/** What a session is known by: where it came from. */
const arrival = (): Properties => {
	const properties: Properties = { landing_page: short(location.href) };
	const { referrer } = document;
	if (referrer && new URL(referrer).host !== location.host) properties.session_referrer = short(referrer);
	for (const [name, value] of new URLSearchParams(location.search))
		if (/^utm_(source|medium|campaign|term|content)$/.test(name)) properties[name] = short(value);
	return properties;
};

/** The device's user and session, in cookies that the tabs of a site share. */
export const openVisitor = (jar: Jar, appId: string, trackerVersion: string): Visitor => {
	const userKey = `_hp2_id.${appId}`;
	const sessionKey = `_hp2_ses_props.${appId}`;
	let user: User;
	let session: Session | undefined;
	let readAt = 0;
	let timer: ReturnType<typeof setTimeout> | undefined;

	const save = () => {
		clearTimeout(timer);
		timer = undefined;
		jar.write(userKey, user, USER_SECONDS);
		if (session) jar.write(sessionKey, session, SESSION_MS / 1000);
	};
	const begin = (now: number, userId = newId(), identity?: string): Session => {
		user = { userId, identity, sessionId: newId(), trackerVersion } as User;
		session = { ts: now, l: now, q: arrival() };
		save();
		return session;
	};
	/** Takes over what other tabs have written; without cookies this page's own knowledge stays. */
	const read = (now: number) => {
		readAt = now;
		const found = jar.read(userKey);
		if (!/^\d{1,16}$/.test(found?.userId) || !found.sessionId) return;
		user = found;
		const activity = session?.l ?? 0;
		session = jar.read(sessionKey) ?? session;
		if (!session?.ts || !session.q) session = undefined;
		else session.l = Math.max(session.l, activity);
	};

	return {
		at(now) {
			if (Math.abs(now - readAt) > COOKIE_READ_MS) read(now);
			const isOver = !session || now - session.l > SESSION_MS;
			const current = isOver || !session ? begin(now, user?.userId, user?.identity) : session;
			return [user, current];
		},
		reset: (userId) => void begin(Date.now(), userId),
		save,
		saveSoon() {
			timer ??= setTimeout(() => {
				read(Date.now());
				save();
			}, COOKIE_WRITE_MS);
		},
	};
};
