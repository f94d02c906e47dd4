import { useStore } from 'zustand';
import type { PanelState } from '../lib/panel/panel-state.ts';
import type { TabState } from '../lib/panel/tab-link.ts';
import { usePanel } from './context.tsx';

export const usePanelState = <Part>(select: (state: PanelState) => Part): Part => useStore(usePanel().state, select);
export const useTab = <Part>(select: (state: TabState) => Part): Part => useStore(usePanel().link.state, select);

export type PageStatus = Exclude<TabState['status'], 'awake'> | 'awake' | 'no-sdk';

/** The page's state as a person sees it: an awake page without an SDK is one of its own. */
export const usePageStatus = (): PageStatus =>
	useTab(({ status, sdk }) => (status === 'awake' && sdk === 'none' ? 'no-sdk' : status));
