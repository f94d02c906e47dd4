import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { minify } from 'terser';
import { build } from 'vite';
import { WARNING_CODES } from '../lib/protocol/warning-codes.ts';

const root = resolve(import.meta.dirname, '..');

/** Properties that stay within the SDK: no page, server or inspector ever sees them. */
const INTERNAL =
	/^(isRecorded|isDown|listen|restore|visitor|visitAt|saveSoon|sync|learn|jar|turn|pageProperties|delivery|enqueue|flush|pause|resume|list|settle|read|keep|remove|masked|context|save|reset|record|recordPageview|endRecording|cause|pressedOn|written)$/;

/** A warning's code becomes its place in the list, which the inspector has: another percent less. */
const withoutNames = (code: string) =>
	WARNING_CODES.reduce((text, name, place) => text.replace(RegExp(`(["'\`])${name}\\1`, 'g'), ` ${place}`), code);

const SCRIPT = { entry: 'lib/sdk/browser.ts', format: 'iife', file: 'heap.js' } as const;
const MODULE = { entry: 'lib/sdk/index.ts', format: 'es', file: 'index.js' } as const;

/** What `import heap from 'hindsight/sdk'` is to TypeScript; the rest is in `types.ts`, which stands alone. */
const TYPES = `import type { Heap } from './types.js';

export type { Heap, PropertyInput, SdkOptions } from './types.js';
declare const heap: Heap;
export default heap;
`;

/**
 * Bundles the page SDK: as one script, `heap.js`, and as a module, `index.js` with its types.
 * @param outDir below the repository, or absolute
 */
export async function buildSdk(outDir = '.output/sdk'): Promise<void> {
	const folder = resolve(root, outDir);
	rmSync(folder, { recursive: true, force: true });
	for (const { entry, format, file } of [SCRIPT, MODULE]) {
		await build({
			configFile: false,
			root,
			publicDir: false,
			logLevel: 'warn',
			build: {
				outDir: folder,
				emptyOutDir: false,
				target: 'es2022',
				lib: { entry, formats: [format], name: 'hindsight', fileName: () => file },
			},
		});
		// Another 2% less, as every visitor loads it.
		const path = resolve(folder, file);
		const { code } = await minify(withoutNames(readFileSync(path, 'utf8')), {
			toplevel: true,
			compress: {
				ecma: 2020,
				passes: 3,
				sequences: false,
				hoist_funs: true,
				pure_getters: true,
				unsafe: true,
				unsafe_comps: true,
				unsafe_math: true,
				hoist_vars: true,
				negate_iife: false,
				unsafe_arrows: true,
			},
			format: { ecma: 2020 },
			mangle: { properties: { regex: INTERNAL, builtins: true } },
		});
		if (code) writeFileSync(path, code);
	}
	writeFileSync(resolve(folder, 'index.d.ts'), TYPES);
	copyFileSync(resolve(root, 'lib/sdk/types.ts'), resolve(folder, 'types.d.ts'));
}

if (import.meta.main ?? process.argv[1] === fileURLToPath(import.meta.url)) await buildSdk();
