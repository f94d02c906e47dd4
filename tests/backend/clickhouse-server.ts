import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';

/**
 * ClickHouse as a server: chDB's library is the whole of ClickHouse, and as `clickhouse local` it can be told to listen.
 * Python loads it, as Node calls no C function by itself.
 */
const SCRIPT = `
import ctypes, sys
library = ctypes.CDLL(sys.argv[1], mode=ctypes.RTLD_GLOBAL)
words = [b"clickhouse-local"] + [word.encode() for word in sys.argv[2:]]
library.chdb_query_cmdline.restype = ctypes.c_void_p
library.chdb_query_cmdline(len(words), (ctypes.c_char_p * len(words))(*words))
`;
/** Listens, and then does nothing for as long as it lives. */
const QUERY = `SYSTEM START LISTEN HTTP;
SELECT sleep(3) FROM system.numbers SETTINGS max_block_size = 1, function_sleep_max_microseconds_per_block = 0 FORMAT Null`;

export interface ClickHouseServer {
	url: string;
	/** Ends it as a power cut would. */
	kill(): Promise<void>;
	/** Starts it again on its folder and port. */
	start(): Promise<void>;
}

/** Whether this machine can run one. */
export const canServe = process.platform === 'linux' && spawnSync('python3', ['-c', 'import ctypes']).status === 0;

const library = (): string => {
	const require = createRequire(import.meta.url);
	const from = createRequire(require.resolve('chdb'));
	return join(dirname(from.resolve(`@chdb/lib-linux-${process.arch}-gnu`)), 'libchdb.so');
};

/** A port that was free a moment ago. */
const freePort = (): Promise<number> =>
	new Promise((resolve) => {
		const server = createServer().listen(0, '127.0.0.1', () => {
			const { port } = server.address() as AddressInfo;
			server.close(() => resolve(port));
		});
	});

export const startClickHouse = async (folder: string): Promise<ClickHouseServer> => {
	const path = join(folder, 'server');
	mkdirSync(path, { recursive: true });
	const port = await freePort();
	const url = `http://127.0.0.1:${port}`;
	let child: ChildProcess;
	const start = async () => {
		const words = ['--path', path, '--http_port', String(port), '--listen_host', '127.0.0.1', '--query', QUERY];
		child = spawn('python3', ['-c', SCRIPT, library(), ...words], { stdio: ['ignore', 'ignore', 'inherit'] });
		const answers = async (): Promise<void> => {
			if (child.exitCode !== null) throw new Error(`ClickHouse ended with ${child.exitCode}.`);
			const isUp = await fetch(`${url}/ping`).then(
				({ ok }) => ok,
				() => false,
			);
			if (isUp) return;
			await new Promise((resolve) => setTimeout(resolve, 50));
			return answers();
		};
		await answers();
	};
	const kill = async () => {
		if (child.exitCode !== null || child.signalCode !== null) return;
		const ended = once(child, 'exit');
		child.kill('SIGKILL');
		await ended;
	};
	await start();
	afterAll(kill);
	return { url, kill, start };
};
