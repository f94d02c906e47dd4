import {
	type Described,
	describeFindings,
	inSlices,
	namedIn,
	type PageCoverage,
	type PageReport,
	reportPage,
	Selectors,
} from '../coverage/index.ts';

/** Between two reports while the page changes, in milliseconds. */
const REPORT_MS = 300;
/** Findings of each group that a report lists: nobody reads more in one go. */
const LISTED = 200;
/** One slice of the search for selectors, in milliseconds; the last one begun takes some more. */
const SLICE_MS = 4;
/** A page of so many elements is a large one: what selectors are found with takes a while there, so it is asked for less often. */
const LARGE = 10_000;
const LARGE_PAGE_MS = 2_000;

export interface Reports {
	/** The last report's findings, in its order. */
	listed: readonly Described[];
	last: PageReport | undefined;
	/** Tells how the picture is, at once; selectors follow where they were not known. */
	now(): void;
	/** The same within a moment, once for all that ask meanwhile. */
	soon(): void;
}

/** Tells of a picture while the page changes, without ever holding the page up. */
export function createReports(
	coverage: PageCoverage,
	tell: (report: PageReport) => void,
	signal: AbortSignal,
): Reports {
	const selectors = new Selectors();
	let timer: ReturnType<typeof setTimeout> | undefined;
	let search: ReturnType<typeof setTimeout> | undefined;
	signal.addEventListener('abort', () => {
		clearTimeout(timer);
		clearTimeout(search);
	});

	const say = () => {
		const report = reportPage(coverage, document, reports.listed, (element) => selectors.of(element));
		reports.last = report;
		tell(report);
	};
	const searchSoon = () => {
		search ??= setTimeout(findSelectors, coverage.elements.size > LARGE ? LARGE_PAGE_MS : 0);
	};
	const findSelectors = async () => {
		const { listed } = reports;
		let isNew = false;
		const steps = (function* () {
			isNew = yield* selectors.find(namedIn(listed));
		})();
		await inSlices(steps, SLICE_MS, signal);
		search = undefined;
		if (signal.aborted) return;
		if (isNew) say();
		if (listed !== reports.listed) searchSoon();
	};

	const reports: Reports = {
		listed: [],
		last: undefined,
		now() {
			clearTimeout(timer);
			timer = undefined;
			if (signal.aborted) return;
			reports.listed = describeFindings(coverage.findings, LISTED);
			say();
			searchSoon();
		},
		soon() {
			timer ??= setTimeout(reports.now, REPORT_MS);
		},
	};
	return reports;
}
