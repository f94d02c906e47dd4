import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describeElement } from '../../../lib/element/index.ts';
import { compileSelector, SelectorError } from '../../../lib/selector/index.ts';

const TAGS = ['div', 'span', 'a', 'button', 'ul', 'li', 'svg', 'g', 'linearGradient'];
const CLASSES = ['a', 'b', 'btn', 'btn-primary', 'A'];
const IDS = ['x', 'y', 'X'];
const ATTRIBUTES: [string, string[]][] = [
	['type', ['submit', 'SUBMIT', 'text']],
	['data-k', ['one', 'one two', 'one-two', 'ONE', '', ' two']],
	['lang', ['en', 'en-GB', 'de']],
	['href', ['/p/1', '/p/2?q=1']],
];
const SVG = 'http://www.w3.org/2000/svg';

interface Tree {
	tag: string;
	id: string | null;
	classes: string[] | null;
	attributes: [string, string][];
	children: Tree[];
	shadow: Tree[] | null;
}

const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
	tree: fc.record({
		tag: fc.constantFrom(...TAGS),
		id: fc.option(fc.constantFrom(...IDS, ''), { freq: 3 }),
		classes: fc.option(fc.array(fc.constantFrom(...CLASSES, ' '), { maxLength: 3 })),
		attributes: fc.array(
			fc
				.constantFrom(...ATTRIBUTES)
				.chain(([name, values]) => fc.constantFrom(...values).map((value): [string, string] => [name, value])),
			{ maxLength: 3 },
		),
		children: fc.oneof(
			{ maxDepth: 5, depthIdentifier: 'tree' },
			fc.constant<Tree[]>([]),
			fc.array(tie('tree'), { maxLength: 4 }),
		),
		shadow: fc.oneof(
			{ maxDepth: 5, depthIdentifier: 'tree' },
			fc.constant(null),
			fc.constant(null),
			fc.constant(null),
			fc.array(tie('tree'), { maxLength: 2 }),
		),
	}),
}));

function build(spec: Tree, parent: Node): void {
	const isSvg = /^(svg|g|linearGradient)$/.test(spec.tag);
	const element = isSvg ? document.createElementNS(SVG, spec.tag) : document.createElement(spec.tag);
	if (spec.id !== null) element.setAttribute('id', spec.id);
	if (spec.classes !== null) element.setAttribute('class', spec.classes.join(' '));
	for (const [name, value] of spec.attributes) element.setAttribute(name, value);
	parent.appendChild(element);
	if (spec.shadow && /^(div|span)$/.test(spec.tag)) {
		const root = element.attachShadow({ mode: 'open' });
		for (const child of spec.shadow) build(child, root);
	}
	for (const child of spec.children) build(child, element);
}

const oneOf = (...values: string[]) => fc.constantFrom(...values);
const nth = oneOf('1', '2', 'odd', 'even', '2n+1', '-n+2', '3n', '+2', 'n', '-2n+3', '0n+1', 'n+2');
const attribute = fc.constantFrom(...ATTRIBUTES).chain(([name, values]) =>
	fc.oneof(
		fc.constant(`[${name}]`),
		fc
			.tuple(
				oneOf('=', '~=', '|=', '^=', '$=', '*='),
				oneOf(...values, 'o', 'two', '-', 'e'),
				oneOf('', ' i', ' s'),
				oneOf(name, name.toUpperCase()),
			)
			.map(([op, value, flag, written]) => `[${written}${op}"${value}"${flag}]`),
	),
);
const classAttribute = fc
	.tuple(oneOf('=', '~=', '^=', '$=', '*='), oneOf('a', 'btn', 'a b', 'b'), oneOf('', ' i'))
	.map(([op, value, flag]) => `[class${op}"${value}"${flag}]`);

const { complex } = fc.letrec<{ simple: string; compound: string; complex: string }>((tie) => ({
	simple: fc.oneof(
		{ maxDepth: 2, depthIdentifier: 'selector' },
		oneOf(...CLASSES.map((name) => `.${name}`)),
		oneOf(...IDS.map((id) => `#${id}`), '[id]', '[class]', '[id^="x" i]'),
		attribute,
		classAttribute,
		fc
			.tuple(oneOf('nth-child', 'nth-last-child', 'nth-of-type', 'nth-last-of-type'), nth)
			.map(([name, n]) => `:${name}(${n})`),
		oneOf(
			':first-child',
			':last-child',
			':only-child',
			':first-of-type',
			':last-of-type',
			':only-of-type',
			':root',
			':scope',
			':hover',
			':empty',
			':checked',
			':has(a)',
		),
		fc
			.tuple(oneOf('not', 'is', 'where'), fc.array(tie('complex'), { minLength: 1, maxLength: 2 }))
			.map(([name, list]) => `:${name}(${list.join(', ')})`),
	),
	compound: fc
		.tuple(oneOf('', '*', ...TAGS, 'DIV', '*|span', 'LINEARGRADIENT'), fc.array(tie('simple'), { maxLength: 2 }))
		.map(([tag, rest]) => `${tag}${rest.join('')}` || '*'),
	complex: fc
		.tuple(
			tie('compound'),
			fc.array(fc.tuple(oneOf(' ', ' > ', ' + ', ' ~ ', ' ', ' > '), tie('compound')), { maxLength: 3 }),
		)
		.map(([first, rest]) => first + rest.map(([combinator, next]) => combinator + next).join('')),
}));

/** All elements below, those of open shadow roots included. */
function everyElement(root: ParentNode): Element[] {
	return [...root.querySelectorAll('*')].flatMap((element) => [
		element,
		...(element.shadowRoot ? everyElement(element.shadowRoot) : []),
	]);
}

/** `Element.closest` in each tree scope, from the innermost out, frames included. */
function closestAcross(element: Element, css: string): boolean {
	if (element.closest(css)) return true;
	const root = element.getRootNode();
	if (root instanceof ShadowRoot) return closestAcross(root.host, css);
	// The test runner shows this page in a same-origin frame.
	const frame = element.ownerDocument.defaultView?.frameElement;
	return frame ? closestAcross(frame, css) : false;
}

const agrees = (verdict: string, dom: boolean) => verdict === 'unknown' || (verdict === 'match') === dom;

test('whenever a recorded path decides a selector, the DOM answers the same', () => {
	let decided = 0;
	fc.assert(
		fc.property(
			fc.array(tree, { minLength: 1, maxLength: 3 }),
			fc.array(complex, { minLength: 5, maxLength: 20 }),
			(trees, selectors) => {
				const container = document.createElement('section');
				document.body.replaceChildren(container);
				for (const spec of trees) build(spec, container);
				const elements = everyElement(document).map((element) => ({
					element,
					path: JSON.parse(JSON.stringify(describeElement(element))),
				}));
				for (const css of selectors) {
					let compiled: ReturnType<typeof compileSelector>;
					try {
						compiled = compileSelector(css);
					} catch (error) {
						expect(error).toBeInstanceOf(SelectorError);
						expect((error as SelectorError).code).toBe('undecidable');
						continue;
					}
					// Chromium has no `s` flag yet: nothing to compare with.
					if (css.includes(' s]')) continue;
					for (const { element, path } of elements) {
						const match = compiled.match(path);
						const closest = compiled.closest(path);
						if (match !== 'unknown') decided++;
						if (!agrees(match, element.matches(css))) throw new Error(`${css} is ${match} for ${element.outerHTML}`);
						if (!agrees(closest, closestAcross(element, css)))
							throw new Error(`closest ${css} is ${closest} for ${element.outerHTML}`);
					}
				}
			},
		),
		{ numRuns: 400 },
	);
	expect(decided).toBeGreaterThan(10_000);
});
