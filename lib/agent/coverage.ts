import { type Browser, browser } from 'wxt/browser';
import { type Pictures, toHtml, toJUnit, toSarif } from '../coverage/export/index.ts';
import { carried, PageCoverage, reportSite, type SiteReport, tryRemedy } from '../coverage/index.ts';
import { localName } from '../element/dom.ts';
import { hierarchyText } from '../element/index.ts';
import { createPaint } from '../overlay/paint.ts';
import { setMasking } from '../privacy/index.ts';
import {
	ALARM_PORT,
	COVERAGE_PORT,
	type CoverageToPanel,
	type ExportFormat,
	type Hovered,
	type PanelToCoverage,
} from '../protocol/coverage.ts';
import { openAlarm } from './alarm.ts';
import { createScroller, drawn, placesInView } from './coverage-places.ts';
import { createReports } from './coverage-reports.ts';

/** Says that this page has its check: it may be injected again and again. */
const STARTED = Symbol.for('hindsight.coverage');

const EXPORTERS: Record<ExportFormat, (report: SiteReport, pictures: Pictures) => string> = {
	html: toHtml,
	json: (report) => JSON.stringify(report, null, 2),
	sarif: toSarif,
	xml: toJUnit,
};

/** Waits for a panel whose coverage view is open, or whose inspector has an event to judge. */
export function startCoverage(): void {
	const world = globalThis as Partial<Record<symbol, boolean>>;
	if (world[STARTED]) return;
	world[STARTED] = true;
	browser.runtime.onConnect.addListener((port) => {
		const open = port.name === COVERAGE_PORT ? openCoverage : port.name === ALARM_PORT ? openAlarm : undefined;
		if (!open) return;
		const session = new AbortController();
		port.onDisconnect.addListener(() => session.abort());
		open(port, session.signal);
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
	let tried: (() => void)[] = [];
	const untry = () => {
		for (const undo of tried.reverse()) undo();
		tried = [];
	};
	signal.addEventListener('abort', untry);
	const scroller = createScroller();
	signal.addEventListener('abort', scroller.back);
	const reports = createReports(
		coverage,
		(report) => {
			paint.refresh();
			send({ type: 'report', report, tried: tried.length });
		},
		signal,
	);

	const showPlaces = async ({ request, bring, cover }: Extract<PanelToCoverage, { type: 'places' }>) => {
		const element = reports.listed[bring ?? -1]?.finding.element;
		if (element) await scroller.bring(element);
		const places = placesInView(coverage, reports);
		paint.cover(cover ? places.hidden : []);
		if (cover) await drawn();
		send({ type: 'places', request, places });
	};

	let isStarted = false;
	let isWhole = false;
	const start = async () => {
		isStarted = true;
		await coverage.scan();
		if (signal.aborted) return;
		isWhole = true;
		reports.now();
		coverage.watch({ changed: reports.soon });
	};
	port.onMessage.addListener((message: PanelToCoverage) => {
		switch (message.type) {
			case 'marks':
				setMasking(message.isMasking);
				void coverage.setHarmless(message.harmless).then(() => isWhole && reports.soon());
				if (!isStarted) void start();
				break;
			case 'outline':
				paint.outline(message.index === null ? null : (reports.listed[message.index]?.finding.element ?? null));
				break;
			case 'try': {
				const one = reports.listed[message.index];
				if (one) tried.push(tryRemedy(one.remedy));
				reports.soon();
				break;
			}
			case 'untry':
				untry();
				reports.soon();
				break;
			case 'export': {
				const { format, pages } = message;
				const pictures = new Map(message.pictures.map(([url, of]) => [url, new Map(of)]));
				send({ type: 'exported', format, text: EXPORTERS[format](reportSite(pages), pictures) });
				break;
			}
			case 'places':
				void showPlaces(message);
				break;
			case 'back':
				scroller.back();
				break;
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
		attributes: own.map(([name, value]) => [name, value]),
		path: hierarchyText(event.path ?? []),
	};
}
