import type { SiteReport } from '../../lib/coverage/site.ts';
import type { Score } from '../../lib/coverage/types.ts';
import { ruleOf } from '../../lib/privacy/rules/index.ts';

const HEAD = ['Pages', 'Visited', 'Score', 'Personal', 'Would be sent', 'To look at'];

const cells = (name: string, visited: number, { percent, personal, protected: kept, uncertain }: Score) => [
	name,
	String(visited),
	`${percent}%`,
	String(personal),
	String(personal - kept),
	String(uncertain),
];

/** The site's patterns, worst first, and all of it in the last line. */
export function tableOf({ patterns, score }: SiteReport): string {
	const all = patterns.reduce((sum, { pages }) => sum + pages.length, 0);
	const rows = [
		HEAD,
		...patterns.map((one) => cells(one.pattern, one.pages.length, one.score)),
		cells('all', all, score),
	];
	const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => (row[column] as string).length)));
	return rows
		.map((row) =>
			row
				.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] as number) : cell.padStart(widths[i] as number)))
				.join('  '),
		)
		.join('\n');
}

/** What would be sent, a line each, with its remedy. */
export const leaksOf = ({ patterns }: SiteReport): string =>
	patterns
		.flatMap(({ pages }) => pages)
		.flatMap(({ url, findings }) =>
			findings
				.filter(({ state }) => state === 'leak')
				.map(({ rule, where, name, selector, sample, remedy }) => {
					const on = remedy.selector ? ` on ${remedy.selector}` : '';
					return `${url}\n  ${ruleOf(rule).title} in ${name || where} of ${selector || 'the page'}: ${sample}\n    ${remedy.markup ? `${remedy.markup}${on}` : remedy.words}`;
				}),
		)
		.join('\n');
