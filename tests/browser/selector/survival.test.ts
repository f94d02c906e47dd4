import { afterEach, expect, test } from 'vitest';
import { describeElement } from '../../../lib/element/index.ts';
import { createTarget, relocate, suggestSelectors } from '../../../lib/selector/index.ts';

afterEach(() => document.body.replaceChildren());

const show = (html: string) => {
	document.body.innerHTML = html;
};
const at = (css: string) => document.querySelector(css) as Element;
const best = (css: string) => suggestSelectors(at(css), { scope: 'one' })[0];

test('a link is still found when its end loses or gets a slash, and its site another scheme', () => {
	show(
		'<a href="/help/terms/">a</a><a href="/help/terms-of-sale">b</a><a href="http://blog.example">c</a><a href="http://blog.example/x">d</a>',
	);
	const terms = best('a')?.css as string;
	const blog = best('a:nth-of-type(3)')?.css as string;
	show(
		'<a href="/help/terms">a</a><a href="/help/terms-of-sale">b</a><a href="https://blog.example/">c</a><a href="https://blog.example/x">d</a>',
	);
	expect(at(terms)).toBe(at('a'));
	expect(at(blog)).toBe(at('a:nth-of-type(3)'));
	expect(document.querySelectorAll(`${terms}, ${blog}`)).toHaveLength(2);
});

test('an id comes before a class that says how the element looks', () => {
	show(
		'<form><button id="signUp" class="button theme-primary" type="submit">a</button><button class="button">b</button></form>',
	);
	expect(best('#signUp')?.css).toBe('#signUp');
});

test('the part of a CSS module’s class that its author wrote comes before a position', () => {
	show(
		'<header><button class="Header_openLink__ETOqq">a</button><button class="Header_closeLink__VrNj5">b</button></header>',
	);
	expect(best('button')?.css).toBe('[class*="Header_openLink__"]');
});

test('what only its place tells is told by the whole way down from its part of the page', () => {
	show(
		'<div id="app"><header><div></div><div><ul><li><button>a</button></li><li><button>b</button></li></ul></div></header><main><p>x</p></main></div>',
	);
	const first = best('li:nth-child(2) button');
	expect(first?.css).toBe('header > div:nth-of-type(2) > ul > li:nth-of-type(2) > button');
	expect(first?.grade).toBe('fragile');
	// Rebuilt: nothing is found, where `li:nth-of-type(2) > button` would find the wrong one.
	show(
		'<div id="app"><header><nav><ul><li><button>new</button></li><li><button>a</button></li><li><button>b</button></li></ul></nav></header></div>',
	);
	expect(document.querySelectorAll(first?.css as string)).toHaveLength(0);
});

test('a link of the footer is looked for in the footer', () => {
	show('<main><a href="/shop">a</a><p>x</p><p>y</p><p>z</p></main><footer><a href="/imprint">b</a></footer>');
	expect(best('footer a')?.css).toMatch(/^footer /);
});

test('a table of contents whose links were all made anew is not relocated by place alone', () => {
	const list = (prefix: string, count: number) =>
		`<ol>${Array.from({ length: count }, (_, i) => `<li><a href="#${prefix}${i}">x</a></li>`).join('')}</ol>`;
	show(`<ol></ol>${list('chapter-', 14)}<ol></ol>`);
	const target = createTarget(at('li:nth-child(9) a'));
	show(`<ol></ol>${list('section-', 15)}<ol></ol>`);
	expect(relocate(target, [...document.querySelectorAll('a')].map(describeElement))).toBeNull();
});
