import { createStore, type StoreApi } from 'zustand/vanilla';
import type { HarmlessMark } from '../coverage/index.ts';
import type { RawEvent } from '../protocol/raw-event.ts';
import { createAgentQuestions } from './agent-questions.ts';
import { createAppChoice } from './app-choice.ts';
import type { BackendClient, Connection, Failure } from './backend-client.ts';
import { createBackendLine } from './backend-line.ts';
import type { Coverage } from './coverage-store.ts';
import type { Database } from './database.ts';
import { selectorOfRecorded } from './draft.ts';
import { createEntryWriter } from './entry-writer.ts';
import { createEventsStore, type EventsStore } from './events-store.ts';
import { createEvidence, type Evidence } from './evidence.ts';
import type { Extension } from './extension.ts';
import { createLabelForm, type LabelForm } from './label-form.ts';
import { createLabelsStore, type LabelsStore } from './labels-store.ts';
import { LIMITS } from './limits.ts';
import { categoriesOf } from './names.ts';
import { createOutline, type Outline } from './outline.ts';
import { createPageLine } from './page-line.ts';
import { NOTHING_KNOWN, type PanelState } from './panel-state.ts';
import { setMarks } from './personal-parts.ts';
import { createPreviewer, type Previewer } from './previewer.ts';
import type { SettingsStore } from './settings.ts';
import type { TabLink } from './tab-link.ts';
import { createUi, type Ui } from './ui-store.ts';
import { createUndoable, type Undoable } from './undoable.ts';

/** All that the views need: state to read, and what a person can do. */
export interface Panel extends Undoable {
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
	chooseApp(appId: string): Promise<void>;
	/** Takes up the settings as they are now. */
	reconnect(): void;
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

/** Joins page, backend and what is kept on this computer; everything the views do goes through here. */
export function createPanel(deps: Deps): Panel {
	const { coverage, extension, settings, link, database, browserSession, createClient, signal } = deps;
	const state = createStore<PanelState>(() => NOTHING_KNOWN);
	const ui = createUi();
	const labels = createLabelsStore(database);
	const questions = createAgentQuestions(link);
	let current = createClient(settings.store.getState());
	const client = () => current;
	const labelsNow = () => labels.store.getState().labels;
	const tabKey = () => `${browserSession}:${link.state.getState().tabId ?? ''}`;

	const writer = createEntryWriter(database, signal);
	const events = createEventsStore({
		onChange: (entries) => {
			writer.put(entries.filter(({ source }) => source === 'page'));
		},
	});
	const previewer = createPreviewer(client);
	const evidence = createEvidence(client);
	const form = createLabelForm({
		previewer,
		countHere: async (css) => {
			const reply = await questions.ask((requestId) => ({ type: 'check', requestId, css }));
			return reply?.type === 'checked' && !reply.error ? reply.matches : undefined;
		},
		countEver: async (appId, step, stop) => {
			const answer = await client().preview({ appId, steps: [step] }, stop);
			return answer.ok ? answer.value.count : undefined;
		},
	});
	const line = createBackendLine({
		client,
		events,
		note: (failure: Failure | undefined) => {
			if (failure === undefined) state.setState({ backend: 'ok' });
			else if (failure.kind === 'away' || failure.kind === 'token') state.setState({ backend: failure.kind });
		},
		onApps: (apps) => {
			state.setState({ apps });
			app.settle();
			void coverage.sync(client());
		},
		onOpen: () => {
			void labels.sync(client());
			void coverage.sync(client());
			form.refresh();
		},
		signal,
	});
	const app = createAppChoice({ state, link, settings, labels, line, client });
	const page = createPageLine({
		state,
		link,
		questions,
		alarms: coverage.alarms,
		events,
		labels,
		form,
		ui,
		settings,
		app,
		client,
		tabKey,
		signal,
	});

	coverage.alarms.listen(({ eventId, parts }) => events.setPersonal(eventId, parts));
	const heedMarks = (marks: readonly HarmlessMark[]) => {
		setMarks(marks);
		for (const event of events.recentOf(tabKey())) coverage.alarms.judge(event);
	};
	coverage.store.subscribe((now, before) => now.harmless !== before.harmless && heedMarks(now.harmless));
	state.subscribe((now, before) => now.sdk !== before.sdk && coverage.setMasking(!now.sdk?.disableMasking));
	link.state.subscribe((now, before) => {
		const isOther = now.tabId !== before.tabId;
		if (isOther) state.setState({ sdk: undefined });
		if (now.status === before.status && !isOther) return;
		state.setState({ frozen: false });
		// A page that follows another in the same tab is pointed at where that one was.
		if (!isOther && now.status === 'awake' && state.getState().picking) link.send({ type: 'pick' });
		else if (isOther || now.status !== 'waking') state.setState({ picking: false });
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
		void app.findPages(now.appId);
	});
	const counting = setInterval(() => {
		if (document.visibilityState === 'visible' && state.getState().backend === 'ok')
			void Promise.all([labels.sync(client()), coverage.sync(client())]);
	}, LIMITS.countsEveryMs);
	signal.addEventListener('abort', () => clearInterval(counting));

	extension.onUpdate((update) => state.setState({ update }), signal);
	link.start(page.onMessage);
	void line.findApps();
	void Promise.all([database?.entries(), database?.clearedAt()]).then(([entries = [], clearedAt = 0]) =>
		events.restore(entries, clearedAt),
	);

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
		client,
		tabKey,
		...createUndoable({ labels, form, events, writer, database, settings, ui, client }),
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
			form.openEvent(appId, event, await page.describeElementOf(event), categoriesOf(labelsNow()));
		},
		selectorOf: async (event) =>
			(await page.describeElementOf(event))?.suggestions[0]?.css ?? selectorOfRecorded(event),
		chooseApp: app.choose,
		reconnect() {
			current = createClient(settings.store.getState());
			state.setState({ backend: 'unknown', apps: [] });
			void line.findApps();
			app.reopen();
		},
		update: () => extension.restart(),
	};
}
