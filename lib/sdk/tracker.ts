import { closestAcross } from '../privacy/index.ts';
import type { WireProfile } from '../protocol/ingest.ts';
import type { Warning } from '../protocol/page.ts';
import type { Properties, RawEvent } from '../protocol/raw-event.ts';
import { createChanges } from './capture/changes.ts';
import { createClicks } from './capture/clicks.ts';
import { createDescriber } from './capture/describer.ts';
import { watchScopes } from './capture/scopes.ts';
import { formProperties } from './capture/submits.ts';
import { LINK, originOf, type Target, targetFrom } from './capture/target.ts';
import type { Jar } from './cookies.ts';
import type { Delivery } from './delivery/delivery.ts';
import { newId } from './ids.ts';
import { drop, inspectionOf, report } from './inspection.ts';
import { decorateLink, readLink } from './linker.ts';
import { createListeners } from './listeners.ts';
import { createPage } from './page.ts';
import { watchPageviews } from './pageviews.ts';
import { safe } from './safe.ts';
import type { SdkOptions } from './types.ts';
import { openVisitor, type Visitor } from './visitor.ts';

export interface TrackerOptions {
	appId: string;
	server: string;
	options: SdkOptions;
	jar: Jar;
	delivery: Delivery;
	/** Of `addEventProperties`. */
	eventProperties: Properties;
	/** Of `addPageviewProperties`. */
	pageProperties: Properties;
}

type Profile = WireProfile extends infer P ? (P extends WireProfile ? Omit<P, 'userId' | 'time'> : never) : never;

type Details = Partial<Target & Pick<RawEvent, 'name' | 'time' | 'url' | 'eventProperties'>>;

/** Who, where, and the way out: all that exists only while something may be recorded. */
export interface Tracker {
	visitor: Visitor;
	/** Nothing where there are no details: the element is ignored. */
	record(type: RawEvent['type'], details: Details | undefined, warnings?: Warning[]): void;
	/** What is known of the user, from now on. */
	learn(details: Profile): void;
	recordPageview(properties: Properties, warnings: Warning[]): void;
	/** Ends recording and sending; what is unsent stays on the disk. */
	endRecording(): void;
}

export const startTracker = (given: TrackerOptions): Tracker => {
	const { appId, server, options, jar, delivery } = given;
	const { crossDomain: hosts = [], disableTextCapture, disablePageviewAutocapture } = options;
	const ending = new AbortController();
	const { signal } = ending;
	const carried = readLink(hosts);
	const visitor = openVisitor(jar, appId);
	if (carried && !visitor.visitAt()[0].identity) visitor.reset(carried);
	const page = createPage(visitor, given.pageProperties);
	const listeners = createListeners(signal);
	let lastInteraction: number | undefined;

	const record: Tracker['record'] = (type, details, warnings = []) => {
		if (!details || signal.aborted || inspectionOf(window)?.paused) return;
		if (type !== 'pageview') commit();
		const now = Date.now();
		const visit = visitor.visitAt(now);
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
				...given.eventProperties,
				...details.eventProperties,
			},
		};
		if (type !== 'pageview') lastInteraction = now;
		report({ type: 'event', event, warnings });
		delivery.enqueue(event);
	};
	const commit = watchPageviews(listeners, signal, disablePageviewAutocapture, page.turn, (url, time) =>
		record('pageview', { url: safe(url), time }),
	);
	const describeTarget = createDescriber();
	const writeDown = (element: Element) => targetFrom(describeTarget(element), element, !disableTextCapture);
	const clicks = createClicks(writeDown, (target) => record('click', target));
	const changes = createChanges((element) => record('change', writeDown(element)));
	const handlers = {
		...changes,
		...clicks,
		change(event: Event) {
			clicks.change(event);
			changes.change(event);
		},
		click(event: Event) {
			clicks.click(event);
			const link = hosts[0] && closestAcross(originOf(event), LINK);
			if (link) decorateLink(link as HTMLAnchorElement, hosts, visitor.visitAt()[0].userId);
		},
		submit(event: Event) {
			clicks.submit(event);
			const form = originOf(event);
			const target = writeDown(form);
			record('submit', target && { ...target, eventProperties: formProperties(form) });
		},
	};
	watchScopes(listeners, signal, handlers, (error) => drop(`${error}`, 'call-invalid'));

	const leave = () => {
		if (signal.aborted) return;
		commit();
		visitor.sync();
		void delivery.flush();
	};
	// Chromium ends some windows that a script closes without telling the page.
	const close = window.close;
	window.close = () => {
		leave();
		close();
	};
	listeners.listen(window, 'visibilitychange pagehide', leave);
	listeners.listen(window, 'pagehide', delivery.pause);
	listeners.listen(window, 'pageshow', delivery.resume);
	listeners.listen(document, 'securitypolicyviolation', (event) => {
		const address = (event as SecurityPolicyViolationEvent).blockedURI;
		if (address.startsWith(server)) drop(address, 'blocked-by-csp');
	});

	delivery.resume();

	return {
		visitor,
		record,
		learn(details) {
			const [{ userId }] = visitor.visitAt();
			delivery.enqueue({ ...details, userId, time: Date.now() } as WireProfile);
		},
		recordPageview(eventProperties, warnings) {
			commit();
			page.turn();
			record('pageview', { eventProperties }, warnings);
		},
		endRecording() {
			commit();
			ending.abort();
			visitor.sync();
			delivery.pause();
		},
	};
};
