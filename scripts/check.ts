import { spawnSync } from 'node:child_process';
import { build } from './build.ts';
import { overBudget } from './size-budgets.ts';

const bin = (name: string, ...args: string[]) => {
	const { status, stdout, stderr, error } = spawnSync(`node_modules/.bin/${name}`, args, { encoding: 'utf8' });
	return status === 0 ? [] : [error ? error.message : `${stdout}${stderr}`.trim()];
};

/** React DOM's own code for `dangerouslySetInnerHTML`, which nothing here uses. */
const isOfReact = ({ code, file }: LintFinding) =>
	code === 'UNSAFE_VAR_ASSIGNMENT' && /^chunks\/sidepanel-/.test(file ?? '');

interface LintFinding {
	code: string;
	message: string;
	file?: string;
	line?: number;
}

function extensionLint(): string[] {
	const { stdout, stderr } = spawnSync(
		'node_modules/.bin/web-ext',
		['lint', '--source-dir', '.output/firefox-mv3', '--no-config-discovery', '--output', 'json'],
		{ encoding: 'utf8' },
	);
	if (!stdout.startsWith('{')) return [stdout + stderr];
	const { errors, warnings, notices } = JSON.parse(stdout) as Record<string, LintFinding[]>;
	return [...(errors ?? []), ...(warnings ?? []), ...(notices ?? [])]
		.filter((finding) => !isOfReact(finding))
		.map(({ code, message, file = '', line = '' }) => `${code} ${file}:${line} ${message}`);
}

/** Each check answers with what it found wrong; nothing found is a pass. */
const CHECKS: Record<string, () => string[] | Promise<string[]>> = {
	'format and lint': () => bin('biome', 'ci', '--colors=off', '--diagnostic-level=warn', '.'),
	types: () => [...bin('wxt', 'prepare'), ...bin('tsc', '--noEmit', '-p', '.')],
	'dead code': () => bin('knip', '--no-progress'),
	build: async () => {
		await build();
		return [];
	},
	'size budgets': overBudget,
	'extension lint': extensionLint,
};

let failed = 0;
for (const [name, check] of Object.entries(CHECKS)) {
	const problems = await Promise.resolve()
		.then(check)
		.catch((error: Error) => [error.message]);
	console.log(`${problems.length === 0 ? 'ok  ' : 'FAIL'} ${name}`);
	for (const problem of problems) console.log(problem.replace(/^/gm, '     '));
	if (problems.length > 0) failed++;
}
process.exitCode = failed === 0 ? 0 : 1;
