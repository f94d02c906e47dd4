import { type PageCoverage, scanPage } from '../../../lib/coverage/index.ts';
import { buildLargePage, row } from './large-page.ts';

interface Scheduler {
	yield(): Promise<void>;
}

/** Measures the slices between the pauses that the scan makes. */
function watchSlices(): () => number[] {
	const { scheduler } = globalThis as unknown as { scheduler: Scheduler };
	const pause = scheduler.yield.bind(scheduler);
	const slices: number[] = [];
	let start = performance.now();
	scheduler.yield = async () => {
		slices.push(performance.now() - start);
		await pause();
		start = performance.now();
	};
	return () => [...slices, performance.now() - start];
}

const UPDATES = 60;

let body: HTMLElement;
let coverage: PageCoverage;
const ended = new AbortController();

/** Fills the page. @returns how many elements it has */
export function fillPage(elements: number): number {
	body = buildLargePage(elements);
	return document.querySelectorAll('*').length;
}

/** The first picture. */
export async function timeScan(): Promise<{ work: number; longestSlice: number; personal: number }> {
	const slices = watchSlices();
	coverage = await scanPage(document, { signal: ended.signal });
	const times = slices();
	return {
		work: times.reduce((a, b) => a + b, 0),
		longestSlice: Math.max(...times),
		personal: coverage.score.personal,
	};
}

/** Single changes after it: a row more, a text, an attribute, a mark on a row, a row less. @returns milliseconds of each */
export async function timeUpdates(): Promise<number[]> {
	let done: () => void = () => {};
	// The browser's own layout of the new page is none of the update's work.
	for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
	coverage.watch({ changed: () => done() });
	const changes: ((i: number) => void)[] = [
		(i) => body.append(row(100_000 + i)),
		(i) => (body.children[i + 5] as Element).children[1]?.replaceChildren('Olga Lindqvist'),
		(i) => body.children[i + 50]?.children[1]?.setAttribute('title', `Anna Berg ${i}`),
		(i) => body.children[i + 100]?.classList.add('heap-ignore'),
		(i) => body.children[i + 500]?.remove(),
	];
	const updates: number[] = [];
	for (let i = 0; i < UPDATES; i++) {
		const changed = new Promise<void>((resolve) => {
			done = resolve;
		});
		const start = performance.now();
		changes[i % changes.length]?.(i);
		await changed;
		updates.push(performance.now() - start);
	}
	ended.abort();
	return updates;
}
