import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { describeElement } from '../../../lib/element/index.ts';
import { compileSelector, type SelectorSuggestion, suggestSelectors } from '../../../lib/selector/index.ts';

afterEach(() => document.body.replaceChildren());

function show(html: string): HTMLElement {
	const holder = document.createElement('div');
	holder.setHTMLUnsafe(html);
	document.body.append(holder);
	return holder;
}

const at = (css: string, root: ParentNode = document): Element => {
	const found = root.querySelector(css);
	if (!found) throw new Error(`${css} finds nothing`);
	return found;
};

/** Not the page's own `document.querySelectorAll`, which an element's name can shadow. */
const findAll = (root: Document | ShadowRoot | Element, css: string): Element[] => [
	...(root instanceof Document ? Document.prototype.querySelectorAll.call(root, css) : root.querySelectorAll(css)),
];

/** Everything a suggestion claims: what it finds, where, and that history would decide it alike. */
function holds(element: Element, suggestions: readonly SelectorSuggestion[]): void {
	const path = JSON.parse(JSON.stringify(describeElement(element)));
	const root = Node.prototype.getRootNode.call(element) as Document | ShadowRoot | Element;
	for (const { css, scope, matchesOnPage, score, reasons } of suggestions) {
		const found = findAll(root, css);
		expect(found, css).toContain(element);
		expect(found.length, css).toBe(matchesOnPage);
		if (scope === 'one') expect(found, css).toEqual([element]);
		else expect(found.length, css).toBeGreaterThan(1);
		expect(compileSelector(css).closest(path), css).toBe('match');
		expect(score).toBeGreaterThan(0);
		expect(score).toBeLessThanOrEqual(1);
		expect(reasons.length).toBeGreaterThan(0);
	}
}

const check = (element: Element) => {
	const suggestions = suggestSelectors(element);
	expect(suggestions[0]?.scope).toBe('one');
	holds(element, suggestions);
	return suggestions;
};

test('data-heap-id comes first, whatever else the element has', () => {
	show('<button id="buy" name="buy" data-testid="buy" data-heap-id="add-to-cart" class="buy">Buy</button>');
	const [first] = check(at('button'));
	expect(first).toMatchObject({ css: '[data-heap-id="add-to-cart"]', grade: 'stable', matchesOnPage: 1 });
});

test('a hashed class is not used where anything else tells the element', () => {
	show('<form class="css-1x2y3z4"><button class="css-8f7a6b5 sc-aBcDeF1" name="send">Send</button></form>');
	const [first] = check(at('button'));
	expect(first?.css).toBe('[name="send"]');
});

test('a link is known by the end of its path, without site, query or tracking', () => {
	show(
		'<nav><a href="https://shop.example/help/returns-policy?utm_source=nav#top">Returns</a><a href="https://shop.example/help/contact">Contact</a></nav>',
	);
	for (const link of document.querySelectorAll('a')) {
		const [first] = check(link);
		expect(first?.css).not.toContain('utm_source');
	}
	expect(check(at('a'))[0]?.css).toBe('[href*="/returns-policy"]');
});

test('an item of a list is offered alone and with all like it', () => {
	const items = Array.from(
		{ length: 12 },
		(_, i) => `<li class="product"><a href="/p/${i}">P</a><button class="add">Add</button></li>`,
	);
	show(`<main><ul class="products">${items.join('')}</ul><button class="add">Other</button></main>`);
	const suggestions = check(at('li:nth-child(4) button'));
	const all = suggestions.filter(({ scope }) => scope === 'all');
	expect(all[0]).toMatchObject({ matchesOnPage: 12 });
});

test('the scope that is asked for is the only one that comes', () => {
	show('<ul><li><button>a</button></li><li><button>b</button></li></ul>');
	const element = at('button');
	expect(suggestSelectors(element, { scope: 'one' }).every(({ scope }) => scope === 'one')).toBe(true);
	expect(suggestSelectors(element, { scope: 'all' }).map(({ scope }) => scope)).toContain('all');
	expect(suggestSelectors(element, { scope: 'all' }).every(({ scope }) => scope === 'all')).toBe(true);
});

test('neither text nor what looks personal is ever in a selector', () => {
	show(
		'<div title="Hello Jane"><button aria-label="Hello Jane" id="jane.doe@example.com" data-user="jane.doe@example.com" class="x">Hello Jane</button><button class="x"></button><input placeholder="Jane" alt="Jane"></div>',
	);
	for (const element of document.querySelectorAll('button, input'))
		for (const { css } of check(element)) expect(css).not.toMatch(/jane/i);
});

test('an element in an open shadow root is told within that root', () => {
	const holder = show(
		'<x-card><template shadowrootmode="open"><button class="go">a</button></template></x-card><button class="go">b</button>',
	);
	const root = at('x-card', holder).shadowRoot as ShadowRoot;
	const [first] = check(at('button', root));
	expect(first?.css).toBe('.go');
});

test('an element in a same-origin frame is told within its document', () => {
	const frame = document.createElement('iframe');
	document.body.append(frame);
	const inside = frame.contentDocument as Document;
	inside.body.innerHTML = '<p><button class="go">a</button></p>';
	check(at('button', inside));
});

test('what changes on the page is seen at once', () => {
	show('<button class="save">Save</button>');
	const element = at('.save');
	expect(check(element)[0]?.css).toBe('.save');
	show('<button class="save">Another</button>');
	expect(check(element)[0]?.css).not.toBe('.save');
	element.setAttribute('name', 'save');
	expect(check(element)[0]?.css).toBe('[name="save"]');
});

test('strange pages: every element gets selectors that hold', () => {
	show(`
		<form id="f"><input name="id"><input name="attributes"><input name="parentNode"><input name="children"><input name="localName"><button>go</button></form>
		<img name="querySelectorAll"><img name="firstElementChild">
		<p id="a.b:c[d]#e"></p><p id="1st"></p><p id="-"></p><p id="--x"></p><p id='q"\\'></p><p id="twice"></p><p id="twice"></p><p id=" spaced "></p><p id="☃ é"></p>
		<div class="a:b md:w-1/2 [x] 1a -1 ☃"></div><div class=""></div><div class=" "></div>
		<svg viewBox="0 0 1 1"><linearGradient id="lg"></linearGradient><g class="icon"><path d="M0 0"/><path d="M0 1"/></g><a href="/svg"></a></svg>
		<math><mi>x</mi><mo>+</mo><mi>y</mi></math>
		<x-one><x-two></x-two><x-two></x-two></x-one><template><b></b></template>
		<table><tr><td>1</td><td>2</td></tr><tr><td>3</td></tr></table>
		<input type="password"><input type="hidden" name="token" value="s"><input type="TEXT"><input type="text">
		<a href=""></a><a href="#"></a><a href="javascript:void 0"></a><a href="mailto:a@b.example"></a><a href="/%E0%A4%A"></a><a href="//"></a>`);
	for (const element of findAll(document, '*')) check(element);
});

test('a nest of 5,000 elements neither throws nor claims what is not so', () => {
	let inner: Element = document.body;
	for (let i = 0; i < 5_000; i++) {
		const next = document.createElement('div');
		inner.append(next);
		inner = next;
	}
	inner.append(document.createElement('button'));
	check(at('button'));
	// No selector that a bounded path could decide tells a bare element of the nest from its like: none is offered.
	holds(inner, suggestSelectors(inner));
	holds(inner.parentElement as Element, suggestSelectors(inner.parentElement as Element));
});

test('one of 100,000 siblings gets a selector', () => {
	const list = document.createElement('ul');
	for (let i = 0; i < 100_000; i++) list.append(document.createElement('li'));
	document.body.append(list);
	check(list.children[70_000] as Element);
});

test('a detached tree is its own scope', () => {
	const tree = document.createElement('section');
	tree.innerHTML = '<p><b class="x"></b></p><p></p>';
	check(at('b', tree));
});

test('random pages: every suggestion holds', () => {
	const tag = fc.constantFrom('div', 'a', 'button', 'li', 'span', 'ul', 'svg');
	const attributes = fc.record(
		{
			id: fc.constantFrom('a', 'b', ':r1:', '', 'A'),
			class: fc.constantFrom('x', 'x y', 'css-1a2b3c', 'Card_root__x9Yz1', ' x', 'Y'),
			href: fc.constantFrom('/a', '/a/b', '/a/b/', 'https://e.example/a/b', '#x', '/A'),
			type: fc.constantFrom('button', 'BUTTON'),
			role: fc.constantFrom('button', 'tab'),
		},
		{ requiredKeys: [] },
	);
	interface Spec {
		tag: string;
		attributes: Record<string, string>;
		children: Spec[];
	}
	const { node } = fc.letrec<{ node: Spec }>((tie) => ({
		node: fc.record({
			tag,
			attributes: attributes as fc.Arbitrary<Record<string, string>>,
			children: fc.oneof({ maxDepth: 4 }, fc.constant<Spec[]>([]), fc.array(tie('node'), { maxLength: 4 })),
		}),
	}));
	const build = (spec: Spec, parent: Element) => {
		const element =
			spec.tag === 'svg'
				? document.createElementNS('http://www.w3.org/2000/svg', 'svg')
				: document.createElement(spec.tag);
		for (const [name, value] of Object.entries(spec.attributes)) element.setAttribute(name, value);
		parent.append(element);
		for (const child of spec.children) build(child, element);
	};
	fc.assert(
		fc.property(fc.array(node, { minLength: 1, maxLength: 4 }), (nodes) => {
			const holder = document.createElement('main');
			document.body.replaceChildren(holder);
			for (const spec of nodes) build(spec, holder);
			for (const element of holder.querySelectorAll('*')) check(element);
		}),
		{ numRuns: 150 },
	);
});

test('a button of the document is told from those in the shadow roots of widgets', () => {
	document.body.innerHTML = '<div><section><button>Size guide</button></section></div><div id="stars"></div>';
	const root = (document.querySelector('#stars') as Element).attachShadow({ mode: 'open' });
	root.innerHTML = '<section><button>1</button><button>2</button></section>';
	const button = document.querySelector('section button') as Element;
	const all = (css: string) => [...document.querySelectorAll(css), ...root.querySelectorAll(css)];
	const [best] = suggestSelectors(button, { scope: 'one' });
	expect(all((best as { css: string }).css)).toEqual([button]);
});

test('a shadow root that a widget gets after the first look is seen, and so is what is in it', () => {
	document.body.innerHTML = '<button class="guide">Size guide</button><x-late></x-late>';
	const button = document.querySelector('button') as Element;
	const before = suggestSelectors(button, { scope: 'one' })[0]?.css as string;
	const root = (document.querySelector('x-late') as Element).attachShadow({ mode: 'open' });
	root.innerHTML = '<button class="guide">1</button>';
	expect(root.querySelectorAll(before)).toHaveLength(1);
	expect(root.querySelectorAll(suggestSelectors(button, { scope: 'one' })[0]?.css as string)).toHaveLength(0);
	// What comes into it later, too.
	root.innerHTML = '<b class="late"></b>';
	document.body.insertAdjacentHTML('beforeend', '<i class="late"></i>');
	const late = document.querySelector('.late') as Element;
	expect(root.querySelectorAll(suggestSelectors(late, { scope: 'one' })[0]?.css as string)).toHaveLength(0);
});

test('no suggestion says the same as a better one with more words', () => {
	document.body.innerHTML = '<main id="main"><div><button data-heap-id="buy">Buy</button></div></main>';
	const css = suggestSelectors(document.querySelector('button') as Element, { scope: 'one' }).map((one) => one.css);
	expect(css[0]).toBe('[data-heap-id="buy"]');
	expect(css.filter((one) => one.includes('data-heap-id'))).toHaveLength(1);
});
