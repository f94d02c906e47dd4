import { LIMITS } from '../../lib/panel/limits.ts';
import type { Language, Theme } from '../../lib/panel/settings.ts';
import { useFrom, usePanel, useText } from '../context.tsx';
import { KeysSettings } from './keys-settings.tsx';
import { OverHead } from './over-head.tsx';
import { ServerForm } from './server-form.tsx';
import { SiteAccess } from './site-access.tsx';
import './settings.css';

const THEMES: Theme[] = ['system', 'light', 'dark'];
const LANGUAGES: Language[] = ['system', 'en', 'de'];

/** Backend, looks, sites, and what is kept. */
export function SettingsView() {
	const { t } = useText();
	const panel = usePanel();
	const { theme, language, appBySite } = useFrom('settings', (settings) => settings);
	const count = useFrom('events', (state) => state.entries.filter(({ source }) => source === 'page').length);
	const change = panel.settings.change;
	return (
		<section className="view over" aria-labelledby="over-title">
			<OverHead title={t.settings.title} />
			<div className="scroll settings">
				<ServerForm />
				<h3>{t.settings.appearance}</h3>
				<label className="setting">
					<span>{t.settings.theme}</span>
					<select
						className="select"
						value={theme}
						onChange={(event) => void change({ theme: event.target.value as Theme })}
					>
						{THEMES.map((name) => (
							<option key={name} value={name}>
								{t.settings.themes[name]}
							</option>
						))}
					</select>
				</label>
				<label className="setting">
					<span>{t.settings.language}</span>
					<select
						className="select"
						value={language}
						onChange={(event) => void change({ language: event.target.value as Language })}
					>
						{LANGUAGES.map((name) => (
							<option key={name} value={name}>
								{t.settings.languages[name]}
							</option>
						))}
					</select>
				</label>
				<SiteAccess />
				<h3>{t.settings.sites}</h3>
				{Object.keys(appBySite).length === 0 && <p className="quiet">{t.settings.noSites}</p>}
				{Object.entries(appBySite).map(([name, appId]) => (
					<div className="setting" key={name}>
						<span className="ellipsis">
							{name} · {t.header.app(appId)}
						</span>
						<button
							type="button"
							className="link-button"
							aria-label={t.settings.forget(name)}
							onClick={() => {
								const { [name]: _, ...rest } = appBySite;
								void change({ appBySite: rest });
							}}
						>
							{t.form.remove}
						</button>
					</div>
				))}
				<h3>{t.settings.storage}</h3>
				<p className="quiet">{t.settings.keptBound(Math.min(count, LIMITS.storedEvents), LIMITS.storedEvents)}</p>
				<KeysSettings />
			</div>
		</section>
	);
}
