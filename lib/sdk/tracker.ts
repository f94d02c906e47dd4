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
import { createPage, type Page } from './page.ts';
import { type Pageviews, watchPageviews } from './pageviews.ts';
import { durableStore } from './queue/durable.ts';
import type { SdkOptions } from './types.ts';
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

type Profile = WireProfile extends infer P ? (P extends WireProfile ? Omit<P, 'userId' | 'time'> : never) : never;

/** Who, where, and the way out: all that exists only while something may be recorded. */
export interface Tracker {
	visitor: Visitor;
	page: Page;
	record(type: RawEvent['type'], details?: Partial<Target> & Pick<RawEvent, 'name' | 'eventProperties'>): void;
	/** What is known of the user, from now on. */
	profile(details: Profile): void;
	trackPageview(properties: Properties, warnings: Warning[]): void;
	/** Ends recording and sending; what is unsent stays on the disk. */
	stop(): void;
}

export const startTracker = (given: TrackerOptions): Tracker => {
	const { appId, version, server, options, jar, inspector } = given;
	const { crossDomain: hosts = [], disableTextCapture, disablePageviewAutocapture } = options;
	const ending = new AbortController();
	const { signal } = ending;
	const carried = hosts.length > 0 && readLink(hosts);
	const visitor = openVisitor(jar, appId, version);
	if (carried && !visitor.at(Date.now())[0].identity) visitor.reset(carried);
	const page = createPage(visitor);
	const delivery = createDelivery({ appId, version, url: `${server}/h`, withStore: durableStore(appId), inspector });
	const listeners = createListeners(signal);
	let pageviews: Pageviews | undefined;
	let lastInteraction: number | undefined;

	const record: Tracker['record'] = (type, { warnings = [], eventProperties, ...details } = {}) => {
		if (signal.aborted || inspector.isPaused()) return;
		if (type !== 'pageview') pageviews?.commit();
		const now = Date.now();
		const visit = visitor.at(now);
		visit[1].l = now;
		visitor.saveSoon();
		const event: RawEvent = {
			eventId: newId(),
			type,
			time: now,
			...page.context(visit),
			...details,
			eventProperties: {
				time_since_session_start: now - visit[1].ts,
				...(lastInteraction && { time_since_last_interaction: now - lastInteraction }),
				...given.eventProperties(),
				...eventProperties,
			},
		};
		if (type !== 'pageview') lastInteraction = now;
		inspector.report({ type: 'event', event, warnings });
		delivery.add({ event }, now);
	};
	const writeDown = (element: Element) => targetOf(element, !disableTextCapture);
	const recordOn = (type: 'click' | 'change' | 'submit', target: Target | undefined, eventProperties?: Properties) => {
		if (target) record(type, { ...target, eventProperties });
	};
	const clicks = createClicks(writeDown, (target) => recordOn('click', target));
	watchScopes({
		listeners,
		signal,
		handlers: {
			...clicks,
			click(event) {
				clicks.click(event);
				const link = hosts.length > 0 && originOf(event)?.closest<HTMLAnchorElement>('a[href]');
				if (link) decorateLink(link, hosts, visitor.at(Date.now())[0].userId);
			},
			...createChanges((element) => recordOn('change', writeDown(element))),
			submit(event) {
				const form = originOf(event);
				if (form) recordOn('submit', writeDown(form), formProperties(form));
			},
		},
		failed: (error) => inspector.drop(`${error}`, 'call-invalid'),
	});

	const leave = () => {
		pageviews?.commit();
		visitor.save();
		delivery.flush();
	};
	listeners.add(document, 'visibilitychange', () => document.hidden && leave());
	listeners.add(window, 'pagehide', () => {
		leave();
		delivery.pause();
	});
	listeners.add(window, 'pageshow', delivery.resume);
	listeners.add(window, 'resize', page.resized);
	listeners.add(document, 'securitypolicyviolation', (event) => {
		const { blockedURI } = event as SecurityPolicyViolationEvent;
		if (blockedURI.startsWith(new URL(server, location.href).origin)) inspector.drop(blockedURI, 'blocked-by-csp');
	});

	if (disablePageviewAutocapture) page.turn();
	else pageviews = watchPageviews({ listeners, signal, turn: page.turn, record: () => record('pageview') });
	delivery.resume();

	return {
		visitor,
		page,
		record,
		profile(details) {
			const time = Date.now();
			const [{ userId }] = visitor.at(time);
			delivery.add({ profile: { ...details, userId, time } as WireProfile }, time);
		},
		trackPageview(eventProperties, warnings) {
			pageviews?.commit();
			page.turn();
			record('pageview', { eventProperties, warnings });
		},
		stop() {
			pageviews?.commit();
			ending.abort();
			visitor.save();
			delivery.pause();
		},
	};
};
