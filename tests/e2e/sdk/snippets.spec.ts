import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { snippetOf } from '../../../lib/panel/snippet.ts';
import { expect, inWords, test } from './recorder.ts';

/** Heap's newer snippet as a site has it, with the host changed. */
const newer = (server: string, appId: string, options = '{}') => `<script>
window.heapReadyCb=window.heapReadyCb||[],window.heap=window.heap||[],heap.load=function(e,t){window.heap.envId=e,
window.heap.clientConfig=t=t||{},window.heap.clientConfig.shouldFetchServerConfig=!1;var a=document.createElement("script");
a.type="text/javascript",a.async=!0,a.src="${server}/config/"+e+"/heap_config.js";
var r=document.getElementsByTagName("script")[0];r.parentNode.insertBefore(a,r);
var n=["init","startTracking","stopTracking","track","resetIdentity","identify","identifyHashed","getSessionId","getUserId",
"getIdentity","addUserProperties","addEventProperties","removeEventProperty","clearEventProperties","addAccountProperties",
"addAdapter","addTransformer","addTransformerFn","onReady","addPageviewProperties","removePageviewProperty",
"clearPageviewProperties","trackPageview"],i=function(e){return function(){var t=Array.prototype.slice.call(arguments,0);
window.heapReadyCb.push({name:e,fn:function(){heap[e]&&heap[e].apply(heap,t)}})}};for(var p=0;p<n.length;p++)heap[n[p]]=i(n[p])};
heap.load("${appId}", ${options});
</script>`;

const QUEUED = `<script>heap.track('First', { n: 1 }); heap.identify('anna'); heap.addEventProperties({ plan: 'pro' }); heap.track('Second')</script>`;
const LOADED = () => (window as unknown as { heap: { loaded?: boolean } }).heap.loaded === true;

for (const [name, snippet] of Object.entries({ classic: snippetOf, newer }))
	test.describe(`the ${name} snippet`, () => {
		test('calls that were made before the script came are done in order', async ({ page, recorder }) => {
			await recorder.open('', { head: snippet('', recorder.appId) + QUEUED });
			await page.waitForFunction(LOADED);
			await page.evaluate(`heap.track('Third')`);
			const events = await recorder.events();
			expect(events.map(inWords)).toEqual(
				['custom First', 'custom Second', `pageview /${recorder.appId}/`, 'custom Third'].sort((a, b) =>
					a.startsWith('pageview') ? -1 : b.startsWith('pageview') ? 1 : 0,
				),
			);
			expect(events.map(({ page, properties }) => [page.identity, properties.plan])).toEqual([
				[undefined, undefined],
				[undefined, undefined],
				['anna', 'pro'],
				['anna', 'pro'],
			]);
		});

		test('a method that was taken from the stub still records', async ({ page, recorder }) => {
			await recorder.open('', { head: `${snippet('', recorder.appId)}<script>var kept = heap.track</script>` });
			await page.waitForFunction(LOADED);
			await page.evaluate(`kept('Kept')`);
			expect(await recorder.words()).toEqual(['custom Kept']);
		});

		test('in the page twice it records once, and says so', async ({ page, recorder }) => {
			await recorder.open('<button id="b">Pay</button>', { head: snippet('', recorder.appId) });
			await page.waitForFunction(LOADED);
			const again = page.waitForResponse(
				(response) => response.url().includes(recorder.appId) && response.url().endsWith('.js'),
			);
			await page.evaluate(
				(text) => {
					const script = document.createElement('script');
					script.textContent = text;
					document.head.append(script);
				},
				snippet('', recorder.appId).replace(/<\/?script>/g, ''),
			);
			await page.evaluate(`heap.track('Between')`);
			await again;
			await page.locator('#b').click();
			await page.waitForFunction(LOADED);
			await expect.poll(() => recorder.reasons()).toEqual([`loaded-twice ${recorder.appId}`]);
			expect(await recorder.words()).toEqual(['custom Between', 'click button#b']);
		});
	});

test('the newer snippet’s calls that have no counterpart are refused, and nothing fails', async ({
	page,
	recorder,
}) => {
	await recorder.open('', {
		head: `${newer('', recorder.appId)}<script>heap.addAdapter({}); heap.onReady(() => heap.track('Ready'))</script>`,
	});
	await page.waitForFunction(LOADED);
	await page.evaluate('heap.addTransformer({})');
	expect(await recorder.reasons()).toEqual(['unknown-call addAdapter', 'unknown-call addTransformer']);
	expect(await recorder.words()).toEqual(['custom Ready']);
});

test('two snippets of two apps: the first is recorded, the second is told', async ({ page, recorder }) => {
	await recorder.open('<button id="b">Pay</button>', {
		head: recorder.script + recorder.script.replace('.js', '-other.js'),
	});
	await page.locator('#b').click();
	expect(await recorder.reasons()).toEqual([`two-app-ids ${recorder.appId}-other`]);
	expect(await recorder.words()).toEqual(['click button#b']);
});

test('an element named heap is no stub', async ({ page, recorder }) => {
	await recorder.open('<button id="b">Pay</button>', { head: `<meta id="heap" name="heap">${recorder.script}` });
	await page.locator('#b').click();
	expect(await recorder.words()).toEqual(['click button#b']);
});

test('a copy at any address of the site is loaded by a call', async ({ page, recorder }) => {
	await recorder.open('<button id="b">Pay</button>', {
		head: `<script src="/assets/sdk.js"></script><script>heap.load('${recorder.appId}', null)</script>`,
	});
	await page.locator('#b').click();
	expect(await recorder.words()).toEqual(['click button#b']);
});

test('an app id that is none is told, and the right one may still come', async ({ page, recorder }) => {
	await recorder.open('', {
		head: `<script src="/assets/sdk.js"></script><script>heap.load(); heap.load('no spaces'); heap.load('${recorder.appId}')</script>`,
	});
	expect(await recorder.reasons()).toEqual(['call-invalid load', 'call-invalid load']);
	await page.evaluate(`heap.track('A')`);
	expect(await recorder.words()).toEqual(['custom A']);
});

test('a page with the strictest policy: nonce, trusted types, and the site’s own path', async ({ page, recorder }) => {
	const broken: string[] = [];
	page.on('console', (message) => {
		if (/policy|trusted/i.test(message.text())) broken.push(message.text());
	});
	await recorder.open('<button id="b">Pay</button>', {
		head: `<script nonce="r4nd0m" src="/first-party/sdk.js"></script><script nonce="r4nd0m">heap.load('${recorder.appId}', { trackingServer: '/first-party' })</script>`,
		headers: {
			'content-security-policy': `default-src 'none'; script-src 'nonce-r4nd0m' 'strict-dynamic'; connect-src 'self'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'`,
		},
	});
	await page.locator('#b').click();
	const sent = page.waitForRequest((request) => request.method() === 'POST');
	await page.evaluate(`document.dispatchEvent(new Event('visibilitychange'))`);
	expect((await sent).url()).toBe(`${recorder.origin()}/first-party/h`);
	expect(await recorder.words()).toEqual(['click button#b']);
	expect(broken).toEqual([]);
});

test('as a module: it has types, and records', async ({ page, recorder }) => {
	const folder = mkdtempSync(join(tmpdir(), 'hindsight-consumer-'));
	try {
		mkdirSync(join(folder, 'node_modules'));
		symlinkSync(resolve('.'), join(folder, 'node_modules/hindsight'));
		writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
		writeFileSync(
			join(folder, 'app.ts'),
			`import heap, { type SdkOptions } from 'hindsight/sdk';
			const options: SdkOptions = { crossDomain: ['partner.test'] };
			heap.track('Before load');
			heap.load('${recorder.appId}', options);
			const user: string | undefined = heap.getUserId();
			heap.track('After load', { user: user ?? '' });
			// @ts-expect-error a name is needed
			if (!user) heap.track();
			Object.assign(globalThis, { heap });`,
		);
		for (const how of ['bundler', 'nodenext'])
			execFileSync(
				resolve('node_modules/.bin/tsc'),
				[
					...['--noEmit', '--strict', '--skipLibCheck', '--target', 'es2022'],
					...['--module', how === 'bundler' ? 'esnext' : how, '--moduleResolution', how, 'app.ts'],
				],
				{ cwd: folder },
			);
		await build({
			configFile: false,
			root: folder,
			logLevel: 'error',
			build: { outDir: 'out', lib: { entry: 'app.ts', formats: ['es'], fileName: () => 'app.js' } },
		});
		const script = readFileSync(join(folder, 'out/app.js'), 'utf8');
		await recorder.open('<button id="b">Pay</button>', {
			head: `<script type="module">${script}</script>`,
		});
		await page.locator('#b').click();
		expect(await recorder.reasons()).toEqual([]);
		expect(await recorder.words()).toEqual(['custom Before load', 'custom After load', 'click button#b']);
		// On a server it waits for nothing and fails at nothing.
		const onServer = `import('hindsight/sdk').then(({ default: heap }) => { heap.load('a'); heap.track('A'); console.log(String(heap.getUserId())); })`;
		expect(execFileSync(process.execPath, ['-e', onServer], { cwd: folder, encoding: 'utf8' })).toBe('undefined\n');
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
});
