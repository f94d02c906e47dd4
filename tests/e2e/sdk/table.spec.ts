import { expect, inWords } from './recorder.ts';
import { SDK } from './table/behaviour.ts';
import { HANDLERS } from './table/handlers.ts';
import { INTERACTION_NAMES, turnsOf } from './table/interactions.ts';
import { PLACES } from './table/places.ts';
import { interactions, test } from './table/stage.ts';
import { STATES } from './table/states.ts';

/**
 * What a person or a script does, crossed with what pages are and do: a cell is a test, and one that cannot be is skipped
 * with its reason. Of the rows that end the page's life, the back/forward cache is in `table-returning.spec.ts`, a page that
 * is rendered ahead in `prerender.spec.ts`. Touch, drags, double clicks and labels are in `clicks.spec.ts`.
 */
for (const [name, row] of Object.entries({ ...PLACES, ...STATES, ...HANDLERS }))
	test.describe(name, () => {
		const way = new RegExp(`(^| )${row.way ?? 'main body html'}$`);
		for (const column of INTERACTION_NAMES) {
			const exception = row.except?.[column];
			const title = exception ? `${column}: ${exception.because}` : column;
			if (exception && !exception.records) {
				test.skip(title, () => {});
				continue;
			}
			test(title, async ({ page, recorder, hands }) => {
				if (row.frame) recorder.serve('frame', row.frame.replace(SDK, recorder.script));
				await recorder.open(row.body, { head: `${row.before ?? ''}${recorder.script}${row.after ?? ''}` });
				if (row.isLeft) {
					await page.goto('about:blank');
					await page.goBack();
				}
				if (row.begin) await hands.run(row.begin);
				const expected: string[] = [];
				for (const { act, records } of turnsOf(column, row.times)) {
					await act(hands);
					expected.push(...(exception?.records ?? records));
				}
				const told = await interactions(hands, recorder);
				const words = told.map(inWords);
				expect(row.isShared ? words.sort() : words).toEqual(row.isShared ? expected.sort() : expected);
				for (const { path } of told) expect(path.map(({ tag }) => tag).join(' ')).toMatch(way);
			});
		}
	});
