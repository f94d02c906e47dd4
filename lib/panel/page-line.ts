import type { StoreApi } from 'zustand/vanilla';
import { overlayWords } from '../i18n/overlay-words.ts';
import type { AgentToPanel, PickedElement } from '../protocol/panel.ts';
import type { RawEvent } from '../protocol/raw-event.ts';
import { reportInWords } from '../protocol/warning-codes.ts';
import type { AgentQuestions } from './agent-questions.ts';
import type { Alarms } from './alarms.ts';
import type { AppChoice } from './app-choice.ts';
import type { BackendClient } from './backend-client.ts';
import { badgesOf } from './badges.ts';
import { firstStep } from './draft.ts';
import type { EventsStore } from './events-store.ts';
import type { LabelForm } from './label-form.ts';
import { recentFrom } from './label-health.ts';
import { definitionOf, type LabelsStore } from './labels-store.ts';
import { categoriesOf } from './names.ts';
import type { PanelState } from './panel-state.ts';
import type { SettingsStore } from './settings.ts';
import type { TabLink } from './tab-link.ts';
import type { Ui } from './ui-store.ts';

export interface PageLine {
	onMessage(message: AgentToPanel): void;
	/** The element of an event, if it is on the page. */
	describeElementOf(event: RawEvent): Promise<PickedElement | null>;
}

interface Deps {
	state: StoreApi<PanelState>;
	link: TabLink;
	questions: AgentQuestions;
	alarms: Alarms;
	events: EventsStore;
	labels: LabelsStore;
	form: LabelForm;
	ui: Ui;
	settings: SettingsStore;
	app: AppChoice;
	client(): BackendClient;
	/** Key of the active tab in entries. */
	tabKey(): string;
	signal: AbortSignal;
}

/** What the page's agent says, and what it is told: words, labels to draw, counts of what is pointed at. */
export function createPageLine(deps: Deps): PageLine {
	const { state, link, questions, alarms, events, labels, form, ui, settings, app, client, tabKey, signal } = deps;
	const labelsNow = () => labels.store.getState().labels;

	/** Labels are drawn on the page while they are what one looks at: an open form shows its own elements instead. */
	const isShowingLabels = () => ui.store.getState().view === 'labels' && !form.store.getState().draft;
	const sendBadges = () =>
		link.send({ type: 'badges', badges: isShowingLabels() ? badgesOf(labels.store.getState()) : [] });
	const sendWords = () => link.send({ type: 'words', words: overlayWords(settings.store.getState().language) });
	labels.store.subscribe((now, before) => now.labels !== before.labels && isShowingLabels() && sendBadges());
	ui.store.subscribe((now, before) => now.view !== before.view && sendBadges());
	form.store.subscribe((now, before) => !now.draft !== !before.draft && sendBadges());
	settings.store.subscribe((now, before) => now.language !== before.language && sendWords());

	const openPicked = (picked: PickedElement) => {
		const { picking, appId } = state.getState();
		// With Shift one picks on: what comes after the first is another way of the same label, and nothing written is lost.
		if (picking && form.store.getState().draft) form.addStep(picked);
		else if (appId !== undefined) form.openPicked(appId, picked, categoriesOf(labelsNow()));
		else ui.say({ kind: 'no-app' });
	};
	/** The line beside what is pointed at says how often it was used in 30 days. */
	const countUse = async ({ requestId, css, eventType }: Extract<AgentToPanel, { type: 'pointed' }>) => {
		const { appId } = state.getState();
		if (appId === undefined) return;
		const steps = [firstStep(eventType, css, link.state.getState().url)];
		const answer = await client().preview({ appId, from: recentFrom(), steps }, signal);
		if (answer.ok) link.send({ type: 'pointed-count', requestId, count: answer.value.count });
	};

	return {
		onMessage(message) {
			switch (message.type) {
				case 'page':
					if (message.sdk === 'none') state.setState({ sdk: undefined });
					sendWords();
					sendBadges();
					app.settle();
					return;
				case 'report': {
					const report = reportInWords(message.report);
					if (report.type === 'sdk') {
						state.setState({ sdk: report });
						app.settle();
					}
					events.addReport(report, tabKey(), link.state.getState().url);
					if (report.type === 'event') alarms.judge(report.event);
					return;
				}
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
		},
		async describeElementOf({ path }) {
			const reply = path && (await questions.ask((requestId) => ({ type: 'describe', requestId, path })));
			return reply?.type === 'described' ? reply.picked : null;
		},
	};
}
