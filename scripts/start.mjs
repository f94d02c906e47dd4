// `npm start`: all of Hindsight from a fresh clone. Installs, then hands over to a Node that runs TypeScript.
import { spawn } from 'node:child_process';
import { root, setup } from './setup.mjs';
import { HELP, startOptions } from './start-options.mjs';

/** How often it is looked whether npm is still there. */
const PARENT_MS = 250;
const args = process.argv.slice(2);
try {
	if (startOptions(args).help) {
		console.log(HELP);
		process.exit(0);
	}
	const { node, env } = await setup();
	// Over the channel the child notices when this process is gone without a word.
	const stdio = ['inherit', 'inherit', 'inherit', 'ipc'];
	const child = spawn(node, ['scripts/start-app.ts', ...args], { cwd: root, env, stdio });
	// The one in front of a terminal gets Ctrl+C, as does everything below it; a signal by itself is handed on.
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
	child.on('exit', (code) => process.exit(code ?? 1));
	// A signal to npm alone ends npm and its shell, who say nothing to this process.
	const parent = process.ppid;
	if (process.env.npm_lifecycle_event) setInterval(() => process.ppid !== parent && child.kill('SIGTERM'), PARENT_MS);
} catch (error) {
	console.error(error.message);
	process.exit(1);
}
