import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Definition } from '../definition/index.ts';
import type { AppSummary } from '../protocol/api.ts';
import type { SdkReport } from '../protocol/page.ts';
import type { AgentToPanel, Badge, PickedElement } from '../protocol/panel.ts';
import type { RawEvent } from '../protocol/raw-event.ts';
import type { BackendClient, Connection, Failure } from './backend-client.ts';
import type { Database } from './database.ts';
import { createEventsStore, type EventsStore } from './events-store.ts';
import { createLabelForm, type LabelForm } from './label-form.ts';
import { createLabelsStore, definitionOf, type Label, type LabelsStore } from './labels-store.ts';
import { LIMITS } from './limits.ts';
import { categoryIn } from './names.ts';
import { createNearMisses, type NearMisses } from './near-misses.ts';
import { createPreviewer, type Previewer } from './previewer.ts';
import type { SettingsStore } from './settings.ts';
import type { TabLink } from './tab-link.ts';
import { createUi, type Ui } from './ui-store.ts';

export interface PanelState {
	/** What the last answer, or its absence, told of the backend. */
	backend: 'unknown' | 'ok' | 'away' | 'token';
	/** Apps the backend has seen. */
	apps: readonly AppSummary[];
	appId: string | undefined;
	/** What the SDK of the active page says of itself. */
	sdk: Extract<SdkReport, { type: 'sdk' }> | undefined;
	/** The picker is on; `step`: what is picked becomes another way of the open label. */
	picking: false | 'label' | 'step';
	/** Paths of the app's pages, as far as the backend has told. */
	pages: readonly string[];
}

/** All that the views need: state to read, and what a person can do. */
export interface Panel {
	state: StoreApi<PanelState>;
	settings: SettingsStore;
	link: TabLink;
	events: EventsStore;
	labels: LabelsStore;
	form: LabelForm;
	previewer: Previewer;
	nearMisses: NearMisses;
	ui: Ui;
	client(): BackendClient;
	/** Key of the active tab in entries. */
	tabKey(): string;
	pick(into: 'label' | 'step'): void;
	cancelPick(): void;
	labelEvent(event: RawEvent): Promise<void>;
	saveForm(): Promise<void>;
	removeLabel(label: Label): Promise<void>;
	chooseApp(appId: string): Promise<void>;
	/** Takes up the settings as they are now. */
	reconnect(): void;
	clearEvents(): void;
}

interface Deps {
	settings: SettingsStore;
	link: TabLink;
	database: Database | undefined;
	/** Tells the tabs of this run of the browser from those of others. */
	browserSession: string;
	createClient(connection: Connection): BackendClient;
	/** Picked elements of a page that runs no SDK, or of no known app, have this one. */
	signal: AbortSignal;
}

const siteOf = (url: string) => (URL.canParse(url) ? new URL(url).host : '');

export function createPanel({ settings, link, database, browserSession, createClient, signal }: Deps): Panel {
	const state = createStore<PanelState>(() => ({
		backend: 'unknown',
		apps: [],
		appId: undefined,
		sdk: undefined,
		picking: false,
		pages: [],
	}));
	const ui = createUi();
	const labels = createLabelsStore(database);
	let client = createClient(settings.store.getState());
	let questions = 0;
	const answers = new Map<number, (message: AgentToPanel | undefined) => void>();

	const tabKey = () => `${browserSession}:${link.state.getState().tabId ?? ''}`;
	const events = createEventsStore({
		onChange: (entries) => {
			const own = entries.filter(({ source }) => source === 'page');
			if (own.length > 0) void database?.putEntries(own);
		},
	});

	/** Asks the agent; `undefined` when there is none, or it stays silent. */
	const ask = (send: (requestId: number) => Parameters<TabLink['send']>[0]): Promise<AgentToPanel | undefined> => {
		if (link.state.getState().status !== 'awake') return Promise.resolve(undefined);
		const requestId = ++questions;
		return new Promise((resolve) => {
			const answer = (message: AgentToPanel | undefined) => {
				clearTimeout(timer);
				answers.delete(requestId);
				resolve(message);
			};
			const timer = setTimeout(answer, LIMITS.answerMs, undefined);
			answers.set(requestId, answer);
			link.send(send(requestId));
		});
	};

	const previewer = createPreviewer(() => client);
	const form = createLabelForm({
		previewer,
		countHere: async (css) => {
			const answer = await ask((requestId) => ({ type: 'check', requestId, css }));
			return answer?.type === 'checked' && !answer.error ? answer.matches : undefined;
		},
	});

	const nearMisses = createNearMisses(() => client);
	previewer.store.subscribe(({ preview, stale }) => {
		const { draft } = form.store.getState();
		if (draft && preview && !stale) nearMisses.look(draft, preview.count);
		else nearMisses.reset();
	});
	/** The pages there are, for the number a pattern covers; asked for when a form opens. */
	const findPages = async (appId: string) => {
		const query = `SELECT path FROM pageviews GROUP BY path ORDER BY count() DESC LIMIT ${LIMITS.knownPages}`;
		const answer = await client.sql<{ path: string }>(appId, query);
		if (answer.ok && state.getState().appId === appId) state.setState({ pages: answer.value.map(({ path }) => path) });
	};
	form.store.subscribe(({ draft: now }, { draft: before }) => {
		if (now && now.id !== before?.id) void findPages(now.appId);
	});

	const note = (failure: Failure | undefined) => {
		if (failure === undefined) state.setState({ backend: 'ok' });
		else if (failure.kind === 'away' || failure.kind === 'token') state.setState({ backend: failure.kind });
	};

	/** Categories in use, the commonest first. */
	const categories = () => {
		const counts = new Map<string, number>();
		for (const { name, category } of labels.store.getState().labels) {
			const own = category || categoryIn(name);
			if (own) counts.set(own, (counts.get(own) ?? 0) + 1);
		}
		return [...counts].sort((a, b) => b[1] - a[1]).map(([name]) => name);
	};

	const openApp = (appId: string) => {
		state.setState({ appId, pages: [] });
		void labels.open(appId, client);
		restartStream();
	};

	/** The page's own app id, else the one chosen for the site, else the only one there is. */
	const chooseAppId = () => {
		const { sdk, apps } = state.getState();
		const chosen = settings.store.getState().appBySite[siteOf(link.state.getState().url)];
		const appId = sdk?.appId ?? chosen ?? (apps.length === 1 ? apps[0]?.appId : undefined);
		if (appId === undefined || appId === state.getState().appId) return;
		openApp(appId);
	};

	let stream = new AbortController();
	/** The stream is the panel's pulse: while it is open the backend is there; when it ends, it is tried again. */
	async function runStream(appId: string, own: AbortController) {
		let lastId: string | undefined;
		let wait: number = LIMITS.retryFirstMs;
		while (!own.signal.aborted) {
			const failure = await client.stream(
				{ appId, lastId, signal: own.signal },
				() => {
					wait = LIMITS.retryFirstMs;
					note(undefined);
					void labels.sync(client);
					form.refresh();
				},
				(event, id) => {
					lastId = id;
					events.addStored(event);
				},
			);
			if (own.signal.aborted) return;
			note(failure);
			if (failure.kind === 'token') return;
			await new Promise((resolve) => setTimeout(resolve, wait));
			wait = Math.min(wait * 2, LIMITS.retryLastMs);
		}
	}
	const restartStream = () => {
		stream.abort();
		stream = new AbortController();
		const { appId } = state.getState();
		if (appId !== undefined) void runStream(appId, stream);
	};

	/** Before an app is known there is no stream to tell that the backend is there. */
	const findApps = async () => {
		const asked = client;
		let wait: number = LIMITS.retryFirstMs;
		while (asked === client && !signal.aborted) {
			const answer = await asked.apps();
			if (asked !== client) return;
			note(answer.ok ? undefined : answer.failure);
			if (answer.ok) {
				state.setState({ apps: answer.value });
				chooseAppId();
				return;
			}
			if (answer.failure.kind === 'token') return;
			await new Promise((resolve) => setTimeout(resolve, wait));
			wait = Math.min(wait * 2, LIMITS.retryLastMs);
		}
	};

	const openPicked = (picked: PickedElement) => {
		const { picking, appId } = state.getState();
		if (picking === 'step' && form.store.getState().draft) form.addStep(picked);
		else if (appId !== undefined) form.openPicked(appId, picked, categories());
		else ui.say({ kind: 'no-app' });
	};

	const onMessage = (message: AgentToPanel) => {
		switch (message.type) {
			case 'page':
				if (message.sdk === 'none') state.setState({ sdk: undefined });
				sendBadges();
				chooseAppId();
				return;
			case 'report':
				if (message.report.type === 'sdk') {
					state.setState({ sdk: message.report });
					chooseAppId();
				}
				events.addReport(message.report, tabKey(), link.state.getState().url);
				return;
			case 'picked':
				openPicked(message.picked);
				if (!message.keep) state.setState({ picking: false });
				return;
			case 'pick-ended':
				state.setState({ picking: false });
				return;
			case 'checked':
			case 'described':
				answers.get(message.requestId)?.(message);
				return;
			case 'badge-clicked': {
				const label = labels.store.getState().labels.find(({ id }) => id === message.id);
				if (label) form.openDefinition(definitionOf(label));
				return;
			}
			default:
				message satisfies never;
		}
	};

	const sendBadges = () => {
		const { labels: list, hues } = labels.store.getState();
		const badges = list.map(
			({ id, name, steps, last30Days }): Badge => ({
				id,
				name,
				hue: hues.get(id) ?? 0,
				count: last30Days.reduce((sum, { count }) => sum + count, 0),
				steps,
			}),
		);
		link.send({ type: 'badges', badges });
	};
	labels.store.subscribe(({ labels: now }, { labels: before }) => now !== before && sendBadges());
	link.state.subscribe((now, before) => {
		if (now.status !== 'awake' && state.getState().picking) state.setState({ picking: false });
		if (now.tabId !== before.tabId) state.setState({ sdk: undefined });
	});

	const counting = setInterval(() => {
		if (document.visibilityState === 'visible' && state.getState().backend === 'ok') void labels.sync(client);
	}, LIMITS.countsEveryMs);
	signal.addEventListener('abort', () => {
		clearInterval(counting);
		stream.abort();
	});

	const save = (definition: Definition) => labels.save(client, definition);

	link.start(onMessage);
	void findApps();
	void Promise.all([database?.entries(), database?.clearedAt()]).then(([entries = [], clearedAt = 0]) =>
		events.restore(entries, clearedAt),
	);

	return {
		state,
		settings,
		link,
		events,
		labels,
		form,
		previewer,
		nearMisses,
		ui,
		tabKey,
		client: () => client,
		pick(into) {
			state.setState({ picking: into });
			link.send({ type: 'pick' });
		},
		cancelPick() {
			state.setState({ picking: false });
			link.send({ type: 'cancel-pick' });
		},
		async labelEvent(event) {
			const { appId } = state.getState();
			if (appId === undefined) return ui.say({ kind: 'no-app' });
			const { path } = event;
			const answer = path && (await ask((requestId) => ({ type: 'describe', requestId, path })));
			form.openEvent(appId, event, answer?.type === 'described' ? answer.picked : null, categories());
		},
		async saveForm() {
			const before = labels.store.getState().labels.find(({ id }) => id === form.store.getState().draft?.id);
			const saved = await form.save(save);
			if (!saved) return;
			ui.show('labels');
			if (!settings.store.getState().introduced) void settings.change({ introduced: true });
			const undo = async () => {
				const now = labels.store.getState().labels.find(({ id }) => id === saved.definition.id);
				if (!now) return;
				if (before) await save({ ...definitionOf(before), revision: now.revision });
				else await labels.remove(client, now);
			};
			ui.say({ kind: saved.done, name: saved.definition.name, undo });
		},
		async removeLabel(label) {
			const outcome = await labels.remove(client, label);
			if (outcome.done === 'failed') return ui.say({ kind: 'failed', message: outcome.failure.message });
			form.close();
			// A deleted id can be taken again, as a new one.
			const undo = async () => void (await save({ ...definitionOf(label), revision: 0 }));
			ui.say({ kind: 'removed', name: label.name, undo });
		},
		async chooseApp(appId) {
			const site = siteOf(link.state.getState().url);
			if (site) {
				const { appBySite } = settings.store.getState();
				await settings.change({ appBySite: { ...appBySite, [site]: appId } });
			}
			openApp(appId);
		},
		reconnect() {
			client = createClient(settings.store.getState());
			state.setState({ backend: 'unknown', apps: [] });
			void findApps();
			const { appId } = state.getState();
			if (appId !== undefined) openApp(appId);
		},
		clearEvents() {
			const { cleared, clearedAt } = events.clear();
			void database?.clearEntries(clearedAt);
			const undo = async () => {
				events.restore(cleared, 0);
				await database?.putEntries(cleared.slice(-LIMITS.storedEvents));
			};
			ui.say({ kind: 'cleared', count: cleared.length, undo });
		},
	};
}
