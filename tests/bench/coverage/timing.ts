import { scanPage } from '../../../lib/coverage/index.ts';
import { buildLargePage, row } from './large-page.ts';

export interface Timing {
	elements: number;
	/** Milliseconds of work, waiting left out. */
	work: number;
	longestSlice: number;
	/** Milliseconds from a change of the page to the new picture, each. */
	updates: number[];
	personal: number;
}

interface Scheduler {
	yield(): Promise<void>;
}

/** Measures the slices between the pauses that the scan makes. */
function watchSlices() {
	const { scheduler } = globalThis as unknown as { scheduler: Scheduler };
	const pause = scheduler.yield.bind(scheduler);
	const slices: number[] = [];
	let start = performance.now();
	scheduler.yield = async () => {
		slices.push(performance.now() - start);
		await pause();
		start = performance.now();
	};
	return {
		begin: () => {
			slices.length = 0;
			start = performance.now();
		},
		end: () => [...slices, performance.now() - start],
	};
}

const UPDATES = 60;

/** First picture of a large page, then single changes: a row more, a text, an attribute, a mark on a row, a row less. */
export async function timePage(elements: number): Promise<Timing> {
	const body = buildLargePage(elements);
	const slices = watchSlices();
	const ended = new AbortController();
	slices.begin();
	const coverage = await scanPage(document, { signal: ended.signal });
	const times = slices.end();
	let done: () => void = () => {};
	coverage.watch({ changed: () => done() });
	const changes: ((i: number) => void)[] = [
		(i) => body.append(row(elements + i)),
		(i) => (body.children[i + 5] as Element).children[1]?.replaceChildren(`Olga Lindqvist`),
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
	const { personal } = coverage.score;
	ended.abort();
	return {
		elements: document.querySelectorAll('*').length,
		work: times.reduce((a, b) => a + b, 0),
		longestSlice: Math.max(...times),
		updates,
		personal,
	};
}
