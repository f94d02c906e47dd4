#!/usr/bin/env node
// `npx hindsight`: hands over to a Node that runs TypeScript, from whatever folder it was called in.
// Plain JavaScript, since it runs on the machine's own Node.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root, setup, typescriptNode } from './setup.mjs';

try {
	const node = typescriptNode() ?? (await setup()).node;
	const { status, error } = spawnSync(node, [join(root, 'scripts/hindsight.ts'), ...process.argv.slice(2)], {
		stdio: 'inherit',
	});
	if (error) throw error;
	process.exitCode = status ?? 2;
} catch (error) {
	console.error(error.message);
	process.exitCode = 2;
}
