import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { afterAll, it } from 'vitest';

/**
 * ClickHouse as a server: chDB's library is the whole of ClickHouse, and as `clickhouse local` it can be told to listen.
 * Python loads it, as Node calls no C function by itself. `prctl`: it is killed when the process that started it is gone.
 */
const SCRIPT = `
import ctypes, sys
ctypes.CDLL(None).prctl(1, 9)
library = ctypes.CDLL(sys.argv[1], mode=ctypes.RTLD_GLOBAL)
words = [b"clickhouse-local"] + [word.encode() for word in sys.argv[2:]]
library.chdb_query_cmdline.restype = ctypes.c_void_p
library.chdb_query_cmdline(len(words), (ctypes.c_char_p * len(words))(*words))
`;
/** Listens, and then does nothing for as long as it lives. */
const QUERY = `SYSTEM START LISTEN HTTP; SYSTEM START LISTEN TCP;
SELECT sleep(3) FROM system.numbers SETTINGS max_block_size = 1, function_sleep_max_microseconds_per_block = 0 FORMAT Null`;

const START_MS = 60_000;

export interface ClickHouseServer {
	url: string;
	/** Ends it as a power cut would. */
	kill(): Promise<void>;
	/** Starts it again on its folder and port. */
	start(): Promise<void>;
}

const canServe = process.platform === 'linux' && spawnSync('python3', ['-c', 'import ctypes']).status === 0;

/** Makes the tests of a file that needs a server; they are to do where this machine can run none. */
export const withServer = async (name: string, tests: () => Promise<void>): Promise<void> => {
	if (canServe) await tests();
	else it.todo(name);
};

const library = (): string => {
	const require = createRequire(import.meta.url);
	const from = createRequire(require.resolve('chdb'));
	return join(dirname(from.resolve(`@chdb/lib-linux-${process.arch}-gnu`)), 'libchdb.so');
};

/** A free port, of those that the system gives to nobody unasked. */
const freePort = async (): Promise<number> => {
	const port = 15_000 + Math.floor(Math.random() * 15_000);
	const server = createServer();
	const isFree = await new Promise<boolean>((resolve) => {
		server.once('error', () => resolve(false));
		server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
	});
	return isFree ? port : freePort();
};

export const startClickHouse = async (
	folder: string,
	{ name = 'server', tcpPort, config }: { name?: string; tcpPort?: number; config?: string } = {},
): Promise<ClickHouseServer> => {
	const path = join(folder, name);
	mkdirSync(path, { recursive: true });
	const port = await freePort();
	const tcp = tcpPort ?? (await freePort());
	const url = `http://127.0.0.1:${port}`;
	let child: ChildProcess;
	const start = async () => {
		const words = [
			'--path',
			path,
			'--http_port',
			String(port),
			'--tcp_port',
			String(tcp),
			'--listen_host',
			'127.0.0.1',
		];
		words.push(...(config ? ['--config-file', config] : []), '--query', QUERY);
		child = spawn('python3', ['-c', SCRIPT, library(), ...words], { stdio: ['ignore', 'ignore', 'inherit'] });
		const end = Date.now() + START_MS;
		const answers = async (): Promise<void> => {
			if (Date.now() > end) throw new Error('ClickHouse does not answer.');
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

/** Two shards that know each other as the cluster `hindsight`. */
export const startCluster = async (folder: string): Promise<ClickHouseServer[]> => {
	const ports = [await freePort(), await freePort()];
	const shards = ports.map((port) => `<shard><replica><host>127.0.0.1</host><port>${port}</port></replica></shard>`);
	const config = join(folder, 'cluster.xml');
	const text = `<clickhouse><remote_servers><hindsight>${shards.join('')}</hindsight></remote_servers></clickhouse>`;
	writeFileSync(config, text);
	return Promise.all(ports.map((tcpPort, i) => startClickHouse(folder, { name: `shard-${i}`, tcpPort, config })));
};
