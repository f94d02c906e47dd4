import { ruleOf } from '../../privacy/rules/index.ts';
import type { FindingReport, PageReport } from '../report.ts';
import type { SiteReport } from '../site.ts';
import type { Score } from '../types.ts';
import { escapeMarkup as esc } from './escape.ts';

const STYLE = `
:root { color-scheme: light dark; --line: light-dark(#ddd, #444); --leak: light-dark(#b3261e, #ff8a80); --ok: light-dark(#1b6e3c, #7fd99a); --ask: light-dark(#8a5a00, #ffc766); }
body { font: 14px/1.5 system-ui, sans-serif; max-width: 72rem; margin: 2rem auto; padding: 0 1rem; }
table { border-collapse: collapse; width: 100%; margin: .5rem 0 1.5rem; }
th, td { text-align: left; padding: .3rem .6rem; border-bottom: 1px solid var(--line); vertical-align: top; }
code { font: 12px/1.4 ui-monospace, monospace; overflow-wrap: anywhere; }
.leak { color: var(--leak); } .ok { color: var(--ok); } .ask { color: var(--ask); }
td.number { text-align: right; font-variant-numeric: tabular-nums; }
img { max-width: 24rem; max-height: 8rem; border: 1px solid var(--line); }`;

const STATE: Record<string, { words: string; look: string }> = {
	leak: { words: '✖ would be sent', look: 'leak' },
	captured: { words: '? look at it', look: 'ask' },
	redacted: { words: '✔ masked', look: 'ok' },
	ignored: { words: '✔ ignored', look: 'ok' },
};

const scoreWords = ({ percent, personal, protected: kept, uncertain }: Score) =>
	personal === 0
		? `nothing personal found${uncertain ? `, ${uncertain} to look at` : ''}`
		: `${percent}% (${kept} of ${personal} protected${uncertain ? `, ${uncertain} to look at` : ''})`;

const row = (finding: FindingReport, picture: string | undefined) => {
	const state = STATE[finding.state];
	const words = finding.protection === 'harmless' ? 'marked harmless' : state?.words;
	return `<tr><td class="${state?.look}">${words}</td><td>${esc(ruleOf(finding.rule).title)}<br>${Math.round(finding.confidence * 100)}%</td><td>${esc(finding.name || finding.where)}<br><code>${esc(finding.selector)}</code></td><td><code>${esc(finding.sample)}</code>${picture ? `<br><img alt="The place on the page, what is personal made unreadable" src="${esc(picture)}">` : ''}</td><td>${
		finding.state === 'leak'
			? `<code>${esc(finding.remedy.markup)}</code>${finding.remedy.selector ? ` on <code>${esc(finding.remedy.selector)}</code>` : ''}<br>${esc(finding.remedy.words)}`
			: ''
	}</td></tr>`;
};

function section(page: PageReport, pictures: Pictures): string {
	const rows = page.findings.map((finding, i) => row(finding, pictures.get(page.url)?.get(i)));
	const unseen = page.unseen.map(({ kind, count }) => `${count} ${UNSEEN[kind]}`).join(', ');
	return `<section><h3>${esc(page.url)}</h3><p>${esc(page.title)} · ${page.elements} elements · ${scoreWords(page.score)}${unseen ? ` · not looked at: ${unseen}` : ''}</p>${
		rows.length > 0
			? `<table><thead><tr><th>State</th><th>Looks like</th><th>Where</th><th>Text</th><th>Remedy</th></tr></thead><tbody>${rows.join('')}</tbody></table>`
			: ''
	}</section>`;
}

const UNSEEN = {
	frame: 'frames of other origins',
	canvas: 'canvases',
	image: 'images',
	generated: 'texts of stylesheets',
} as const;

/** Screenshots as data URLs, by page URL and index of the finding. */
export type Pictures = ReadonlyMap<string, ReadonlyMap<number, string>>;

/** A page that stands alone: no script, no request. */
export function toHtml({ time, score, patterns }: SiteReport, pictures: Pictures = new Map()): string {
	const summary = patterns.map(
		({ pattern, score: one, pages }) =>
			`<tr><td><code>${esc(pattern)}</code></td><td class="number">${pages.length}</td><td class="number ${one.personal === one.protected ? 'ok' : 'leak'}">${one.percent}%</td><td class="number">${one.personal}</td><td class="number">${one.personal - one.protected}</td><td class="number">${one.uncertain}</td></tr>`,
	);
	return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Coverage report</title><style>${STYLE}</style></head><body>
<h1>Coverage: ${scoreWords(score)}</h1><p><time>${esc(time)}</time></p>
<table><thead><tr><th>Pages</th><th>Visited</th><th>Score</th><th>Look personal</th><th>Would be sent</th><th>To look at</th></tr></thead><tbody>${summary.join('')}</tbody></table>
${patterns.flatMap(({ pages }) => pages.map((page) => section(page, pictures))).join('\n')}
</body></html>`;
}
