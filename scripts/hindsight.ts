#!/usr/bin/env node
import { runCoverage } from './coverage/command.ts';

const [command, ...rest] = process.argv.slice(2);
if (command === 'coverage') {
	process.exitCode = await runCoverage(rest);
} else {
	console.error('Usage: hindsight coverage URL… [--config FILE] [--fail-under 100] [--sitemap URL] [--out DIR]');
	process.exitCode = 2;
}
