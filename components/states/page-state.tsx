import { snippetOf } from '../../lib/panel/snippet.ts';
import { useFrom, usePanel, useText } from '../context.tsx';
import { type PageStatus, usePanelState } from '../use-panel-state.ts';

/** Why a page shows no events, and the next step. */
export function PageState({ status }: { status: Exclude<PageStatus, 'awake'> }) {
	const { t } = useText();
	const panel = usePanel();
	switch (status) {
		case 'waking':
			return null;
		case 'no-permission':
			return (
				<div className="state">
					<h2>{t.states.noPermission}</h2>
					<p>{t.states.noPermissionHint}</p>
				</div>
			);
		case 'restricted':
			return (
				<div className="state">
					<h2>{t.states.restricted}</h2>
					<p>{t.states.restrictedHint}</p>
				</div>
			);
		case 'lost':
			return (
				<div className="state">
					<h2>{t.states.lost}</h2>
					<p>{t.states.lostHint}</p>
					<button type="button" className="button" onClick={() => panel.link.retry()}>
						{t.states.retry}
					</button>
				</div>
			);
		case 'no-sdk':
			return <NoSdk />;
	}
}

function NoSdk() {
	const { t } = useText();
	const { ui } = usePanel();
	const appId = usePanelState((state) => state.appId);
	const server = useFrom('settings', (settings) => settings.server);
	const snippet = snippetOf(server, appId ?? '1');
	return (
		<div className="state">
			<h2>{t.states.noSdk}</h2>
			<p>{t.states.noSdkHint}</p>
			<pre className="snippet">{snippet}</pre>
			<button
				type="button"
				className="button"
				onClick={async () => {
					await navigator.clipboard.writeText(snippet);
					ui.say({ kind: 'copied', what: t.states.copySnippet });
				}}
			>
				{t.states.copySnippet}
			</button>
			<p className="quiet">{t.states.noSdkLabel}</p>
		</div>
	);
}
