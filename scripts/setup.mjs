// Gets a clone ready to run with nothing but Node 20.20 and npm: packages, a Node that runs TypeScript, browsers.
// Plain JavaScript, since it runs on the machine's own Node before anything is installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stampFile = join(root, 'node_modules/.hindsight-setup');

/** First Node that runs `.ts` files without a flag. */
const TYPESCRIPT_NODE = [22, 18];
/** What is installed beside the packages where the machine's own Node is older. */
const PINNED_NODE = '24.21.0';
const DEBIAN_BROWSERS = ['chromium', 'firefox-esr', 'xvfb'];

const run = (command, args, options = {}) => {
	const result = spawnSync(command, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'], ...options });
	if (result.error || result.status !== 0)
		throw new Error(
			`${command} ${args.join(' ')} failed${result.error ? `: ${result.error.message}` : ` with code ${result.status}`}.`,
		);
};
const npm = (args) =>
	run(process.platform === 'win32' ? 'npm.cmd' : 'npm', [...args, '--no-audit', '--no-fund', '--loglevel=error']);

/** npm scripts find `node_modules/.bin` first: from the second run on, this may be the Node that the first one added. */
const isAddedNode = process.execPath.startsWith(realpathSync(root) + sep);
const addedNode = join(root, 'node_modules/.bin', process.platform === 'win32' ? 'node.cmd' : 'node');

/** Does the machine's own Node run TypeScript? */
const runsTypeScript = () => {
	const [major, minor] = process.versions.node.split('.').map(Number);
	const isNew = major > TYPESCRIPT_NODE[0] || (major === TYPESCRIPT_NODE[0] && minor >= TYPESCRIPT_NODE[1]);
	return isNew && !isAddedNode;
};

/** A Node at hand that runs TypeScript: the one that runs now, or the one that was added. `undefined` before the first setup. */
export const typescriptNode = () =>
	isAddedNode || runsTypeScript() ? process.execPath : existsSync(addedNode) ? addedNode : undefined;

const installPackages = () => {
	const wanted = createHash('sha256')
		.update(readFileSync(join(root, 'package-lock.json')))
		.digest('hex');
	if (!existsSync(stampFile) || readFileSync(stampFile, 'utf8') !== wanted) {
		console.error('Installing packages (once) …');
		npm(['ci', '--ignore-scripts']);
		writeFileSync(stampFile, wanted);
	}
	if (runsTypeScript() || existsSync(addedNode)) return;
	const platform = process.platform === 'win32' ? 'win' : process.platform;
	console.error(`This machine's Node is ${process.version}: adding Node ${PINNED_NODE} to node_modules …`);
	npm(['install', '--no-save', '--ignore-scripts', `node-${platform}-${process.arch}@${PINNED_NODE}`]);
};

const installBrowsers = (node) => {
	const probe = spawnSync(
		node,
		['-e', "import('./scripts/browsers.ts').then((b) => process.exit(b.chromiumPath() && b.firefoxPath() ? 0 : 1))"],
		{ cwd: root },
	);
	if (probe.status === 0) return;
	if (process.platform === 'linux' && existsSync('/usr/bin/apt-get')) {
		const sudo = process.getuid() === 0 ? [] : ['sudo', '-n'];
		const apt = (...args) => {
			const [command, ...rest] = [...sudo, 'apt-get', ...args];
			run(command, rest, { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
		};
		console.error(`Installing ${DEBIAN_BROWSERS.join(', ')} with apt-get (once) …`);
		try {
			apt('update', '-qq');
			apt('install', '-y', '-qq', '--no-install-recommends', ...DEBIAN_BROWSERS);
			return;
		} catch (error) {
			console.error(`${error.message} Trying Playwright's own download.`);
		}
	}
	run(node, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'], { stdio: 'inherit' });
};

/**
 * @param {{ browsers?: boolean }} options `browsers`: also Chromium and Firefox, as the tests need them
 * @returns {Promise<{ node: string, env: NodeJS.ProcessEnv }>} a Node that runs TypeScript, and an environment in which it comes first
 * @throws {Error} with one sentence that says which step failed
 */
export async function setup({ browsers = false } = {}) {
	installPackages();
	const bin = join(root, 'node_modules/.bin');
	const node = runsTypeScript() ? process.execPath : addedNode;
	if (browsers) installBrowsers(node);
	const separator = process.platform === 'win32' ? ';' : ':';
	return { node, env: { ...process.env, PATH: `${dirname(node)}${separator}${bin}${separator}${process.env.PATH}` } };
}
