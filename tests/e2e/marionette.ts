import { type ChildProcess, spawn } from 'node:child_process';
import { readFile, watch, writeFile } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { firefoxPath } from '../../scripts/browsers.ts';

/** Raw Marionette (https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html): Playwright's Firefox takes no add-ons. */
export interface Firefox {
	send<T = unknown>(command: string, parameters?: Record<string, unknown>): Promise<T>;
	/** Runs in the page, or in the browser itself with `chrome`; `arguments` hold `args`. */
	run<T = unknown>(script: string, args?: unknown[], context?: 'content' | 'chrome'): Promise<T>;
	/** Presses and lets go the mouse's primary button, in the page's coordinates. */
	press(x: number, y: number): Promise<void>;
	close(): Promise<void>;
}

/** Commands and answers are `<length>:<JSON>`; the first message is the server's greeting. */
type Answer = [type: number, id: number, error: { error: string; message: string } | null, result: unknown];

const PREFERENCES: Record<string, string | number | boolean> = {
	'marionette.port': 0,
	'xpinstall.signatures.required': false,
	'browser.shell.checkDefaultBrowser': false,
	'browser.aboutwelcome.enabled': false,
	'datareporting.policy.dataSubmissionEnabled': false,
	'toolkit.telemetry.reportingpolicy.firstRun': false,
	'app.update.disabledForTesting': true,
	'network.captive-portal-service.enabled': false,
	'network.connectivity-service.enabled': false,
	'extensions.update.enabled': false,
};

/** The port that Firefox writes into its profile once it listens. */
async function listeningPort(profile: string, process: ChildProcess): Promise<number> {
	const end = new AbortController();
	process.once('exit', () => end.abort(new Error('Firefox ended before it listened.')));
	const read = async () => Number(await readFile(join(profile, 'MarionetteActivePort'), 'utf8').catch(() => ''));
	const changes = watch(profile, { signal: end.signal });
	for await (const _ of changes) {
		const port = await read();
		if (port > 0) return port;
	}
	throw new Error('The profile can no longer be watched.');
}

export async function startFirefox(profile: string): Promise<Firefox> {
	const executable = firefoxPath();
	if (!executable) throw new Error('No Firefox found: set FIREFOX_PATH.');
	const lines = Object.entries(PREFERENCES).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`);
	await writeFile(join(profile, 'user.js'), lines.join('\n'));
	const process = spawn(
		executable,
		['--marionette', '--headless', '--remote-allow-system-access', '--no-remote', '--profile', profile],
		{ stdio: 'ignore' },
	);
	const port = await listeningPort(profile, process);
	const socket = connect(port, '127.0.0.1');
	const { send, greeted } = speak(socket);
	await greeted;
	await send('WebDriver:NewSession', { capabilities: { alwaysMatch: { unhandledPromptBehavior: 'dismiss' } } });
	const firefox: Firefox = {
		send,
		async run(script, args = [], context = 'content') {
			await send('Marionette:SetContext', { value: context });
			const { value } = await send<{ value: never }>('WebDriver:ExecuteAsyncScript', {
				script: `const done = arguments[arguments.length - 1];
					(async (...args) => { ${script} })(...[...arguments].slice(0, -1))
						.then((value) => done({ value: value ?? null }), (error) => done({ error: String(error) + error.stack }));`,
				args,
				scriptTimeout: 30_000,
			}).finally(() => context === 'chrome' && send('Marionette:SetContext', { value: 'content' }));
			const result = value as { value: never; error?: string };
			if (result.error) throw new Error(result.error);
			return result.value;
		},
		async press(x, y) {
			const actions = [
				{ type: 'pointerMove', x, y, duration: 0 },
				{ type: 'pointerDown', button: 0 },
				{ type: 'pointerUp', button: 0 },
			];
			const mouse = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions };
			await send('WebDriver:PerformActions', { actions: [mouse] });
		},
		async close() {
			await send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => {
				// It may be gone before it answers.
			});
			socket.destroy();
			await ended(process);
		},
	};
	return firefox;
}

function speak(socket: Socket) {
	const waiting = new Map<number, { resolve(value: never): void; reject(error: Error): void }>();
	let lastId = 0;
	let buffer = Buffer.alloc(0);
	let greet = () => {};
	const greeted = new Promise<void>((resolve) => {
		greet = resolve;
	});
	socket.on('data', (chunk: Buffer) => {
		buffer = Buffer.concat([buffer, chunk]);
		for (;;) {
			const colon = buffer.indexOf(':');
			const length = Number(buffer.subarray(0, colon).toString());
			if (colon < 0 || buffer.length < colon + 1 + length) return;
			const message = JSON.parse(buffer.subarray(colon + 1, colon + 1 + length).toString()) as Answer;
			buffer = buffer.subarray(colon + 1 + length);
			if (!Array.isArray(message)) {
				greet();
				continue;
			}
			const [, id, error, result] = message;
			const call = waiting.get(id);
			waiting.delete(id);
			if (error) call?.reject(new Error(`${error.error}: ${error.message}`));
			else call?.resolve(result as never);
		}
	});
	socket.on('close', () => {
		for (const { reject } of waiting.values()) reject(new Error('Firefox closed the connection.'));
		waiting.clear();
	});
	const send: Firefox['send'] = (command, parameters = {}) =>
		new Promise((resolve, reject) => {
			const id = ++lastId;
			waiting.set(id, { resolve, reject });
			const text = JSON.stringify([0, id, command, parameters]);
			socket.write(`${Buffer.byteLength(text)}:${text}`);
		});
	return { send, greeted };
}

const ended = (process: ChildProcess): Promise<void> =>
	process.exitCode !== null || process.signalCode !== null
		? Promise.resolve()
		: new Promise((resolve) => process.once('exit', () => resolve()));
