import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface BackendProcess {
	url: string;
	token: string;
	pid: number;
	/** Resident memory, bytes. */
	memory(): number;
	/** Milliseconds from the start of the process to its first answer. */
	startMs: number;
	kill(signal: NodeJS.Signals): Promise<void>;
}

const MAIN = join(import.meta.dirname, '../../backend/main.ts');

/** The backend as people run it, in a process of its own on a free port. */
export const startProcess = async (dataDir: string): Promise<BackendProcess> => {
	const started = performance.now();
	const child = spawn(process.execPath, [MAIN], {
		env: { ...process.env, HINDSIGHT_PORT: '0', HINDSIGHT_DATA: dataDir, HINDSIGHT_TOKEN: 'bench', CLICKHOUSE_URL: '' },
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	// Whatever ends this process, the backend does not outlive it.
	const end = () => child.kill('SIGKILL');
	process.once('exit', end);
	child.once('exit', () => process.off('exit', end));
	const url = await addressOf(child);
	const startMs = performance.now() - started;
	const pid = child.pid as number;
	return {
		url,
		token: 'bench',
		pid,
		startMs,
		memory: () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) * 1024,
		kill: (signal) =>
			new Promise((resolve) => {
				if (child.exitCode !== null || child.signalCode !== null) return resolve();
				child.once('exit', () => resolve());
				child.kill(signal);
			}),
	};
};

const addressOf = (child: ChildProcess): Promise<string> =>
	new Promise((resolve, reject) => {
		let text = '';
		child.stdout?.on('data', (chunk) => {
			text += chunk;
			const url = /http:\/\/[\d.]+:\d+/.exec(text)?.[0];
			if (url) resolve(url);
		});
		child.once('exit', (code) => reject(new Error(`The backend ended with ${code}: ${text}`)));
	});
