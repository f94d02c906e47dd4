import { browser } from 'wxt/browser';
import { PANEL_PORT } from '../protocol/panel.ts';
import { openSession } from './session.ts';

/** Says that this page has its agent: it may be injected again and again. */
const STARTED = Symbol.for('hindsight.agent');

/** Waits for panels. Nothing is in the page, and nothing is observed, while none is connected. */
export function startAgent(): void {
	const world = globalThis as Partial<Record<symbol, boolean>>;
	if (world[STARTED]) return;
	world[STARTED] = true;
	browser.runtime.onConnect.addListener((port) => {
		if (port.name !== PANEL_PORT) return;
		const session = new AbortController();
		port.onDisconnect.addListener(() => session.abort());
		openSession(port, session.signal);
	});
}
