import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { type StoreApi, useStore } from 'zustand';
import { type Text, textOf } from '../lib/i18n/index.ts';
import type { CoverageState } from '../lib/panel/coverage-store.ts';
import type { EventsState } from '../lib/panel/events-store.ts';
import type { EvidenceState } from '../lib/panel/evidence.ts';
import type { FormState } from '../lib/panel/label-form.ts';
import type { LabelsState } from '../lib/panel/labels-store.ts';
import type { Panel } from '../lib/panel/panel.ts';
import type { PreviewState } from '../lib/panel/previewer.ts';
import type { Settings } from '../lib/panel/settings.ts';
import type { UiState } from '../lib/panel/ui-store.ts';

const PanelContext = createContext<{ panel: Panel; text: Text } | undefined>(undefined);

const use = () => {
	const value = useContext(PanelContext);
	if (!value) throw new Error('a view of the panel stands outside of PanelProvider');
	return value;
};

export function PanelProvider({ panel, children }: { panel: Panel; children: ReactNode }) {
	const language = useStore(panel.settings.store, (settings) => settings.language);
	const value = useMemo(
		() => ({ panel, text: textOf(language === 'system' ? navigator.language : language) }),
		[panel, language],
	);
	return <PanelContext value={value}>{children}</PanelContext>;
}

export const usePanel = (): Panel => use().panel;
/** Words and figures in the person's language. */
export const useText = (): Text => use().text;

/** State of the panel's stores, by name. */
interface States {
	events: EventsState;
	labels: LabelsState;
	form: FormState;
	previewer: PreviewState;
	evidence: EvidenceState;
	settings: Settings;
	ui: UiState;
	coverage: CoverageState;
}

/** A part of one of the panel's stores; the view is drawn anew when it changes. */
export function useFrom<Name extends keyof States, Part>(name: Name, select: (state: States[Name]) => Part): Part {
	const stores: { [Each in keyof States]: { store: StoreApi<States[Each]> } } = usePanel();
	return useStore(stores[name].store, select);
}
