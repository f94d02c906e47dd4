import '../backend/threads.ts';
import { chmodSync, existsSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { configOf } from '../backend/config.ts';
import { StartError } from '../backend/errors.ts';
import { type StartedBackend, startBackend } from '../backend/start.ts';
import { build, SHIPPED } from './build.ts';
import { hasDisplay, type OpenedBrowser, openBrowser } from './open-browser.ts';
import { progressBar } from './progress-bar.ts';
import { startOptions } from './start-options.mjs';

const output = join(dirname(dirname(fileURLToPath(import.meta.url))), '.output');
const CHROME = join(output, 'chrome-mv3');
const FIREFOX = join(output, 'firefox-mv3');

/** A terminal's Ctrl+C comes from the terminal and from npm; only one that comes later is a person's second. */
const SECOND_PRESS_MS = 1_000;

/** The panel finds server and token beside its own files. */
const connectExtension = ({ url, token }: StartedBackend): void => {
	for (const folder of [CHROME, FIREFOX].filter(existsSync)) {
		const file = join(folder, 'connection.json');
		writeFileSync(file, JSON.stringify({ server: url, token }), { mode: 0o600 });
		chmodSync(file, 0o600);
	}
};

const giveHistory = async ({ backend, url }: StartedBackend): Promise<void> => {
	const { seedDemo } = await import('../backend/demo/history.ts');
	const draw = progressBar('Demo history');
	await seedDemo(backend, {
		origin: url,
		onProgress: ({ day, days, events }) =>
			draw(day / days, `day ${day} of ${days}, ${events.toLocaleString('en')} events`),
	});
};

const howToLoad = (page: string) => `
To load the extension:
  Chrome, Edge, Brave, Chromium: chrome://extensions, Developer mode, Load unpacked, ${CHROME}
  Firefox: about:debugging#/runtime/this-firefox, Load Temporary Add-on, ${join(FIREFOX, 'manifest.json')}
Then open ${page}, click the Hindsight button in the toolbar (behind the puzzle piece), press Label, and point.`;

const howToBegin = ({ path }: OpenedBrowser) => `Browser  ${path}, with the extension
Next     click the Hindsight button in its toolbar (or press Alt+Shift+H), press Label, and point.`;

const tryBrowser = (url: string, profile: string): Promise<OpenedBrowser | undefined> =>
	openBrowser({ url, profile, extension: CHROME }).catch((error: Error) => {
		// Everything else works: a browser can be opened by hand.
		console.log(error.message);
		return undefined;
	});

const start = async (): Promise<void> => {
	const options = startOptions(process.argv.slice(2));
	const { port, data, demo } = options;
	const { dataDir } = configOf({ ...(data !== undefined && { dataDir: data }) });
	// First, as it is the likeliest to fail, and fails at once.
	const started = await startBackend({ demo, dataDir, ...(port !== undefined && { port }) });
	const work = prepare(started, { ...options, dataDir });
	const end = async () => {
		// History is given whole or not at all.
		const browser = await work.catch(() => undefined);
		await browser?.close();
		await started.close();
	};
	const isEnding = endOnSignals(end);
	await work.catch(async (error) => {
		// Ctrl+C ends a build under way too; its signal is heard once the build has returned.
		await nextTurn();
		if (isEnding()) return;
		await end();
		throw error;
	});
};

/** All that is to be done once the backend runs; gives the browser, if one was opened. */
const prepare = async (
	started: StartedBackend,
	{ demo, open, dataDir }: { demo: boolean; open: boolean; dataDir: string },
): Promise<OpenedBrowser | undefined> => {
	await build({ only: demo ? SHIPPED : SHIPPED.filter((part) => part !== 'demo') });
	if (demo) await giveHistory(started);
	connectExtension(started);
	const { url } = started;
	const page = demo ? `${url}/demo/` : 'about:blank';
	console.log(`Hindsight is ready (${(performance.now() / 1000).toFixed(1)} s).${demo ? `\nShop     ${page}` : ''}
Backend  ${url}
Token    in ${process.env.HINDSIGHT_TOKEN ? 'HINDSIGHT_TOKEN' : join(dataDir, 'token')}, and given to the extension`);
	const browser = open && hasDisplay() ? await tryBrowser(page, join(dataDir, 'browser')) : undefined;
	console.log(`${browser ? howToBegin(browser) : howToLoad(demo ? page : 'a page')}\nCtrl+C ends it.`);
	return browser;
};

/** Gives the way to ask whether the end has begun. */
const endOnSignals = (end: () => Promise<void>): (() => boolean) => {
	let since: number | undefined;
	const begin = () => {
		if (since !== undefined && performance.now() - since > SECOND_PRESS_MS) process.exit(1);
		if (since !== undefined) return;
		since = performance.now();
		end().then(
			() => process.exit(0),
			(error: Error) => {
				console.error(error.message);
				process.exit(1);
			},
		);
	};
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, begin);
	// The process that started this one is gone.
	process.on('disconnect', begin);
	return () => since !== undefined;
};

await start().catch((error: unknown) => {
	console.error(error instanceof StartError ? error.message : error instanceof Error ? error.message : error);
	process.exitCode = 1;
});
