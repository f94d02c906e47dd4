export { carried } from './carried.ts';
export { tryRemedy } from './remedy.ts';
export {
	type Described,
	describeFindings,
	type FindingReport,
	namedIn,
	type PageReport,
	reportPage,
} from './report.ts';
export { PageCoverage, scanPage } from './scan.ts';
export { Selectors } from './selectors.ts';
export { reportSite, type SiteReport } from './site.ts';
export { inSlices } from './slices.ts';
export type { Finding, HarmlessChange, HarmlessMark, State } from './types.ts';
