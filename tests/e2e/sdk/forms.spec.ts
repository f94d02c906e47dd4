import { expect, test } from './recorder.ts';

const FORM =
	'<form id="f" action="/there?user=1&token=abc" method="post"><input id="q" name="q"><input type="hidden" name="csrf" value="x"><input type="password" name="secret"><button id="go">Go</button></form><script>f.onsubmit = (event) => event.preventDefault()</script>';

test.describe('submit', () => {
	test('Enter in a field is one: the browser clicks the button, and nobody did', async ({ page, recorder }) => {
		await recorder.open(FORM);
		await page.locator('#q').focus();
		await page.keyboard.press('Enter');
		expect(await recorder.words()).toEqual(['submit form#f']);
	});

	test('Enter in a field whose button does it all by its click is a click', async ({ page, recorder }) => {
		await recorder.open(`${FORM}<script>go.onclick = (event) => event.preventDefault()</script>`);
		await page.locator('#q').focus();
		await page.keyboard.press('Enter');
		expect(await recorder.words()).toEqual(['click button#go']);
	});

	test('a button is clicked, and the form is submitted', async ({ page, recorder }) => {
		await recorder.open(FORM);
		await page.locator('#go').click();
		expect(await recorder.words()).toEqual(['click button#go', 'submit form#f']);
	});

	test('a button is pressed by a key, and the form is submitted', async ({ page, recorder }) => {
		await recorder.open(FORM);
		await page.locator('#go').focus();
		await page.keyboard.press('Enter');
		expect(await recorder.words()).toEqual(['click button#go', 'submit form#f']);
	});

	test('a script asks for it', async ({ page, recorder }) => {
		await recorder.open(FORM);
		await page.evaluate('f.requestSubmit()');
		expect(await recorder.words()).toEqual(['submit form#f']);
	});

	test('a form that is left unfilled is not submitted', async ({ page, recorder }) => {
		await recorder.open('<form id="f"><input id="q" required><button id="go">Go</button></form>');
		await page.locator('#go').click();
		expect(await recorder.words()).toEqual(['click button#go']);
	});

	test('the page leaves with the form, and both events arrive', async ({ page, recorder }) => {
		recorder.serve('done', `<!doctype html>${recorder.script}<p>Done</p>`);
		await recorder.open('<form id="f" action="done"><button id="go">Go</button></form>');
		await page.locator('#go').click();
		await page.getByText('Done').waitFor();
		expect(await recorder.words()).toEqual(['click button#go', 'submit form#f', `pageview /${recorder.appId}/done?`]);
	});

	test('it tells action, method and names, and no value', async ({ page, recorder }) => {
		await recorder.open(FORM);
		await page.locator('#q').fill('what I look for');
		await page.evaluate('f.requestSubmit()');
		const submit = (await recorder.events()).find(({ type }) => type === 'submit');
		expect(submit?.properties).toMatchObject({ action: '/there?user=****&token=****', method: 'post', fields: 'q' });
		expect(JSON.stringify(recorder.batches())).not.toMatch(/what I look for|csrf|secret/);
	});

	test('a form whose fields are named like its own properties is recorded like any other', async ({
		page,
		recorder,
	}) => {
		const names = [
			'attributes',
			'parentNode',
			'nodeType',
			'localName',
			'closest',
			'getAttribute',
			'querySelectorAll',
			'id',
		];
		const fields = names.map((name) => `<input name="${name}">`).join('');
		await recorder.open(
			`<form id="f" class="hostile">${fields}<button id="go">Go</button></form><script>document.querySelector('form').onsubmit = (event) => event.preventDefault()</script>`,
		);
		await page.evaluate(`document.getElementById('go').click()`);
		const events = await recorder.events();
		expect(events.map(({ type, path: [target] }) => `${type} ${target?.tag}`)).toEqual([
			'pageview undefined',
			'click button',
			'submit form',
		]);
		expect(events[2]?.path[0]?.classes).toEqual(['hostile']);
		expect(events[2]?.properties.fields).toBe(names.join());
	});

	test('images and forms named like the document’s own properties change nothing', async ({ page, recorder }) => {
		const names = [
			'title',
			'cookie',
			'referrer',
			'host',
			'defaultView',
			'addEventListener',
			'querySelectorAll',
			'currentScript',
			'location2',
			'documentElement',
		];
		await recorder.open(
			`<button id="b" style="position:fixed;top:0;left:0;width:99px;height:99px">Pay</button>${names.map((name) => `<form name="${name}"></form><img name="${name}" alt="">`).join('')}`,
			{ head: '' },
		);
		await page.evaluate(
			(src) =>
				new Promise((resolve) => {
					const script = document.createElement('script');
					script.src = src;
					script.onload = resolve;
					document.head.append(script);
				}),
			`/js/heap-${recorder.appId}.js`,
		);
		await page.mouse.click(20, 20);
		const events = await recorder.events();
		expect(events.map(({ type, page: { title } }) => `${type} on ${title}`)).toEqual([
			'pageview on Test',
			'click on Test',
		]);
		expect(events[1]?.path.map(({ tag }) => tag)).toEqual(['button', 'body', 'html']);
		expect((await page.context().cookies(recorder.origin())).map(({ name }) => name)).toContain(
			`_hp2_id.${recorder.appId}`,
		);
	});
});

test.describe('change', () => {
	test('a select', async ({ page, recorder }) => {
		await recorder.open('<select id="s"><option>One</option><option>Secret</option></select>');
		await page.locator('#s').selectOption('Secret');
		expect(await recorder.words()).toEqual(['change select#s']);
		expect(JSON.stringify(recorder.batches())).not.toContain('Secret');
	});

	test('a checkbox and a radio: the click and the change', async ({ page, recorder }) => {
		await recorder.open(
			'<input id="box" type="checkbox"><input id="one" type="radio" name="r"><input type="radio" name="r">',
		);
		await page.locator('#box').click();
		await page.locator('#one').click();
		expect(await recorder.words()).toEqual([
			'click input#box',
			'change input#box',
			'click input#one',
			'change input#one',
		]);
	});

	test('what is typed, once the field is left, and never its value', async ({ page, recorder }) => {
		await recorder.open('<input id="t" value="before"><input id="next">');
		await page.locator('#t').focus();
		await page.keyboard.type('my secret');
		await page.locator('#next').focus();
		expect(await recorder.words()).toEqual(['change input#t']);
		expect(JSON.stringify(recorder.batches())).not.toMatch(/secret|before/);
	});

	test('a field that is entered and left as it was is none', async ({ page, recorder }) => {
		await recorder.open('<input id="t"><input id="next">');
		await page.locator('#t').focus();
		await page.locator('#next').focus();
		expect(await recorder.words()).toEqual([]);
	});

	test('a field whose value the page writes back while it is typed is one', async ({ page, recorder }) => {
		await recorder.open('<input id="t"><input id="next"><script>t.oninput = () => { t.value = t.value; }</script>');
		await page.locator('#t').focus();
		await page.keyboard.type('abc');
		await page.locator('#next').focus();
		expect(await recorder.words()).toEqual(['change input#t']);
	});

	test('a textarea, and an editable region', async ({ page, recorder }) => {
		await recorder.open('<textarea id="t"></textarea><div id="e" contenteditable="true">Text</div><input id="next">');
		await page.locator('#t').focus();
		await page.keyboard.type('one');
		await page.locator('#e').focus();
		await page.keyboard.type('secret');
		await page.locator('#next').focus();
		expect(await recorder.words()).toEqual(['change textarea#t', 'change div#e']);
		expect(JSON.stringify(recorder.batches())).not.toContain('secret');
	});

	test('a field in an open shadow root', async ({ page, recorder }) => {
		await recorder.open(
			'<div id="host"></div><input id="next"><script>host.attachShadow({ mode: "open" }).innerHTML = `<input id="in">`</script>',
		);
		await page.locator('#in').focus();
		await page.keyboard.type('abc');
		await page.locator('#next').focus();
		expect(await recorder.words()).toEqual(['change input#in']);
	});

	test('a component that sends the change of its inner field once more as its own is one', async ({
		page,
		recorder,
	}) => {
		await recorder.open(
			`<div id="host"></div><script>
				const root = host.attachShadow({ mode: 'open' });
				root.innerHTML = '<input id="in" type="checkbox">';
				root.firstChild.onchange = () => host.dispatchEvent(new Event('change', { bubbles: true }));
			</script>`,
		);
		await page.locator('#in').click();
		expect(await recorder.words()).toEqual(['click input#in', 'change input#in']);
	});

	test('a password field is told by its tag alone', async ({ page, recorder }) => {
		await recorder.open(
			'<input type="password" id="pw" name="secret-name" class="c" placeholder="p"><input id="next">',
		);
		await page.locator('#pw').focus();
		await page.keyboard.type('abc');
		await page.locator('#next').focus();
		const change = (await recorder.events()).find(({ type }) => type === 'change');
		expect(change?.path[0]).toEqual({
			tag: 'input',
			truncated: true,
			nthChild: 1,
			nthOfType: 1,
			siblings: 2,
			siblingsOfType: 2,
		});
	});
});
