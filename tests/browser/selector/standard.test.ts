import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeElement } from '../../../lib/element/index.ts';
import { compileSelector, SelectorError } from '../../../lib/selector/index.ts';

/** A page with a case for each family of the selector tests of web-platform-tests (`dom/nodes/selectors.js`). */
const PAGE = `
<div id="attr" class="t1 T2 t-3" data-a="one two three" data-e="" lang="en-GB" align="LEFT" title="A B">
	<a id="link" href="/path/to/page.html?q=1" rel="next nofollow" target="_blank" hreflang="en">x</a>
	<input id="text" type="TEXT" name="field" disabled><input id="box" type="checkbox" checked><button id="go" type="submit">go</button>
	<p id="uni" class="台北 foo:bar f.o" data-x="台北"></p><p id="台北"></p><p id="1digit" class="-dash _low 1st"></p>
</div>
<ol id="nth"><li id="n1"></li><li id="n2" class="mid"></li><li id="n3"></li><li id="n4"></li><li id="n5"><b id="b1"></b><i id="i1"></i><b id="b2"></b></li></ol>
<section id="deep"><div><div class="in"><span id="leaf" class="a b c"></span></div></div><p id="alone"></p></section>
<p id="empty"></p><p id="full">text</p><p id="comment"><!-- c --></p>
<div id="sib"><h1 id="h1"></h1><p id="p1"></p><p id="p2"></p><h2 id="h2"></h2></div>
<svg id="svg" viewBox="0 0 1 1"><linearGradient id="grad"></linearGradient><a id="sa" class="t1"></a></svg>
<math id="math"><mi id="mi"></mi></math>`;

const FAMILIES: Record<string, string[]> = {
	universal: ['*', '#deep *', '#deep > *', '* #leaf', '*|*', '*|p'],
	'attribute presence': ['[align]', '[ALIGN]', '[data-e]', '[nothing]', '[*|title]', '#attr [href]', '[ disabled ]'],
	'attribute value': [
		'[align="left"]',
		'[align=LEFT]',
		'[data-a="one"]',
		'[data-a="one two three"]',
		"[name='field']",
		'[type=text]',
		'[data-e=""]',
		'[data-x="台北"]',
		'[title="a b"]',
		'[title="a b" i]',
		'[name="FIELD" i]',
	],
	'attribute list': [
		'[data-a~="two"]',
		'[data-a~="tw"]',
		'[data-a~="one two"]',
		'[data-a~=""]',
		'[rel~=nofollow]',
		'[rel~="NEXT"]',
		'[class~="T2"]',
		'[class~="t2" i]',
	],
	'attribute hyphen': ['[lang|="en"]', '[lang|="EN"]', '[lang|="e"]', '[data-a|="one"]', '[class|="t1"]'],
	'attribute substring': [
		'[href^="/path"]',
		'[href$=".html?q=1"]',
		'[href*="to/"]',
		'[href^=""]',
		'[href$=""]',
		'[href*=""]',
		'[class^="t1"]',
		'[class$="t-3"]',
		'[class*="T2 t"]',
		'[id*="eep"]',
	],
	class: [
		'.t1',
		'.T1',
		'.T2.t1',
		'div.t-3',
		'.a.b.c',
		'.a.c.b',
		'.\u53f0\u5317',
		'.foo\\:bar',
		'.f\\.o',
		'.\\31 st',
		'.-dash',
		'._low',
		'.t1.missing',
	],
	id: [
		'#attr',
		'#ATTR',
		'div#attr',
		'p#attr',
		'#\u53f0\u5317',
		'#\\31 digit',
		'#attr#attr',
		'#attr#deep',
		'#attr #link',
	],
	type: ['p', 'P', 'LI', 'svg', 'linearGradient', 'lineargradient', 'mi', 'nothing', '|p'],
	'nth child': [
		'li:nth-child(1)',
		'li:nth-child(odd)',
		'li:nth-child(2n)',
		'li:nth-child(-n+3)',
		'li:nth-child(n+4)',
		':nth-child( 2N + 1 )',
		'li:nth-child(+3)',
		'li:nth-child(0)',
		'li:nth-last-child(2)',
		'li:nth-last-child(-n+2)',
		'li:nth-last-child(even)',
	],
	'nth of type': [
		'b:nth-of-type(2)',
		'i:nth-of-type(1)',
		'b:nth-last-of-type(1)',
		'p:nth-of-type(odd)',
		':nth-of-type(2n+1)',
	],
	'first, last, only': [
		':first-child',
		':last-child',
		':only-child',
		'b:first-of-type',
		'b:last-of-type',
		'i:only-of-type',
		'h1:only-of-type',
		'span:only-child',
	],
	root: [':root', ':root body', ':root > body', 'body:root', '* :root'],
	scope: [':scope', ':scope span', ':not(:scope)'],
	not: [
		':not(p)',
		'li:not(.mid)',
		':not([id])',
		':not(:first-child)',
		':not(div, p)',
		':not(#deep span)',
		'p:not(:not(p))',
		':not(*)',
	],
	'is and where': [
		':is(p, li)',
		':where(#deep, #nth) > *',
		':is(#deep div) span',
		':is(.a):is(.b)',
		':is(h1, h2):not(:first-child)',
	],
	descendant: [
		'#deep span',
		'div div span',
		'section .in .a',
		'#nth b',
		'body #deep #leaf',
		'#leaf #deep',
		'div * span',
	],
	child: ['#deep > div > div > span', '#deep > span', 'body > div', 'ol>li>b', '#sib > h1'],
	sibling: ['h1 + p', 'p + p', '#p2 + h2', 'h1 ~ p', 'h1 ~ h2', 'h2 ~ p', 'li + li', 'h2 + h1', '#h1 + *'],
	list: ['h1, h2', 'p,li , b', '#none, #leaf', '#none, .none'],
	state: [
		':checked',
		':disabled',
		':enabled',
		':hover',
		'a:link',
		':target',
		':focus',
		'input:checked',
		'p:hover',
		'li:checked, li',
	],
	content: [':empty', 'p:empty', ':lang(en)', 'div:has(span)', '#deep:has(> p)', 'h1:empty'],
	whitespace: [
		'  #deep   span  ',
		'#deep\t>\ndiv',
		'[ data-a = "one two three" ]',

		'h1\n,\nh2',
	],
};
/** What a browser refuses must be refused too. */
const INVALID = [
	'',
	' ',
	',',
	'div,',
	',div',
	'div,,p',
	'[',
	'[a',
	'[a=',
	'[a=]',
	'[a="b]',
	'[a=b c]',
	'[1a]',
	'.',
	'#',
	'.1',
	'#1',
	'..a',
	'##a',
	'div >',
	'> div',
	'div + > p',
	'div ++ p',
	':',
	'::',
	':nope',
	':nth-child()',
	':nth-child(a)',
	':nth-child(2n 1)',
	':not()',
	':not(',
	':not(p',
	'p)',
	'*div',
	'a[b',
	'ns|p',
	'@x',
	'!',
	'%',
	'$a',
	'a::b',
	'{}',
	'(a)',
];

/** CSS closes what is open at the end of the text; a person who wrote this is not done yet, so we refuse it. */
const CLOSED_AT_END: string[] = ['[a', '[a="b]', ':not(p', 'a[b'];

const isRefusedByBrowser = (css: string) => {
	try {
		holder.matches(css);
		return false;
	} catch {
		// A SyntaxError: the answer.
		return true;
	}
};

let holder: HTMLElement;
let elements: { element: Element; path: ReturnType<typeof describeElement> }[];
beforeAll(() => {
	holder = document.createElement('main');
	holder.innerHTML = PAGE;
	document.body.append(holder);
	elements = [document.documentElement, document.body, holder, ...holder.querySelectorAll('*')].map((element) => ({
		element,
		path: JSON.parse(JSON.stringify(describeElement(element))),
	}));
});
afterAll(() => holder.remove());

for (const [family, selectors] of Object.entries(FAMILIES))
	test(`${family}: no decided answer differs from the browser's`, () => {
		let decided = 0;
		for (const css of selectors) {
			let compiled: ReturnType<typeof compileSelector>;
			try {
				compiled = compileSelector(css);
			} catch (error) {
				// `:hover` alone: nothing recorded can ever decide it, and the refusal says so.
				expect((error as SelectorError).code, css).toBe('undecidable');
				continue;
			}
			for (const { element, path } of elements) {
				const verdict = compiled.match(path);
				if (verdict === 'unknown') continue;
				decided++;
				expect(verdict === 'match', `${css} on ${element.outerHTML.slice(0, 80)}`).toBe(element.matches(css));
			}
		}
		expect(decided).toBeGreaterThan(elements.length);
	});

test('what the browser refuses is refused, with code and place', () => {
	for (const css of INVALID) {
		expect(isRefusedByBrowser(css), css).toBe(!CLOSED_AT_END.includes(css));
		let refused: unknown;
		try {
			compileSelector(css);
		} catch (error) {
			refused = error;
		}
		expect(refused, css).toBeInstanceOf(SelectorError);
		expect((refused as SelectorError).index, css).toBeGreaterThanOrEqual(0);
		expect((refused as SelectorError).index, css).toBeLessThanOrEqual(css.length);
	}
});
