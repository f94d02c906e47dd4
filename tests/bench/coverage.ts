import { launch } from './coverage/browser.ts';
import { compareWithAxe } from './coverage/compare.ts';
import { answerHalf, HALVES, type Half } from './coverage/corpus.ts';
import { type Answer, type Mark, precisionOf, recallOf, type Tally, tally } from './coverage/marks.ts';
import { progress, report } from './report.ts';

/**
 * The rules against the labelled corpus, in real Chromium: recall and precision of each rule and of all, for each half.
 * Then the time of a large page, beside axe-core. `--half tuning` takes one half only and no times; `--times` only the times; `--show` lists what was missed and what was wrong on standard error.
 */
const option = (name: string) => process.argv[process.argv.indexOf(name) + 1];
const only = process.argv.includes('--half') ? (option('--half') as Half) : undefined;
const isTimed = process.argv.includes('--times');
const isShown = process.argv.includes('--show');

const bench = 'coverage';
const browser = await launch();
const show = (title: string, marks: readonly Mark[]) => {
	for (const { rule, at, where, excerpt } of [...marks].sort((a, b) => a.rule.localeCompare(b.rule)))
		process.stderr.write(`${title} ${rule} @${where} ${at}  ${excerpt}\n`);
};

const everything: Answer[] = [];
const tell = (what: string, tallies: readonly Tally[]) => {
	for (const one of tallies) {
		const places = one.hits + one.missed;
		report({ bench, figure: `${what}: ${one.rule}, recall of ${places} places`, unit: '%', ours: 100 * recallOf(one) });
		report({
			bench,
			figure: `${what}: ${one.rule}, precision of ${one.hits + one.false} findings`,
			unit: '%',
			ours: 100 * precisionOf(one),
		});
	}
};

for (const half of HALVES) {
	if (isTimed || (only && only !== half)) continue;
	const answers = await answerHalf(browser, half);
	const { tallies, missed, wrong } = tally(answers);
	progress(`${half}: ${answers.length} snippets and pages`);
	if (isShown) {
		show('MISSED', missed);
		show('WRONG ', wrong);
	}
	tell(half, tallies);
	everything.push(...answers);
}
if (!only && !isTimed) tell('both halves', tally(everything).tallies);
if (!only) await compareWithAxe(browser);
await browser.close();
