import { looksPersonal } from '../privacy/index.ts';
import type { WireProfile } from '../protocol/ingest.ts';
import type { Warning } from '../protocol/page.ts';
import type { Properties, RawEvent } from '../protocol/raw-event.ts';
import { createChanges } from './capture/changes.ts';
import { createClicks } from './capture/clicks.ts';
import { watchScopes } from './capture/scopes.ts';
import { formProperties } from './capture/submits.ts';
import { originOf, type Target, targetOf } from './capture/target.ts';
import type { Jar } from './cookies.ts';
import { createDelivery } from './delivery/delivery.ts';
import { newId } from './ids.ts';
import type { Inspector } from './inspection.ts';
import { decorateLink, readLink } from './linker.ts';
import { createListeners } from './listeners.ts';
import type { SdkOptions } from './options.ts';
import { createPage, type Page } from './page.ts';
import { type Pageviews, watchPageviews } from './pageviews.ts';
import { durableStore } from './queue/durable.ts';
import { openVisitor, type Visitor } from './visitor.ts';

export interface TrackerOptions {
	appId: string;
	version: string;
	server: string;
	options: SdkOptions;
	jar: Jar;
	inspector: Inspector;
	/** Of `addEventProperties`. */
	eventProperties(): Properties;
}

/** Who, where, and the way out: all that exists only while something may be recorded. */
export interface Tracker {
	visitor: Visitor;
	page: Page;
	record(event: Pick<RawEvent, 'type' | 'name' | 'eventProperties'>, target?: Target, warnings?: Warning[]): void;
	profile(profile: WireProfile): void;
	trackPageview(properties?: Properties, warnings?: Warning[]): void;
	/** Ends recording and sending; what is unsent stays on the disk. */
	stop(): void;
}

export const startTracker = (given: TrackerOptions): Tracker => {
	const { appId, version, server, options, jar, inspector } = given;
	const ending = new AbortController();
	const { signal } = ending;
	const hosts = options.crossDomain ?? [];
	const carried = hosts.length > 0 ? readLink(hosts) : undefined;
	const visitor = openVisitor(jar, appId, version);
	if (carried && !visitor.peek().identity) visitor.adopt(carried);
	const page = createPage();
	const delivery = createDelivery({ appId, version, url: `${server}/h`, store: durableStore(appId), inspector });
	const listeners = createListeners(signal);
	let pageviews: Pageviews | undefined;
	let lastInteraction: number | undefined;

	const record: Tracker['record'] = (event, target, warnings = []) => {
		if (signal.aborted || inspector.isPaused()) return;
		if (event.type !== 'pageview') pageviews?.commit();
		const now = Date.now();
		const visit = visitor.touch(now);
		const { warnings: ofTarget = [], ...where } = target ?? {};
		const raw: RawEvent = {
			eventId: newId(),
			time: now,
			...page.context(visit),
			...event,
			...where,
			eventProperties: {
				time_since_session_start: Math.max(0, now - visit.sessionTime),
				...(lastInteraction && { time_since_last_interaction: Math.max(0, now - lastInteraction) }),
				...given.eventProperties(),
				...event.eventProperties,
			},
		};
		if (event.type !== 'pageview') lastInteraction = now;
		inspector.report({ type: 'event', event: raw, warnings: [...ofTarget, ...warnings, ...ofPage(raw)] });
		delivery.add({ event: raw }, now);
	};
	const writeDown = (element: Element) => targetOf(element, !options.disableTextCapture);
	const recordOn = (type: 'change' | 'submit', element: Element, eventProperties?: Properties) => {
		const target = writeDown(element);
		if (target) record({ type, ...(eventProperties && { eventProperties }) }, target);
	};
	const decorate = (event: Event) => {
		const link = originOf(event)?.closest<HTMLAnchorElement>('a[href]');
		if (link) decorateLink(link, hosts, visitor.peek().userId);
	};

	const clicks = createClicks({ writeDown, record: (target) => record({ type: 'click' }, target) });
	const { click } = clicks;
	watchScopes({
		listeners,
		signal,
		handlers: {
			...clicks,
			click(event) {
				click(event);
				if (hosts.length > 0) decorate(event);
			},
			...createChanges((element) => recordOn('change', element)),
			submit(event) {
				const form = originOf(event);
				if (form) recordOn('submit', form, formProperties(form));
			},
		},
		failed: (error) => inspector.drop('event', 'call-invalid', String(error)),
	});

	const leave = () => {
		pageviews?.commit();
		visitor.save();
		delivery.flush();
	};
	listeners.add(document, 'visibilitychange', () => {
		if (document.visibilityState === 'hidden') leave();
	});
	listeners.add(window, 'pagehide', () => {
		leave();
		delivery.pause();
	});
	listeners.add(window, 'pageshow', () => delivery.resume());
	listeners.add(window, 'resize', page.resized);
	listeners.add(document, 'securitypolicyviolation', (event) => {
		const { blockedURI, effectiveDirective } = event as SecurityPolicyViolationEvent;
		if (effectiveDirective === 'connect-src' && blockedURI.startsWith(new URL(server, location.href).origin))
			inspector.drop('delivery', 'blocked-by-csp', `The page's policy lacks connect-src ${blockedURI}`);
	});

	const turn = () => page.turn(visitor);
	if (options.disablePageviewAutocapture) turn();
	else pageviews = watchPageviews({ listeners, signal, turn, record: () => record({ type: 'pageview' }) });
	delivery.resume();

	return {
		visitor,
		page,
		record,
		profile: (profile) => delivery.add({ profile }, profile.time),
		trackPageview(eventProperties, warnings) {
			pageviews?.commit();
			turn();
			record({ type: 'pageview', ...(eventProperties && { eventProperties }) }, undefined, warnings);
		},
		stop() {
			pageviews?.commit();
			ending.abort();
			visitor.save();
			delivery.pause();
		},
	};
};

/** The title is masked, so what looks personal is in what the page gave as it is. */
const ofPage = ({ name }: RawEvent): Warning[] =>
	name && looksPersonal(name) ? [{ code: 'looks-personal', what: 'name', message: 'The name looks personal.' }] : [];
