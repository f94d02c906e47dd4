import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Definition } from '../definition/index.ts';
import { overlayWords } from '../i18n/overlay-words.ts';
import type { AppSummary } from '../protocol/api.ts';
import type { SdkReport } from '../protocol/page.ts';
import type { AgentToPanel, PickedElement } from '../protocol/panel.ts';
import type { RawEvent } from '../protocol/raw-event.ts';
import { createAgentQuestions } from './agent-questions.ts';
import type { BackendClient, Connection, Failure } from './backend-client.ts';
import { createBackendLine } from './backend-line.ts';
import { badgesOf } from './badges.ts';
import type { Coverage } from './coverage-store.ts';
import type { Database } from './database.ts';
import { firstStep, selectorOfRecorded } from './draft.ts';
import { createEntryWriter } from './entry-writer.ts';
import { createEventsStore, type EventsStore } from './events-store.ts';
import { createEvidence, type Evidence } from './evidence.ts';
import type { Extension } from './extension.ts';
import { createLabelForm, type LabelForm } from './label-form.ts';
import { recentFrom } from './label-health.ts';
import { createLabelsStore, definitionOf, type Label, type LabelsStore } from './labels-store.ts';
import { LIMITS } from './limits.ts';
import { categoriesOf } from './names.ts';
import { createOutline, type Outline } from './outline.ts';
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
	/** While picking: the page is frozen, so that what hovers can be pointed at. */
	frozen: boolean;
	/** The app's pages, as far as the backend has told; the host with its port. */
	pages: readonly { host: string; path: string }[];
	/** Version of the extension that waits for the panel to close. */
	update: string | undefined;
}

/** All that the views need: state to read, and what a person can do. */
export interface Panel {
	state: StoreApi<PanelState>;
	settings: SettingsStore;
	link: TabLink;
	extension: Extension;
	events: EventsStore;
	labels: LabelsStore;
	form: LabelForm;
	previewer: Previewer;
	evidence: Evidence;
	outline: Outline;
	ui: Ui;
	coverage: Coverage;
	/** The server as the settings name it now. */
	client(): BackendClient;
	/** Key of the active tab in entries. */
	tabKey(): string;
	pick(into: 'label' | 'step'): void;
	cancelPick(): void;
	labelEvent(event: RawEvent): Promise<void>;
	/** The best selector of the event's element: as the page ranks it while it is there, else as the record has it. */
	selectorOf(event: RawEvent): Promise<string>;
	saveForm(): Promise<void>;
	removeLabel(label: Label): Promise<void>;
	chooseApp(appId: string): Promise<void>;
	/** Takes up the settings as they are now. */
	reconnect(): void;
	clearEvents(): void;
	/** Starts the new version of the extension; the panel closes. */
	update(): void;
}

interface Deps {
	coverage: Coverage;
	extension: Extension;
	settings: SettingsStore;
	link: TabLink;
	/** Absent where the browser gives none, as in some private windows: then nothing outlives the panel. */
	database: Database | undefined;
	/** Tells the tabs of this run of the browser from those of others. */
	browserSession: string;
	createClient(connection: Connection): BackendClient;
	signal: AbortSignal;
}

const siteOf = (url: string) => (URL.canParse(url) ? new URL(url).host : '');

/** Joins page, backend and what is kept on this computer; everything the views do goes through here. */
export function createPanel(deps: Deps): Panel {
	const { coverage, extension, settings, link, database, browserSession, createClient, signal } = deps;
	const state = createStore<PanelState>(() => ({
		backend: 'unknown',
		apps: [],
		appId: undefined,
		sdk: undefined,
		picking: false,
		frozen: false,
		pages: [],
		update: undefined,
	}));
	const ui = createUi();
	const labels = createLabelsStore(database);
	const questions = createAgentQuestions(link);
	let client = createClient(settings.store.getState());
	const labelsNow = () => labels.store.getState().labels;
	const tabKey = () => `${browserSession}:${link.state.getState().tabId ?? ''}`;

	const writer = createEntryWriter(database, signal);
	const events = createEventsStore({
		onChange: (entries) => {
			writer.put(entries.filter(({ source }) => source === 'page'));
		},
	});
	const previewer = createPreviewer(() => client);
	const evidence = createEvidence(() => client);
	const form = createLabelForm({
		previewer,
		countHere: async (css) => {
			const reply = await questions.ask((requestId) => ({ type: 'check', requestId, css }));
			return reply?.type === 'checked' && !reply.error ? reply.matches : undefined;
		},
		countEver: async (appId, step, stop) => {
			const answer = await client.preview({ appId, steps: [step] }, stop);
			return answer.ok ? answer.value.count : undefined;
		},
	});
	const line = createBackendLine({
		client: () => client,
		events,
		note: (failure: Failure | undefined) => {
			if (failure === undefined) state.setState({ backend: 'ok' });
			else if (failure.kind === 'away' || failure.kind === 'token') state.setState({ backend: failure.kind });
		},
		onApps: (apps) => {
			state.setState({ apps });
			chooseAppId();
			void coverage.sync(client);
		},
		onOpen: () => {
			void labels.sync(client);
			void coverage.sync(client);
			form.refresh();
		},
		signal,
	});

	const openApp = (appId: string) => {
		state.setState({ appId, pages: [] });
		void labels.open(appId, client);
		line.listen(appId);
	};
	const closeApp = () => {
		state.setState({ appId: undefined, pages: [] });
		labels.close();
		line.hangUp();
	};
	/** Where the app was chosen: what another site belongs to is another question. */
	let siteOfApp = '';
	/** The page's own app id, else the one chosen for the site, else the only one there is. */
	const chooseAppId = () => {
		const { sdk, apps, appId: before } = state.getState();
		const site = siteOf(link.state.getState().url);
		const chosen = settings.store.getState().appBySite[site];
		const appId = sdk?.appId ?? chosen ?? (apps.length === 1 ? apps[0]?.appId : undefined);
		if (appId === undefined) {
			if (before !== undefined && site !== '' && site !== siteOfApp) closeApp();
			return;
		}
		siteOfApp = site;
		if (appId !== before) openApp(appId);
	};
	/** The pages there are, for the number a pattern covers. */
	const findPages = async (appId: string) => {
		// The engine's own `netloc` takes a part of the path for the port's.
		const query = `SELECT extract(url, '^[a-z]+://([^/?#]*)') AS host, path FROM pageviews GROUP BY host, path ORDER BY count() DESC LIMIT ${LIMITS.knownPages}`;
		const answer = await client.sql<[host: string, path: string]>(appId, query);
		if (answer.ok && state.getState().appId === appId)
			state.setState({ pages: answer.value.map(([host, path]) => ({ host, path })) });
	};

	const openPicked = (picked: PickedElement) => {
		const { picking, appId } = state.getState();
		// With Shift one picks on: what comes after the first is another way of the same label, and nothing written is lost.
		if (picking && form.store.getState().draft) form.addStep(picked);
		else if (appId !== undefined) form.openPicked(appId, picked, categoriesOf(labelsNow()));
		else ui.say({ kind: 'no-app' });
	};
	/** The element of an event, if it is on the page. */
	const describeElementOf = async ({ path }: RawEvent): Promise<PickedElement | null> => {
		const reply = path && (await questions.ask((requestId) => ({ type: 'describe', requestId, path })));
		return reply?.type === 'described' ? reply.picked : null;
	};
	/** Labels are drawn on the page while they are what one looks at: an open form shows its own elements instead. */
	const isShowingLabels = () => ui.store.getState().view === 'labels' && !form.store.getState().draft;
	const sendBadges = () =>
		link.send({ type: 'badges', badges: isShowingLabels() ? badgesOf(labels.store.getState()) : [] });
	const sendWords = () => link.send({ type: 'words', words: overlayWords(settings.store.getState().language) });

	/** The line beside what is pointed at says how often it was used in 30 days. */
	const countUse = async ({ requestId, css, eventType }: Extract<AgentToPanel, { type: 'pointed' }>) => {
		const { appId } = state.getState();
		if (appId === undefined) return;
		const steps = [firstStep(eventType, css, link.state.getState().url)];
		const answer = await client.preview({ appId, from: recentFrom(), steps }, signal);
		if (answer.ok) link.send({ type: 'pointed-count', requestId, count: answer.value.count });
	};

	const onMessage = (message: AgentToPanel) => {
		switch (message.type) {
			case 'page':
				if (message.sdk === 'none') state.setState({ sdk: undefined });
				sendWords();
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
			case 'frozen':
				state.setState({ frozen: message.on });
				return;
			case 'pointed':
				void countUse(message);
				return;
			case 'checked':
			case 'described':
				questions.answer(message);
				return;
			case 'badge-clicked': {
				const label = labelsNow().find(({ id }) => id === message.id);
				if (label) form.openDefinition(definitionOf(label));
				return;
			}
			default:
				message satisfies never;
		}
	};

	state.subscribe((now, before) => now.sdk !== before.sdk && coverage.setMasking(!now.sdk?.disableMasking));
	labels.store.subscribe((now, before) => now.labels !== before.labels && isShowingLabels() && sendBadges());
	ui.store.subscribe((now, before) => now.view !== before.view && sendBadges());
	form.store.subscribe((now, before) => !now.draft !== !before.draft && sendBadges());
	settings.store.subscribe((now, before) => now.language !== before.language && sendWords());
	link.state.subscribe((now, before) => {
		if (now.status !== 'awake' && state.getState().picking) state.setState({ picking: false, frozen: false });
		if (now.tabId !== before.tabId) state.setState({ sdk: undefined });
	});
	previewer.store.subscribe(({ preview, stale }) => {
		const { draft } = form.store.getState();
		if (draft && preview && !stale) evidence.look(draft);
		else evidence.reset();
	});
	form.store.subscribe(({ draft: now }, { draft: before }) => {
		if (!now || now.id === before?.id) return;
		// What was done before must not lie over the form's buttons.
		ui.hush();
		void findPages(now.appId);
	});
	const counting = setInterval(() => {
		if (document.visibilityState === 'visible' && state.getState().backend === 'ok')
			void Promise.all([labels.sync(client), coverage.sync(client)]);
	}, LIMITS.countsEveryMs);
	signal.addEventListener('abort', () => clearInterval(counting));

	extension.onUpdate((update) => state.setState({ update }), signal);
	link.start(onMessage);
	void line.findApps();
	void Promise.all([database?.entries(), database?.clearedAt()]).then(([entries = [], clearedAt = 0]) =>
		events.restore(entries, clearedAt),
	);

	const save = (definition: Definition) => labels.save(client, definition);
	return {
		state,
		settings,
		link,
		extension,
		events,
		labels,
		form,
		previewer,
		evidence,
		outline: createOutline(link, form),
		ui,
		coverage,
		client: () => client,
		tabKey,
		pick(into) {
			if (link.state.getState().status !== 'awake') return;
			if (state.getState().appId === undefined) return ui.say({ kind: 'no-app' });
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
			form.openEvent(appId, event, await describeElementOf(event), categoriesOf(labelsNow()));
		},
		selectorOf: async (event) => (await describeElementOf(event))?.suggestions[0]?.css ?? selectorOfRecorded(event),
		async saveForm() {
			const before = labelsNow().find(({ id }) => id === form.store.getState().draft?.id);
			const saved = await form.save(save);
			if (!saved) return;
			ui.show('labels');
			if (!settings.store.getState().introduced) void settings.change({ introduced: true });
			const undo = async () => {
				const now = labelsNow().find(({ id }) => id === saved.definition.id);
				if (!now) return;
				if (before) await save({ ...definitionOf(before), revision: now.revision });
				else await labels.remove(client, now);
			};
			ui.say({ kind: saved.done, name: saved.definition.name, undo });
		},
		async removeLabel(label) {
			const outcome = await labels.remove(client, label);
			if (outcome.done === 'failed') return ui.say({ kind: 'failed', failure: outcome.failure });
			form.close();
			// A deleted id can be taken again as a new one; a deletion that still waits is replaced by the label as it was.
			const revision = outcome.done === 'waiting' ? label.revision : 0;
			const undo = async () => void (await save({ ...definitionOf(label), revision }));
			ui.say({ kind: 'removed', name: label.name, undo });
		},
		async chooseApp(appId) {
			const site = siteOf(link.state.getState().url);
			const { appBySite } = settings.store.getState();
			siteOfApp = site;
			if (site) await settings.change({ appBySite: { ...appBySite, [site]: appId } });
			openApp(appId);
		},
		reconnect() {
			client = createClient(settings.store.getState());
			state.setState({ backend: 'unknown', apps: [] });
			void line.findApps();
			const { appId } = state.getState();
			if (appId !== undefined) openApp(appId);
		},
		clearEvents() {
			const { cleared, clearedAt } = events.clear();
			writer.drop();
			void database?.clearEntries(clearedAt);
			const undo = async () => {
				events.restore(cleared, 0);
				const { entries } = events.store.getState();
				// Anew as a whole, so that what came meanwhile stays behind what is brought back.
				await database?.clearEntries(0);
				await database?.putEntries(entries.filter(({ source }) => source === 'page').slice(-LIMITS.storedEvents));
			};
			ui.say({ kind: 'cleared', count: cleared.length, undo });
		},
		update: () => extension.restart(),
	};
}
