import { useEffect, useState } from 'react';
import { useFrom, usePanel, useText } from '../context.tsx';

/** The browser's key that opens the panel, and whether single keys act in it. */
export function KeysSettings() {
	const { t } = useText();
	const { extension, settings, ui } = usePanel();
	const singleKeys = useFrom('settings', (state) => state.singleKeys);
	const [shortcut, setShortcut] = useState('');
	useEffect(() => {
		// A person may come back from the browser's own settings.
		const read = () => void extension.shortcut().then(setShortcut);
		const aborted = new AbortController();
		window.addEventListener('focus', read, { signal: aborted.signal });
		read();
		return () => aborted.abort();
	}, [extension]);
	return (
		<>
			<h3>{t.settings.keys}</h3>
			<div className="setting">
				<span>{t.settings.openPanel}</span>
				<kbd>{shortcut || t.settings.noKey}</kbd>
				<button type="button" className="link-button" onClick={() => void extension.changeShortcut()}>
					{t.settings.changeKey}
				</button>
			</div>
			<label className="check">
				<input
					type="checkbox"
					checked={singleKeys}
					onChange={(event) => void settings.change({ singleKeys: event.target.checked })}
				/>
				<span>{t.settings.singleKeys}</span>
			</label>
			<div className="row">
				<button type="button" className="button" onClick={() => ui.set({ over: 'keys' })}>
					{t.keys.help}
				</button>
				<button type="button" className="button" onClick={() => void settings.change({ introduced: false })}>
					{t.settings.intro}
				</button>
			</div>
		</>
	);
}
