import type { Batch, WireElement } from '../../../lib/protocol/ingest.ts';
import type { PageContext, RawEvent } from '../../../lib/protocol/raw-event.ts';
import { APP_ID } from '../document.ts';
import type { VisitRecord } from './simulate.ts';

/** Whole visits a batch, as many as fit below this; the ingest takes 500 events. */
const EVENTS_A_BATCH = 400;

/** Gathers visits into batches as the SDK sends them: pages and elements are said once. */
export const batchesOf = function* (visits: Iterable<VisitRecord>): Generator<Batch> {
	let writer = createWriter();
	for (const visit of visits) {
		if (writer.size + visit.events.length > EVENTS_A_BATCH) {
			yield writer.batch;
			writer = createWriter();
		}
		writer.add(visit);
	}
	if (writer.size > 0) yield writer.batch;
};

const createWriter = () => {
	const batch = { appId: APP_ID, sentAt: 0, pages: [], elements: [], events: [], profiles: [] } as Batch & {
		profiles: VisitRecord['profiles'];
	};
	const pages = new Map<string, number>();
	const elements = new Map<string, number>();

	const pageOf = (page: PageContext): number => {
		const key = `${page.pageviewId} ${page.identity ?? ''}`;
		return pages.get(key) ?? put(pages, key, batch.pages.push(page) - 1);
	};
	const elementOf = (path: NonNullable<RawEvent['path']>): number | undefined =>
		path.reduceRight<number | undefined>((parent, element) => {
			const wire = { ...element, ...(parent !== undefined && { parent }) } as WireElement;
			const key = JSON.stringify(wire);
			return elements.get(key) ?? put(elements, key, batch.elements.push(wire) - 1);
		}, undefined);

	return {
		batch,
		get size() {
			return batch.events.length;
		},
		add({ events, profiles }: VisitRecord) {
			batch.profiles.push(...profiles);
			for (const { eventId, type, name, time, path, text, href, eventProperties, ...page } of events) {
				const element = path && elementOf(path);
				batch.events.push({
					eventId,
					type,
					time,
					page: pageOf(page),
					...(name && { name }),
					...(element !== undefined && { element }),
					...(text && { text }),
					...(href && { href }),
					...(eventProperties && { eventProperties }),
				});
				batch.sentAt = Math.max(batch.sentAt, time);
			}
		},
	};
};

const put = (map: Map<string, number>, key: string, index: number): number => {
	map.set(key, index);
	return index;
};
