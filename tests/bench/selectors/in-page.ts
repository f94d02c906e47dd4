import { finder } from '@medv/finder';
import { getCssSelector } from 'css-selector-generator';
import { describeElement } from '../../../lib/element/index.ts';
import { compileSelector, createTarget, suggestSelectors } from '../../../lib/selector/index.ts';
import { pageIndex } from '../../../lib/selector/page-index.ts';
import { fillPage } from './page.ts';
import { STRANGE_PAGES, type StrangePage } from './strange-pages.ts';

const INTERACTIVE = 'a,button';

type Generator = (element: Element) => string | undefined;
/** The peers as a careful user would call them: generated names ignored, combinations capped, time limited. */
const GENERATORS: Record<string, Generator> = {
	ours: (element) => suggestSelectors(element)[0]?.css,
	'css-selector-generator': (element) =>
		getCssSelector(element, { ignoreGeneratedClassNames: true, maxCombinations: 100, maxCandidates: 100 }),
	finder: (element) => finder(element, { timeoutMs: 1000 }),
};

export interface Run {
	times: number[];
	/** Elements for which the answer does not find the element alone. */
	notUnique: number;
	failed: number;
}

const sample = (count: number): Element[] => {
	const all = document.querySelectorAll(INTERACTIVE);
	return Array.from({ length: count }, (_, i) => all[Math.floor((i * all.length) / count)] as Element);
};

function run(name: string, count: number): Run {
	const generate = GENERATORS[name] as Generator;
	const times: number[] = [];
	let notUnique = 0;
	let failed = 0;
	for (const element of sample(count)) {
		const start = performance.now();
		let css: string | undefined;
		try {
			css = generate(element);
		} catch {
			// A peer that gives up is counted, not fatal.
			failed++;
		}
		times.push(performance.now() - start);
		const found = css === undefined ? [] : document.querySelectorAll(css);
		if (found.length !== 1 || found[0] !== element) notUnique++;
	}
	return { times, notUnique, failed };
}

/** Milliseconds of making the index anew, each time after a change of the page. */
function indexTimes(rounds: number): number[] {
	return Array.from({ length: rounds }, (_, i) => {
		document.body.setAttribute('data-round', String(i));
		const start = performance.now();
		pageIndex(document);
		return performance.now() - start;
	});
}

/** Suggestions, of both scopes, that do not find what they say or are not a decided match. */
function broken(count: number): string[] {
	return sample(count).flatMap((element) =>
		suggestSelectors(element)
			.filter(({ css, matchesOnPage }) => {
				const found = [...document.querySelectorAll(css)];
				const verdict = compileSelector(css).closest(describeElement(element));
				return found.length !== matchesOnPage || !found.includes(element) || verdict !== 'match';
			})
			.map(({ css }) => css),
	);
}

/** Empties the page, or fills it in an odd way. */
function showStrange(name?: StrangePage): void {
	document.body.replaceChildren();
	// Nothing is measured of how the browser lays such a page out, which takes minutes for a nest.
	document.body.hidden = true;
	if (name) STRANGE_PAGES[name](document.body);
}

const usedHeap = () => (performance as Performance & { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize;

/** Describes, suggests and makes targets for elements spread over the page: the most memory in use, and the slowest. */
function strain(count: number): { bytes: number; slowest: number } {
	const all = document.body.querySelectorAll('*');
	let bytes = 0;
	let slowest = 0;
	for (let i = 0; i < count; i++) {
		const element = all[Math.floor((i * all.length) / count)] as Element;
		const start = performance.now();
		describeElement(element);
		suggestSelectors(element);
		createTarget(element);
		slowest = Math.max(slowest, performance.now() - start);
		bytes = Math.max(bytes, usedHeap());
	}
	return { bytes, slowest };
}

const bench = { fillPage, run, indexTimes, broken, showStrange, usedHeap, strain };
export type SelectorBench = typeof bench;
Object.assign(window, { selectorBench: bench });
