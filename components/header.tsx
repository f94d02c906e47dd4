import { useFrom, usePanel, useText } from './context.tsx';
import { Icon } from './ui/icons.tsx';
import { usePageStatus, usePanelState, useTab } from './use-panel-state.ts';

const TONE = { ok: 'good', awake: 'good', 'no-sdk': 'warn', away: 'warn', token: 'bad', lost: 'warn' } as const;
const toneOf = (state: string) => (TONE as Record<string, string>)[state] ?? 'idle';

/** A state as a dot, with its words on hover and for screen readers. */
const Dot = ({ state, words }: { state: string; words: string }) => (
	<span className={`dot ${toneOf(state)}`} title={words}>
		<span className="visually-hidden">{words}</span>
	</span>
);

function AppChoice() {
	const { t } = useText();
	const panel = usePanel();
	const appId = usePanelState((state) => state.appId);
	const apps = usePanelState((state) => state.apps);
	const isOwn = usePanelState((state) => state.sdk !== undefined);
	const options = apps.map((app) => app.appId);
	if (isOwn || options.length < 2)
		return <span className="quiet ellipsis">{appId === undefined ? t.header.noApp : t.header.app(appId)}</span>;
	return (
		<select
			className="select bare slim quiet"
			aria-label={t.header.chooseApp}
			value={appId ?? ''}
			onChange={(event) => void panel.chooseApp(event.target.value)}
		>
			{appId === undefined && <option value="">{t.header.noApp}</option>}
			{options.map((id) => (
				<option key={id} value={id}>
					{t.header.app(id)}
				</option>
			))}
		</select>
	);
}

/** Site, app, and the state of page and backend. */
export function Header() {
	const { t } = useText();
	const panel = usePanel();
	const url = useTab((tab) => tab.url);
	const page = usePageStatus();
	const backend = usePanelState((state) => state.backend);
	const over = useFrom('ui', (ui) => ui.over);
	const site = URL.canParse(url) ? new URL(url).host || url : '';
	return (
		<header className="header">
			<Dot state={page} words={t.header.page[page]} />
			<h1 className="ellipsis">{site || t.app}</h1>
			<AppChoice />
			<span className="grow" />
			<Dot state={backend} words={t.header.backend[backend]} />
			<button
				type="button"
				className="icon-button"
				data-place="settings"
				aria-label={t.header.settings}
				title={t.header.settings}
				aria-pressed={over === 'settings'}
				onClick={() => panel.ui.set({ over: over === 'settings' ? undefined : 'settings' })}
			>
				<Icon name="gear" />
			</button>
		</header>
	);
}
