import { type PageReport, reportPage } from './report.ts';
import { scanPage } from './scan.ts';
import type { HarmlessMark } from './types.ts';

/** What the command runs in a page. */
export interface CoverageInPage {
	run(harmless: readonly HarmlessMark[]): Promise<PageReport>;
}

const run: CoverageInPage['run'] = async (harmless) => {
	const coverage = await scanPage(document, { signal: new AbortController().signal, harmless });
	return reportPage(coverage, document);
};
Object.assign(globalThis, { hindsightCoverage: { run } satisfies CoverageInPage });
