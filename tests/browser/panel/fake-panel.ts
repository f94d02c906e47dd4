import { createStore } from 'zustand/vanilla';
import type { Step } from '../../../lib/definition/index.ts';
import type { ElementPath } from '../../../lib/element/types.ts';
import type { Answer, BackendClient, Failure } from '../../../lib/panel/backend-client.ts';
import { createCoverage } from '../../../lib/panel/coverage-store.ts';
import { createPanel, type Panel } from '../../../lib/panel/panel.ts';
import { DEFAULT_SETTINGS, loadSettings, type Settings } from '../../../lib/panel/settings.ts';
import type { Access, TabLink, TabState } from '../../../lib/panel/tab-link.ts';
import type { ApiEvent, DayCount, Preview, SavedDefinition, StoredScan } from '../../../lib/protocol/api.ts';
import type { Warning } from '../../../lib/protocol/page.ts';
import type { AgentToPanel, PanelToAgent, PickedElement } from '../../../lib/protocol/panel.ts';
import type { RawEvent } from '../../../lib/protocol/raw-event.ts';

const DAY_MS = 86_400_000;
const SITE = 'https://shop.example';
const APP = '42';

const days = (count: number, most: number): DayCount[] =>
	Array.from({ length: count }, (_, index) => ({
		day: new Date(Date.now() - (count - 1 - index) * DAY_MS).toISOString().slice(0, 10),
		count: Math.round(most * (0.4 + 0.6 * (index / count)) * (0.75 + 0.25 * Math.sin(index * 1.7))),
	}));

const dayAgo = (count: number) => new Date(Date.now() - count * DAY_MS).toISOString();

const element = (tag: string, rest: Partial<ElementPath[number]> = {}): ElementPath[number] => ({
	tag,
	nthChild: 1,
	nthOfType: 1,
	siblings: 3,
	siblingsOfType: 1,
	...rest,
});

const PATH: ElementPath = [
	element('button', { classes: ['add', 'btn'], attributes: { 'data-heap-id': 'add-to-cart', type: 'button' } }),
	element('div', { classes: ['product'] }),
	element('main', { id: 'content' }),
	element('body'),
	element('html'),
];

let made = 0;
const rawEvent = (rest: Partial<RawEvent> = {}): RawEvent => ({
	eventId: String(1_000 + made++),
	type: 'click',
	time: Date.now() - 60_000 + made * 700,
	pageviewId: '7',
	userId: '5238712398471234',
	sessionId: '99123',
	sessionTime: Date.now() - 600_000,
	url: `${SITE}/products/blue-shirt`,
	title: 'Blue shirt',
	path: PATH,
	text: 'Add to cart',
	properties: { device_type: 'Desktop', browser: 'Chrome' },
	...rest,
});

/** A click that no label takes. */
export const plainEvent = (rest: Partial<RawEvent> = {}): RawEvent =>
	rawEvent({ path: [element('button', { classes: ['row'] }), ...PATH.slice(1)], ...rest });

const label = (id: string, name: string, most: number, rest: Partial<SavedDefinition> = {}): SavedDefinition => {
	const last30Days = most === 0 ? [] : days(30, most);
	const count = last30Days.reduce((sum, day) => sum + day.count, 0) * 3;
	return {
		id,
		appId: APP,
		revision: 1,
		name,
		steps: [{ type: 'click', selector: `[data-heap-id="${id}"]`, page: { path: '/products/*' } }],
		savedAt: new Date().toISOString(),
		count,
		last30Days,
		lastMatch: most === 0 ? null : new Date().toISOString(),
		...rest,
	};
};

const LABELS: SavedDefinition[] = [
	label('add-to-cart', 'Shop - Add to cart', 520),
	label('buy-now', 'Shop - Buy now', 130),
	label('size-guide', 'Products - Open size guide', 44),
	label('sign-up', 'Newsletter - Sign up', 6, { lastMatch: new Date(Date.now() - 12 * DAY_MS).toISOString() }),
	label('coupon', 'Checkout - Apply coupon', 0),
];

const sample = (event: RawEvent): ApiEvent => ({
	eventId: event.eventId,
	type: event.type,
	name: event.name ?? '',
	time: new Date(event.time).toISOString(),
	userId: event.userId,
	identity: 'ada@example.com',
	sessionId: event.sessionId,
	pageviewId: event.pageviewId,
	url: event.url,
	title: event.title ?? '',
	target: {
		tag: 'button',
		id: '',
		classes: ['add', 'btn'],
		text: event.text ?? '',
		href: '',
		hierarchy: '',
		path: event.path ?? [],
	},
	properties: {},
	definitions: ['buy-now'],
});

const PREVIEW: Preview = {
	count: 12_480,
	users: 3_911,
	sessions: 6_204,
	byDay: days(90, 210),
	elements: 3,
	undecided: 0,
	samples: [sample(rawEvent()), sample(rawEvent())],
};

export const PICKED: PickedElement = {
	path: PATH,
	description: { tag: 'button', role: 'button', name: 'Add to cart' },
	suggestions: [
		{
			css: '[data-heap-id="add-to-cart"]',
			score: 1,
			grade: 'stable',
			reasonCodes: [{ code: 'heap-id' }],
			matchesOnPage: 1,
			scope: 'one',
		},
		{ css: '.product button.add', score: 0.6, grade: 'fair', reasonCodes: [], matchesOnPage: 1, scope: 'one' },
		{
			css: 'main > div:nth-child(2) > button',
			score: 0.2,
			grade: 'fragile',
			reasonCodes: [],
			matchesOnPage: 1,
			scope: 'one',
		},
		{ css: 'button.add', score: 0.5, grade: 'fair', reasonCodes: [], matchesOnPage: 12, scope: 'all' },
	],
	capture: 'captured',
	url: `${SITE}/products/blue-shirt`,
	eventType: 'click',
	text: 'Add to cart',
};

const STORED: StoredScan = {
	scanned: { text: 812, href: 240, title: 64, url: 391, referrer: 12, 'previous-page': 391, attribute: 1_530 },
	cut: ['text'],
	findings: (['text', 'attribute'] as const).map((where) => ({
		rule: 'email',
		title: 'Email address',
		where,
		distinct: 9,
		events: 1_204,
		samples: ['a•••@•••••••.•••'],
		first: '2026-01-02T09:00:00.000Z',
		last: '2026-03-04T10:00:00.000Z',
	})),
};

const ok = <T>(value: T): Promise<Answer<T>> => Promise.resolve({ ok: true, value });
const fail = (failure: Failure): Promise<Answer<never>> => Promise.resolve({ ok: false, failure });

/** A backend that answers at once from the lists above, or fails as it is told. */
function fakeClient(failure?: Failure, overrides: Partial<BackendClient> = {}): BackendClient {
	const or = <T>(value: T): Promise<Answer<T>> => (failure ? fail(failure) : ok(value));
	return {
		apps: () => or([{ appId: APP, events: 128_204, lastEvent: new Date(Date.now() - 120_000).toISOString() }]),
		definitions: () => or(LABELS),
		events: () => or([]),
		preview: ({ steps }) => or(steps[0]?.page ? PREVIEW : { ...PREVIEW, count: PREVIEW.count + 1_204 }),
		save: (id, { baseRevision, ...write }) =>
			or({ ...label(id, write.name, 20), ...write, revision: baseRevision + 1 }),
		remove: () => or(null),
		harmless: () => or([]),
		keepHarmless: () => or(null),
		nearMisses: ({ steps: [step] }) => {
			if (!step?.page) return or([]);
			const { page: _, ...relaxed } = step;
			return or([
				{ step: 0, condition: 'page', more: 1_204, relaxed },
				{ step: 0, condition: 'selector', more: 31, relaxed: { ...step, selector: 'button' } },
			]);
		},
		overlaps: () => or([{ id: 'buy-now', name: 'Shop - Buy now', both: 312 }]),
		olderForms: ({ steps: [step] }) =>
			or([
				{
					step: { ...(step as Step), selector: '.add-old' },
					from: dayAgo(120),
					to: dayAgo(40),
					count: 1_204,
					confidence: 0.9,
					evidence: ['same type'],
					evidenceCodes: ['type'],
				},
			]),
		scanHistory: () => or(STORED),
		eraseHistory: ({ rule, where, confirm }) => {
			const kept = { values: 0, events: 0 };
			const answer = { rule, where, values: 9, events: 1_204, kept };
			return or(confirm === 1_204 ? { ...answer, erased: true } : { ...answer, confirm: 1_204, erased: false });
		},
		sql: <Row>() => or(['/products/a', '/products/b', '/cart', '/'].map((path) => ['shop.example', path]) as Row[]),
		stream: ({ signal }, onOpen) => {
			if (failure) return Promise.resolve(failure);
			onOpen();
			return new Promise((resolve) =>
				signal.addEventListener('abort', () => resolve({ kind: 'aborted', message: '' }), { once: true }),
			);
		},
		...overrides,
	};
}

export interface FakePanel {
	panel: Panel;
	/** What the agent of the page says. */
	say(message: AgentToPanel): void;
	/** What the panel has told the agent. */
	sent: PanelToAgent[];
	/** What the panel had the browser do. */
	done: ('reload' | 'restart')[];
	/** A new version of the extension waits. */
	offerUpdate(version: string): void;
	report(event: RawEvent, warnings?: Warning[]): void;
}

export interface FakeOptions {
	tab?: Partial<TabState>;
	failure?: Failure;
	client?: Partial<BackendClient>;
	settings?: Partial<Settings>;
	sdk?: boolean;
}

/** The panel as it is, on a page and a backend that are made up. */
export async function fakePanel(options: FakeOptions = {}): Promise<FakePanel> {
	const { tab, failure, client, settings, sdk = true } = options;
	const sent: PanelToAgent[] = [];
	const done: FakePanel['done'] = [];
	let access: Access = 'click';
	let onUpdate: (version: string) => void = () => {};
	let listener: (message: AgentToPanel, tabId: number) => void = () => {};
	const state = createStore<TabState>(() => ({
		status: 'awake',
		tabId: 1,
		url: `${SITE}/products/blue-shirt`,
		title: 'Blue shirt',
		sdk: sdk ? 'found' : 'none',
		...tab,
	}));
	const link: TabLink = {
		state,
		start: (onMessage) => {
			listener = onMessage;
		},
		send: (message) => {
			sent.push(message);
			if (message.type === 'check')
				queueMicrotask(() => say({ type: 'checked', requestId: message.requestId, matches: 2 }));
			if (message.type === 'describe')
				queueMicrotask(() => say({ type: 'described', requestId: message.requestId, picked: PICKED }));
		},
		retry: () => {},
		reload: () => void done.push('reload'),
		allowSite: () => {
			access = 'site';
			return Promise.resolve(true);
		},
		allowEverySite: () => {
			access = 'every';
			state.setState({ status: 'awake' });
			return Promise.resolve(true);
		},
		forgetSite: () => {
			access = 'click';
			return Promise.resolve(true);
		},
		accessTo: () => Promise.resolve(access),
	};
	const say = (message: AgentToPanel) => listener(message, 1);
	const panel = createPanel({
		settings: await loadSettings({
			read: () => Promise.resolve({ ...DEFAULT_SETTINGS, introduced: true, language: 'en', ...settings }),
			write: () => Promise.resolve(),
			provided: () => Promise.resolve(undefined),
		}),
		link,
		coverage: createCoverage({
			link,
			startCheck: () => Promise.reject(new Error('no page here')),
			capture: () => Promise.resolve(undefined),
			storage: { read: () => Promise.resolve({ marks: [], unsent: [] }), write: () => Promise.resolve() },
		}),
		extension: {
			onUpdate: (listener) => {
				onUpdate = listener;
			},
			restart: () => void done.push('restart'),
			shortcut: () => Promise.resolve('Alt+Shift+H'),
			changeShortcut: () => Promise.resolve(),
		},
		database: undefined,
		browserSession: 'test',
		createClient: () => fakeClient(failure, client),
		signal: new AbortController().signal,
	});
	if (sdk && (tab?.status ?? 'awake') === 'awake')
		say({ type: 'report', report: { type: 'sdk', appId: APP, version: '1', server: '' } });
	return {
		panel,
		say,
		sent,
		done,
		offerUpdate: (version) => onUpdate(version),
		report: (event, warnings = []) => say({ type: 'report', report: { type: 'event', event, warnings } }),
	};
}

/** A visit of one page and then another, with something to be said of some of its events. */
export function reportVisit({ report, say }: FakePanel): void {
	const cart = { pageviewId: '8', url: `${SITE}/cart`, title: 'Cart' };
	report(rawEvent({ type: 'pageview', path: undefined, text: undefined }));
	report(rawEvent());
	report(rawEvent({ text: 'Blue / M', path: [element('button', { classes: ['size'] }), ...PATH.slice(1)] }), [
		{ code: 'masked', what: 'aria-label', message: 'masked' },
	]);
	report(
		rawEvent({
			type: 'change',
			text: undefined,
			path: [element('select', { attributes: { name: 'plan' } }), ...PATH.slice(1)],
		}),
	);
	report(
		rawEvent({
			type: 'custom',
			name: 'Coupon applied',
			path: undefined,
			text: undefined,
			eventProperties: { code: 'SPRING', value: 12.5 },
		}),
	);
	say({
		type: 'report',
		report: { type: 'dropped', time: Date.now(), what: 'cart', code: 'property-nested', message: 'nested' },
	});
	report(rawEvent({ ...cart, type: 'pageview', path: undefined, text: undefined }));
	const refused = rawEvent({
		...cart,
		type: 'submit',
		text: 'Check out',
		path: [element('form', { id: 'checkout' }), ...PATH.slice(2)],
	});
	report(refused);
	say({
		type: 'report',
		report: { type: 'delivery', eventIds: [refused.eventId], state: 'refused', reason: '413 too large' },
	});
}
