import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LAUNCH } from '../sdk-delivery/harness.ts';
import { expect, inWords, test } from './recorder.ts';

/** A browser that declines to render ahead, for want of memory, goes there all the same after this. */
const PATIENCE_MS = 6_000;

test('a page that the browser itself renders ahead is one when it is shown, and nothing is recorded before', async ({
	recorder,
}) => {
	// Whoever debugs a page keeps it from being rendered ahead: the pages do all by themselves.
	const first = recorder.serve(
		'first',
		`<!doctype html><script type="speculationrules">{"prerender":[{"urls":["next"],"eagerness":"immediate"}]}</script>
		<script>const go = () => location.assign('next'); onstorage = go; setTimeout(go, ${PATIENCE_MS});</script>`,
	);
	recorder.serve(
		'next',
		`<!doctype html><title>Next</title>${recorder.script}<script>
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
			if (document.prerendering) document.addEventListener('prerenderingchange', shown);
			else shown();
			localStorage.setItem('${recorder.appId}', 'ready');
		</script>`,
	);
	const profile = join(tmpdir(), `hindsight-ahead-${process.pid}-${Date.now()}`);
	const browser = spawn(
		LAUNCH.executablePath,
		['--headless=new', '--no-first-run', ...LAUNCH.args, `--user-data-dir=${profile}`, recorder.origin() + first],
		{ stdio: 'ignore' },
	);
	const ended = once(browser, 'exit');
	try {
		const events = await recorder.upTo('end');
		const before = events.find(({ name }) => name === 'Seen')?.properties;
		test.skip(before?.ahead === false, 'This browser renders nothing ahead.');
		expect(before).toMatchObject({ ahead: true, user: 'undefined', cookies: '', kept: 0 });
		expect(events.map(inWords)).toEqual([`pageview /${recorder.appId}/next`, 'custom Asked for ahead', 'custom Seen']);
	} finally {
		browser.kill();
		await ended;
		await rm(profile, { recursive: true, force: true, maxRetries: 5 });
	}
});
