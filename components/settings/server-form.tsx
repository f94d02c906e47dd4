import { type FormEvent, useState } from 'react';
import { serverOf } from '../../lib/panel/settings.ts';
import { useFrom, usePanel, useText } from '../context.tsx';
import { usePanelState } from '../use-panel-state.ts';

const TONES = { ok: 'good-text', away: 'warn-text', token: 'error', unknown: 'quiet' } as const;

/** Address and token of the backend, and whether they work. */
export function ServerForm() {
	const { t, f } = useText();
	const panel = usePanel();
	const saved = useFrom('settings', (settings) => settings);
	const backend = usePanelState((state) => state.backend);
	const apps = usePanelState((state) => state.apps);
	const [server, setServer] = useState(saved.server);
	const [token, setToken] = useState(saved.token);
	const [isShown, setShown] = useState(false);
	const origin = serverOf(server);
	const connect = async (event: FormEvent) => {
		event.preventDefault();
		if (origin === null) return;
		setServer(origin);
		await panel.settings.change({ server: origin, token: token.trim() });
		panel.reconnect();
	};
	return (
		<form className="settings-form" onSubmit={connect}>
			<h3>{t.settings.connection}</h3>
			<label className="setting">
				<span>{t.settings.server}</span>
				<input
					className="field mono"
					value={server}
					spellCheck={false}
					aria-invalid={origin === null}
					aria-describedby={origin === null ? 'server-note' : undefined}
					onChange={(event) => setServer(event.target.value)}
				/>
			</label>
			{origin === null && (
				<p id="server-note" className="error">
					{t.settings.serverBad}
				</p>
			)}
			<div className="setting">
				<label htmlFor="token">{t.settings.token}</label>
				<input
					id="token"
					className="field mono"
					type={isShown ? 'text' : 'password'}
					value={token}
					autoComplete="off"
					spellCheck={false}
					aria-describedby="token-note"
					onChange={(event) => setToken(event.target.value)}
				/>
				<button type="button" className="button" onClick={() => setShown(!isShown)}>
					{isShown ? t.settings.hideToken : t.settings.showToken}
				</button>
			</div>
			<p id="token-note" className="quiet">
				{t.settings.tokenHelp}
			</p>
			<div className="row">
				<button type="submit" className="button primary" disabled={origin === null}>
					{t.settings.connect}
				</button>
				<span className={TONES[backend]} role="status">
					{t.header.backend[backend]}
				</span>
			</div>
			{apps.map(({ appId, events, lastEvent }) => (
				<p key={appId} className="quiet">
					{t.header.app(appId)}: {t.settings.eventsNow(events, lastEvent === null ? '–' : f.ago(Date.parse(lastEvent)))}
				</p>
			))}
		</form>
	);
}
