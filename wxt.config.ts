import { defineConfig } from 'wxt';

/** Fixes the extension's id in Chromium wherever it is loaded from; only the public half exists. */
const KEY =
	'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAuL8P5PrrsxDELgFqjZznTQUfL23qRvXDIkKAX+0KFnAxlpdgTVDj8DFUF+4SIw+YkEuCmFkgktNZjBYQwJYGhuQNumh9ZQDCG/rrwBIUxSWWN4+ukkEtv0zDX3+6N+nBX802xyP8f1+lAvy9kyBftEbrXYy9zUhxiFw/I21ndelHZaYzy5dbPFkWDbLFkLquUOVJxtfcv/fdtKNk7CyKHJGKGyZVWGixexAyBA3cV/1m0Sf1Y4t6k8eALd/LI3l6kklyJXwIJnZvr8vamlY36MsZTc4rYbz/kIX+fvEYBuP8aH4J3Sa9r1PM+M3vJ5Qtu7bU0C9t/QLWFR/hBbsOGQIDAQAB';

/** `wxt build --mode e2e`: with access to this machine's pages, which no test can grant without a display. */
const TEST_HOSTS = ['http://127.0.0.1/*', 'http://localhost/*'];

export default defineConfig({
	modules: ['@wxt-dev/module-react'],
	outDirTemplate: '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
	imports: false,
	webExt: { disabled: true },
	zip: { artifactTemplate: '{{name}}-{{version}}-{{browser}}-mv{{manifestVersion}}.zip' },
	manifest: ({ browser, mode }) => ({
		name: 'Hindsight',
		description: 'Point at an element of a page, name it, and see every time it was used in the past.',
		permissions: ['activeTab', 'scripting', 'storage'],
		...(mode === 'e2e' ? { host_permissions: TEST_HOSTS } : {}),
		optional_host_permissions: ['http://*/*', 'https://*/*'],
		// Opens the panel without a mouse; a person changes it in the browser's own settings.
		commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+H' } } },
		action: { default_title: 'Hindsight: label and inspect this page' },
		// No upgrade to HTTPS, which Firefox adds by default: the backend may be on this machine.
		content_security_policy: {
			extension_pages:
				"default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self' http: https:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
		},
		...(browser === 'firefox'
			? {
					browser_specific_settings: {
						gecko: {
							id: 'hindsight@hindsight.dev',
							strict_min_version: '142.0',
							data_collection_permissions: { required: ['websiteActivity', 'websiteContent'] },
						},
					},
				}
			: { key: KEY, minimum_chrome_version: '120' }),
	}),
	vite: () => ({
		build: { sourcemap: false, minify: true },
	}),
});
