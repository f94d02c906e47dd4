import { maskUrl } from '../privacy/index.ts';
import { type RuleId, ruleOf } from '../privacy/rules/index.ts';
import { suggestSelectors } from '../selector/index.ts';
import { generatedIn } from './generated.ts';
import { remediesFor } from './remedy.ts';
import type { PageCoverage } from './scan.ts';
import { worstFirst } from './score.ts';
import type { Finding, Protection, Score, State, Unseen } from './types.ts';

/** A finding as it may leave the page: JSON, and the personal text blotted out. */
export interface FindingReport {
	rule: RuleId;
	where: Finding['where'];
	/** Attribute's name, else empty. */
	name: string;
	state: State;
	protection?: Protection;
	confidence: number;
	isSure: boolean;
	/** Finds the element in its document or shadow root; empty for the page itself. */
	selector: string;
	/** The text with all but its first sign blotted out. */
	sample: string;
	remedy: { kind: string; markup: string; words: string; selector: string };
}

export interface PageReport {
	/** Masked, and without what was found in it. */
	url: string;
	/** Path of the URL as a pattern: `/orders/*`. */
	pattern: string;
	title: string;
	/** ISO 8601. */
	time: string;
	/** Elements that might be captured. */
	elements: number;
	score: Score;
	/** Worst first: leaks, then what can't be told, then what is protected. */
	findings: FindingReport[];
	unseen: { kind: Unseen['kind']; count: number }[];
}

/** `Anna Schmidt` as `A••• ••••••t`: enough to know it again on the page, not enough to read it. */
export const blot = (text: string): string => text.slice(0, 64).replace(/(?<=.)[\p{L}\p{N}]/gsu, '•');

/** Milliseconds for one selector: a report has many. */
const SELECTOR_MS = 4;
/** Parts of a path that differ from page to page: numbers, ids, dates. */
const VARIABLE = /^(?:[\d.,_-]+|[\da-f]{8,}|[\da-f]{8}-[\da-f-]{27}|(?=.*\d)[\w-]{6,}|.*[@%].*)$/i;

/** The path of a URL with its variable segments as `*`. */
export function patternOf(url: string): string {
	const { pathname, protocol } = new URL(url, 'http://localhost/');
	if (!/^https?:$/.test(protocol)) return pathname.slice(0, 80);
	return `/${pathname
		.split('/')
		.filter(Boolean)
		.map((part) => (VARIABLE.test(part) ? '*' : part))
		.join('/')}`;
}

const selectorOf = (element: Element): string =>
	suggestSelectors(element, { scope: 'one', max: 1, timeBudgetMs: SELECTOR_MS })[0]?.css ?? element.localName;

/** One finding for a list or an export. */
function describeFinding(finding: Finding, leaks: readonly Finding[]): FindingReport {
	const { element, rule, where, name, state, protection, confidence, isSure, found } = finding;
	const [remedy] = remediesFor(finding, leaks);
	const isPage = where === 'page-title' || where === 'url';
	return {
		rule,
		where,
		name,
		state,
		...(protection && { protection }),
		confidence: Math.round(confidence * 100) / 100,
		isSure,
		selector: isPage ? '' : selectorOf(element),
		sample: blot(found),
		remedy: {
			kind: remedy?.kind ?? 'page',
			markup: remedy?.markup ?? '',
			words: remedy?.words ?? ruleOf(rule).remedy,
			selector: remedy && remedy.element !== element ? selectorOf(remedy.element) : '',
		},
	};
}

const RANK: Record<State, number> = { leak: 0, captured: 1, redacted: 2, ignored: 3 };

/** Findings in the order of a report. */
export const reported = (findings: readonly Finding[]): Finding[] =>
	worstFirst(findings).sort((a, b) => RANK[a.state] - RANK[b.state]);

export const leaksOf = (findings: readonly Finding[]): Finding[] => findings.filter(({ state }) => state === 'leak');

/** The picture of a page as JSON that may be kept and shown elsewhere: no personal text is in it. */
export function reportPage(coverage: PageCoverage, page: Document): PageReport {
	const { findings } = coverage;
	const hide = (text: string) =>
		findings
			.filter(({ where }) => where === 'url' || where === 'page-title')
			.reduce((out, { found }) => out.replaceAll(found, blot(found)), text);
	const kinds = new Map<Unseen['kind'], number>();
	for (const { kind } of [...coverage.unseen, ...generatedIn(page)]) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
	const url = hide(maskUrl(page.location.href));
	return {
		url,
		pattern: patternOf(url),
		title: hide(page.title.trim()),
		time: new Date().toISOString(),
		elements: coverage.elements.size,
		score: coverage.score,
		findings: reported(findings).map((finding, _, all) => describeFinding(finding, leaksOf(all))),
		unseen: [...kinds].map(([kind, count]) => ({ kind, count })),
	};
}
