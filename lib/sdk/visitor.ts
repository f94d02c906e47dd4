import { maskUrl } from '../privacy/index.ts';
import type { Properties } from '../protocol/raw-event.ts';
import type { Jar } from './cookies.ts';
import { newId } from './ids.ts';
import { SESSION } from './limits.ts';

/** Who acts, and in which session, at one moment. */
export interface Visit {
	userId: string;
	identity?: string;
	sessionId: string;
	/** Start of the session, milliseconds since the epoch. */
	sessionTime: number;
	/** UTM values, referrer and landing page of the session. */
	sessionProperties: Properties;
}

export interface Visitor {
	/** The visit as it stands, without taking part in it. */
	peek(): Visit;
	/** An interaction happens: begins a session where the last one is over. */
	touch(now: number): Visit;
	setIdentity(identity: string): void;
	/** A new anonymous user in a new session. */
	reset(): void;
	/** A user id that came over from another site of the owner. */
	adopt(userId: string): void;
	/** The last page of the session before this one, then this one; masked. */
	turnPage(pageviewId: string, url: string): string | undefined;
	/** Writes down what has not been written yet: the page may go away. */
	save(): void;
}

interface User {
	userId: string;
	sessionId: string;
	pageviewId?: string;
	identity?: string;
	trackerVersion: string;
}
/** `ts`: start; `l`: last activity; `p`: last page; `q`: properties. */
interface Session {
	ts: number;
	l: number;
	p?: string;
	q: Properties;
}

const text = (value: unknown) => (typeof value === 'string' && value ? value : undefined);

const UTM = ['source', 'medium', 'campaign', 'term', 'content'];

/** What a session is known by: where it came from. */
const arrival = (): Properties => {
	const properties: Properties = { landing_page: maskUrl(location.href).slice(0, SESSION.url) };
	const { referrer } = document;
	if (referrer && new URL(referrer).host !== location.host)
		properties.session_referrer = maskUrl(referrer).slice(0, SESSION.url);
	const query = new URLSearchParams(location.search);
	for (const name of UTM) {
		const value = query.get(`utm_${name}`);
		if (value) properties[`utm_${name}`] = maskUrl(value).slice(0, 255);
	}
	return properties;
};

/** The device's user and session, in cookies that the tabs of a site share: `_hp2_id.<app>`, `_hp2_ses_props.<app>`. */
export const openVisitor = (jar: Jar, appId: string, version: string): Visitor => {
	const userKey = `_hp2_id.${appId}`;
	const sessionKey = `_hp2_ses_props.${appId}`;
	let user: User;
	let session: Session | undefined;
	let readAt = Number.NEGATIVE_INFINITY;
	let timer: ReturnType<typeof setTimeout> | undefined;

	const read = () => {
		readAt = Date.now();
		const { userId, sessionId, identity } = jar.read(userKey) ?? {};
		const id = text(userId);
		if (id && /^\d{1,16}$/.test(id)) {
			user = { ...user, userId: id, sessionId: text(sessionId) ?? newId(), trackerVersion: version };
			delete user.identity;
			const known = text(identity);
			if (known) user.identity = known;
		} else {
			user = { userId: newId(), sessionId: newId(), trackerVersion: version };
			session = undefined;
			return;
		}
		const found = jar.read(sessionKey);
		const isSession = found && Number.isFinite(found.ts) && Number.isFinite(found.l) && typeof found.q === 'object';
		// Our own note of activity may be newer than the one written down.
		session = isSession
			? { ...(found as unknown as Session), l: Math.max(found.l as number, session?.l ?? 0) }
			: undefined;
	};
	const refresh = () => {
		if (Date.now() - readAt > SESSION.readMs || readAt > Date.now()) read();
	};
	const writeUser = () => jar.write(userKey, user, SESSION.userSeconds);
	const save = () => {
		clearTimeout(timer);
		timer = undefined;
		if (session) jar.write(sessionKey, session, SESSION.idleMs / 1000);
	};
	const begin = (now: number): Session => {
		user.sessionId = newId();
		session = { ts: now, l: now, q: arrival() };
		writeUser();
		save();
		return session;
	};
	const visit = ({ ts, q }: Session): Visit => ({
		userId: user.userId,
		...(user.identity && { identity: user.identity }),
		sessionId: user.sessionId,
		sessionTime: ts,
		sessionProperties: q,
	});
	const touch = (now: number) => {
		refresh();
		const current = session && now - session.l <= SESSION.idleMs ? session : begin(now);
		current.l = Math.max(current.l, now);
		timer ??= setTimeout(() => {
			read();
			save();
		}, SESSION.writeMs);
		return visit(current);
	};

	read();
	return {
		touch,
		peek() {
			refresh();
			return visit(session ?? begin(Date.now()));
		},
		setIdentity(identity) {
			refresh();
			user.identity = identity;
			writeUser();
		},
		reset() {
			user = { userId: newId(), sessionId: newId(), trackerVersion: version };
			begin(Date.now());
		},
		adopt(userId) {
			user.userId = userId;
			writeUser();
		},
		turnPage(pageviewId, url) {
			const current = session ?? begin(Date.now());
			const previous = current.p;
			current.p = url.slice(0, SESSION.url);
			user.pageviewId = pageviewId;
			writeUser();
			save();
			return previous;
		},
		save() {
			if (timer) save();
		},
	};
};
