import type { WarningCode } from '../../lib/protocol/warning-codes.ts';
import { expect, test } from './harness.ts';
import { serveSite } from './site.ts';

const LONG = 'x'.repeat(1_100);
const MAIL = 'anna.schmidt@mail.example';

/** A page that does wrong what a page can do wrong. */
const careless = (server: string) => `<!doctype html><title>Careless</title>
<script async src="${server}/js/heap-careless.js"></script>
<button id="nested">Properties</button> <button id="who">Who</button> <button id="names">Names</button>
<button id="loads">Loads</button> <button id="scripts">Scripts</button>
<button>Send the whole of this very long story to everybody who has ever asked for it</button>
<button>Write to ${MAIL}</button>
<button>Call +47 22 55 01 23</button>
<div id="deep"></div>
<script>
	const on = (id, act) => document.getElementById(id).addEventListener('click', act);
	on('nested', () => heap.track('Order', { cart: { total: 74 }, coupon: null, note: '${LONG}', mail: '${MAIL}' }));
	on('who', () => { heap.identify('anna'); heap.identify('ben'); heap.identify(''); });
	on('names', () => { heap.track('${LONG}'); heap.track('Order', 'cheap'); heap.addEventProperties({ ['${LONG}']: 1 }); });
	on('loads', () => { heap.load('careless'); heap.load('other'); heap.push(['fly']); });
	on('scripts', () => document.head.append(Object.assign(document.createElement('script'), { src: '${server}/js/heap-careless.js' })));
	let place = document.getElementById('deep');
	for (let i = 0; i < 300; i++) place = place.appendChild(document.createElement('div'));
	place.innerHTML = '<button>Deep</button>';
</script>`;

/** What the list says once the page's buttons were clicked, and a part of what mends it. */
const WARNINGS: [code: WarningCode, words: string, remedy: string][] = [
	['property-nested', 'A nested property was left out.', 'total: cart.total'],
	['property-null', 'A property without a value was left out.', 'coupon ??'],
	['property-truncated', 'A property was cut to its longest length.', 'slice(0, 1024)'],
	['looks-personal', 'A property looks personal, and was sent.', 'customer.id'],
	['identity-changed', 'The identity changed without a reset.', 'heap.resetIdentity()'],
	['identity-invalid', 'The identity was not taken.', 'String(user.id)'],
	['name-too-long', 'The event name is too long.', 'heap.track'],
	['property-name-too-long', 'A property name is too long.', 'heap.track'],
	['call-invalid', 'A call was not understood.', 'heap.track'],
	['loaded-twice', 'The SDK is on this page twice.', 'heap.load("careless")'],
	['two-app-ids', 'Two app ids are used on this page.', 'heap.load("careless")'],
	['unknown-call', 'A call is not known.', 'heap.track'],
	['text-truncated', 'The text was cut to 64 characters.', 'data-heap-id'],
	[
		'element-personal',
		'What stands on the element or the page looks personal, and was recorded.',
		'data-heap-redact-text',
	],
	['masked', 'Something personal was masked before it was sent.', 'heap-ignore'],
	['path-truncated', 'The element lies too deep to be recorded whole.', 'data-heap-id'],
];

test('whatever a page does wrong is said in words, with the way to its remedy', async ({ backend, extension }) => {
	const site = await serveSite({ files: { '/': careless(backend.url) } });
	try {
		const page = await extension.context.newPage();
		await page.goto(site.url);
		const panel = await extension.openPanel(page);
		for (const button of await page.getByRole('button').all()) await button.click();
		await expect(panel.getByRole('button', { name: /“Deep”/ })).toHaveCount(1);
		await panel.getByRole('button', { name: 'Warnings', exact: true }).click();
		await expect(panel.getByRole('button', { name: /“Who”/ })).toHaveCount(0);

		const list = panel.getByRole('list', { name: 'Events' });
		const detail = panel.getByRole('region', { name: 'Event' });
		const remedies = panel.getByRole('region', { name: 'What to do' });
		for (const [code, words, remedy] of WARNINGS) {
			await panel.getByRole('searchbox', { name: 'Filter' }).fill(`warning:${code}`);
			await list.getByRole('button').first().click();
			await detail.getByRole('button', { name: `What to do: ${words}` }).click();
			await expect(remedies).toContainText(words);
			await expect(remedies.locator('pre')).toContainText(remedy);
			await panel.keyboard.press('Escape');
			await detail.getByRole('button', { name: 'Close' }).click();
		}
		// By a second call, and by a second script.
		await panel.getByRole('searchbox', { name: 'Filter' }).fill('warning:loaded-twice');
		await expect(list.getByRole('button')).toHaveCount(2);
	} finally {
		await site.close();
	}
});

test('a queue that is full is said in words, with the number of events that were given up', async ({
	backend,
	extension,
}) => {
	// As many as localStorage takes, where the browser gives no database.
	const kept = 200;
	const site = await serveSite({
		files: {
			'/': `<!doctype html><title>Full</title>
				<script>Object.defineProperty(window, 'indexedDB', { value: undefined });</script>
				<script async src="${backend.url}/js/heap-full.js"></script>
				<button onclick="for (let i = 0; i < ${kept + 20}; i++) heap.track('Order ' + i)">Order</button>`,
		},
	});
	try {
		const page = await extension.context.newPage();
		await page.goto(site.url);
		const panel = await extension.openPanel(page);
		await expect(panel.getByText('app full')).toBeVisible();
		await backend.stop();
		await page.getByRole('button', { name: 'Order' }).click();
		await panel.getByRole('searchbox', { name: 'Filter' }).fill('warning:queue-full');
		const full = panel.getByRole('list', { name: 'Events' }).getByRole('button');
		await expect(full.first()).toContainText(/Too many events wait to be sent/);
		await full.first().click();
		await expect(panel.getByRole('region', { name: 'Event' })).toContainText(/\d+ events/);
		await panel.getByRole('button', { name: 'What to do: Too many events wait to be sent.' }).click();
		await expect(panel.getByText('Check that the server can be reached.')).toBeVisible();
	} finally {
		await site.close();
	}
});

/** What the alarm of the inspector is about takes the lists of names, and the words beside it on the page. */
const clinic = (server: string) => `<!doctype html><title>Patients</title>
<script async src="${server}/js/heap-clinic.js"></script>
<table><tr><th>Patient</th><th>Date of birth</th><th>Last visit</th></tr>
<tr><td><button>Anna Schmidt</button></td><td><a href="#born">12.03.1984</a></td><td><a href="#visit">14.11.2026</a></td></tr></table>
<p><button title="52.520008, 13.404954">Map</button> <button>Hauptstraße 5, 24103 Kiel</button> <button>Add to cart</button></p>
<a href="/next">Jean Dupont</a>`;

test('an event that names a person is an alarm, as coverage would have it, until a person says it is harmless', async ({
	backend,
	extension,
}) => {
	const site = await serveSite({ files: { '/': clinic(backend.url), '/next': '<!doctype html><title>Next</title>' } });
	try {
		const page = await extension.context.newPage();
		await page.goto(site.url);
		const panel = await extension.openPanel(page);
		const list = panel.getByRole('list', { name: 'Events' });
		for (const target of await page.locator('button, [href^="#"]').all()) await target.click();
		await expect(list.getByRole('button', { name: /“Add to cart”/ })).toHaveCount(1);
		await panel.getByRole('searchbox', { name: 'Filter' }).fill('warning:element-personal');
		const alarms = list.getByRole('button', { name: /click/i });
		for (const part of [/“Anna Schmidt”/, /“12.03.1984”/, /“Map”/, /“Hauptstraße 5, 24103 Kiel”/])
			await expect(list.getByRole('button', { name: part })).toHaveCount(1);
		await expect(alarms).toHaveCount(4);

		// The link to the element.
		await list.getByRole('button', { name: /“Anna Schmidt”/ }).click();
		await expect(panel.getByRole('region', { name: 'Event' })).toContainText('looks personal');

		await panel.getByRole('tab', { name: /Coverage/ }).click();
		const name = panel.getByRole('region', { name: 'Would be sent' }).getByRole('listitem').filter({ hasText: 'A•••' });
		await name.getByRole('button').first().click();
		await name.getByRole('button', { name: 'Harmless' }).click();
		await name.getByRole('textbox', { name: 'Why is it harmless?' }).fill('an example');
		await name.getByRole('button', { name: 'Keep' }).click();
		await expect(panel.getByRole('region', { name: 'Marked harmless' }).getByRole('listitem')).toHaveCount(1);

		await panel.getByRole('tab', { name: /Live/ }).click();
		await panel.getByRole('searchbox', { name: 'Filter' }).fill('warning:element-personal');
		await expect(list.getByRole('button', { name: /“Anna Schmidt”/ })).toHaveCount(0);
		await page.getByRole('button', { name: 'Anna Schmidt' }).click();
		await page.getByRole('button', { name: 'Hauptstraße' }).click();
		await expect(list.getByRole('button', { name: /“Hauptstraße 5, 24103 Kiel”/ })).toHaveCount(2);
		await expect(list.getByRole('button', { name: /“Anna Schmidt”/ })).toHaveCount(0);

		// A click that leads away is told when the button goes down; a page that goes at once may not get to tell it.
		const away = list.getByRole('button', { name: /“Jean Dupont”/ });
		await page.getByRole('link', { name: 'Jean Dupont' }).hover();
		await page.mouse.down();
		await expect(away).toHaveCount(1);
		await page.mouse.up();
		await page.waitForURL('**/next');
		await expect(away).toHaveCount(1);
	} finally {
		await site.close();
	}
});
