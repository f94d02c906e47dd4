import type { Warning, WarningCode } from '../protocol/page.ts';
import type { Properties } from '../protocol/raw-event.ts';
import { type Jar, openJar } from './cookies.ts';
import { createInspector, type Inspector, isInspected } from './inspection.ts';
import { LIMITS, SESSION } from './limits.ts';
import { type SdkOptions, serverOf } from './options.ts';
import { cleanProperties } from './properties.ts';
import { startTracker, type Tracker } from './tracker.ts';

export const VERSION = '0.1.0';

/** What a page may give as properties; `null`, nested values and what is too long are dropped with a warning. */
export type PropertyInput = Record<string, unknown>;

/** Heap's calls. None ever throws; what is dropped is told to the inspector. */
export interface Heap {
	load(appId: string, options?: SdkOptions): void;
	track(name: string, properties?: PropertyInput): void;
	/** Tells who the device's user is, for its past as well. */
	identify(identity: string): void;
	/** Begins a new anonymous user; nothing for one who is anonymous. */
	resetIdentity(): void;
	addUserProperties(properties: PropertyInput): void;
	/** `account_id` names the account; without it the properties are the user's, prefixed. */
	addAccountProperties(properties: PropertyInput): void;
	/** Properties of every event from now on, kept over pages. */
	addEventProperties(properties: PropertyInput): void;
	setEventProperties(properties: PropertyInput): void;
	removeEventProperty(name: string): void;
	unsetEventProperty(name: string): void;
	clearEventProperties(): void;
	/** Properties of this pageview, the events on it, and the pageviews that follow in this document. */
	addPageviewProperties(properties: PropertyInput): void;
	removePageviewProperty(name: string): void;
	clearPageviewProperties(): void;
	trackPageview(properties?: PropertyInput): void;
	getUserId(): string | undefined;
	getIdentity(): string | undefined;
	getSessionId(): string | undefined;
	/** Calls back once the SDK is loaded, at once if it is. */
	onReady(callback: () => void): void;
	/** Consent is given. */
	startTracking(): void;
	/** Nothing is recorded or sent any more, until `startTracking`. */
	stopTracking(): void;
}

/** Where the script came from, if it is one. */
export interface HeapOrigin {
	/** Base of the server, for a page that names none. */
	server: string;
}

interface Loaded {
	appId: string;
	options: SdkOptions;
	server: string;
	jar: Jar;
	inspector: Inspector;
}

const APP_ID = /^[A-Za-z0-9_-]{1,64}$/;

/** The SDK before it is loaded; calls made until then are kept and replayed in order. */
export const createHeap = (origin: HeapOrigin = { server: '' }): { heap: Heap; refuse(call: string): void } => {
	/** It is decided whether something is recorded. */
	let isReady = false;
	let loaded: Loaded | undefined;
	let tracker: Tracker | undefined;
	let eventProperties: Properties = {};
	const waiting: (() => void)[] = [];

	const drop = (what: string, code: WarningCode, message: string) => loaded?.inspector.drop(what, code, message);
	const tell = (what: string, warnings: readonly Warning[]) => {
		for (const { code, what: about, message } of warnings) drop(`${what} ${about ?? ''}`.trim(), code, message);
	};
	/** Properties as they may be kept; what may not is told. */
	const clean = (call: string, input: unknown): Properties => {
		const { properties, warnings } = cleanProperties(input);
		tell(call, warnings);
		return properties;
	};
	const begin = () => {
		if (!loaded || tracker) return;
		const { appId, jar } = loaded;
		eventProperties = { ...cleanProperties(jar.read(`_hp2_props.${appId}`)).properties, ...eventProperties };
		tracker = startTracker({ ...loaded, version: VERSION, eventProperties: () => eventProperties });
	};
	/** Needs someone to record: tells why there is none. */
	const recording = (call: string, run: (tracker: Tracker) => void) => {
		if (tracker) run(tracker);
		else drop(call, 'call-invalid', 'Tracking is stopped.');
	};
	const keepEventProperties = (properties: Properties) => {
		eventProperties = properties;
		if (loaded && tracker) loaded.jar.write(`_hp2_props.${loaded.appId}`, properties, SESSION.userSeconds);
	};
	const without = (properties: Properties, name: string): Properties =>
		Object.fromEntries(Object.entries(properties).filter(([key]) => key !== String(name)));
	const isIdentity = (identity: unknown): identity is string =>
		typeof identity === 'string' && identity.trim() !== '' && identity.length <= LIMITS.identity;

	const load = (appId: string, options: SdkOptions = {}) => {
		if (loaded) {
			const isSame = loaded.appId === appId;
			drop(`load ${appId}`, isSame ? 'loaded-twice' : 'two-app-ids', `The SDK is loaded for ${loaded.appId}.`);
			return;
		}
		if (typeof window === 'undefined' || isInspected(window)) return;
		const inspector = createInspector(window);
		if (!APP_ID.test(appId)) {
			inspector.drop('load', 'call-invalid', 'An app id has 1 to 64 letters, digits, - or _.');
			return;
		}
		const server = serverOf(options, origin.server);
		loaded = { appId, options, server, jar: openJar(options.secureCookie === true), inspector };
		inspector.report({ type: 'sdk', appId, version: VERSION, server, options: { ...options } });
		const go = () => {
			isReady = true;
			if (!options.requireConsent) begin();
			for (const call of waiting.splice(0)) call();
		};
		// A page that is rendered ahead may never be seen.
		if ((document as { prerendering?: boolean }).prerendering)
			document.addEventListener('prerenderingchange', go, { once: true });
		else go();
	};

	const calls = {
		track(name: string, properties?: PropertyInput) {
			if (typeof name !== 'string' || name.trim() === '') drop('track', 'call-invalid', 'An event needs a name.');
			else if (name.length > LIMITS.eventName)
				drop(`track ${name}`, 'name-too-long', `Names have at most ${LIMITS.eventName} characters.`);
			else
				recording('track', ({ record }) => {
					const { properties: kept, warnings } = cleanProperties(properties);
					record({ type: 'custom', name, eventProperties: kept }, undefined, warnings);
				});
		},
		identify(identity: string) {
			recording('identify', ({ visitor, profile }) => {
				if (!isIdentity(identity)) {
					drop('identify', 'identity-invalid', `An identity is a text of 1 to ${LIMITS.identity} characters.`);
					return;
				}
				const { userId, identity: known } = visitor.peek();
				if (known === identity) return;
				if (known) {
					drop('identify', 'identity-changed', 'The user has another identity: call resetIdentity first.');
					return;
				}
				visitor.setIdentity(identity);
				profile({ type: 'identify', userId, identity, time: Date.now() });
			});
		},
		resetIdentity() {
			recording('resetIdentity', ({ visitor }) => {
				if (visitor.peek().identity) visitor.reset();
			});
		},
		addUserProperties(input: PropertyInput) {
			recording('addUserProperties', ({ visitor, profile }) => {
				const { userId, identity } = visitor.peek();
				const properties = clean('addUserProperties', input);
				if (Object.keys(properties).length > 0)
					profile({ type: 'user', userId, ...(identity && { identity }), time: Date.now(), properties });
			});
		},
		addAccountProperties(input: PropertyInput) {
			recording('addAccountProperties', ({ visitor, profile }) => {
				const { account_id: id, ...properties } = clean('addAccountProperties', input);
				const accountId = isIdentity(id) ? { accountId: id } : {};
				profile({ type: 'account', userId: visitor.peek().userId, ...accountId, time: Date.now(), properties });
			});
		},
		addEventProperties(input: PropertyInput) {
			keepEventProperties({ ...eventProperties, ...clean('addEventProperties', input) });
		},
		removeEventProperty: (name: string) => keepEventProperties(without(eventProperties, name)),
		clearEventProperties: () => keepEventProperties({}),
		addPageviewProperties(input: PropertyInput) {
			recording('addPageviewProperties', ({ page }) => {
				page.properties = { ...page.properties, ...clean('addPageviewProperties', input) };
			});
		},
		removePageviewProperty(name: string) {
			recording('removePageviewProperty', ({ page }) => {
				page.properties = without(page.properties, name);
			});
		},
		clearPageviewProperties() {
			recording('clearPageviewProperties', ({ page }) => {
				page.properties = {};
			});
		},
		trackPageview(input?: PropertyInput) {
			recording('trackPageview', ({ trackPageview }) => {
				const { properties, warnings } = cleanProperties(input);
				trackPageview(properties, warnings);
			});
		},
		onReady: (callback: () => void) => callback(),
		startTracking: begin,
		stopTracking() {
			tracker?.stop();
			tracker = undefined;
		},
	};
	/** Calls wait for `load`, and never throw into the page. */
	const guarded = <Args extends unknown[]>(name: string, run: (...args: Args) => void) => {
		const call = (...args: Args) => {
			try {
				run(...args);
			} catch (error) {
				drop(name, 'call-invalid', String(error));
			}
		};
		return (...args: Args): void => {
			if (isReady) call(...args);
			else waiting.push(() => call(...args));
		};
	};
	const guardedCalls = Object.fromEntries(
		Object.entries(calls).map(([name, run]) => [name, guarded(name, run as (...args: unknown[]) => void)]),
	) as unknown as typeof calls;
	const heap: Heap = {
		...guardedCalls,
		setEventProperties: guardedCalls.addEventProperties,
		unsetEventProperty: guardedCalls.removeEventProperty,
		load(appId, options) {
			try {
				load(appId, options);
			} catch (error) {
				drop('load', 'call-invalid', String(error));
			}
		},
		getUserId: () => tracker?.visitor.peek().userId,
		getIdentity: () => tracker?.visitor.peek().identity,
		getSessionId: () => tracker?.visitor.peek().sessionId,
	};
	return { heap, refuse: (call) => drop(call, 'unknown-call', 'There is no such call.') };
};
