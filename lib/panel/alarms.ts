import { browser } from 'wxt/browser';
import { ALARM_PORT, type AlarmToPanel, type PanelToAlarm } from '../protocol/coverage.ts';
import type { RawEvent } from '../protocol/raw-event.ts';
import type { TabLink } from './tab-link.ts';

/** Asks the page of an event which of its parts look personal: the lists of names that this takes are there, not in the panel. */
export interface Alarms {
	/** Nothing is answered where the page lets no check in. */
	judge(event: RawEvent): void;
	/** Hears the answers; before anything is judged. */
	listen(listener: (answer: AlarmToPanel) => void): void;
}

interface Deps {
	link: TabLink;
	/** Puts the check into a tab's page. */
	startCheck(tabId: number): Promise<unknown>;
	/** What is to be known beside the event, as it is now. */
	around(): Pick<PanelToAlarm, 'harmless' | 'isMasking'>;
}

type Port = ReturnType<typeof browser.tabs.connect>;

export function createAlarms({ link, startCheck, around }: Deps): Alarms {
	/** Of the page that the link is on; opened when it is first needed. */
	let line: Promise<Port | undefined> | undefined;
	let onAnswer: (answer: AlarmToPanel) => void = () => {};

	const open = async (tabId: number): Promise<Port | undefined> => {
		try {
			await startCheck(tabId);
		} catch {
			// The page has gone or lets nobody in: there is nobody to ask.
			return undefined;
		}
		const port = browser.tabs.connect(tabId, { name: ALARM_PORT, frameId: 0 });
		port.onMessage.addListener((answer: AlarmToPanel) => onAnswer(answer));
		port.onDisconnect.addListener(() => {
			// Reading it tells the browser that the end was expected.
			void browser.runtime.lastError;
			line = undefined;
		});
		return port;
	};
	link.state.subscribe((now, before) => {
		if (now.tabId === before.tabId && now.status === 'awake') return;
		void line?.then((port) => port?.disconnect());
		line = undefined;
	});

	return {
		listen: (listener) => {
			onAnswer = listener;
		},
		judge({ eventId, path, text, url, title }) {
			const { tabId } = link.state.getState();
			if (tabId === undefined) return;
			line ??= open(tabId);
			const event = { url, ...(path && { path }), ...(text && { text }), ...(title && { title }) };
			const question: PanelToAlarm = { eventId, event, ...around() };
			void line.then((port) => port?.postMessage(question));
		},
	};
}
