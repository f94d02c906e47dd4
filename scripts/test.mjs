// `npm test`: everything from a fresh clone. Installs, builds, runs every suite, counts.
import { spawnSync } from 'node:child_process';
import { root, setup } from './setup.mjs';

const { node, env } = await setup({ browsers: true }).catch((error) => {
	console.error(error.message);
	process.exit(1);
});
const result = spawnSync(node, ['scripts/run-tests.ts', ...process.argv.slice(2)], {
	cwd: root,
	env,
	stdio: 'inherit',
});
process.exit(result.status ?? 1);
