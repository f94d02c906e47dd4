export { type Carried, carried } from './carried.ts';
export { type Remedy, remediesFor, tryRemedy } from './remedy.ts';
export { type FindingReport, leaksOf, type PageReport, reported, reportPage } from './report.ts';
export { PageCoverage, type ScanOptions, scanPage, type WatchOptions } from './scan.ts';
export { reportSite, type SiteReport } from './site.ts';
export type { Finding, HarmlessMark, Protection, Score, State, Unseen } from './types.ts';
