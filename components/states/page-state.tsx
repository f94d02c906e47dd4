import { snippetOf } from '../../lib/panel/snippet.ts';
import { useFrom, usePanel, useText } from '../context.tsx';
import { Icon } from '../ui/icons.tsx';
import { type PageStatus, usePanelState } from '../use-panel-state.ts';

interface Props {
	status: Exclude<PageStatus, 'awake'>;
	/** One line above the events there are. */
	isShort: boolean;
}

/** Why a page shows no events, and the next step. */
export function PageState({ status, isShort }: Props) {
	const { t } = useText();
	const panel = usePanel();
	if (isShort) return <ShortState status={status} />;
	switch (status) {
		case 'waking':
			return null;
		case 'no-permission':
			return (
				<div className="state">
					<h2>{t.states.noPermission}</h2>
					<p>{t.states.noPermissionHint}</p>
					<p className="quiet">{t.states.everySiteHint}</p>
					<button type="button" className="button" onClick={() => void panel.link.allowEverySite()}>
						{t.states.everySite}
					</button>
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
					<div className="row">
						<button type="button" className="button primary" onClick={() => panel.link.reload()}>
							{t.states.reload}
						</button>
						<button type="button" className="button" onClick={() => panel.link.retry()}>
							{t.states.retry}
						</button>
					</div>
				</div>
			);
		case 'no-sdk':
			return <NoSdk />;
	}
}

const SHORT = {
	'no-permission': 'noPermissionHint',
	restricted: 'restrictedHint',
	lost: 'lostHint',
	'no-sdk': 'noSdk',
} as const;

function ShortState({ status }: { status: Props['status'] }) {
	const { t } = useText();
	const { link } = usePanel();
	const { copy } = useSnippet();
	if (status === 'waking') return null;
	return (
		<div className="banner warn" role="status">
			<Icon name="warning" />
			<p className="grow">{t.states[SHORT[status]]}</p>
			{status === 'no-sdk' && (
				<button type="button" className="button" onClick={copy}>
					{t.states.copySnippet}
				</button>
			)}
			{status === 'no-permission' && (
				<button type="button" className="button" onClick={() => void link.allowEverySite()}>
					{t.states.everySite}
				</button>
			)}
			{status === 'lost' && (
				<button type="button" className="button" onClick={() => link.reload()}>
					{t.states.reload}
				</button>
			)}
		</div>
	);
}

/** What a site puts into its pages to be recorded. */
function useSnippet() {
	const { t } = useText();
	const { ui } = usePanel();
	const appId = usePanelState((state) => state.appId);
	const server = useFrom('settings', (settings) => settings.server);
	const snippet = snippetOf(server, appId ?? '1');
	const copy = async () => {
		await navigator.clipboard.writeText(snippet);
		ui.say({ kind: 'copied', what: t.states.snippet });
	};
	return { snippet, copy };
}

function NoSdk() {
	const { t } = useText();
	const { snippet, copy } = useSnippet();
	return (
		<div className="state">
			<h2>{t.states.noSdk}</h2>
			<p>{t.states.noSdkHint}</p>
			{/* A scroller must be reachable by keyboard. */}
			{/* biome-ignore lint/a11y/noNoninteractiveTabindex: see above */}
			<pre className="snippet" tabIndex={0}>
				{snippet}
			</pre>
			<button type="button" className="button" onClick={copy}>
				{t.states.copySnippet}
			</button>
			<p className="quiet">{t.states.noSdkLabel}</p>
		</div>
	);
}
