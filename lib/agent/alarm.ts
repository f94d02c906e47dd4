import type { Browser } from 'wxt/browser';
import { inSlices } from '../coverage/index.ts';
import { personalPartsOf } from '../coverage/of-event.ts';
import { readWords } from '../coverage/page-words.ts';
import { setMasking } from '../privacy/index.ts';
import { warmUp } from '../privacy/rules/index.ts';
import type { AlarmToPanel, PanelToAlarm } from '../protocol/coverage.ts';
import { findByPath } from './find-path.ts';

/** Judges the events of this page for the inspector, as the coverage view would. */
export function openAlarm(port: Browser.runtime.Port, signal: AbortSignal): void {
	// One rule, one part of the page's text at a time, so that the page is not held up.
	const ready = inSlices(warmUp(), 0, signal).then(() => inSlices(readWords(document), 0, signal));
	port.onMessage.addListener(async ({ eventId, event, harmless, isMasking }: PanelToAlarm) => {
		await ready;
		if (signal.aborted) return;
		setMasking(isMasking);
		const parts = personalPartsOf(event, event.path ? findByPath(event.path) : null, harmless);
		port.postMessage({ eventId, parts } satisfies AlarmToPanel);
	});
}
