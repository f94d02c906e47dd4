import { maskUrl } from '../privacy/index.ts';
import type { RuleId } from '../privacy/rules/index.ts';
import { generatedIn } from './generated.ts';
import { countGroups, type Group } from './groups.ts';
import { worstFirst } from './order.ts';
import { leaksTogether, type Remedy, remediesFor } from './remedy.ts';
import type { PageCoverage } from './scan.ts';
import { scoreOf } from './score.ts';
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
	/** Finds the element in its document or shadow root; empty for the page itself, and until it is found. */
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
	/** How many findings each group has, listed below or not. */
	counts: Record<Group, number>;
	/** Worst first: leaks, then what can't be told, then what is protected; the panel lists so many of each group. */
	findings: FindingReport[];
	unseen: { kind: Unseen['kind']; count: number }[];
}

/** `Anna Schmidt` as `A••• ••••••t`: enough to know it again on the page, not enough to read it. */
export const blot = (text: string): string => text.slice(0, 64).replace(/(?<=.)[\p{L}\p{N}]/gsu, '•');

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

const isOfPage = ({ where }: Finding): boolean => where === 'page-title' || where === 'url';

/** A finding and the best that can be done about it. */
export interface Described {
	finding: Finding;
	remedy: Remedy;
}

/** Findings in the order of a report, at most so many of each group, with their remedies. */
export function describeFindings(findings: readonly Finding[], most?: number): Described[] {
	const order = worstFirst(findings, most);
	const together = leaksTogether(
		order,
		findings.filter(({ state }) => state === 'leak'),
	);
	return order.map((finding) => ({ finding, remedy: remediesFor(finding, together(finding))[0] }));
}

/** Elements that a report names by their selectors. */
export const namedIn = (described: readonly Described[]): Set<Element> =>
	new Set(described.flatMap(({ finding, remedy }) => (isOfPage(finding) ? [] : [finding.element, remedy.element])));

/** One finding for a list or an export. */
function reportFinding({ finding, remedy }: Described, selectorFor: (element: Element) => string): FindingReport {
	const { element, rule, where, name, state, protection, confidence, isSure, found } = finding;
	return {
		rule,
		where,
		name,
		state,
		...(protection && { protection }),
		confidence: Math.round(confidence * 100) / 100,
		isSure,
		selector: isOfPage(finding) ? '' : selectorFor(element),
		sample: blot(found),
		remedy: {
			kind: remedy.kind,
			markup: remedy.markup,
			words: remedy.words,
			selector: remedy.element !== element ? selectorFor(remedy.element) : '',
		},
	};
}

/** The picture of a page as JSON that may be kept and shown elsewhere: no personal text is in it. */
export function reportPage(
	coverage: PageCoverage,
	page: Document,
	described: readonly Described[],
	selectorFor: (element: Element) => string,
): PageReport {
	const { findings } = coverage;
	const hide = (text: string) =>
		findings.filter(isOfPage).reduce((out, { found }) => out.replaceAll(found, blot(found)), text);
	const kinds = new Map<Unseen['kind'], number>();
	for (const { kind } of [...coverage.unseen, ...generatedIn(page)]) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
	const url = hide(maskUrl(page.location.href));
	return {
		url,
		pattern: patternOf(url),
		title: hide(page.title.trim()),
		time: new Date().toISOString(),
		elements: coverage.elements.size,
		score: scoreOf(findings),
		counts: countGroups(findings),
		findings: described.map((one) => reportFinding(one, selectorFor)),
		unseen: [...kinds].map(([kind, count]) => ({ kind, count })),
	};
}
