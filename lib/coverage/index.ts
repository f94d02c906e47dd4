export { carried } from './carried.ts';
export { remediesFor, tryRemedy } from './remedy.ts';
export { type FindingReport, leaksOf, type PageReport, reported, reportPage } from './report.ts';
export { PageCoverage, scanPage } from './scan.ts';
export { reportSite, type SiteReport } from './site.ts';
export type { Finding, HarmlessChange, HarmlessMark, State } from './types.ts';
