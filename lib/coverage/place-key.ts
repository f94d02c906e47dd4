import type { FindingReport } from './report.ts';

/** Names a finding of a page from one report to the next. */
export const placeKey = ({ rule, where, name, selector, sample }: FindingReport): string =>
	[rule, where, name, selector, sample].join('\n');
