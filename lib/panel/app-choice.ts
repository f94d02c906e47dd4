import type { StoreApi } from 'zustand/vanilla';
import type { BackendClient } from './backend-client.ts';
import type { BackendLine } from './backend-line.ts';
import type { LabelsStore } from './labels-store.ts';
import { LIMITS } from './limits.ts';
import type { PanelState } from './panel-state.ts';
import type { SettingsStore } from './settings.ts';
import type { TabLink } from './tab-link.ts';

export interface AppChoice {
	/** Takes the app that page, settings and backend name now. */
	settle(): void;
	/** The person's own choice for the site of the active tab. */
	choose(appId: string): Promise<void>;
	/** Takes up the same app on another server. */
	reopen(): void;
	/** Asks for the pages there are, for the number a pattern covers. */
	findPages(appId: string): Promise<void>;
}

interface Deps {
	state: StoreApi<PanelState>;
	link: TabLink;
	settings: SettingsStore;
	labels: LabelsStore;
	line: Pick<BackendLine, 'listen' | 'hangUp'>;
	client(): BackendClient;
}

const siteOf = (url: string) => (URL.canParse(url) ? new URL(url).host : '');

/** Whose events and labels are shown. */
export function createAppChoice({ state, link, settings, labels, line, client }: Deps): AppChoice {
	/** Where the app was chosen: what another site belongs to is another question. */
	let siteOfApp = '';
	const open = (appId: string) => {
		state.setState({ appId, pages: [] });
		void labels.open(appId, client());
		line.listen(appId);
	};
	const close = () => {
		state.setState({ appId: undefined, pages: [] });
		labels.close();
		line.hangUp();
	};
	return {
		settle() {
			const { sdk, apps, appId: before } = state.getState();
			const site = siteOf(link.state.getState().url);
			const chosen = settings.store.getState().appBySite[site];
			// The page's own app id, else the one chosen for the site, else the only one there is.
			const appId = sdk?.appId ?? chosen ?? (apps.length === 1 ? apps[0]?.appId : undefined);
			if (appId === undefined) {
				if (before !== undefined && site !== '' && site !== siteOfApp) close();
				return;
			}
			siteOfApp = site;
			if (appId !== before) open(appId);
		},
		async choose(appId) {
			const site = siteOf(link.state.getState().url);
			const { appBySite } = settings.store.getState();
			siteOfApp = site;
			if (site) await settings.change({ appBySite: { ...appBySite, [site]: appId } });
			open(appId);
		},
		reopen() {
			const { appId } = state.getState();
			if (appId !== undefined) open(appId);
		},
		async findPages(appId) {
			// The engine's own `netloc` takes a part of the path for the port's.
			const query = `SELECT extract(url, '^[a-z]+://([^/?#]*)') AS host, path FROM pageviews GROUP BY host, path ORDER BY count() DESC LIMIT ${LIMITS.knownPages}`;
			const answer = await client().sql<[host: string, path: string]>(appId, query);
			if (answer.ok && state.getState().appId === appId)
				state.setState({ pages: answer.value.map(([host, path]) => ({ host, path })) });
		},
	};
}
