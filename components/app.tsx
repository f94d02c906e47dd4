import './ui/theme.css';
import './ui/base.css';
import './app.css';
import { useEffect } from 'react';
import { useFrom, usePanel, useText } from './context.tsx';
import { CoverageView } from './coverage/coverage-view.tsx';
import { LabelsView } from './definitions/labels-view.tsx';
import { Header } from './header.tsx';
import { LiveView } from './inspector/live-view.tsx';
import { RemedyView } from './inspector/remedy-view.tsx';
import { LabelFormView } from './labeler/label-form-view.tsx';
import { NoticeBar } from './notice-bar.tsx';
import { PickBanner } from './pick-banner.tsx';
import { Intro } from './settings/intro.tsx';
import { KeysView } from './settings/keys-view.tsx';
import { SettingsView } from './settings/settings-view.tsx';
import { BackendState } from './states/backend-state.tsx';
import { UpdateState } from './states/update-state.tsx';
import { useFocusBack } from './use-focus-back.ts';
import { useKeys } from './use-keys.ts';
import { useTheme } from './use-theme.ts';
import { ViewTabs } from './view-tabs.tsx';

/** The whole side panel. */
export function App() {
	const { language, t } = useText();
	const view = useFrom('ui', (ui) => ui.view);
	const over = useFrom('ui', (ui) => ui.over);
	const isFormOpen = useFrom('form', ({ draft }) => draft !== undefined);
	useTheme();
	useKeys(usePanel());
	useFocusBack();
	useEffect(() => {
		document.documentElement.lang = language;
		document.title = t.app;
	}, [language, t]);
	return (
		<div className="app">
			<Header />
			<main className="main">
				<UpdateState />
				<BackendState />
				<PickBanner />
				{over === undefined && <Intro />}
				{over === 'settings' ? (
					<SettingsView />
				) : over === 'keys' ? (
					<KeysView />
				) : over === 'remedy' ? (
					<RemedyView />
				) : isFormOpen ? (
					<LabelFormView />
				) : (
					<>
						<ViewTabs />
						{view === 'live' ? <LiveView /> : view === 'labels' ? <LabelsView /> : <CoverageView />}
					</>
				)}
				<NoticeBar />
			</main>
		</div>
	);
}
