import { type Browser, browser } from 'wxt/browser';
import { toHtml, toJUnit, toSarif } from '../coverage/export/index.ts';
import {
	carried,
	type Finding,
	leaksOf,
	PageCoverage,
	remediesFor,
	reported,
	reportPage,
	reportSite,
	type SiteReport,
	tryRemedy,
} from '../coverage/index.ts';
import { localName } from '../element/dom.ts';
import { createPaint } from '../overlay/paint.ts';
import {
	COVERAGE_PORT,
	type CoverageToPanel,
	type ExportFormat,
	type Hovered,
	type PanelToCoverage,
} from '../protocol/coverage.ts';

/** Says that this page has its check: it may be injected again and again. */
const STARTED = Symbol.for('hindsight.coverage');
/** Between two reports while the page changes, in milliseconds: a report asks for a selector of each finding. */
const REPORT_MS = 300;
/** Values shown of one element; more than fits a line of the panel. */
const SHOWN = 120;

const EXPORTERS: Record<ExportFormat, (report: SiteReport) => string> = {
	html: toHtml,
	json: (report) => JSON.stringify(report, null, 2),
	sarif: toSarif,
	xml: toJUnit,
};

/** Waits for a panel whose coverage view is open. */
export function startCoverage(): void {
	const world = globalThis as Partial<Record<symbol, boolean>>;
	if (world[STARTED]) return;
	world[STARTED] = true;
	browser.runtime.onConnect.addListener((port) => {
		if (port.name !== COVERAGE_PORT) return;
		const session = new AbortController();
		port.onDisconnect.addListener(() => session.abort());
		openCoverage(port, session.signal);
	});
}

/** The check of this page while the view is open: paint, report, remedies tried; nothing of it is left after. */
function openCoverage(port: Browser.runtime.Port, signal: AbortSignal): void {
	const send = (message: CoverageToPanel) => {
		if (!signal.aborted) port.postMessage(message);
	};
	const coverage = new PageCoverage(document, { signal });
	const paint = createPaint(
		coverage,
		{ onHover: (element) => send({ type: 'hovered', hovered: hoveredOf(element) }) },
		signal,
	);
	const hoveredOf = (element: Element | null): Hovered | null => {
		const state = element && coverage.stateOf(element);
		return element && state ? { tag: localName(element), state, carried: shown(element) } : null;
	};
	/** In the order of the last report. */
	let findings: readonly Finding[] = [];
	let tried: (() => void)[] = [];
	const untry = () => {
		for (const undo of tried.reverse()) undo();
		tried = [];
	};

	let timer: ReturnType<typeof setTimeout> | undefined;
	const report = () => {
		timer = undefined;
		if (signal.aborted) return;
		findings = reported(coverage.findings);
		send({ type: 'report', report: reportPage(coverage, document), tried: tried.length });
		paint.refresh();
	};
	const reportSoon = () => {
		timer ??= setTimeout(report, REPORT_MS);
	};
	signal.addEventListener('abort', () => {
		clearTimeout(timer);
		untry();
	});

	let isStarted = false;
	const start = async () => {
		isStarted = true;
		await coverage.scan();
		if (signal.aborted) return;
		report();
		coverage.watch({ changed: reportSoon });
	};
	port.onMessage.addListener((message: PanelToCoverage) => {
		switch (message.type) {
			case 'marks':
				coverage.setHarmless(message.harmless);
				if (isStarted) reportSoon();
				else void start();
				break;
			case 'outline':
				paint.outline(message.index === null ? null : (findings[message.index]?.element ?? null));
				break;
			case 'try': {
				const finding = findings[message.index];
				const [remedy] = finding ? remediesFor(finding, leaksOf(findings)) : [];
				if (remedy) tried.push(tryRemedy(remedy));
				reportSoon();
				break;
			}
			case 'untry':
				untry();
				reportSoon();
				break;
			case 'export': {
				const { format, pages } = message;
				send({ type: 'exported', format, text: EXPORTERS[format](reportSite(pages)) });
				break;
			}
		}
	});
}

function shown(element: Element): Hovered['carried'] {
	const event = carried(element);
	const [target] = event?.path ?? [];
	if (!event || !target) return null;
	const own = [
		...(target.id ? [['id', target.id] as const] : []),
		...(target.classes?.length ? [['class', target.classes.join(' ')] as const] : []),
		...Object.entries(target.attributes ?? {}),
	];
	return {
		text: event.text ?? '',
		href: event.href ?? '',
		attributes: own.map(([name, value]) => [name, value.slice(0, SHOWN)]),
	};
}
