import { browser } from 'wxt/browser';
import { ALARM_PORT, type AlarmToPanel, type PanelToAlarm } from '../protocol/coverage.ts';
import type { RawEvent } from '../protocol/raw-event.ts';
import { LIMITS } from './limits.ts';
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
	/** Not answered yet. A click may lead away before its page has answered: then the next page of the tab is asked. */
	const waiting = new Map<string, PanelToAlarm>();

	const open = async (tabId: number, ended: () => void): Promise<Port | undefined> => {
		try {
			await startCheck(tabId);
		} catch {
			// The page has gone or lets nobody in: there is nobody to ask.
			ended();
			return undefined;
		}
		const port = browser.tabs.connect(tabId, { name: ALARM_PORT, frameId: 0 });
		port.onMessage.addListener((answer: AlarmToPanel) => {
			waiting.delete(answer.eventId);
			onAnswer(answer);
		});
		port.onDisconnect.addListener(() => {
			// Reading it tells the browser that the end was expected.
			void browser.runtime.lastError;
			ended();
		});
		for (const question of waiting.values()) port.postMessage(question);
		return port;
	};
	const begin = (tabId: number) => {
		const own = open(tabId, () => {
			if (line === own) line = undefined;
		});
		line = own;
	};
	link.state.subscribe(({ tabId, status }, before) => {
		if (tabId !== before.tabId || status !== 'awake') {
			void line?.then((port) => port?.disconnect());
			line = undefined;
		}
		if (tabId !== before.tabId) waiting.clear();
		else if (tabId !== undefined && status === 'awake' && !line && waiting.size > 0) begin(tabId);
	});

	return {
		listen: (listener) => {
			onAnswer = listener;
		},
		judge({ eventId, path, text, url, title }) {
			const { tabId } = link.state.getState();
			if (tabId === undefined) return;
			const event = { url, ...(path && { path }), ...(text && { text }), ...(title && { title }) };
			const question: PanelToAlarm = { eventId, event, ...around() };
			waiting.set(eventId, question);
			const [oldest = ''] = waiting.keys();
			if (waiting.size > LIMITS.judgedAgain) waiting.delete(oldest);
			if (line) void line.then((port) => port?.postMessage(question));
			else begin(tabId);
		},
	};
}
