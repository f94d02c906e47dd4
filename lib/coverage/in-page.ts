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
let findings: readonly Finding[] = [];

const coverage: CoverageInPage = {
	async run(harmless) {
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
