import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { CURRENT_BUILD, hashStylesheet } from '../backend/demo/builds.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const demo = join(root, 'backend/demo');

/** Builds the demo shop's client into `outDir`: `shop.js`, and `shop.css` with the hashed class names of its build. */
export const buildDemo = async (outDir = join(root, '.output/demo')): Promise<void> => {
	await build({
		root: demo,
		configFile: false,
		logLevel: 'warn',
		publicDir: false,
		build: {
			outDir,
			emptyOutDir: true,
			target: 'es2022',
			lib: { entry: join(demo, 'client/main.ts'), formats: ['es'], fileName: () => 'shop.js' },
		},
	});
	mkdirSync(outDir, { recursive: true });
	writeFileSync(join(outDir, 'shop.css'), hashStylesheet(CURRENT_BUILD, readFileSync(join(demo, 'shop.css'), 'utf8')));
};
