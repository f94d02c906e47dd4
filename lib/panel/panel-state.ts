import type { AppSummary } from '../protocol/api.ts';
import type { SdkReport } from '../protocol/page.ts';

export interface PanelState {
	/** What the last answer, or its absence, told of the backend. */
	backend: 'unknown' | 'ok' | 'away' | 'token';
	/** Apps the backend has seen. */
	apps: readonly AppSummary[];
	appId: string | undefined;
	/** What the SDK of the active page says of itself. */
	sdk: Extract<SdkReport, { type: 'sdk' }> | undefined;
	/** The picker is on; `step`: what is picked becomes another way of the open label. */
	picking: false | 'label' | 'step';
	/** While picking: the page is frozen, so that what hovers can be pointed at. */
	frozen: boolean;
	/** The app's pages, as far as the backend has told; the host with its port. */
	pages: readonly { host: string; path: string }[];
	/** Version of the extension that waits for the panel to close. */
	update: string | undefined;
}

export const NOTHING_KNOWN: PanelState = {
	backend: 'unknown',
	apps: [],
	appId: undefined,
	sdk: undefined,
	picking: false,
	frozen: false,
	pages: [],
	update: undefined,
};
