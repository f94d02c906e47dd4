import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { LAUNCH } from '../sdk-delivery/harness.ts';
import { expect, inWords, type Recorder, test } from './recorder.ts';
import { CONTROLS } from './table/interactions.ts';
import { USUAL, walk } from './table/walk.ts';

/** A browser that declines to render ahead, for want of memory, goes there all the same after this. */
const PATIENCE_MS = 6_000;

/**
 * A browser of its own goes to a page that it has rendered ahead. Whoever debugs a page keeps it from that: the pages do
 * all by themselves.
 * @param body of that page; its script calls back `shown` when it is seen
 * @param run is given the folder of the browser's profile
 */
const renderAhead = async (recorder: Recorder, body: string, run: (profile: string) => Promise<void>) => {
	const first = recorder.serve(
		'first',
		`<!doctype html><script type="speculationrules">{"prerender":[{"urls":["next"],"eagerness":"immediate"}]}</script>
		<script>const go = () => location.assign('next'); onstorage = go; setTimeout(go, ${PATIENCE_MS});</script>`,
	);
	recorder.serve(
		'next',
		`<!doctype html><title>Next</title>${recorder.script}${body}<script>
			if (document.prerendering) document.addEventListener('prerenderingchange', shown);
			else shown();
			localStorage.setItem('${recorder.appId}', 'ready');
		</script>`,
	);
	const profile = join(tmpdir(), `hindsight-ahead-${process.pid}-${Date.now()}`);
	const browser = spawn(
		LAUNCH.executablePath,
		[
			'--headless=new',
			'--no-first-run',
			'--remote-debugging-port=0',
			...LAUNCH.args,
			`--user-data-dir=${profile}`,
			recorder.origin() + first,
		],
		{ stdio: 'ignore' },
	);
	const ended = once(browser, 'exit');
	try {
		await run(profile);
	} finally {
		browser.kill();
		await ended;
		await rm(profile, { recursive: true, force: true, maxRetries: 5 });
	}
};

test('a page that the browser itself renders ahead is one when it is shown, and nothing is recorded before', async ({
	recorder,
}) => {
	const body = `<script>
		heap.track('Asked for ahead');
		const before = {
			ahead: document.prerendering,
			user: String(heap.getUserId()),
			cookies: document.cookie,
			kept: Object.keys(localStorage).length,
		};
		const shown = () => {
			heap.track('Seen', before);
			heap.track('end');
			document.dispatchEvent(new Event('visibilitychange'));
		};
	</script>`;
	await renderAhead(recorder, body, async () => {
		const events = await recorder.upTo('end');
		const before = events.find(({ name }) => name === 'Seen')?.properties;
		test.skip(before?.ahead === false, 'This browser renders nothing ahead.');
		expect(before).toMatchObject({ ahead: true, user: 'undefined', cookies: '', kept: 0 });
		expect(events.map(inWords)).toEqual([`pageview /${recorder.appId}/next`, 'custom Asked for ahead', 'custom Seen']);
	});
});

test('a page that was rendered ahead and is shown: every interaction of the table is recorded', async ({
	recorder,
}) => {
	test.setTimeout(60_000);
	const body = `${CONTROLS}<script>
		const before = { ahead: document.prerendering };
		const shown = () => {
			heap.track('Seen', before);
			document.dispatchEvent(new Event('visibilitychange'));
		};
	</script>`;
	await renderAhead(recorder, body, async (profile) => {
		await recorder.upTo('Seen');
		const seen = recorder
			.batches()
			.flatMap(({ events }) => events)
			.find(({ name }) => name === 'Seen');
		test.skip(seen?.eventProperties?.ahead === false, 'This browser renders nothing ahead.');
		// From here on it may be debugged.
		const [port] = (await readFile(join(profile, 'DevToolsActivePort'), 'utf8')).split('\n');
		const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
		const page = browser.contexts()[0]?.pages()[0];
		if (!page) throw new Error('the browser has no page');
		expect(await walk(page, recorder, async () => {})).toEqual(USUAL);
		await browser.close();
	});
});
