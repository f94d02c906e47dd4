import { afterEach, expect, test } from 'vitest';
import { canonicalJson, describeElement, type ElementPath } from '../../../lib/element/index.ts';
import { compileSelector, createTarget, relocate, suggestSelectors } from '../../../lib/selector/index.ts';

afterEach(() => Document.prototype.querySelector.call(document, 'body')?.replaceChildren());

const all = (root: ParentNode): Element[] => [...Element.prototype.querySelectorAll.call(root, '*')];

/** All four on every element: none throws, a path ends at the document, and an element is its own best likeness. */
function survives(root: Element): void {
	const elements = all(root);
	const paths: ElementPath[] = elements.map(describeElement);
	const targets = elements.map((element) => JSON.parse(JSON.stringify(createTarget(element))));
	for (const [i, element] of elements.entries()) {
		const path = paths[i] as ElementPath;
		expect(path.at(-1)?.tag).toBe('html');
		for (const { css, matchesOnPage } of suggestSelectors(element)) {
			const found = [...Document.prototype.querySelectorAll.call(document, css)];
			expect(found.includes(element), css).toBe(true);
			expect(found.length, css).toBe(matchesOnPage);
			expect(compileSelector(css).closest(path), css).toBe('match');
		}
		const found = relocate(targets[i], paths);
		if (found) expect(canonicalJson(paths[found.index] as ElementPath)).toBe(canonicalJson(path));
	}
}

const NAMES =
	'id attributes parentNode parentElement children childNodes classList className tagName localName namespaceURI nodeType ' +
	'getAttribute getAttributeNames hasAttribute matches closest shadowRoot contentDocument host ownerDocument firstElementChild ' +
	'nextElementSibling previousElementSibling isConnected getRootNode toString constructor __proto__';

const show = (html: string) => {
	const holder = document.createElement('div');
	holder.setHTMLUnsafe(html);
	document.body.append(holder);
	return holder;
};

test('a form whose fields are named as what is read of it', () => {
	const fields = NAMES.split(' ').map((name) => `<input name="${name}"><output id="${name}"></output>`);
	survives(show(`<form class="f">${fields.join('')}<button>go</button></form>`));
});

test('images and forms named as what is read of the document', () => {
	const names =
		'host defaultView body head documentElement querySelector querySelectorAll firstElementChild compatMode';
	survives(
		show(
			names
				.split(' ')
				.map((name) => `<img name="${name}"><form name="${name}"><i></i></form>`)
				.join(''),
		),
	);
});

test('a custom element whose getters throw', () => {
	const fail = () => {
		throw new Error('not for you');
	};
	class Hostile extends HTMLElement {
		override get shadowRoot(): ShadowRoot {
			return fail();
		}
		override get attributes(): NamedNodeMap {
			return fail();
		}
		override get parentNode(): ParentNode {
			return fail();
		}
	}
	customElements.define('x-hostile', Hostile);
	survives(show('<x-hostile class="a"><button>b</button></x-hostile><x-hostile></x-hostile>'));
});

test('ids and classes of every character', () => {
	const holder = show('');
	for (let code = 0; code < 0x180; code++)
		for (const id of [
			`${String.fromCharCode(code)}`,
			`a${String.fromCharCode(code)}b`,
			`-${String.fromCharCode(code)}`,
		]) {
			const element = document.createElement('p');
			element.id = id;
			if (code % 16 === 0) element.className = `${id}c`;
			holder.append(element);
		}
	const elements = all(holder);
	for (const element of elements) {
		const [best] = suggestSelectors(element, { scope: 'one' });
		const found = document.querySelectorAll(best?.css as string);
		expect(found.length === 1 && found[0] === element, best?.css).toBe(true);
	}
});

test('duplicate ids, no classes, SVG, MathML, templates and unknown elements', () => {
	survives(
		show(`<p id="twice"></p><p id="twice"></p><div><div><div></div><div></div></div></div>
		<svg><defs><linearGradient id="twice"><stop/></linearGradient></defs><foreignObject><b></b></foreignObject><a href="/x"></a></svg>
		<math><mrow><mi>x</mi><mo>+</mo></mrow></math><x-a><x-b></x-b></x-a><template><b class="in"></b></template><foo bar=""></foo>`),
	);
});

test('a nest of 5,000 elements is described, kept and found in bounded paths', () => {
	let inner: Element = document.body;
	for (let i = 0; i < 5_000; i++) {
		const next = document.createElement(i % 7 ? 'div' : 'section');
		inner.append(next);
		inner = next;
	}
	const button = document.createElement('button');
	button.className = 'deep';
	inner.append(button);
	const path = describeElement(button);
	expect(path).toHaveLength(256);
	expect(path.at(-1)?.cut).toBe(true);
	expect(relocate(createTarget(button), [describeElement(inner), path])?.index).toBe(1);
	expect(suggestSelectors(button)[0]?.css).toBe('.deep');
	// Alone by its depth only, which no path of 256 elements tells.
	expect(suggestSelectors(button.parentElement as Element, { scope: 'one' })).toEqual([]);
});

test('one of 100,000 siblings is described, kept and found again', () => {
	const list = document.createElement('ul');
	for (let i = 0; i < 100_000; i++) list.append(document.createElement('li'));
	document.body.append(list);
	const [path, other] = [70_000, 70_001].map((n) => describeElement(list.children[n] as Element)) as [
		ElementPath,
		ElementPath,
	];
	expect(path[0]).toMatchObject({ nthChild: 70_001, siblings: 100_000 });
	// Only its place tells it from its like: that is for a person to say.
	expect(relocate(createTarget(list.children[70_000] as Element), [other, path])?.index ?? 1).toBe(1);
});
