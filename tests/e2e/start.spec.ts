import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { extensionId } from '../../scripts/pinned-profile.ts';

interface Run {
	process: ChildProcess;
	/** All it has written so far. */
	output(): string;
	/** Waits until it has written that. */
	says(pattern: RegExp): Promise<RegExpExecArray>;
	/** Its exit code. */
	ended: Promise<number | null>;
}

interface Fixtures {
	dataDir: string;
	/** `npm start -- ARGS`, ended with the test. */
	start(args: string[], env?: NodeJS.ProcessEnv): Run;
}

const test = base.extend<Fixtures>({
	// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from the pattern
	dataDir: async ({}, use) => {
		const folder = await mkdtemp(join(tmpdir(), 'hindsight-start-'));
		await use(folder);
		await rm(folder, { recursive: true, force: true });
	},
	start: async ({ dataDir }, use) => {
		const runs: Run[] = [];
		await use((args, env = {}) => {
			const run = runScript(['scripts/start.mjs', '--data', dataDir, ...args], env);
			runs.push(run);
			return run;
		});
		for (const { process } of runs) process.kill('SIGTERM');
		await Promise.all(runs.map(({ ended }) => ended));
	},
});

const runScript = (args: string[], env: NodeJS.ProcessEnv): Run => {
	const child = spawn(process.execPath, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
	let output = '';
	for (const stream of [child.stdout, child.stderr])
		stream.setEncoding('utf8').on('data', (chunk: string) => {
			output += chunk;
			child.emit('said');
		});
	const ended = once(child, 'close').then(([code]) => code as number | null);
	return {
		process: child,
		output: () => output,
		async says(pattern) {
			for (let found = pattern.exec(output); ; found = pattern.exec(output)) {
				if (found) return found;
				if (child.exitCode !== null) throw new Error(`It ended without saying ${pattern}:\n${output}`);
				await Promise.race([once(child, 'said'), ended]);
			}
		},
		ended,
	};
};

/** Command lines of all processes that name the folder. */
const processesOn = (folder: string): string[] =>
	readdirSync('/proc')
		.filter((name) => /^\d+$/.test(name))
		.map((pid) => {
			try {
				return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
			} catch {
				// It ended meanwhile.
				return '';
			}
		})
		.filter((line) => line.includes(folder));

test('serves shop, history and extension, ends on Ctrl+C, and starts again with what it had', async ({
	start,
	dataDir,
}) => {
	const run = start(['--no-open', '--port', '0']);
	const [, url] = await run.says(/Backend {2}(http:\S+)/);
	await run.says(/Ctrl\+C ends it/);
	expect(await (await fetch(`${url}/healthz`)).json()).toMatchObject({ status: 'ok' });
	const page = await fetch(`${url}/demo/`);
	expect(page.status).toBe(200);
	expect(await page.text()).toContain("heap.load('demo')");
	expect(run.output()).toMatch(/Demo history: day 90 of 90, \d\d,\d{3} events/);

	const connection = '.output/chrome-mv3/connection.json';
	expect(JSON.parse(readFileSync(connection, 'utf8'))).toEqual({
		server: url,
		token: readFileSync(join(dataDir, 'token'), 'utf8').trim(),
	});
	expect(statSync(connection).mode & 0o777).toBe(0o600);

	run.process.kill('SIGINT');
	expect(await run.ended).toBe(0);
	expect(processesOn(dataDir)).toEqual([]);
	expect(existsSync(join(dataDir, 'lock'))).toBe(false);

	const again = start(['--no-open', '--port', '0']);
	await again.says(/Ctrl\+C ends it/);
	expect(again.output()).not.toContain('Demo history');
	again.process.kill('SIGTERM');
	expect(await again.ended).toBe(0);
});

test('says in one sentence that the port or the data folder is taken', async ({ start, dataDir }) => {
	const run = start(['--no-open', '--no-demo', '--port', '0']);
	const [, port] = await run.says(/Backend {2}http:\S+:(\d+)/);
	await run.says(/Ctrl\+C ends it/);

	const samePort = start(['--no-open', '--no-demo', '--port', port as string, '--data', join(dataDir, 'other')]);
	expect(await samePort.ended).toBe(1);
	expect(samePort.output()).toMatch(new RegExp(`^Port ${port} is in use: .*\\.\n$`));

	const sameFolder = start(['--no-open', '--no-demo', '--port', '0']);
	expect(await sameFolder.ended).toBe(1);
	expect(sameFolder.output()).toMatch(/^The data folder .* is in use by process \d+: .*\.\n$/);

	run.process.kill('SIGINT');
	expect(await run.ended).toBe(0);
});

test('leaves the shop out with --no-demo', async ({ start }) => {
	const run = start(['--no-open', '--no-demo', '--port', '0']);
	const [, url] = await run.says(/Backend {2}(http:\S+)/);
	await run.says(/Ctrl\+C ends it/);
	expect((await fetch(`${url}/demo/`)).status).toBe(404);
	expect(run.output()).not.toContain('Shop');
});

test('leaves nothing behind when the process in front is killed', async ({ start, dataDir }) => {
	const run = start(['--no-open', '--no-demo', '--port', '0']);
	await run.says(/Ctrl\+C ends it/);
	run.process.kill('SIGKILL');
	await expect.poll(() => processesOn(dataDir)).toEqual([]);
	expect(existsSync(join(dataDir, 'lock'))).toBe(false);
});

for (const [args, sentence] of [
	[['--frobnicate'], 'There is no option --frobnicate: npm start -- --help lists the options.\n'],
	[['--port', 'http'], '--port takes a number from 0 to 65535, not "http".\n'],
] as const)
	test(`refuses ${args.join(' ')}`, async ({ start }) => {
		const run = start([...args]);
		expect(await run.ended).toBe(1);
		expect(run.output()).toBe(sentence);
	});

test.describe('with a display', () => {
	test.skip(!existsSync('/usr/bin/Xvfb'), 'needs Xvfb');

	const displayOf = async (): Promise<{ display: string; xvfb: ChildProcess }> => {
		const xvfb = spawn('/usr/bin/Xvfb', ['-displayfd', '3', '-nolisten', 'tcp'], {
			stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
		});
		const [number] = await once(xvfb.stdio[3] as NonNullable<(typeof xvfb.stdio)[3]>, 'data');
		return { display: `:${String(number).trim()}`, xvfb };
	};

	test('opens a browser with the extension and closes it at the end', async ({ start, dataDir }) => {
		const { display, xvfb } = await displayOf();
		const run = start(['--no-demo', '--port', '0'], { DISPLAY: display });
		await run.says(/Ctrl\+C ends it/);
		expect(run.output()).toMatch(/Browser {2}\S+, with the extension/);
		expect(processesOn(join(dataDir, 'browser'))).not.toEqual([]);
		const preferences = JSON.parse(readFileSync(join(dataDir, 'browser/Default/Preferences'), 'utf8'));
		expect(preferences.extensions.pinned_extensions).toEqual([extensionId('.output/chrome-mv3')]);
		run.process.kill('SIGINT');
		expect(await run.ended).toBe(0);
		await expect.poll(() => processesOn(dataDir)).toEqual([]);
		xvfb.kill();
	});

	test('runs without a browser that takes the extension, and says how to load it', async ({ start }) => {
		const { display, xvfb } = await displayOf();
		const run = start(['--no-demo', '--port', '0'], { DISPLAY: display, CHROMIUM_PATH: '/bin/false' });
		await run.says(/Ctrl\+C ends it/);
		expect(run.output()).toContain("/bin/false can't be opened with the extension: it ended.");
		expect(run.output()).toMatch(/Load unpacked, .*chrome-mv3\n/);
		run.process.kill('SIGINT');
		expect(await run.ended).toBe(0);
		xvfb.kill();
	});
});
