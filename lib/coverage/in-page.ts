import { setMasking } from '../privacy/index.ts';
import { SDK_SYMBOL, type SdkInspection } from '../protocol/page.ts';
import { describeFindings, type PageReport, reportPage } from './report.ts';
import { scanPage } from './scan.ts';
import { selectorOf } from './selectors.ts';
import type { Finding, HarmlessMark } from './types.ts';

/** What the command runs in a page. */
export interface CoverageInPage {
	run(harmless: readonly HarmlessMark[]): Promise<PageReport>;
	/** Makes what was found unreadable in pictures. */
	blur(): void;
	/** What a picture of a finding of the last report shows: the element around it. */
	around(index: number): Element;
}

/** As a script sets them, so that the page's policy for styles does not matter. */
const BLURRED = [
	// At once: the page may let what changes fade in.
	['transition', 'none'],
	['filter', 'blur(10px)'],
] as const;
/** As the page's SDK says it, for this script runs in the page's own world. */
function isMasking(): boolean {
	let isOn = true;
	const sdk = (globalThis as Partial<Record<symbol, SdkInspection>>)[Symbol.for(SDK_SYMBOL)];
	if (typeof sdk?.subscribe !== 'function') return true;
	const stop = sdk.subscribe((report) => {
		if (report.type === 'sdk') isOn = !report.disableMasking;
	});
	stop();
	return isOn;
}

let findings: readonly Finding[] = [];

const coverage: CoverageInPage = {
	async run(harmless) {
		setMasking(isMasking());
		const page = await scanPage(document, { signal: new AbortController().signal, harmless });
		const described = describeFindings(page.findings);
		findings = described.map(({ finding }) => finding);
		return reportPage(page, document, described, selectorOf);
	},
	blur() {
		for (const { element, where } of findings)
			if (where !== 'page-title' && where !== 'url')
				for (const [name, value] of BLURRED) (element as HTMLElement).style?.setProperty(name, value, 'important');
	},
	around(index) {
		const { element } = findings[index] as Finding;
		return element.parentElement ?? element;
	},
};
Object.assign(globalThis, { hindsightCoverage: coverage });
