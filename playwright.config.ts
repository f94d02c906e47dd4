import { defineConfig } from '@playwright/test';

// Playwright gives a `Page` for the real side panel only where this is set, in every worker.
process.env.PW_CHROMIUM_ATTACH_TO_OTHER = '1';

export default defineConfig({
	testDir: 'tests/e2e',
	outputDir: 'test-results',
	// Each test starts a browser and a backend: one at a time on two cores.
	workers: 1,
	timeout: 120_000,
	expect: { timeout: 15_000 },
	use: { actionTimeout: 15_000 },
	retries: 0,
	forbidOnly: Boolean(process.env.CI),
});
