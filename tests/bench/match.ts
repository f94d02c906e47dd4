import { compile } from 'css-select';
import type { ElementPath } from '../../lib/element/types.ts';
import { compileSelector } from '../../lib/selector/index.ts';
import { adapter, chain, type Link } from './match/paths.ts';
import { percentile, report } from './report.ts';

/** Chains of depth 12, as an application's pages have them, beside css-select over an adapter of the same paths. */
const PATHS = 2_000;
const ROUNDS = 9;
/** Each round matches every path this often. */
const REPEATS = 25;

const SELECTORS: Record<string, string[]> = {
	simple: ['button', '.btn-buy', '#root', '[type="submit"]', '[data-widget="menu"]', ':first-child'],
	compound: ['button.btn.btn-buy', 'a[href^="/shop/"].link'],
	'ancestors, depth 12': ['#root .card button', 'main > section .grid [type="submit"]', '.nothing .btn'],
	lists: ['.a, .b, .btn-buy', ':not(.btn-buy)', ':is(button, a):nth-child(2n+1)'],
};

const paths: ElementPath[] = Array.from({ length: PATHS }, (_, i) => chain(i));
const links: Link[] = paths.map(adapter.link);

/** Matches a second, median of the rounds. */
function speed<T>(items: readonly T[], matches: (item: T) => boolean): { speed: number; found: number } {
	const speeds: number[] = [];
	let found = 0;
	for (let round = 0; round < ROUNDS; round++) {
		found = 0;
		const start = performance.now();
		for (let i = 0; i < REPEATS; i++) for (const item of items) if (matches(item)) found++;
		speeds.push((items.length * REPEATS) / ((performance.now() - start) / 1000));
	}
	return { speed: percentile(speeds, 0.5), found };
}

/** Both, one after the other. */
const measure = (css: string) => {
	const compiled = compileSelector(css);
	const peer = compile<Link, Link>(css, { adapter, cacheResults: false });
	const ours = speed(paths, (path) => compiled.match(path) === 'match');
	return { ours, theirs: speed(links, (link) => peer(link)) };
};

// Once for nothing: a process that has matched a single selector in its life is faster than any in use.
for (const css of Object.values(SELECTORS).flat()) measure(css);
for (const [kind, selectors] of Object.entries(SELECTORS)) {
	for (const css of selectors) {
		const { ours, theirs } = measure(css);
		if (ours.found !== theirs.found) throw new Error(`${css}: ${ours.found} and ${theirs.found} matches`);
		report({
			bench: 'match',
			figure: `${kind}: ${css}`,
			unit: 'million matches/s',
			ours: ours.speed / 1e6,
			peer: theirs.speed / 1e6,
			peerName: 'css-select',
			ratio: ours.speed / theirs.speed,
		});
	}
}
