import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Warning } from '../protocol/page.ts';
import type { Failure } from './backend-client.ts';
import { type Filter, NO_FILTER } from './filter.ts';
import { LIMITS } from './limits.ts';

export type View = 'live' | 'labels' | 'coverage';
export type DetailTab = 'what' | 'where' | 'who' | 'properties' | 'labels' | 'delivery';

/** A short message at the foot, with the way back where there is one. */
export type Notice = { undo?: () => Promise<void> } & (
	| { kind: 'saved' | 'waiting' | 'removed'; name: string }
	| { kind: 'cleared'; count: number }
	| { kind: 'copied'; what: string }
	| { kind: 'failed'; failure: Failure }
	| { kind: 'not-read' }
	| { kind: 'no-app' }
);

export interface UiState {
	view: View;
	/** What lies over the views. */
	over: 'settings' | 'keys' | 'remedy' | undefined;
	/** The warning whose remedy is shown. */
	remedy: Warning | undefined;
	filter: Filter;
	/** Events of the page that is open now, of the active tab, or all there are. */
	scope: 'page' | 'tab' | 'all';
	/** Key of the entry whose detail is open. */
	selected: string | undefined;
	detailTab: DetailTab;
	/** Height of the detail, as a share of the view. */
	detailShare: number;
	notice: Notice | undefined;
	/** What the list of labels is narrowed to. */
	category: string;
	/** Only labels with which something is wrong. */
	onlyTroubled: boolean;
	/** Text the list of labels is searched for. */
	find: string;
}

export interface Ui {
	store: StoreApi<UiState>;
	set(change: Partial<UiState>): void;
	setFilter(change: Partial<Filter>): void;
	show(view: View): void;
	say(notice: Notice): void;
	hush(): void;
}

export function createUi(): Ui {
	const store = createStore<UiState>(() => ({
		view: 'live',
		over: undefined,
		remedy: undefined,
		filter: NO_FILTER,
		scope: 'tab',
		selected: undefined,
		detailTab: 'what',
		detailShare: 0.45,
		notice: undefined,
		category: '',
		onlyTroubled: false,
		find: '',
	}));
	let timer: ReturnType<typeof setTimeout> | undefined;
	const hush = () => store.setState({ notice: undefined });
	return {
		store,
		set: (change) => store.setState(change),
		setFilter: (change) => store.setState(({ filter }) => ({ filter: { ...filter, ...change } })),
		show: (view) => store.setState({ view, over: undefined }),
		say(notice) {
			clearTimeout(timer);
			store.setState({ notice });
			timer = setTimeout(hush, LIMITS.undoMs);
		},
		hush,
	};
}
