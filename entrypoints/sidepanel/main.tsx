import { createRoot } from 'react-dom/client';
import { App } from '../../components/app.tsx';
import { PanelProvider } from '../../components/context.tsx';
import { startCheck, wakeTab } from '../../lib/agent/wake.ts';
import { createBackendClient } from '../../lib/panel/backend-client.ts';
import { browserSession, browserStorage, harmlessStorage } from '../../lib/panel/browser-storage.ts';
import { captureTab } from '../../lib/panel/capture-tab.ts';
import { createCoverage } from '../../lib/panel/coverage-store.ts';
import { openDatabase } from '../../lib/panel/database.ts';
import { extension } from '../../lib/panel/extension.ts';
import { createPanel } from '../../lib/panel/panel.ts';
import { loadSettings } from '../../lib/panel/settings.ts';
import { linkActiveTab } from '../../lib/panel/tab-link.ts';

const closed = new AbortController();
addEventListener('pagehide', () => closed.abort(), { once: true });

const { signal } = closed;
const [settings, link, session] = await Promise.all([
	loadSettings(browserStorage),
	linkActiveTab({ wakeTab, signal }),
	browserSession(),
]);
const panel = createPanel({
	settings,
	link,
	extension,
	coverage: createCoverage({ link, startCheck, capture: captureTab, storage: harmlessStorage }),
	database: openDatabase(),
	browserSession: session,
	createClient: (connection) => createBackendClient(connection),
	signal,
});
createRoot(document.getElementById('root') as HTMLElement).render(
	<PanelProvider panel={panel}>
		<App />
	</PanelProvider>,
);
