import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumPath } from './scripts/browsers.ts';

export default defineConfig({
	test: {
		projects: [
			{ test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], environment: 'node' } },
			{
				// The embedded engine binds one data folder a process: each file gets a process of its own, two at a time.
				test: {
					name: 'backend',
					include: ['tests/backend/**/*.test.ts'],
					environment: 'node',
					pool: 'forks',
					maxWorkers: 2,
					testTimeout: 30_000,
					hookTimeout: 30_000,
				},
			},
			{
				// What depends on a DOM runs in real Chromium.
				test: {
					name: 'browser',
					include: ['tests/browser/**/*.test.{ts,tsx}'],
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						provider: playwright({
							launchOptions: {
								executablePath: chromiumPath(),
								args: [
									'--no-sandbox',
									'--disable-gpu',
									'--disable-quic',
									'--disable-background-networking',
									'--disable-sync',
									'--no-first-run',
								],
							},
						}),
						instances: [{ browser: 'chromium' }],
					},
				},
			},
		],
	},
});
