import { defineConfig } from '@playwright/test';

// Playwright gives a `Page` for the real side panel only where this is set, in every worker.
process.env.PW_CHROMIUM_ATTACH_TO_OTHER = '1';

export default defineConfig({
	projects: [
		{ name: 'e2e', testDir: 'tests/e2e' },
		// Not tests: they make the pictures of the README and the guide.
		{ name: 'screenshots', testDir: 'tests/screenshots' },
	],
	outputDir: 'test-results',
	// Each test starts a browser and a backend: one at a time on two cores.
	workers: 1,
	timeout: 120_000,
	expect: { timeout: 15_000 },
	use: { actionTimeout: 15_000 },
	retries: 0,
	forbidOnly: Boolean(process.env.CI),
});
