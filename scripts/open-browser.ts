import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { chromiumPath } from './browsers.ts';
import { makeProfile } from './pinned-profile.ts';

export interface OpenedBrowser {
	path: string;
	close(): Promise<void>;
}

const { env, platform } = process;
const programs = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(
	(folder) => folder !== undefined,
);
const below = (...parts: string[]) => programs.map((folder) => join(folder, ...parts));
const application = (name: string) => `/Applications/${name}.app/Contents/MacOS/${name}`;

/** Where browsers of the family are, the plain ones first. */
const INSTALLED: Partial<Record<NodeJS.Platform, string[]>> = {
	linux: ['brave-browser', 'microsoft-edge', 'google-chrome', 'google-chrome-stable'].map((name) => `/usr/bin/${name}`),
	darwin: ['Chromium', 'Brave Browser', 'Microsoft Edge', 'Google Chrome'].map(application),
	win32: [
		...below('Chromium', 'Application', 'chrome.exe'),
		...below('BraveSoftware', 'Brave-Browser', 'Application', 'brave.exe'),
		...below('Microsoft', 'Edge', 'Application', 'msedge.exe'),
		...below('Google', 'Chrome', 'Application', 'chrome.exe'),
	],
};

/** Is there a screen that a person may be looking at? */
export const hasDisplay = (): boolean => platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);

/** A browser that takes longer to load the extension does not do so at all. */
const LOAD_MS = 20_000;

/**
 * Opens a Chromium-based browser with a profile of its own, and loads the unpacked extension through the debugging pipe:
 * branded Chrome has ignored `--load-extension` since 137, and takes `Extensions.loadUnpacked` over the pipe alone.
 * https://chromedevtools.github.io/devtools-protocol/tot/Extensions/
 * @throws {Error} with one sentence, when there is no browser or it does not take the extension
 */
export const openBrowser = async (options: {
	url: string;
	/** Kept between starts. */
	profile: string;
	/** Folder of the built extension. */
	extension: string;
}): Promise<OpenedBrowser> => {
	const path = chromiumPath() ?? INSTALLED[platform]?.find(existsSync);
	if (!path) throw new Error('No Chromium-based browser was found.');
	makeProfile(options.profile, options.extension);
	const child = spawn(
		path,
		[
			`--user-data-dir=${options.profile}`,
			'--no-first-run',
			'--no-default-browser-check',
			'--remote-debugging-pipe',
			'--enable-unsafe-extension-debugging',
			// Chromium refuses to run as root with its sandbox.
			...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
			options.url,
		],
		// 3 and 4 are the pipe. Its own group: Ctrl+C in the terminal is ours to answer.
		{ stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'], detached: platform !== 'win32' },
	);
	const close = () => closeBrowser(child);
	try {
		await loadExtension(child, options.extension);
		return { path, close };
	} catch (error) {
		await close();
		throw new Error(`${path} can't be opened with the extension: ${(error as Error).message}.`);
	}
};

/** Messages of the pipe end with a NUL. */
const loadExtension = async (child: ChildProcess, folder: string): Promise<void> => {
	const [, , , input, output] = child.stdio as unknown as [null, null, null, Writable, Readable];
	// A browser that is gone is noticed by its exit.
	input.on('error', () => undefined);
	input.write(`${JSON.stringify({ id: 1, method: 'Extensions.loadUnpacked', params: { path: folder } })}\0`);
	const done = new AbortController();
	const { signal } = done;
	const answer = async (): Promise<void> => {
		let text = '';
		for await (const chunk of output.setEncoding('utf8').iterator({ destroyOnReturn: false })) {
			text += chunk;
			const messages = text.split('\0');
			text = messages.pop() as string;
			const found = messages.map((message) => JSON.parse(message)).find(({ id }) => id === 1);
			if (found?.error) throw new Error(found.error.message);
			if (found) return;
		}
		throw new Error('it ended');
	};
	try {
		await Promise.race([
			answer(),
			once(child, 'error', { signal }).then(([error]) => Promise.reject(error)),
			once(AbortSignal.timeout(LOAD_MS), 'abort', { signal }).then(() =>
				Promise.reject(new Error('it does not answer')),
			),
		]);
	} finally {
		done.abort();
		// Events of the protocol must not fill the pipe.
		output.resume();
	}
};

const closeBrowser = async (child: ChildProcess): Promise<void> => {
	if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
	const exited = once(child, 'exit');
	child.kill();
	await exited;
};
