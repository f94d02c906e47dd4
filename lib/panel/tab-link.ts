import { browser } from 'wxt/browser';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { type AgentToPanel, PANEL_PORT, type PanelToAgent, type Woken } from '../protocol/panel.ts';
import { LIMITS } from './limits.ts';

export interface TabState {
	/** `waking`: not known yet, or between two pages; `lost`: the page let the panel in and then went silent. */
	status: 'waking' | 'awake' | 'no-permission' | 'restricted' | 'lost';
	tabId: number | undefined;
	url: string;
	title: string;
	sdk: 'unknown' | 'found' | 'none';
}

export interface TabLink {
	state: StoreApi<TabState>;
	/** Begins: from now on the listener hears what the agents of active tabs say. */
	start(onMessage: (message: AgentToPanel, tabId: number) => void): void;
	/** Says something to the page's agent; nothing happens while there is none. */
	send(message: PanelToAgent): void;
	/** Tries again, after a permission was given or the page was repaired. */
	retry(): void;
	/** Loads the page anew. */
	reload(): void;
	/** Asks for the site for good. Must be called in a click. */
	allowSite(): Promise<boolean>;
	/** Asks for every site for good: of a page without permission not even the site is known. Must be called in a click. */
	allowEverySite(): Promise<boolean>;
	/** Gives the site of the active tab back, and every site where that was given. */
	forgetSite(): Promise<boolean>;
	/** What may be seen of a page without a click on the toolbar. */
	accessTo(url: string): Promise<Access>;
}

/** `click`: nothing; `site`: all pages of its site; `every`: all pages of all sites. */
export type Access = 'click' | 'site' | 'every';

const UNKNOWN: TabState = { status: 'waking', tabId: undefined, url: '', title: '', sdk: 'unknown' };

/** A match pattern has no port. */
const originsOf = (url: string): string[] =>
	/^https?:/.test(url) ? [`${new URL(url).protocol}//${new URL(url).hostname}/*`] : [];

/** As the manifest has them, optional. */
const EVERY = { origins: ['http://*/*', 'https://*/*'] };

interface Options {
	wakeTab(tabId: number): Promise<'awake' | 'no-permission' | 'restricted'>;
	signal: AbortSignal;
}

/** Holds the line to the active tab of the panel's window: wakes it, and again after each navigation. */
export async function linkActiveTab({ wakeTab, signal }: Options): Promise<TabLink> {
	const state = createStore<TabState>(() => UNKNOWN);
	const { id: windowId } = await browser.windows.getCurrent();
	let port: ReturnType<typeof browser.tabs.connect> | undefined;
	let turn = 0;
	let onMessage: (message: AgentToPanel, tabId: number) => void = () => {};

	const attach = async (tabId: number, tries = 0): Promise<void> => {
		const mine = ++turn;
		port?.disconnect();
		port = undefined;
		const tab = await browser.tabs.get(tabId).catch(() => undefined);
		if (mine !== turn || signal.aborted) return;
		const isSame = state.getState().tabId === tabId;
		state.setState({
			...(isSame ? {} : UNKNOWN),
			tabId,
			// Without a permission the browser does not tell them.
			...(tab?.url !== undefined && { url: tab.url, title: tab.title ?? '' }),
		});
		const woken = await wakeTab(tabId);
		if (mine !== turn || signal.aborted) return;
		if (woken !== 'awake') {
			state.setState({ status: woken, sdk: 'unknown', ...(tab?.url === undefined && { url: '', title: '' }) });
			return;
		}
		const own = browser.tabs.connect(tabId, { name: PANEL_PORT, frameId: 0 });
		port = own;
		let answered = false;
		own.onMessage.addListener((message: AgentToPanel) => {
			if (port !== own) return;
			answered = true;
			if (message.type === 'page')
				state.setState({ status: 'awake', url: message.url, title: message.title, sdk: message.sdk });
			onMessage(message, tabId);
		});
		own.onDisconnect.addListener(() => {
			// Reading it tells the browser that the end was expected.
			void browser.runtime.lastError;
			if (port !== own) return;
			port = undefined;
			const tried = answered ? 0 : tries + 1;
			state.setState({ status: tried >= LIMITS.portTries ? 'lost' : 'waking' });
			if (tried < LIMITS.portTries) setTimeout(() => mine === turn && attach(tabId, tried), tried * LIMITS.portRetryMs);
		});
	};

	const onActivated = (info: { tabId: number; windowId: number }) => {
		if (info.windowId === windowId) void attach(info.tabId);
	};
	const onUpdated = (tabId: number, info: { status?: string }) => {
		if (tabId !== state.getState().tabId || info.status !== 'complete') return;
		if (!port) void attach(tabId);
	};
	const retry = () => {
		const { tabId } = state.getState();
		if (tabId !== undefined && !port) void attach(tabId);
	};
	/** What was put into a page stays there when its site is taken back: the line to it must not. */
	const onRemoved = () => {
		const { tabId } = state.getState();
		if (tabId === undefined) return;
		state.setState({ status: 'waking' });
		void attach(tabId);
	};
	const onWoken = (message: Partial<Woken>) => {
		if (message.type === 'woken' && message.tabId === state.getState().tabId) retry();
	};
	const onVisible = () => document.visibilityState === 'visible' && retry();
	browser.tabs.onActivated.addListener(onActivated);
	browser.tabs.onUpdated.addListener(onUpdated);
	browser.permissions.onAdded.addListener(retry);
	browser.permissions.onRemoved.addListener(onRemoved);
	browser.runtime.onMessage.addListener(onWoken);
	document.addEventListener('visibilitychange', onVisible, { signal });
	signal.addEventListener('abort', () => {
		browser.tabs.onActivated.removeListener(onActivated);
		browser.tabs.onUpdated.removeListener(onUpdated);
		browser.permissions.onAdded.removeListener(retry);
		browser.permissions.onRemoved.removeListener(onRemoved);
		browser.runtime.onMessage.removeListener(onWoken);
		port?.disconnect();
	});

	return {
		state,
		start: (listener) => {
			onMessage = listener;
			void browser.tabs.query({ active: true, ...(windowId === undefined ? {} : { windowId }) }).then(([active]) => {
				if (active?.id !== undefined) void attach(active.id);
			});
		},
		send: (message) => port?.postMessage(message),
		retry,
		reload: () => {
			const { tabId } = state.getState();
			if (tabId !== undefined) void browser.tabs.reload(tabId);
		},
		allowSite: async () => {
			const origins = originsOf(state.getState().url);
			return origins.length > 0 && browser.permissions.request({ origins });
		},
		allowEverySite: () => browser.permissions.request(EVERY),
		forgetSite: async () => {
			const origins = originsOf(state.getState().url);
			const { origins: given = [] } = await browser.permissions.getAll();
			const found = [...origins, ...EVERY.origins].filter((origin) => given.includes(origin));
			return found.length > 0 && browser.permissions.remove({ origins: found });
		},
		accessTo: async (url) => {
			const origins = originsOf(url);
			if (origins.length === 0) return 'click';
			if (await browser.permissions.contains(EVERY)) return 'every';
			return (await browser.permissions.contains({ origins })) ? 'site' : 'click';
		},
	};
}
