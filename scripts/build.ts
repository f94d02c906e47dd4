import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const extensionSources = ['entrypoints', 'components', 'lib', 'public', 'wxt.config.ts'];

const wxt = (...args: string[]) => {
	const result = spawnSync(process.execPath, [join(root, 'node_modules/wxt/bin/wxt.mjs'), ...args], {
		cwd: root,
		encoding: 'utf8',
		// With a mode of its own the build would be one for development.
		env: { ...process.env, NODE_ENV: 'production' },
	});
	if (result.status !== 0) throw new Error(`wxt ${args.join(' ')} failed:\n${result.stdout}${result.stderr}`);
};

/** What can be built: from which sources, into which folder of `.output`. */
const PARTS = {
	sdk: {
		sources: ['lib', 'scripts/build-sdk.ts'],
		output: 'sdk',
		run: async () => (await import('./build-sdk.ts')).buildSdk(),
	},
	demo: {
		sources: ['backend/demo', 'lib', 'scripts/build-demo.ts'],
		output: 'demo',
		run: async () => (await import('./build-demo.ts')).buildDemo(),
	},
	chrome: { sources: extensionSources, output: 'chrome-mv3', run: async () => wxt('build') },
	firefox: {
		sources: extensionSources,
		output: 'firefox-mv3',
		run: async () => wxt('build', '-b', 'firefox', '--mv3'),
	},
	/** As `chrome`, with host permissions for this machine, which no test can grant without a display. */
	'chrome-e2e': { sources: extensionSources, output: 'chrome-mv3-e2e', run: async () => wxt('build', '--mode', 'e2e') },
	'firefox-e2e': {
		sources: extensionSources,
		output: 'firefox-mv3-e2e',
		run: async () => wxt('build', '-b', 'firefox', '--mv3', '--mode', 'e2e'),
	},
} as const;
export type Part = keyof typeof PARTS;
export const SHIPPED: Part[] = ['sdk', 'demo', 'chrome', 'firefox'];

const filesBelow = (path: string): string[] =>
	existsSync(path)
		? readdirSync(path, { recursive: true, withFileTypes: true })
				.filter((entry) => entry.isFile())
				.map((entry) => join(entry.parentPath, entry.name))
				.sort()
		: [];

const fingerprint = (sources: readonly string[]) => {
	const hash = createHash('sha256');
	for (const source of [...sources, 'package-lock.json']) {
		const path = join(root, source);
		const files = /\.\w+$/.test(source) ? [path] : filesBelow(path);
		for (const file of files) hash.update(file.slice(root.length)).update(readFileSync(file));
	}
	return hash.digest('hex');
};

/**
 * Builds the parts whose sources changed since their last build into `.output/<part>`.
 * @throws {Error} with the tool's own output, when a part fails
 */
export async function build({ only = SHIPPED, force = false }: { only?: readonly Part[]; force?: boolean } = {}) {
	for (const part of only) {
		const { sources, output, run } = PARTS[part];
		const stamp = join(root, '.output/.stamps', part);
		const wanted = fingerprint(sources);
		const isBuilt =
			existsSync(join(root, '.output', output)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;
		if (isBuilt && !force) continue;
		console.error(`Building ${part} …`);
		rmSync(stamp, { force: true });
		await run();
		mkdirSync(dirname(stamp), { recursive: true });
		writeFileSync(stamp, wanted);
	}
}

if (import.meta.main ?? process.argv[1] === fileURLToPath(import.meta.url))
	await build({
		force: process.argv.includes('--force'),
		only: process.argv.includes('--e2e') ? [...SHIPPED, 'chrome-e2e', 'firefox-e2e'] : SHIPPED,
	});
