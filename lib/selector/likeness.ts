import type { ElementPath, PathElement } from '../element/types.ts';
import { linkPath } from './evidence.ts';
import { classifyToken } from './stability.ts';

/**
 * What of two elements is compared, each as a number from 0 (or -0.5) to 1, and how much it says: weights of a
 * conditional logit (the right element among all candidates of the newer page), fitted on two thirds of the services of
 * the page versions that docs/selectors.md names, forward and backward.
 */
export const WEIGHTS = {
	tag: 2.04,
	/** Raised by hand, as `name` and `marked`: too few elements of the pages have one for the fit to trust it. */
	id: 2,
	marked: 4,
	idDiffers: -0.6,
	href: 1.5,
	hrefPath: -0.85,
	hrefTail: 0.6,
	rareHref: 1.51,
	rareTail: 2.98,
	hrefWords: 2.65,
	hrefSite: 1.36,
	hrefDiffers: -1.84,
	hrefOne: -2.3,
	classes: 2.85,
	rareClass: 1.46,
	generated: 0.41,
	stems: 0.4,
	noClasses: 1.47,
	name: 2,
	nameDiffers: -0.22,
	type: 0.61,
	typeDiffers: -0.37,
	attributes: 0.66,
	attributesDiffer: -0.65,
	position: 2.61,
	siblings: 1.61,
	only: -0.27,
	parents: 1.43,
	ancestorIds: 2.54,
	ancestorClasses: 2.62,
	nearClasses: 0.5,
	landmarks: 1.85,
	ancestorPositions: 3.32,
	depth: -0.93,
} as const;
export type Feature = keyof typeof WEIGHTS;

/** A path made ready to be compared many times. */
export interface Profile {
	tag: string;
	id: string | undefined;
	href: string | undefined;
	path: string | undefined;
	tail: string | undefined;
	words: readonly string[];
	site: string | undefined;
	classes: readonly string[];
	generated: readonly string[];
	stems: readonly string[];
	attributes: ReadonlyMap<string, string>;
	own: PathElement;
	near: readonly PathElement[];
	nearClasses: readonly string[];
	ancestorIds: readonly string[];
	ancestorClasses: readonly string[];
	landmarks: string;
	depth: number;
}

/** Ancestors that are looked at: those farther up are shared by the whole page. */
export const DEPTH = 16;
const NEAR = 4;
const LANDMARK = /^(header|footer|nav|main|aside|form|dialog|table)$/;
const OTHER_ATTRIBUTE =
	/^(role|rel|target|autocomplete|for|hreflang|data-.*|aria-(controls|haspopup|labelledby)|itemprop|src)$/;
/** Given by people so that an element be found again. */
const MARKS = ['data-heap-id', 'data-testid', 'data-test', 'data-cy', 'data-qa'];
const VOLATILE = /^data-(state|index|reactid|react-.*|v-.*|ssr.*|styled.*)$/;

function namesOf({ classes = [] }: PathElement) {
	const kept: string[] = [];
	const generated: string[] = [];
	const stems: string[] = [];
	for (const name of classes) {
		const { kind, stem } = classifyToken(name, classes);
		if (stem) stems.push(stem);
		if (kind === 'generated') generated.push(name);
		else if (kind !== 'state') kept.push(name);
	}
	return { kept, generated, stems };
}

const isLasting = (id: string | undefined): id is string => !!id && classifyToken(id).kind !== 'generated';
/** `/en/terms-of-use.html` and `/terms_of_use/` end alike. */
const loose = (text: string) =>
	text
		.toLowerCase()
		.replace(/\.(html?|php|aspx?|jsp|pdf)$/, '')
		.replace(/[^\p{L}\p{N}]+/gu, '');

export function profileOf(path: ElementPath): Profile {
	const border = path.findIndex(({ boundary }) => boundary);
	const inside = border < 0 ? path : path.slice(0, border + 1);
	const [own] = inside as [PathElement];
	const { kept, generated, stems } = namesOf(own);
	const attributes = new Map<string, string>();
	for (const [name, value] of Object.entries(own.attributes ?? {}))
		if (
			(name === 'name' || name === 'type' || OTHER_ATTRIBUTE.test(name)) &&
			!VOLATILE.test(name) &&
			classifyToken(value).kind !== 'generated'
		)
			attributes.set(name, value);
	const href = own.attributes?.href?.trim();
	const link = href === undefined ? undefined : linkPath(href);
	const segments = (link ?? '').split('/').filter((segment) => segment !== '');
	const ancestors = inside.slice(1, DEPTH).filter(({ tag }) => tag !== 'html' && tag !== 'body');
	const near = ancestors.slice(0, NEAR);
	return {
		tag: own.tag,
		id: isLasting(own.id) ? own.id : undefined,
		href: href?.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/+$/, ''),
		path: segments.length > 0 ? segments.map(loose).join('/') : undefined,
		tail: segments.length > 0 ? loose(segments.at(-1) as string) : undefined,
		words: (link ?? href ?? '')
			.toLowerCase()
			.split(/[^\p{L}\p{N}]+/u)
			.filter((word) => word.length > 2),
		site: /^(?:https?:)?\/\/(?:www\.)?([^/?#:]+)/i.exec(href ?? '')?.[1]?.toLowerCase(),
		classes: kept,
		generated,
		stems,
		attributes,
		own,
		near,
		nearClasses: near.flatMap((element) => namesOf(element).kept),
		ancestorIds: ancestors.map(({ id }) => id).filter(isLasting),
		ancestorClasses: [...new Set(ancestors.flatMap((element) => namesOf(element).kept))],
		landmarks: ancestors
			.map(({ tag }) => tag)
			.filter((tag) => LANDMARK.test(tag))
			.join(' '),
		depth: inside.length,
	};
}

/** How rare each name is among the candidates: 0 where all have it, 1 where one has. */
export type Rarity = (name: string) => number;

export function rarityAmong(profiles: readonly Profile[]): Rarity {
	const counts = new Map<string, number>();
	for (const { classes, ancestorClasses, href, tail } of profiles)
		for (const name of new Set([...classes, ...ancestorClasses, `= ${href}`, `/ ${tail}`]))
			counts.set(name, (counts.get(name) ?? 0) + 1);
	const most = Math.log(profiles.length + 1);
	return (name) => (most === 0 ? 1 : Math.log((profiles.length + 1) / (counts.get(name) ?? 1)) / most);
}

/** Weighted share of what either has that both have. */
function shared(a: readonly string[], b: readonly string[], weight: Rarity): number {
	if (a.length === 0 || b.length === 0) return 0;
	let both = 0;
	let all = 0;
	for (const one of a) {
		const by = weight(one) + 0.05;
		all += by;
		if (b.includes(one)) both += by;
	}
	for (const one of b) if (!a.includes(one)) all += weight(one) + 0.05;
	return both / all;
}

const fromEnd = ({ nthOfType, siblingsOfType }: PathElement) => siblingsOfType - nthOfType;
const even: Rarity = () => 1;
const flag = (value: boolean) => (value ? 1 : 0);

export function compare(a: Profile, b: Profile, rarity: Rarity): Record<Feature, number> {
	const hasHref = a.href !== undefined;
	const bothHref = hasHref && b.href !== undefined;
	const href = flag(bothHref && a.href === b.href && a.href !== '' && a.href !== '#');
	const hrefPath = flag(bothHref && a.path !== undefined && a.path === b.path);
	const hrefTail = flag(bothHref && !!a.tail && a.tail === b.tail);
	const tailRarity = hrefTail && rarity(`/ ${a.tail}`);
	const rare = a.classes.filter((name) => b.classes.includes(name)).map(rarity);
	let attributes = 0;
	let attributesDiffer = 0;
	for (const [name, value] of a.attributes) {
		if (name === 'name' || name === 'type') continue;
		if (b.attributes.get(name) === value) attributes++;
		else attributesDiffer++;
	}
	const attributeCount = Math.max(1, attributes + attributesDiffer);
	let parents = 0;
	let positions = 0;
	let places = 0;
	for (const [i, x] of a.near.entries()) {
		const y = b.near[i];
		if (!y || x.tag !== y.tag) break;
		parents++;
		if (x.siblingsOfType > 1 || y.siblingsOfType > 1) {
			places++;
			if (x.nthOfType === y.nthOfType) positions++;
			// As far from the end: something came or went before both.
			else if (x.nthOfType === 1 || y.nthOfType === 1 || fromEnd(x) !== fromEnd(y)) positions -= 0.5;
		}
	}
	const nameA = a.attributes.get('name');
	const nameB = b.attributes.get('name');
	const typeA = a.attributes.get('type');
	const typeB = b.attributes.get('type');
	return {
		tag: a.tag === b.tag ? 1 : 0,
		id: flag(a.id !== undefined && a.id === b.id),
		marked: flag(MARKS.some((name) => a.attributes.has(name) && a.attributes.get(name) === b.attributes.get(name))),
		idDiffers: flag(a.id !== undefined && b.id !== undefined && a.id !== b.id),
		href,
		hrefPath,
		hrefTail,
		rareHref: href && rarity(`= ${a.href}`),
		rareTail: tailRarity,
		hrefWords: bothHref ? shared(a.words, b.words, even) : 0,
		hrefSite: flag(a.site !== undefined && a.site === b.site),
		hrefDiffers: flag(bothHref && !href && !hrefTail),
		hrefOne: flag(hasHref !== (b.href !== undefined)),
		classes: shared(a.classes, b.classes, rarity),
		rareClass: Math.max(0, ...rare),
		generated: shared(a.generated, b.generated, even),
		stems: shared(a.stems, b.stems, even),
		noClasses: flag(a.classes.length === 0 && b.classes.length === 0),
		name: flag(nameA !== undefined && nameA === nameB),
		nameDiffers: flag(nameA !== nameB && nameA !== undefined && nameB !== undefined),
		type: flag(typeA !== undefined && typeA === typeB),
		typeDiffers: flag(typeA !== typeB && typeA !== undefined && typeB !== undefined),
		attributes: attributes / attributeCount,
		attributesDiffer: attributesDiffer / attributeCount,
		position: flag(a.own.nthOfType === b.own.nthOfType && a.own.siblingsOfType > 1),
		siblings: flag(a.own.siblings === b.own.siblings && a.own.siblingsOfType === b.own.siblingsOfType),
		only: flag((a.own.siblingsOfType === 1) === (b.own.siblingsOfType === 1)),
		parents: parents / NEAR,
		ancestorIds: shared(a.ancestorIds, b.ancestorIds, even),
		ancestorClasses: shared(a.ancestorClasses, b.ancestorClasses, rarity),
		nearClasses: shared(a.nearClasses, b.nearClasses, rarity),
		landmarks: flag(a.landmarks === b.landmarks),
		ancestorPositions: places === 0 ? 0 : positions / places,
		depth: Math.min(1, Math.abs(a.depth - b.depth) / 6),
	};
}
