import type { SdkInspection, SdkReport, WarningCode } from '../protocol/page.ts';
import { REPORTS_KEPT } from './limits.ts';
import { warning } from './properties.ts';

const KEY = Symbol.for('hindsight.sdk');

export interface Inspector {
	report(report: SdkReport): void;
	/** A call, or part of it, that was not recorded; a message where the code does not say it all. */
	drop(what: unknown, code: WarningCode, message?: string): void;
	/** A person points at elements instead of using the page. */
	isPaused(): boolean;
}

/** Is there an SDK in this window already? */
export const isInspected = (view: object): boolean => KEY in view;

/** Puts the inspector's line into the window. */
export const createInspector = (): Inspector => {
	const kept: SdkReport[] = [];
	const listeners = new Set<(report: SdkReport) => void>();
	const inspection: SdkInspection = {
		subscribe(listener) {
			listeners.add(listener);
			for (const report of kept) listener(report);
			return () => listeners.delete(listener);
		},
	};
	(window as unknown as Record<symbol, SdkInspection>)[KEY] = inspection;
	const report = (entry: SdkReport) => {
		if (kept.push(entry) > REPORTS_KEPT) kept.shift();
		for (const listener of listeners) listener(entry);
	};
	return {
		report,
		drop: (what, code, message) => report({ type: 'dropped', time: Date.now(), ...warning(code, `${what}`), message }),
		isPaused: () => inspection.paused === true,
	};
};
