import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { CURRENT_BUILD, hashStylesheet } from '../backend/demo/builds.ts';

const fileOf = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const ENTRY = fileURLToPath(new URL('../backend/demo/client/main.ts', import.meta.url));

/** Builds the demo shop's client into `outDir`: `shop.js`, and `shop.css` with the hashed class names of its build. */
export const buildDemo = async (outDir = fileOf('../.output/demo')): Promise<void> => {
	await build({
		root: dirname(ENTRY),
		configFile: false,
		logLevel: 'warn',
		publicDir: false,
		build: {
			outDir,
			emptyOutDir: true,
			target: 'es2022',
			lib: { entry: ENTRY, formats: ['es'], fileName: () => 'shop.js' },
		},
	});
	mkdirSync(outDir, { recursive: true });
	writeFileSync(
		join(outDir, 'shop.css'),
		hashStylesheet(CURRENT_BUILD, readFileSync(fileOf('../backend/demo/shop.css'), 'utf8')),
	);
};
