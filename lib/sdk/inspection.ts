import type { SdkInspection, SdkReport } from '../protocol/page.ts';
import type { WarningCode } from '../protocol/warning-codes.ts';
import { REPORTS_KEPT } from './limits.ts';

const KEY = Symbol.for('hindsight.sdk');

/** What is in the window for whoever inspects the page: one for all that was loaded there. */
interface Inspection extends SdkInspection {
	/** Of the SDK that was loaded. */
	appId?: string;
	report(report: SdkReport): void;
}

export const inspectionOf = (view: object): Inspection | undefined => (view as Record<symbol, Inspection>)[KEY];

export const report = (entry: SdkReport): void => inspectionOf(window)?.report(entry);

/** Tells of a call, or part of it, that was not recorded; a message where the code does not say it all. */
export const drop = (what: unknown, code: WarningCode, message?: string): void =>
	report({ type: 'dropped', time: Date.now(), what: `${what}`, code, message });

/** The window's inspection, new where there is none. */
export const openInspection = (): Inspection => {
	const kept: SdkReport[] = [];
	const listeners = new Set<(report: SdkReport) => void>();
	const page = window as unknown as Record<symbol, Inspection>;
	page[KEY] ??= {
		subscribe(listener) {
			kept.forEach(listener);
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		report(entry) {
			// The first says which app this is: it stays.
			kept.splice(1, kept.push(entry) - REPORTS_KEPT);
			for (const listener of listeners) listener(entry);
		},
	};
	return page[KEY];
};
