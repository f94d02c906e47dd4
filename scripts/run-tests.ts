import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, SHIPPED } from './build.ts';

interface Counts {
	passed: number;
	failed: number;
	skipped: number;
}

const reports = mkdtempSync(join(tmpdir(), 'hindsight-tests-'));
process.on('exit', () => rmSync(reports, { recursive: true, force: true }));

const node = (args: string[], env: NodeJS.ProcessEnv = {}) =>
	spawnSync(process.execPath, args, { stdio: 'inherit', env: { ...process.env, ...env } }).status ?? 1;

/** A runner that ended badly without a failed test (a crash, no report) counts as one failure. */
const counted = (status: number, read: () => Counts): Counts => {
	try {
		const counts = read();
		return status !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
	} catch (error) {
		console.error(`No test report: ${(error as Error).message}`);
		return { passed: 0, failed: 1, skipped: 0 };
	}
};

const vitest = (project: string): Counts => {
	const report = join(reports, `${project}.json`);
	const status = node([
		'node_modules/vitest/vitest.mjs',
		'run',
		'--project',
		project,
		'--reporter=default',
		'--reporter=json',
		`--outputFile.json=${report}`,
	]);
	return counted(status, () => {
		const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(report, 'utf8'));
		return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests };
	});
};

const playwright = (): Counts => {
	const report = join(reports, 'e2e.json');
	const status = node(['node_modules/@playwright/test/cli.js', 'test', '--project=e2e', '--reporter=list,json'], {
		PLAYWRIGHT_JSON_OUTPUT_NAME: report,
	});
	return counted(status, () => {
		const { expected, unexpected, flaky, skipped } = JSON.parse(readFileSync(report, 'utf8')).stats;
		return { passed: expected, failed: unexpected + flaky, skipped };
	});
};

await build({ only: [...SHIPPED, 'chrome-e2e', 'firefox-e2e'] });
const total: Counts = { passed: 0, failed: 0, skipped: 0 };
for (const counts of [vitest('unit'), vitest('backend'), vitest('browser'), playwright()])
	for (const key of ['passed', 'failed', 'skipped'] as const) total[key] += counts[key];

console.log(`${total.passed} passed, ${total.failed} failed${total.skipped ? `, ${total.skipped} skipped` : ''}`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
