import type { FindingReport, PageReport } from '../coverage/index.ts';
import { placeKey } from '../coverage/place-key.ts';
import type { PlacesInView } from '../protocol/coverage.ts';

type Box = PlacesInView['hidden'][number];

const PICTURES = {
	/** Of one page, as many as the command takes: a report stays small enough to mail. */
	most: 10,
	/** CSS pixels. */
	width: 480,
	height: 200,
	/** Around the finding. */
	margin: 24,
	quality: 0.6,
	/** Browsers take two pictures a second at most. */
	pauseMs: 550,
	/** After the last report: the page has come to rest. */
	restMs: 1_000,
} as const;

interface Deps {
	/** A picture of the tab as a data URL; `undefined` where the browser gives none, or another tab is in front. */
	capture(): Promise<string | undefined>;
	/**
	 * What is in view, after the finding was brought there. `cover`: what is personal is covered then, until it is asked
	 * without. `undefined` if the page does not answer.
	 */
	places(options?: { bring?: number; cover?: boolean }): Promise<PlacesInView | undefined>;
}

/** Pictures of the places that would be sent, what is personal covered, of each page looked at. */
export interface Pictures {
	/** Takes those of what is in view, once the page rests. */
	soon(report: PageReport): void;
	/** Takes those that are missing, and brings each into view for it. */
	all(report: PageReport): Promise<void>;
	/** By index of the finding in the page's report. */
	of(report: PageReport): [number, string][];
	stop(): void;
}

const isOpen = ({ state, selector }: FindingReport) => state === 'leak' && selector !== '';

const grow = ({ x, y, width, height }: Box, by: number): Box => ({
	x: Math.floor(x - by),
	y: Math.floor(y - by),
	width: Math.ceil(width + 2 * by),
	height: Math.ceil(height + 2 * by),
});

/** The finding in the middle, and of what holds it as much as fits. */
function cropOf({ box, around }: PlacesInView['leaks'][number], { width, height }: PlacesInView): Box {
	const wanted = grow(box, PICTURES.margin);
	const side = (from: number, size: number, outer: number, outerSize: number, most: number, end: number) => {
		const begin = Math.max(0, Math.min(from, Math.max(outer, from + size - most)));
		return [begin, Math.min(end, begin + most, Math.max(from + size, outer + outerSize)) - begin] as const;
	};
	const [x, w] = side(wanted.x, wanted.width, around.x, around.width, PICTURES.width, width);
	const [y, h] = side(wanted.y, wanted.height, around.y, around.height, PICTURES.height, height);
	return { x, y, width: w, height: h };
}

/** Cuts boxes out of a picture of what is seen. */
async function cut(data: string, { width, height }: PlacesInView, boxes: readonly Box[]): Promise<string[]> {
	const image = new Image();
	image.src = data;
	await image.decode();
	// A picture is as large as the tab; in tools that pretend another size the two may differ.
	const [scaleX, scaleY] = [image.naturalWidth / width, image.naturalHeight / height];
	return boxes.map((box) => {
		const canvas = document.createElement('canvas');
		[canvas.width, canvas.height] = [box.width, box.height];
		const from = [box.x * scaleX, box.y * scaleY, box.width * scaleX, box.height * scaleY] as const;
		canvas.getContext('2d')?.drawImage(image, ...from, 0, 0, box.width, box.height);
		return canvas.toDataURL('image/jpeg', PICTURES.quality);
	});
}

export function createPictures({ capture, places }: Deps): Pictures {
	const byPage = new Map<string, Map<string, string>>();
	let timer: ReturnType<typeof setTimeout> | undefined;

	/** @returns whether the browser was asked for a picture */
	const take = async (url: string, bring?: number): Promise<boolean> => {
		const taken = byPage.get(url) ?? new Map<string, string>();
		const wanted = (places: PlacesInView | undefined) =>
			places?.isWhole ? places.leaks.filter(({ key }) => !taken.has(key)).slice(0, PICTURES.most - taken.size) : [];
		if (wanted(await places(bring === undefined ? {} : { bring })).length === 0) return false;
		const before = await places({ cover: true });
		const data = before && (await capture());
		const after = await places();
		// Only where nothing has moved meanwhile is covered what was to be covered.
		if (!data || JSON.stringify(before) !== JSON.stringify(after)) return true;
		const leaks = wanted(before);
		const boxes = leaks.map((leak) => cropOf(leak, before));
		(await cut(data, before, boxes)).forEach((picture, i) => {
			taken.set(leaks[i]?.key ?? '', picture);
		});
		byPage.set(url, taken);
		return true;
	};
	const missing = ({ url, findings }: PageReport) => {
		const taken = byPage.get(url);
		const open = findings.flatMap((finding, index) => (isOpen(finding) ? [{ index, key: placeKey(finding) }] : []));
		return open.slice(0, PICTURES.most).filter(({ key }) => !taken?.has(key));
	};

	return {
		soon(report) {
			clearTimeout(timer);
			if (missing(report).length > 0) timer = setTimeout(() => void take(report.url), PICTURES.restMs);
		},
		async all(report) {
			clearTimeout(timer);
			for (const { index, key } of missing(report)) {
				if (byPage.get(report.url)?.has(key)) continue;
				if (await take(report.url, index)) await new Promise((resolve) => setTimeout(resolve, PICTURES.pauseMs));
			}
		},
		of({ url, findings }) {
			const taken = byPage.get(url);
			return findings.flatMap((finding, index) => {
				const picture = isOpen(finding) && taken?.get(placeKey(finding));
				return picture ? [[index, picture] as [number, string]] : [];
			});
		},
		stop: () => clearTimeout(timer),
	};
}
