import { expect, test } from './recorder.ts';
import { CONTROLS } from './table/interactions.ts';
import { USUAL, walk } from './table/walk.ts';

test('a page that came back from the back/forward cache: every interaction of the table is recorded', async ({
	page,
	recorder,
}) => {
	test.setTimeout(60_000);
	const away = recorder.serve(
		'away',
		'<!doctype html><script>onload = () => setTimeout(() => history.back())</script>',
	);
	await recorder.open(`${CONTROLS}<script>
		let times = 0;
		onpageshow = ({ persisted }) => {
			if (!persisted) return;
			heap.track('back ' + times++);
			document.dispatchEvent(new Event('visibilitychange'));
		};
	</script>`);
	const told = await walk(page, recorder, async (hands, index) => {
		await hands.run(`void setTimeout(() => location.assign(${JSON.stringify(away)}))`);
		await recorder.upTo(`back ${index}`);
	});
	expect(told).toEqual(USUAL);
	// Playwright's own hold of it is lost.
	await page.close();
});
