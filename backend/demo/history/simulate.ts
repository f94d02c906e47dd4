import type { WireProfile } from '../../../lib/protocol/ingest.ts';
import type { RawEvent } from '../../../lib/protocol/raw-event.ts';
import { BUILDS, type Build, CURRENT_BUILD } from '../builds.ts';
import type { ShopState } from '../state.ts';
import { DAY_MS, firstDayBack, momentOfDay, nextDayBack } from './calendar.ts';
import { type DrawnPage, drawPage } from './drawn-page.ts';
import { landingPath, walk } from './journey.ts';
import { createRandom, type Random } from './random.ts';
import { createVisit } from './visit.ts';
import { arrivalOf, createVisitor, landingUrl, type Visitor } from './visitors.ts';

export interface SimulateOptions {
	/** Milliseconds since the epoch; nothing happens later. */
	now: number;
	/** Of the shop: `http://127.0.0.1:4600`. */
	origin: string;
	visitors?: number;
	seed?: number;
}

/** What the SDK recorded in one visit, in order. */
export interface VisitRecord {
	start: number;
	events: RawEvent[];
	profiles: WireProfile[];
}

const DEFAULTS = { visitors: 720, seed: 20_260 } as const;
/** Visits of one visitor follow a geometric distribution, longer for those with an account. */
const RETURNS = { guest: 0.45, customer: 0.84 } as const;
const MOST_VISITS = 14;

/** 90 days of visits to the shop, oldest first; the same for the same options. */
export const simulate = function* ({ now, origin, ...rest }: SimulateOptions): Generator<VisitRecord> {
	const { visitors: count, seed } = { ...DEFAULTS, ...rest };
	const random = createRandom(seed);
	const today = Math.floor(now / DAY_MS) * DAY_MS;
	const draw = cachedDraw();
	const planned = Array.from({ length: count }, (_, i) => {
		const visitor = createVisitor(random, i);
		return visitTimes(visitor, random, today).map((start) => ({ visitor, start }));
	}).flat();

	for (const { visitor, start } of planned.sort((a, b) => a.start - b.start)) {
		if (start > now) return;
		const build = buildAt(start, today);
		const arrival = arrivalOf(visitor, random);
		const landing = landingUrl(landingPath(random), arrival);
		const visit = createVisit({ visitor, build, random, start, origin, arrival, landing, draw });
		walk(visit, build.version);
		yield {
			start,
			events: visit.events.filter(({ time }) => time <= now),
			profiles: visit.profiles.filter(({ time }) => time <= now),
		};
	}
};

const visitTimes = (visitor: Visitor, random: Random, today: number): number[] => {
	const backs: number[] = [];
	let back = firstDayBack(random, today);
	do {
		backs.push(back);
		back = nextDayBack(random, today, back);
	} while (back >= 0 && backs.length < MOST_VISITS && random.chance(visitor.email ? RETURNS.customer : RETURNS.guest));
	return backs.map((day) => today - day * DAY_MS + momentOfDay(random));
};

/** A release goes live at the begin of its day. */
const buildAt = (time: number, today: number): Build =>
	BUILDS.findLast(({ releasedDaysAgo }) => time >= today - releasedDaysAgo * DAY_MS) ?? CURRENT_BUILD;

/** Most visitors see the same pages. */
const cachedDraw = () => {
	const pages = new Map<string, DrawnPage>();
	return (build: Build, state: ShopState): DrawnPage => {
		const key = JSON.stringify([build.version, { ...state, url: withoutUtm(state.url) }]);
		let page = pages.get(key);
		if (!page) {
			page = drawPage(build, state);
			pages.set(key, page);
		}
		return page;
	};
};

/** Where a visitor came from changes nothing on the page. */
const withoutUtm = (url: string) => url.replace(/[?&]utm_.*$/, '');
