import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Chromium's id of an unpacked extension: the first 128 bits of the SHA-256 of its public key, in the letters a to p.
 * https://developer.chrome.com/docs/extensions/reference/manifest/key
 */
export function extensionId(extension: string): string {
	const { key } = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as { key: string };
	const hash = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex').slice(0, 32);
	return hash.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}

/**
 * A new profile has the extension's button in the toolbar; otherwise it hides behind the puzzle piece. It offers to keep no
 * passwords: the question lies over the panel when somebody signs in to the demo shop.
 */
export function makeProfile(profile: string, extension: string): void {
	const preferences = join(profile, 'Default', 'Preferences');
	if (existsSync(preferences)) return;
	mkdirSync(join(profile, 'Default'), { recursive: true });
	writeFileSync(
		preferences,
		JSON.stringify({
			extensions: { pinned_extensions: [extensionId(extension)] },
			credentials_enable_service: false,
		}),
	);
}
