import type { PathElement } from '../../lib/element/types.ts';
import { withDevice } from '../../lib/protocol/device.ts';
import type { Batch, WireElement, WireEvent, WirePage } from '../../lib/protocol/ingest.ts';
import { INGEST_LIMITS } from '../../lib/protocol/ingest.ts';
import { invalid } from '../errors.ts';
import type { ElementNode, Elements } from '../labels/elements.ts';
import type { Page, Pages } from '../labels/pages.ts';
import { LIMITS } from '../limits.ts';
import { encodeProperties } from '../store/properties.ts';
import { correctedTime } from './clock.ts';
import { personOf } from './ids.ts';

/** An event ready to be stored. */
export interface PreparedEvent {
	appId: string;
	eventId: string;
	type: WireEvent['type'];
	name: string;
	/** Milliseconds since the epoch, corrected. */
	time: number;
	deviceId: string;
	personId: string;
	identity: string;
	sessionId: string;
	pageviewId: string;
	sessionTime: number;
	url: string;
	title: string;
	referrer: string;
	previousPage: string;
	text: string;
	href: string;
	/** Those of the page with those of the event over them, as the store keeps them. */
	properties: Record<string, string>;
	node: ElementNode | null;
	page: Page;
	/** Look its id up in the store in any case. */
	lookUp?: boolean;
}

export interface PrepareOptions {
	receivedAt: number;
	/** History that is brought along keeps its times. */
	trustTime?: boolean;
}

/** Checks what the schema can't (indexes, ages) and gives events their element and page. Throws before anything is kept. */
export const prepareEvents = (
	batch: Batch,
	elements: Elements,
	pages: Pages,
	{ receivedAt, trustTime = false }: PrepareOptions,
): PreparedEvent[] => {
	const at = (time: number) => (trustTime ? time : correctedTime(time, batch.sentAt, receivedAt));
	batch.events.forEach((event, i) => {
		checkEvent(event, i, batch);
		if (!trustTime && receivedAt - at(event.time) > LIMITS.eventAgeMs)
			throw invalid('is older than 30 days', `events.${i}.time`, 'too_old');
	});
	checkTree(batch.elements);
	const node = interner(batch.elements, elements);
	const ownProperties = batch.pages.map((page) => encodeProperties(withDevice(page.properties ?? {})));

	return batch.events.map((event): PreparedEvent => {
		const page = batch.pages[event.page] as WirePage;
		const target = event.element === undefined ? null : node(event.element);
		if (target) elements.markTarget(target);
		return {
			appId: batch.appId,
			eventId: event.eventId,
			type: event.type,
			name: event.name ?? '',
			time: at(event.time),
			deviceId: page.userId,
			personId: page.identity ? personOf(batch.appId, page.identity) : page.userId,
			identity: page.identity ?? '',
			sessionId: page.sessionId,
			pageviewId: page.pageviewId,
			sessionTime: page.sessionTime === undefined ? 0 : at(page.sessionTime),
			url: page.url,
			title: page.title ?? '',
			referrer: page.referrer ?? '',
			previousPage: page.previousPage ?? '',
			text: event.text ?? '',
			href: event.href ?? '',
			properties: event.eventProperties
				? { ...ownProperties[event.page], ...encodeProperties(event.eventProperties) }
				: (ownProperties[event.page] as Record<string, string>),
			node: target,
			page: pages.intern(page.url),
		};
	});
};

const checkEvent = (event: WireEvent, i: number, batch: Batch): void => {
	if (event.page >= batch.pages.length) throw invalid('names no page of the batch', `events.${i}.page`);
	if (event.element !== undefined && event.element >= batch.elements.length)
		throw invalid('names no element of the batch', `events.${i}.element`);
	if (event.type === 'custom' && event.name === undefined)
		throw invalid('a custom event needs a name', `events.${i}.name`);
};

/** Parents exist, there is no circle, and no path is deeper than the bound. */
const checkTree = (wire: readonly WireElement[]): void => {
	const depths = new Uint16Array(wire.length);
	for (let i = 0; i < wire.length; i++) {
		const chain: number[] = [];
		let at: number | undefined = i;
		while (at !== undefined && depths[at] === 0) {
			chain.push(at);
			if (chain.length > INGEST_LIMITS.pathDepth)
				throw invalid('is in a circle or too deep', `elements.${i}.parent`, 'too_deep');
			at = (wire[at] as WireElement).parent;
			if (at !== undefined && at >= wire.length) throw invalid('names no element of the batch', `elements.${i}.parent`);
		}
		let depth = at === undefined ? 0 : (depths[at] as number);
		if (depth + chain.length > INGEST_LIMITS.pathDepth)
			throw invalid('is too deep', `elements.${i}.parent`, 'too_deep');
		for (const index of chain.reverse()) depths[index] = ++depth;
	}
};

/** Nodes of a batch's elements, each made once. */
const interner = (wire: readonly WireElement[], elements: Elements) => {
	const nodes: (ElementNode | undefined)[] = [];
	return (index: number): ElementNode | null => {
		const chain: number[] = [];
		let at: number | undefined = index;
		while (at !== undefined && !nodes[at]) {
			chain.push(at);
			at = (wire[at] as WireElement).parent;
		}
		let parent = at === undefined ? null : (nodes[at] as ElementNode);
		for (const i of chain.reverse()) {
			const element = canonical(wire[i] as WireElement);
			parent = elements.intern(parent, element, JSON.stringify(element));
			// A full dictionary: the event is kept, its element is not, and no selector takes it.
			if (!parent) return null;
			nodes[i] = parent;
		}
		return parent;
	};
};

/** Fields and attributes in the order of `canonicalJson`, so that equal elements are equal text. */
export const canonical = (element: Omit<WireElement, 'parent'>): PathElement => {
	const { tag, namespace, id, classes, attributes, partial, truncated, cut, boundary } = element;
	return {
		tag,
		...(namespace && { namespace }),
		...(id !== undefined && { id }),
		...(classes?.length && { classes }),
		...(attributes && Object.keys(attributes).length > 0 && { attributes: sorted(attributes) }),
		...(partial?.length && { partial }),
		...(truncated && { truncated }),
		...(cut && { cut }),
		nthChild: element.nthChild,
		nthOfType: element.nthOfType,
		siblings: element.siblings,
		siblingsOfType: element.siblingsOfType,
		...(boundary && { boundary }),
	};
};

const sorted = (record: Record<string, string>): Record<string, string> => {
	const names = Object.keys(record);
	if (names.every((name, i) => i === 0 || (names[i - 1] as string) < name)) return record;
	return Object.fromEntries(names.sort().map((name) => [name, record[name] as string]));
};
