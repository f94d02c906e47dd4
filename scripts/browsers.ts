import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The first of these that exists is used; else Playwright's own download. */
const CHROMIUM = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser'];
const FIREFOX = [process.env.FIREFOX_PATH, '/usr/bin/firefox-esr', '/usr/bin/firefox'];

const playwrightBrowser = (name: 'chromium' | 'firefox'): string | undefined => {
	try {
		const path = createRequire(import.meta.url)('playwright-core')[name].executablePath();
		return existsSync(path) ? path : undefined;
	} catch {
		// Playwright knows no browser for this platform.
		return undefined;
	}
};

const firstExisting = (paths: (string | undefined)[]) => paths.find((path) => path && existsSync(path));

/** Path of a Chromium that can load unpacked extensions; branded Chrome no longer can. */
export const chromiumPath = (): string | undefined => firstExisting(CHROMIUM) ?? playwrightBrowser('chromium');

/** Path of a Firefox that takes Marionette commands; Playwright's own patched build does not. */
export const firefoxPath = (): string | undefined => firstExisting(FIREFOX);
