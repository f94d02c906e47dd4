import { afterEach, expect, test } from 'vitest';
import { describeElement } from '../../../lib/element/index.ts';
import { createTarget, relocate } from '../../../lib/selector/index.ts';

afterEach(() => document.body.replaceChildren());

/** Shows the page and describes its links, buttons and fields. */
function show(html: string) {
	document.body.innerHTML = html;
	const elements = [...document.body.querySelectorAll('a, button, input')];
	return { elements, paths: elements.map(describeElement) };
}
const target = (css: string) => JSON.parse(JSON.stringify(createTarget(document.querySelector(css) as Element)));

const BEFORE = `<header><nav class="top"><a class="link" href="/shop">Shop</a><a class="link" href="/about-us">About</a></nav></header>
	<form class="css-1a2b3c" id="signup"><input name="email" type="email"><button class="css-9z8y7x" type="submit">Go</button></form>`;
const AFTER = `<header><div><nav class="menu"><a class="item" href="/news">News</a><a class="item" href="/shop/">Shop</a><a class="item" href="https://x.example/about_us">About</a></nav></div></header>
	<form class="css-4d5e6f" id="signup"><label><input name="email" type="email"></label><button class="css-3w2v1u" type="submit">Go</button></form>`;

test.each([
	['a link whose classes and surroundings changed', '[href="/about-us"]', '[href*="about_us"]'],
	['a button whose classes were made anew', 'button', 'button'],
	['a field that moved', 'input', 'input'],
])('finds %s', (_, before, after) => {
	show(BEFORE);
	const wanted = target(before);
	const { elements, paths } = show(AFTER);
	const found = relocate(wanted, paths);
	expect(elements[found?.index ?? -1]).toBe(document.querySelector(after));
	expect(found?.confidence).toBeGreaterThan(0.7);
	expect(found?.confidence).toBeLessThanOrEqual(1);
	expect(found?.evidence.length).toBeGreaterThan(0);
});

test('abstains between two that are alike', () => {
	show('<div><button class="add">a</button></div>');
	const wanted = target('button');
	const { paths } = show(
		'<section><p><button class="add">a</button></p><p><button class="add">b</button></p></section>',
	);
	expect(relocate(wanted, paths)).toBeNull();
});

test('abstains where the element is gone', () => {
	show(BEFORE);
	const wanted = target('button');
	const { paths } = show('<main><a href="/imprint">Imprint</a><a href="/privacy">Privacy</a></main>');
	expect(relocate(wanted, paths)).toBeNull();
});

test('abstains without candidates', () => {
	show(BEFORE);
	expect(relocate(target('button'), [])).toBeNull();
});

test('a target holds no text of the page and no personal value', () => {
	document.body.innerHTML =
		'<form title="Jane"><a href="/u?email=jane@example.com" title="Jane" aria-label="Jane" data-mail="jane@example.com">Jane</a></form>';
	expect(JSON.stringify(target('a'))).not.toMatch(/jane/i);
});

test('finds an element of a shadow root among those of the page', () => {
	document.body.innerHTML = '<x-card></x-card><button class="go">b</button>';
	const root = (document.querySelector('x-card') as Element).attachShadow({ mode: 'open' });
	root.innerHTML = '<div class="card"><button class="buy" name="buy">a</button></div>';
	const wanted = JSON.parse(JSON.stringify(createTarget(root.querySelector('button') as Element)));
	const paths = [document.querySelector('button') as Element, root.querySelector('button') as Element].map(
		describeElement,
	);
	expect(relocate(wanted, paths)?.index).toBe(1);
});
