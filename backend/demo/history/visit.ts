import type { WireProfile } from '../../../lib/protocol/ingest.ts';
import type { Properties, RawEvent } from '../../../lib/protocol/raw-event.ts';
import type { Build } from '../builds.ts';
import { type Action, act, BASE, initialState, type ShopState } from '../state.ts';
import type { DemoNode } from './dom.ts';
import { type DrawnPage, formProperties } from './drawn-page.ts';
import type { Random } from './random.ts';
import type { Source, Visitor } from './visitors.ts';

export interface VisitOptions {
	visitor: Visitor;
	build: Build;
	random: Random;
	/** Milliseconds since the epoch. */
	start: number;
	origin: string;
	arrival: Source;
	/** Path and query of the first page. */
	landing: string;
	draw(build: Build, state: ShopState): DrawnPage;
}

/** A visitor in the shop: does what a person can do there, and the SDK's notes of it pile up in `events`. */
export interface Visit {
	readonly events: RawEvent[];
	readonly profiles: WireProfile[];
	readonly state: ShopState;
	readonly random: Random;
	readonly visitor: Visitor;
	has(ref: string): boolean;
	/** Looks around for about so many seconds. */
	wait(seconds: number): void;
	/** Clicks the element or what lies in it; follows links, does what the shop does. */
	click(ref: string): void;
	/** Fills a field, or chooses an option. */
	change(ref: string, value?: string): void;
	submit(ref: string, fields?: Record<string, string>): void;
}

/** A third of the clicks on a button with content hit the button's own padding. */
const ON_PADDING = 0.34;
/** People who go to a field with the Tab key. */
const BY_KEYBOARD = 0.3;

export const createVisit = (options: VisitOptions): Visit => {
	const { visitor, build, random, origin, arrival, draw } = options;
	const events: RawEvent[] = [];
	const profiles: WireProfile[] = [];
	const sessionId = random.id();
	const session: Properties = {
		...visitor.device,
		landing_page: origin + options.landing,
		...(arrival.referrer && { session_referrer: arrival.referrer }),
		...Object.fromEntries(Object.entries(arrival.utm).map(([name, value]) => [`utm_${name}`, value])),
	};
	let time = options.start;
	let state: ShopState = { ...initialState(options.landing), subscribed: visitor.subscribed };
	let page = draw(build, state);
	let pageviewId = random.id();
	let previousPage: string | undefined;
	let lastInteraction: number | undefined;

	const record = (
		event: Pick<RawEvent, 'type' | 'name' | 'path' | 'text' | 'href'>,
		eventProperties: Properties = {},
	): void => {
		events.push({
			eventId: random.id(),
			time: Math.round(time),
			pageviewId,
			userId: visitor.userId,
			...(visitor.identity && { identity: visitor.identity }),
			sessionId,
			sessionTime: Math.round(options.start),
			url: origin + state.url,
			title: page.title,
			...(arrival.referrer && { referrer: arrival.referrer }),
			...(previousPage && { previousPage }),
			properties: session,
			...event,
			eventProperties: {
				time_since_session_start: Math.round(time - options.start),
				...(lastInteraction && { time_since_last_interaction: Math.round(time - lastInteraction) }),
				...eventProperties,
			},
		});
		if (event.type !== 'pageview') lastInteraction = time;
	};

	const recordOn = (type: 'click' | 'change' | 'submit', node: DemoNode, properties?: Properties): void => {
		const target = page.target(node);
		if (target) record({ type, ...target }, properties);
	};

	/** Applies an action as the shop's own script does, with the calls of the snippet it makes. */
	const dispatch = (action: Action): void => {
		const url = state.url;
		const { state: next, calls } = act(state, action);
		if (next.url !== url) previousPage = origin + url;
		state = next;
		page = draw(build, state);
		if (state.url !== url) {
			pageviewId = random.id();
			record({ type: 'pageview' });
		}
		for (const call of calls) apply(call);
		if (state.subscribed) visitor.subscribed = true;
	};

	const apply = (call: ReturnType<typeof act>['calls'][number]): void => {
		const person = { userId: visitor.userId, time: Math.round(time) };
		switch (call[0]) {
			case 'track':
				record({ type: 'custom', name: call[1] }, call[2]);
				return;
			case 'identify':
				visitor.identity = call[1];
				profiles.push({ type: 'identify', ...person, identity: call[1] });
				return;
			case 'addUserProperties': {
				const { identity } = visitor;
				profiles.push({ type: 'user', ...person, ...(identity && { identity }), properties: call[1] });
				return;
			}
			case 'resetIdentity':
				throw new Error('a simulated visitor does not sign out');
		}
	};

	visitor.visits++;
	record({ type: 'pageview' });

	return {
		events,
		profiles,
		random,
		visitor,
		get state() {
			return state;
		},
		has: (ref) => page.has(ref),
		wait(seconds) {
			time += seconds * 1000 * random.between(0.4, 1.9);
		},
		click(ref) {
			const { node, view } = page.find(ref);
			recordOn('click', pointedAt(node, random));
			const { href } = view.attributes;
			if (view.on.click) dispatch(view.on.click());
			else if (href?.startsWith(`${BASE}/`)) dispatch({ type: 'go', url: href });
		},
		change(ref, value = '') {
			const { node, view } = page.find(ref);
			if (!random.chance(BY_KEYBOARD)) recordOn('click', node);
			time += random.between(700, 5000);
			recordOn('change', node);
			if (view.on.change) dispatch(view.on.change(value));
		},
		submit(ref, fields = {}) {
			const { node, view } = page.find(ref);
			recordOn('submit', node, formProperties(node));
			if (view.on.submit) dispatch(view.on.submit(fields));
		},
	};
};

/** The innermost element under the pointer: an icon, a text, or the element itself. */
const pointedAt = (node: DemoNode, random: Random): DemoNode => {
	const { children } = node;
	if (children.length === 0 || node.localName === 'svg' || random.chance(ON_PADDING)) return node;
	return pointedAt(random.pick(children), random);
};
