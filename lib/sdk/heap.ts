import { setMasking } from '../privacy/index.ts';
import type { Properties } from '../protocol/raw-event.ts';
import { type Jar, openJar } from './cookies.ts';
import { createDelivery, type Delivery } from './delivery/delivery.ts';
import { drop, openInspection, report } from './inspection.ts';
import { EVENT_NAME, IDENTITY, USER_SECONDS, VERSION } from './limits.ts';
import { cleanProperties } from './properties.ts';
import { startTracker, type Tracker } from './tracker.ts';
import type { Heap, SdkOptions } from './types.ts';

interface Loaded {
	appId: string;
	options: SdkOptions;
	server: string;
	jar: Jar;
	/** One for all: where there is no disk it keeps what was not sent when tracking stopped. */
	delivery: Delivery;
}

/** Base of the server's routes, without a slash at the end; a name without a scheme is a host. The page's `<base>` is for its own links. */
const baseOf = (server: string) =>
	new URL(/^(\w+:)?\//.test(server) ? server : `https://${server}`, location.href).href.replace(/\/+$/, '');

/**
 * The SDK before it is loaded; calls made until then are kept and done in order.
 * @param origin base of the server for a page that names none
 */
export const createHeap = (origin?: string): Heap => {
	let loaded: Loaded | undefined;
	let tracker: Tracker | undefined;
	/** It is decided whether something is recorded. */
	let isReady = false;
	/** What earlier pages have kept is known. */
	let isRead = false;
	const eventProperties: Properties = {};
	const pageProperties: Properties = {};
	const waiting: (() => void)[] = [];

	const clean = (input: unknown, kept?: Properties): Properties => {
		const [properties, warnings] = cleanProperties(input, kept);
		for (const { code, what = '' } of warnings) drop(what, code);
		return properties;
	};
	const keep = () => {
		if (tracker) loaded?.jar.keep(`_hp2_props.${loaded.appId}`, eventProperties, USER_SECONDS);
	};
	const adderTo = (properties: Properties) => (input: unknown) => {
		clean(input, properties);
		keep();
	};
	const removerFrom = (properties: Properties) => (name: string) => {
		delete properties[name];
		keep();
	};
	const clearerOf = (properties: Properties) => () => {
		for (const name in properties) delete properties[name];
		keep();
	};
	const isText = (value: unknown, limit: number): value is string =>
		typeof value === 'string' && /\S/.test(value) && value.length <= limit;

	const startTracking = () => {
		if (!loaded || tracker) return;
		// Once: what the page has changed since counts.
		if (!isRead)
			Object.assign(eventProperties, {
				...cleanProperties(loaded.jar.read(`_hp2_props.${loaded.appId}`))[0],
				...eventProperties,
			});
		isRead = true;
		tracker = startTracker({ ...loaded, eventProperties, pageProperties });
		keep();
	};
	const load = (given: unknown, input?: SdkOptions | null) => {
		const inspection = openInspection();
		// Heap's ids are numbers.
		const appId = `${given ?? ''}`;
		const options = input ?? {};
		if (inspection.appId) return drop(appId, inspection.appId === appId ? 'loaded-twice' : 'two-app-ids');
		if (!/^[\w-]{1,64}$/.test(appId)) throw `app id ${appId}`;
		const server = baseOf(options.ingestServer ?? options.trackingServer ?? origin ?? location.origin);
		inspection.appId = appId;
		loaded = {
			appId,
			options,
			server,
			jar: openJar(options.secureCookie),
			delivery: createDelivery(appId, `${server}/h`),
		};
		setMasking(!options.disableMasking);
		report({ type: 'sdk', appId, version: VERSION, server, disableMasking: !!options.disableMasking });
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
		if (!tracker) throw 'not tracking';
		return tracker;
	};
	const calls: Record<string, (...args: never[]) => unknown> = {
		load,
		startTracking,
		stopTracking() {
			tracker?.endRecording();
			tracker = undefined;
		},
		onReady: (callback: () => void) => callback(),
		track(name: string, input?: unknown) {
			const { record } = recording();
			if (!isText(name, EVENT_NAME))
				return drop(name, (name as string)?.length > EVENT_NAME ? 'name-too-long' : 'call-invalid');
			const [properties, warnings] = cleanProperties(input);
			record('custom', { name, eventProperties: properties }, warnings);
		},
		trackPageview: (input?: unknown) => recording().recordPageview(...cleanProperties(input)),
		identify(identity: string) {
			const { visitor, learn } = recording();
			if (!isText(identity, IDENTITY)) return drop(identity, 'identity-invalid');
			const [user] = visitor.visitAt();
			if (user.identity === identity) return;
			if (user.identity) return drop(identity, 'identity-changed');
			user.identity = identity;
			visitor.save();
			learn({ type: 'identify', identity });
		},
		resetIdentity() {
			const { visitor } = recording();
			if (visitor.visitAt()[0].identity) visitor.reset();
		},
		addUserProperties(input: unknown) {
			const { visitor, learn } = recording();
			learn({ type: 'user', identity: visitor.visitAt()[0].identity, properties: clean(input) });
		},
		addAccountProperties(input: unknown) {
			const { account_id: id, ...properties } = clean(input);
			recording().learn({ type: 'account', accountId: isText(id, IDENTITY) ? id : undefined, properties });
		},
		addEventProperties: adderTo(eventProperties),
		setEventProperties: adderTo(eventProperties),
		removeEventProperty: removerFrom(eventProperties),
		unsetEventProperty: removerFrom(eventProperties),
		clearEventProperties: clearerOf(eventProperties),
		addPageviewProperties: adderTo(pageProperties),
		removePageviewProperty: removerFrom(pageProperties),
		clearPageviewProperties: clearerOf(pageProperties),
	};
	const user = () => tracker?.visitor.visitAt()[0];
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
	return heap;
};
