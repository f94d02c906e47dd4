import { ruleOf } from '../../privacy/rules/index.ts';
import type { FindingReport, PageReport } from '../report.ts';
import type { SiteReport } from '../site.ts';
import { escapeMarkup as esc } from './escape.ts';

const nameOf = ({ rule, where, name, selector }: FindingReport) =>
	`${ruleOf(rule).title} in ${name || where.replace('-', ' ')} of ${selector || 'the page'}`;

function suiteOf(page: PageReport): string {
	const cases = page.findings.filter(({ isSure, protection }) => isSure && protection !== 'harmless');
	const failed = cases.filter(({ state }) => state === 'leak');
	const lines = cases.map((finding) => {
		const open = `    <testcase classname="${esc(page.url)}" name="${esc(nameOf(finding))}"`;
		if (finding.state !== 'leak') return `${open}/>`;
		return `${open}><failure type="${finding.rule}" message="${esc(finding.sample)}">${esc(finding.remedy.markup || finding.remedy.words)}</failure></testcase>`;
	});
	if (cases.length === 0) lines.push(`    <testcase classname="${esc(page.url)}" name="nothing personal found"/>`);
	return [
		`  <testsuite name="${esc(page.url)}" tests="${lines.length}" failures="${failed.length}" timestamp="${page.time}">`,
		...lines,
		'  </testsuite>',
	].join('\n');
}

/** JUnit XML: a suite a page, a case a place that surely looks personal; a leak is a failure. */
export const toJUnit = ({ patterns }: SiteReport): string =>
	`<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="Hindsight coverage">\n${patterns.flatMap(({ pages }) => pages.map(suiteOf)).join('\n')}\n</testsuites>\n`;
