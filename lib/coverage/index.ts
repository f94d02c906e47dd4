export { PageCoverage, type ScanOptions, scanPage, type WatchOptions } from './scan.ts';
export { percentOf, scoreOf, worstFirst } from './score.ts';
export type { Finding, HarmlessMark, Protection, Score, State, Unseen } from './types.ts';
