import type { SdkInspection, SdkReport, WarningCode } from '../protocol/page.ts';

/** As `REPORTS_KEPT` of `lib/protocol`, whose module would bring the schema library along. */
const REPORTS_KEPT = 200;
const KEY = Symbol.for('hindsight.sdk');

export interface Inspector {
	report(report: SdkReport): void;
	/** A call, or part of it, that was not recorded. */
	drop(what: string, code: WarningCode, message: string): void;
	/** A person points at elements instead of using the page. */
	isPaused(): boolean;
}

/** Is there an SDK in this window already? */
export const isInspected = (window: object): boolean => KEY in window;

/** Puts the inspector's line into the window. Listeners that throw are let go. */
export const createInspector = (target: object): Inspector => {
	const kept: SdkReport[] = [];
	const listeners = new Set<(report: SdkReport) => void>();
	const tell = (listener: (report: SdkReport) => void, report: SdkReport) => {
		try {
			listener(report);
		} catch {
			// A listener is the inspector's: its fault must not become the page's.
			listeners.delete(listener);
		}
	};
	const inspection: SdkInspection = {
		subscribe(listener) {
			listeners.add(listener);
			for (const report of [...kept]) tell(listener, report);
			return () => listeners.delete(listener);
		},
	};
	Object.defineProperty(target, KEY, { value: inspection, configurable: true });
	const report = (entry: SdkReport) => {
		kept.push(entry);
		if (kept.length > REPORTS_KEPT) kept.shift();
		for (const listener of listeners) tell(listener, entry);
	};
	return {
		report,
		isPaused: () => inspection.paused === true,
		drop: (what, code, message) =>
			report({ type: 'dropped', time: Date.now(), what: String(what).slice(0, 1024), code, message }),
	};
};
