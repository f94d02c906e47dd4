import { percentOf } from './percent.ts';
import type { PageReport } from './report.ts';
import type { Score } from './types.ts';

/** Pages of one path pattern: the last report of each address. */
interface PatternReport {
	pattern: string;
	score: Score;
	pages: PageReport[];
}

export interface SiteReport {
	/** ISO 8601. */
	time: string;
	score: Score;
	/** Worst first. */
	patterns: PatternReport[];
}

const sum = (scores: readonly Score[]): Score => {
	const total = { personal: 0, protected: 0, uncertain: 0 };
	for (const score of scores) {
		total.personal += score.personal;
		total.protected += score.protected;
		total.uncertain += score.uncertain;
	}
	return { ...total, percent: percentOf(total.protected, total.personal) };
};

/** Adds the pages of a session up to a report of the site, by path pattern; a page looked at twice counts once, as last seen. */
export function reportSite(pages: readonly PageReport[]): SiteReport {
	const last = new Map(pages.map((page) => [page.url, page]));
	const byPattern = new Map<string, PageReport[]>();
	for (const page of last.values()) {
		const key = `${hostOf(page.url)}${page.pattern}`;
		byPattern.set(key, [...(byPattern.get(key) ?? []), page]);
	}
	const patterns = [...byPattern].map(([pattern, of]) => ({
		pattern,
		pages: of,
		score: sum(of.map(({ score }) => score)),
	}));
	const open = ({ score }: PatternReport) => score.personal - score.protected;
	return {
		time: new Date().toISOString(),
		score: sum([...last.values()].map(({ score }) => score)),
		patterns: patterns.sort((a, b) => open(b) - open(a) || a.pattern.localeCompare(b.pattern)),
	};
}

const hostOf = (url: string) => /^https?:\/\/([^/?#]+)/.exec(url)?.[1] ?? '';
