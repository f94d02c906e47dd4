import { cp, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openSidebar } from './firefox-sidebar.ts';
import { expect, test } from './harness.ts';
import { startFirefox } from './marionette.ts';
import { serveSite } from './site.ts';

/** The darkest sign of each picture of a report, as the brightest of its three colours. */
const DARKEST = `return [...document.images].map((image) => {
	const canvas = document.createElement('canvas');
	[canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
	const context = canvas.getContext('2d');
	context.drawImage(image, 0, 0);
	const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
	let most = 255;
	for (let i = 0; i < data.length; i += 4) most = Math.min(most, Math.max(data[i], data[i + 1], data[i + 2]));
	return most;
});`;

test('coverage in Firefox: a name that is clicked is an alarm, and the report has pictures on which nobody can read it', async ({
	backend,
	tempDir,
}) => {
	const [folder, profile, files] = ['extension', 'profile', 'files'].map((name) => join(tempDir, name)) as [
		string,
		string,
		string,
	];
	await cp('.output/firefox-mv3-e2e', folder, { recursive: true });
	await writeFile(join(folder, 'connection.json'), JSON.stringify({ server: backend.url, token: backend.token }));
	await mkdir(profile);
	await mkdir(files);
	const site = await serveSite({
		files: {
			'/': `<!doctype html><html lang="en"><title>People</title><script async src="${backend.url}/js/heap-people.js"></script>
				<body style="font: 16px sans-serif; color: #000; background: #fff"><p>Anna Schmidt</p><p>+49 30 901820</p>`,
		},
	});
	const firefox = await startFirefox(profile);
	try {
		const { value: addon } = await firefox.send<{ value: string }>('Addon:Install', { path: folder, temporary: true });
		await firefox.send('WebDriver:Navigate', { url: site.url });
		const sidebar = await openSidebar(firefox, addon);
		// A click on the toolbar's button: it lets the extension take a picture of the tab.
		await firefox.run(
			`Services.prefs.setIntPref('browser.download.folderList', 2);
			Services.prefs.setStringPref('browser.download.dir', args[1]);
			const { extension } = WebExtensionPolicy.getByID(args[0]);
			await extension.apiManager.global.browserActionFor(extension).triggerAction(window);`,
			[addon, files],
			'chrome',
		);
		await sidebar.waitFor('*', /app people/);
		await firefox.run(`document.querySelector('p').click();`);
		await sidebar.click('.event-row', /Anna Schmidt/);
		await sidebar.waitFor('.detail', /looks personal/);

		await sidebar.click('[role=tab]', /^Coverage/);
		await sidebar.waitFor('.coverage-title', /^Would be sent\s*2/);
		await sidebar.click('button', /^Site report/);
		await sidebar.click('[role=menuitem]', /^HTML/);
		const reports = async () => (await readdir(files)).filter((name) => name.endsWith('.html'));
		await expect.poll(reports, { timeout: 20_000 }).toHaveLength(1);
		const [name = ''] = await reports();
		await firefox.send('WebDriver:Navigate', { url: pathToFileURL(join(files, name)).href });
		const darkest = await firefox.run<number[]>(DARKEST);
		expect(darkest).toHaveLength(2);
		for (const one of darkest) expect(one).toBeGreaterThan(100);
	} finally {
		await firefox.close();
		await site.close();
	}
});
