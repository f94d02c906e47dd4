#!/usr/bin/env node
import { runCoverage } from './coverage/command.ts';

const HELP = `Usage: hindsight coverage URL… [options]

  --config FILE        urls, sitemap, failUnder, out, waitFor, storageState, initScript, harmless (JSON)
  --sitemap URL        also the pages that a sitemap lists
  --fail-under NUMBER  exit code 1 below this score; 100 if not given
  --out DIR            write coverage.html, .json, .sarif and .junit.xml there

Exit codes: 0 good, 1 below the limit, 2 a page could not be looked at, or the command line is wrong.`;

const [command, ...rest] = process.argv.slice(2);
if (rest.includes('--help') || command === '--help') {
	console.log(HELP);
} else if (command === 'coverage') {
	process.exitCode = await runCoverage(rest);
} else {
	console.error(HELP);
	process.exitCode = 2;
}
