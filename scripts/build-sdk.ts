import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { minify } from 'terser';
import { build } from 'vite';

const root = resolve(import.meta.dirname, '..');

/** Properties that stay within the SDK: no page, server or inspector ever sees them. */
const INTERNAL = /^(isRecorded|isDown|listen|restore|visitor|visitAt|saveSoon|learn|jar|turn|pageProperties)$/;

/**
 * Bundles the page SDK into one script, `heap.js`.
 * @param outDir below the repository, or absolute
 */
export async function buildSdk(outDir = '.output/sdk'): Promise<void> {
	const folder = resolve(root, outDir);
	rmSync(folder, { recursive: true, force: true });
	await build({
		configFile: false,
		root,
		publicDir: false,
		logLevel: 'warn',
		build: {
			outDir: folder,
			emptyOutDir: true,
			target: 'es2022',
			lib: { entry: 'lib/sdk/browser.ts', formats: ['iife'], name: 'hindsight', fileName: () => 'heap.js' },
		},
	});
	// Another 2% less, as every visitor loads it.
	const file = resolve(folder, 'heap.js');
	const { code } = await minify(readFileSync(file, 'utf8'), {
		toplevel: true,
		compress: { ecma: 2020, passes: 3, sequences: false, hoist_funs: true, pure_getters: true, unsafe_arrows: true },
		format: { ecma: 2020 },
		mangle: { properties: { regex: INTERNAL } },
	});
	if (code) writeFileSync(file, code);
}

if (import.meta.main ?? process.argv[1] === fileURLToPath(import.meta.url)) await buildSdk();
