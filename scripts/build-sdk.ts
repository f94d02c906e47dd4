import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = resolve(import.meta.dirname, '..');

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
			target: 'es2020',
			lib: { entry: 'lib/sdk/browser.ts', formats: ['iife'], name: 'hindsight', fileName: () => 'heap.js' },
		},
	});
}

if (import.meta.main ?? process.argv[1] === fileURLToPath(import.meta.url)) await buildSdk();
