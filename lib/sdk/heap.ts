import type { WarningCode } from '../protocol/page.ts';
import type { Properties } from '../protocol/raw-event.ts';
import { type Jar, openJar } from './cookies.ts';
import { createInspector, type Inspector, isInspected } from './inspection.ts';
import { EVENT_NAME, IDENTITY, USER_SECONDS } from './limits.ts';
import { cleanProperties } from './properties.ts';
import { startTracker, type Tracker } from './tracker.ts';
import type { Heap, SdkOptions } from './types.ts';

const VERSION = '0.1.0';

interface Loaded {
	appId: string;
	options: SdkOptions;
	server: string;
	jar: Jar;
	inspector: Inspector;
}

/** Base of the server's routes, without a slash at the end; a name without a scheme is a host. */
const baseOf = (server: string) => (/^(\w+:)?\//.test(server) ? server : `https://${server}`).replace(/\/+$/, '');

/**
 * The SDK before it is loaded; calls made until then are kept and done in order.
 * @param origin base of the server for a page that names none
 */
export const createHeap = (origin?: string): { heap: Heap; refuse(call: unknown): void } => {
	let loaded: Loaded | undefined;
	let tracker: Tracker | undefined;
	/** It is decided whether something is recorded. */
	let isReady = false;
	let eventProperties: Properties = {};
	const waiting: (() => void)[] = [];

	const drop = (what: unknown, code: WarningCode, message?: string) =>
		loaded?.inspector.drop(String(what), code, message);
	const clean = (input: unknown): Properties => {
		const [properties, warnings] = cleanProperties(input);
		for (const { code, what = '' } of warnings) drop(what, code);
		return properties;
	};
	const without = (properties: Properties, name: string): Properties => {
		const { [name]: _, ...rest } = properties;
		return rest;
	};
	const keep = (properties: Properties) => {
		eventProperties = properties;
		if (tracker) loaded?.jar.write(`_hp2_props.${loaded.appId}`, properties, USER_SECONDS);
	};
	const isIdentity = (identity: unknown): identity is string =>
		typeof identity === 'string' && identity.trim() !== '' && identity.length <= IDENTITY;

	const startTracking = () => {
		if (!loaded || tracker) return;
		const [kept] = cleanProperties(loaded.jar.read(`_hp2_props.${loaded.appId}`));
		eventProperties = { ...kept, ...eventProperties };
		tracker = startTracker({ ...loaded, version: VERSION, eventProperties: () => eventProperties });
	};
	const load = (appId: string, options: SdkOptions = {}) => {
		if (loaded) return drop(appId, loaded.appId === appId ? 'loaded-twice' : 'two-app-ids');
		if (typeof window === 'undefined' || isInspected(window)) return;
		const server = baseOf(options.ingestServer ?? options.trackingServer ?? origin ?? location.origin);
		loaded = { appId, options, server, jar: openJar(options.secureCookie), inspector: createInspector() };
		if (!/^[\w-]{1,64}$/.test(appId)) return drop(`app id ${appId}`, 'call-invalid');
		loaded.inspector.report({ type: 'sdk', appId, version: VERSION, server, options: { ...options } });
		const go = () => {
			isReady = true;
			if (!options.requireConsent) startTracking();
			for (const call of waiting) call();
		};
		// A page that is rendered ahead may never be seen.
		if ((document as { prerendering?: boolean }).prerendering)
			document.addEventListener('prerenderingchange', go, { once: true });
		else go();
	};

	/** Who records; the reason is told where nobody does. */
	const recording = (): Tracker => {
		if (!tracker) throw new Error('Tracking is stopped.');
		return tracker;
	};
	const setPageProperties = (change: (properties: Properties) => Properties) => {
		const { page } = recording();
		page.properties = change(page.properties);
	};
	const calls: Record<string, (...args: never[]) => unknown> = {
		load,
		startTracking,
		stopTracking() {
			tracker?.stop();
			tracker = undefined;
		},
		onReady: (callback: () => void) => callback(),
		track(name: string, input?: unknown) {
			const { record } = recording();
			if (typeof name !== 'string' || !name.trim()) return drop('track', 'call-invalid');
			if (name.length > EVENT_NAME) return drop(name, 'name-too-long');
			const [properties, warnings] = cleanProperties(input);
			record('custom', { name, eventProperties: properties, warnings });
		},
		trackPageview: (input?: unknown) => recording().trackPageview(...cleanProperties(input)),
		identify(identity: string) {
			const { visitor, profile } = recording();
			if (!isIdentity(identity)) return drop(identity, 'identity-invalid');
			const [user] = visitor.at(Date.now());
			if (user.identity === identity) return;
			if (user.identity) return drop(identity, 'identity-changed');
			user.identity = identity;
			visitor.save();
			profile({ type: 'identify', identity });
		},
		resetIdentity() {
			const { visitor } = recording();
			if (visitor.at(Date.now())[0].identity) visitor.reset();
		},
		addUserProperties(input: unknown) {
			const { visitor, profile } = recording();
			profile({ type: 'user', identity: visitor.at(Date.now())[0].identity, properties: clean(input) });
		},
		addAccountProperties(input: unknown) {
			const { account_id: id, ...properties } = clean(input);
			recording().profile({ type: 'account', accountId: isIdentity(id) ? id : undefined, properties });
		},
		addEventProperties: (input: unknown) => keep({ ...eventProperties, ...clean(input) }),
		removeEventProperty: (name: string) => keep(without(eventProperties, name)),
		clearEventProperties: () => keep({}),
		addPageviewProperties: (input: unknown) => setPageProperties((properties) => ({ ...properties, ...clean(input) })),
		removePageviewProperty: (name: string) => setPageProperties((properties) => without(properties, name)),
		clearPageviewProperties: () => setPageProperties(() => ({})),
	};
	const user = () => tracker?.visitor.at(Date.now())[0];
	const heap = {
		getUserId: () => user()?.userId,
		getIdentity: () => user()?.identity,
		getSessionId: () => user()?.sessionId,
	} as Heap;
	/** No call throws into the page; all but the first wait for `load`. */
	for (const [name, run] of Object.entries(calls))
		(heap as unknown as typeof calls)[name] = (...args) => {
			const call = () => {
				try {
					run(...args);
				} catch (error) {
					drop(name, 'call-invalid', `${error}`);
				}
			};
			if (isReady || run === load) call();
			else waiting.push(call);
		};
	heap.setEventProperties = heap.addEventProperties;
	heap.unsetEventProperty = heap.removeEventProperty;
	return { heap, refuse: (call) => drop(call, 'unknown-call') };
};
