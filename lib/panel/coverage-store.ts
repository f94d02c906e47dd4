import { browser } from 'wxt/browser';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { markSelector } from '../coverage/harmless.ts';
import type { FindingReport, HarmlessMark, PageReport } from '../coverage/index.ts';
import {
	COVERAGE_PORT,
	type CoverageToPanel,
	type ExportFormat,
	type Hovered,
	type PanelToCoverage,
	type PlacesInView,
} from '../protocol/coverage.ts';
import { type Alarms, createAlarms } from './alarms.ts';
import type { BackendClient } from './backend-client.ts';
import { download } from './download.ts';
import { createHarmless, type HarmlessStorage } from './harmless.ts';
import { LIMITS } from './limits.ts';
import { createPictures } from './pictures.ts';
import type { TabLink } from './tab-link.ts';

export interface CoverageState {
	/** `scanning`: the first picture is not whole yet; `lost`: the page lets no check in. */
	status: 'closed' | 'scanning' | 'ready' | 'lost';
	report: PageReport | undefined;
	/** Remedies in force in this tab only. */
	tried: number;
	hovered: Hovered | null;
	/** Last report of each page looked at since the panel was opened. */
	pages: readonly PageReport[];
	harmless: readonly HarmlessMark[];
}

export interface Coverage {
	store: StoreApi<CoverageState>;
	/** Checks the active tab's page, and whatever it shows next, until `close`. */
	open(): void;
	/** Ends the check; nothing of it is left in the page. */
	close(): void;
	/** Whether the page's SDK masks what looks personal; another answer checks the page anew. */
	setMasking(isMasking: boolean): void;
	send(message: PanelToCoverage): void;
	/** Judges single events of the active tab's page, whether the view is open or not. */
	alarms: Alarms;
	/** Hands the report of all pages looked at on as a file. */
	export(format: ExportFormat): Promise<void>;
	markHarmless(finding: FindingReport, reason: string): Promise<void>;
	unmark(finding: FindingReport): Promise<void>;
	/** Shares the marks with the backend: what waits goes there, what others marked comes here. */
	sync(client: BackendClient): Promise<void>;
}

interface Deps {
	link: TabLink;
	/** Puts the check into a tab's page. */
	startCheck(tabId: number): Promise<unknown>;
	/** A picture of what is seen of the tab, as a data URL; `undefined` where the browser gives none. */
	capture(tabId: number): Promise<string | undefined>;
	storage: HarmlessStorage;
}

const TYPES: Record<ExportFormat, string> = {
	html: 'text/html',
	json: 'application/json',
	sarif: 'application/json',
	xml: 'application/xml',
};

const hostOf = (url: string) => (URL.canParse(url) ? new URL(url).host : '');

export function createCoverage({ link, startCheck, capture, storage }: Deps): Coverage {
	const store = createStore<CoverageState>(() => ({
		status: 'closed',
		report: undefined,
		tried: 0,
		hovered: null,
		pages: [],
		harmless: [],
	}));
	let port: ReturnType<typeof browser.tabs.connect> | undefined;
	let isOpen = false;
	let tries = 0;
	let isMasking = true;
	const send = (message: PanelToCoverage) => port?.postMessage(message);
	const sendMarks = () => send({ type: 'marks', harmless: [...store.getState().harmless], isMasking });

	/** Waits for what is in view; by the number of the request. */
	const waiting = new Map<number, (places: PlacesInView | undefined) => void>();
	let requests = 0;
	const pictures = createPictures({
		capture: async () => {
			const { tabId } = link.state.getState();
			return tabId === undefined ? undefined : capture(tabId);
		},
		places: ({ bring, cover = false } = {}) =>
			new Promise((resolve) => {
				const request = ++requests;
				const answer = (places: PlacesInView | undefined) => {
					if (waiting.delete(request)) resolve(places);
				};
				waiting.set(request, answer);
				setTimeout(answer, LIMITS.placesMs);
				send({ type: 'places', request, cover, ...(bring === undefined ? {} : { bring }) });
			}),
	});

	const onMessage = (message: CoverageToPanel) => {
		tries = 0;
		switch (message.type) {
			case 'report': {
				const { report, tried } = message;
				const others = store.getState().pages.filter(({ url }) => url !== report.url);
				// What was only tried in this tab is not how the site is.
				const pages = tried > 0 ? store.getState().pages : [...others, report].slice(-LIMITS.checkedPages);
				store.setState({ status: 'ready', report, tried, pages });
				if (tried === 0) pictures.soon(report);
				return;
			}
			case 'places':
				waiting.get(message.request)?.(message.places);
				return;
			case 'hovered':
				store.setState({ hovered: message.hovered });
				return;
			case 'exported': {
				const day = new Date().toISOString().slice(0, 10);
				download(message.text, `hindsight-coverage-${day}.${message.format}`, TYPES[message.format]);
				return;
			}
			default:
				message satisfies never;
		}
	};

	let turn = 0;
	const attach = async () => {
		const mine = ++turn;
		const { tabId, status } = link.state.getState();
		port?.disconnect();
		port = undefined;
		if (!isOpen) return;
		store.setState({ status: 'scanning', report: undefined, hovered: null, tried: 0 });
		if (tabId === undefined || status !== 'awake') return;
		try {
			await startCheck(tabId);
		} catch {
			// The page has gone or lets nobody in: the link says which.
			if (mine === turn) store.setState({ status: 'lost' });
			return;
		}
		if (!isOpen || mine !== turn) return;
		const own = browser.tabs.connect(tabId, { name: COVERAGE_PORT, frameId: 0 });
		port = own;
		own.onMessage.addListener((message: CoverageToPanel) => port === own && onMessage(message));
		own.onDisconnect.addListener(() => {
			// Reading it tells the browser that the end was expected.
			void browser.runtime.lastError;
			if (port !== own) return;
			port = undefined;
			if (++tries > LIMITS.portTries) store.setState({ status: 'lost' });
			else setTimeout(attach, tries * LIMITS.portRetryMs);
		});
		sendMarks();
	};
	link.state.subscribe((now, before) => {
		const hasChanged = now.tabId !== before.tabId || (now.status === 'awake') !== (before.status === 'awake');
		if (isOpen && hasChanged) void attach();
	});

	const marks = createHarmless(storage, (harmless) => {
		const before = store.getState().harmless;
		// Findings are judged again only where something changed.
		if (JSON.stringify(before) === JSON.stringify(harmless)) return;
		store.setState({ harmless });
		sendMarks();
	});
	const alarms = createAlarms({
		link,
		startCheck,
		around: () => ({ harmless: [...store.getState().harmless], isMasking }),
	});
	const hostNow = () => hostOf(link.state.getState().url);

	return {
		store,
		send,
		alarms,
		async export(format) {
			const { report, tried } = store.getState();
			if (format === 'html' && report && tried === 0) {
				await pictures.all(report);
				send({ type: 'back' });
			}
			const { pages } = store.getState();
			send({ type: 'export', format, pages: [...pages], pictures: pages.map((page) => [page.url, pictures.of(page)]) });
		},
		open() {
			isOpen = true;
			tries = 0;
			void attach();
		},
		close() {
			isOpen = false;
			pictures.stop();
			port?.disconnect();
			port = undefined;
			store.setState({ status: 'closed', report: undefined, hovered: null, tried: 0 });
		},
		setMasking(now) {
			if (now === isMasking) return;
			isMasking = now;
			if (isOpen) void attach();
		},
		markHarmless: (finding, reason) => {
			const selector = markSelector(finding);
			return marks.change({ host: hostNow(), selector, rule: finding.rule, reason, deleted: false });
		},
		async unmark(finding) {
			const host = hostNow();
			const selector = markSelector(finding);
			const { rule } = finding;
			const mark = store
				.getState()
				.harmless.find((one) => one.host === host && one.selector === selector && one.rule === rule);
			if (mark) await marks.change({ ...mark, deleted: true });
		},
		sync: (client) => marks.sync(client),
	};
}
