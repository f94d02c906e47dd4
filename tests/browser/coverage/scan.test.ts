import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { markSelector } from '../../../lib/coverage/harmless.ts';
import { carried, describeFindings, type PageCoverage, scanPage, tryRemedy } from '../../../lib/coverage/index.ts';
import { describeElement } from '../../../lib/element/index.ts';
import { visibleText } from '../../../lib/privacy/index.ts';

let ended: AbortController;
let host: HTMLElement;

beforeEach(() => {
	ended = new AbortController();
	host = document.createElement('main');
	document.body.append(host);
});
afterEach(() => {
	ended.abort();
	host.remove();
});

const show = (html: string) => host.setHTMLUnsafe(html);
const scan = (root: Element = host) => scanPage(root, { signal: ended.signal });
const one = (css: string) => host.querySelector(css) as HTMLElement;
const summary = (coverage: PageCoverage) =>
	coverage.findings
		.filter(({ isSure }) => isSure)
		.map(({ rule, where, name, state }) => `${rule} ${name || where}: ${state}`);
const changed = (coverage: PageCoverage) =>
	new Promise<readonly Element[]>((resolve) => {
		coverage.watch({ changed: resolve });
	});

describe('states', () => {
	it('are ignored, redacted, captured and leak, by what the SDK would send', async () => {
		show(`<p id="ignored" class="heap-ignore">Anna Schmidt</p>
			<p id="redacted" data-heap-redact-text>Anna Schmidt</p>
			<p id="masked">anna@example.com</p>
			<p id="harmless">Free delivery</p>
			<p id="leak">Anna Schmidt</p>`);
		const coverage = await scan();
		const state = (id: string) => coverage.stateOf(one(`#${id}`));
		expect(['ignored', 'redacted', 'masked', 'harmless', 'leak'].map(state)).toEqual([
			'ignored',
			'redacted',
			'redacted',
			'captured',
			'leak',
		]);
		expect(coverage.score).toEqual({ personal: 4, protected: 3, uncertain: 0, percent: 75 });
	});

	it('of attributes follow data-heap-redact-attributes', async () => {
		show('<img alt="Anna Schmidt"><img alt="Anna Schmidt" data-heap-redact-attributes="alt">');
		expect(summary(await scan())).toEqual(['person-name alt: leak', 'person-name alt: redacted']);
	});

	it('of fields are protected, as values are never recorded', async () => {
		show('<input name="email" type="email" value="anna@example.com">');
		expect(summary(await scan())).toEqual(['personal-field field: redacted']);
	});

	it('words that the page writes in small letters elsewhere are no names, but names in its links are', async () => {
		show(`<p>The fees apply to repeat infringers, and to any other uses.</p><b>Repeat Infringers</b><b>Other Uses</b>
			<p>Write to arbin.godar@example.com</p><b>Arbin Godar</b>
			<dl><dt>Customer name</dt><dd>Other Uses</dd></dl>`);
		const named = (await scan()).findings.filter(({ rule, isSure }) => rule === 'person-name' && isSure);
		expect(named.map(({ element, found }) => `${element.localName}: ${found}`)).toEqual([
			'b: Arbin Godar',
			'dd: Other Uses',
		]);
	});

	it("the site's own name is nobody's", async () => {
		const meta = document.createElement('meta');
		meta.setAttribute('property', 'og:site_name');
		meta.content = 'Emma Sommer';
		show('<b>Emma Sommer</b><b>Anna Schmidt</b>');
		document.head.append(meta);
		const found = (await scan()).findings.map((finding) => finding.found);
		meta.remove();
		expect(found).toEqual(['Anna Schmidt']);
	});

	it('of text beyond what is kept are protected', async () => {
		show(`<p>${'word '.repeat(20)} Anna Schmidt</p>`);
		const coverage = await scan();
		expect(coverage.findings.map(({ protection }) => protection)).toEqual(['cut']);
		expect(visibleText(one('p'))).not.toContain('Anna');
	});

	it('hold through open shadow roots and same-origin frames', async () => {
		show(
			'<div id="host"><template shadowrootmode="open"><p>Anna Schmidt</p></template></div><iframe srcdoc="<p>Jean Dupont</p>"></iframe>',
		);
		await new Promise((resolve) => one('iframe').addEventListener('load', resolve, { once: true }));
		expect(summary(await scan())).toEqual(['person-name text: leak', 'person-name text: leak']);
		one('#host').classList.add('heap-ignore');
		expect(summary(await scan()).sort()).toEqual(['person-name text: ignored', 'person-name text: leak']);
	});

	it('name what cannot be looked at', async () => {
		show('<canvas></canvas><iframe sandbox src="data:text/html,x"></iframe>');
		await new Promise((resolve) => one('iframe').addEventListener('load', resolve, { once: true }));
		expect((await scan()).unseen.map(({ kind }) => kind).sort()).toEqual(['canvas', 'frame']);
	});
});

describe('a label is found', () => {
	it.each([
		[
			'in the column',
			'<table><tr><th>Delivered</th><th>Born</th></tr><tr><td>01.02.2003</td><td>12.03.1984</td></tr></table>',
		],
		['in the first cell of the row', '<table><tr><td>Born</td><td>12.03.1984</td></tr></table>'],
		['in the term', '<dl><dt>Born</dt><dd>12.03.1984</dd></dl>'],
		['before the value', '<div><span>Born</span><span>12.03.1984</span></div>'],
		['before the box of the value', '<div><div>Born</div><div><b>12.03.1984</b></div></div>'],
		['within the element', '<ul><li><b>Born</b> 12.03.1984</li></ul>'],
		['below the value', '<div><b>12.03.1984</b><small>Born</small></div>'],
		[
			'above, in a row of headings',
			'<div><div><i>Order</i><i>Born</i></div><div><i>4711</i><i>12.03.1984</i></div></div>',
		],
		['in the same text', '<p>Born: 12.03.1984</p>'],
		['in the name of an attribute', '<p data-birth-date="12.03.1984"></p>'],
		['in a class', '<p class="user-birthday">12.03.1984</p>'],
	])('%s', async (_, html) => {
		show(html);
		expect((await scan()).findings.filter(({ isSure }) => isSure).map(({ rule }) => rule)).toEqual(['birth-date']);
	});

	it('and another value is none', async () => {
		show('<p>Born: 12.03.1984</p><p>01.02.2003</p>');
		expect(summary(await scan())).toHaveLength(1);
	});
});

describe('the picture keeps up', () => {
	it('with what is added, and with what goes', async () => {
		show('<ul></ul>');
		const coverage = await scan();
		const update = changed(coverage);
		one('ul').setHTMLUnsafe('<li>Anna Schmidt</li>');
		await update;
		expect(summary(coverage)).toEqual(['person-name text: leak']);
	});

	it('with text, attributes and marks that change', async () => {
		show('<section><p title="Sofa">Free delivery</p></section>');
		const coverage = await scan();
		const updates: (() => void)[] = [];
		coverage.watch({ changed: () => updates.shift()?.() });
		const next = () => new Promise<void>((resolve) => updates.push(resolve));
		const step = async (act: () => void) => {
			const done = next();
			act();
			await done;
			return summary(coverage);
		};
		expect(await step(() => one('p').replaceChildren('Anna Schmidt'))).toEqual(['person-name text: leak']);
		expect(await step(() => one('p').setAttribute('title', 'Jean Dupont'))).toHaveLength(2);
		expect(await step(() => one('section').classList.add('heap-ignore'))).toEqual([
			'person-name title: ignored',
			'person-name text: ignored',
		]);
		expect(await step(() => one('section').replaceChildren())).toEqual([]);
	});

	it('with what changes while it is being looked at', async () => {
		show(`<ul>${'<li>x</li>'.repeat(2_000)}</ul>`);
		const scanning = scanPage(host, { signal: ended.signal, budgetMs: 0 });
		one('li').replaceWith(Object.assign(document.createElement('li'), { textContent: 'Anna Schmidt' }));
		expect(summary(await scanning)).toEqual(['person-name text: leak']);
	});

	it('with a frame that loads another page', async () => {
		show('<iframe srcdoc="<p>x</p>"></iframe>');
		const coverage = await scan();
		const update = changed(coverage);
		one('iframe').setAttribute('srcdoc', '<p>Anna Schmidt</p>');
		await new Promise((resolve) => one('iframe').addEventListener('load', resolve, { once: true }));
		await update;
		await expect.poll(() => summary(coverage)).toEqual(['person-name text: leak']);
	});

	it('as a whole new scan would', async () => {
		show('<table><tr><th>Name</th></tr><tr><td>Xylon Quarrel</td></tr></table>');
		const coverage = await scan();
		const update = changed(coverage);
		one('table').querySelector('tbody')?.append(one('tr:last-child').cloneNode(true));
		await update;
		expect(summary(coverage)).toEqual(summary(await scan()));
	});
});

describe('a remedy', () => {
	const apply = async (html: string) => {
		show(html);
		const [one] = describeFindings((await scan()).findings);
		if (!one) throw new Error('nothing was found');
		const { remedy } = one;
		const undo = tryRemedy(remedy);
		const after = (await scan()).score;
		undo();
		return { markup: remedy.markup, after: after.percent, undone: (await scan()).score.percent };
	};

	it('for an attribute redacts it, and can be taken back', async () => {
		expect(await apply('<img alt="Anna Schmidt">')).toEqual({
			markup: 'data-heap-redact-attributes="alt"',
			after: 100,
			undone: 0,
		});
	});
	it('for a text redacts it', async () => {
		expect(await apply('<p>Anna Schmidt</p>')).toEqual({ markup: 'data-heap-redact-text', after: 100, undone: 0 });
	});
	it('for many leaks in one part of the page ignores that part', async () => {
		expect(await apply('<section><p>Anna Schmidt</p><p>+49 30 901820</p><p>Hauptstraße 5</p></section>')).toEqual({
			markup: 'heap-ignore',
			after: 100,
			undone: 0,
		});
	});
});

describe('a mark', () => {
	it('takes a finding out of the score for its selector, rule and host', async () => {
		show('<h2>Anna Schmidt</h2>');
		const mark = { host: location.host, selector: 'h2', rule: 'person-name' as const, reason: 'a brand' };
		const coverage = await scan();
		expect(coverage.score.percent).toBe(0);
		await coverage.setHarmless([mark]);
		expect(coverage.score).toMatchObject({ personal: 0, percent: 100 });
		await coverage.setHarmless([{ ...mark, host: 'other.example' }]);
		expect(coverage.score.percent).toBe(0);
	});

	it('of a page’s title holds for the title', async () => {
		show('<h2>Orders</h2>');
		const before = document.title;
		document.title = 'Anna Schmidt';
		try {
			const coverage = await scanPage(document, { signal: new AbortController().signal });
			const ofTitle = () => coverage.findings.filter(({ where }) => where === 'page-title');
			const selector = markSelector({ where: 'page-title', selector: '' });
			expect(ofTitle()).toMatchObject([{ rule: 'person-name', state: 'leak' }]);
			await coverage.setHarmless([{ host: location.host, selector, rule: 'person-name', reason: 'a brand' }]);
			expect(ofTitle()).toMatchObject([{ rule: 'person-name', protection: 'harmless' }]);
		} finally {
			document.title = before;
		}
	});
});

describe('what an event would carry', () => {
	it('is what the SDK writes down of the element', () => {
		show('<a href="/u?email=a%40b.example" title="Anna"><b>Anna Schmidt</b></a><p class="heap-ignore">x</p>');
		const event = carried(one('b'));
		expect(event).toMatchObject({ text: 'Anna Schmidt', href: '/u?email=****' });
		expect(event?.path).toEqual(describeElement(one('b')));
		expect(carried(one('p'))).toBeNull();
	});

	it('holds every leak and nothing that is protected', async () => {
		show(`<p title="Jean Dupont" data-heap-redact-attributes="title">Anna Schmidt</p><a href="mailto:mia@example.com">+49 30 901820</a>
			<p class="heap-ignore">Laura Garrido</p><p data-phone="+49 30 901821">${'word '.repeat(13)}Teo Barzini</p>`);
		const coverage = await scan();
		for (const { element, found, state } of coverage.findings)
			expect(JSON.stringify(carried(element) ?? '').includes(found)).toBe(state === 'leak' || state === 'captured');
	});
});
