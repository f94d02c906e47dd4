// Before the commands that somebody may try first in a fresh clone: installs, where nobody has. Plain JavaScript, as it runs
// on the machine's own Node.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root, setup, typescriptNode } from './setup.mjs';

try {
	if (!existsSync(join(root, 'node_modules')) || !typescriptNode()) await setup();
} catch (error) {
	console.error(error.message);
	process.exitCode = 1;
}
