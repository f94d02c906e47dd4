import type { ElementPath } from '../element/types.ts';
import { compare, type Feature, type Profile, profileOf, rarityAmong, WEIGHTS } from './likeness.ts';
import type { ElementTarget } from './target.ts';

export interface Relocation {
	/** Which of the candidates it is. */
	index: number;
	/** Chance that it is right, 0 to 1: of those with 0.9, about nine in ten were. */
	confidence: number;
	/** What speaks for it, strongest first, in English. */
	evidence: string[];
	/** The same without words, for those of another language. */
	evidenceCodes: EvidenceCode[];
}

/** Below this chance there is no answer: a wrong one spoils figures in silence, none only asks a person. */
const LEAST_CONFIDENCE = 0.75;

/** Logistic regression of "the best one is right" on the same pages: distance to the second, and likeness itself. */
const CONFIDENCE = { base: -2.43, lead: 0.56, likeness: 0.152, alone: 0.33, rootOfLead: 0.57 } as const;
const MOST_LEAD = 6;
const MOST_LIKENESS = 20;

/**
 * What the element itself has speaks against it, so only its place speaks for it, as in a list whose links were all made
 * anew: each candidate that is nearly as like takes this much from the logit. Set on the services used to fit.
 */
const PLACE_ONLY = { lossPerRival: 0.12, mostLoss: 2, near: 3 } as const;
const OWN = [
	'marked',
	'id',
	'name',
	'href',
	'hrefTail',
	'hrefWords',
	'classes',
	'stems',
	'generated',
	'attributes',
] as const satisfies readonly Feature[];
const AGAINST = ['hrefDiffers', 'hrefOne', 'idDiffers', 'nameDiffers'] as const satisfies readonly Feature[];

/** One of the two has names and the other has none of them. */
const sharesNoName = ({ classes, noClasses }: Record<Feature, number>) => classes === 0 && noClasses === 0;

const hasOnlyItsPlace = (features: Record<Feature, number>) =>
	(sharesNoName(features) || AGAINST.some((name) => features[name] > 0)) && OWN.every((name) => features[name] <= 0);

const WORDS = {
	marked: 'same mark for analytics or tests',
	id: 'same id',
	href: 'same link',
	hrefPath: 'same path of the link',
	hrefTail: 'its link ends alike',
	hrefWords: 'words of its link agree',
	hrefSite: 'links to the same site',
	classes: 'same classes',
	rareClass: 'a class that few have',
	stems: 'same classes but for the hash of the build',
	name: 'same name',
	type: 'same type',
	attributes: 'same attributes',
	ancestorIds: 'within the same ids',
	ancestorClasses: 'within the same classes',
	nearClasses: 'its parents have the same classes',
	landmarks: 'in the same part of the page',
	parents: 'same tags above it',
	ancestorPositions: 'its parents stand at the same place',
	position: 'same position among its siblings',
	siblings: 'as many siblings',
} as const satisfies Partial<Record<Feature, string>>;
export type EvidenceCode = keyof typeof WORDS;
const EVIDENCE_SHOWN = 4;

const scoreOf = (features: Record<Feature, number>) => {
	let sum = 0;
	for (const name in WEIGHTS) sum += WEIGHTS[name as Feature] * features[name as Feature];
	return sum;
};

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));

/** Is one the ancestor of the other, as far as the paths tell? They are then the same thing to a person. */
function nested(a: ElementPath, b: ElementPath): boolean {
	const [inner, outer] = a.length > b.length ? [a, b] : [b, a];
	const above = inner.slice(inner.length - outer.length);
	return inner.length > outer.length && JSON.stringify(above) === JSON.stringify(outer);
}

/**
 * Finds an element again among candidates, on a page or in the element dictionary, without its text.
 * @returns the likeliest, or `null` where none is likely enough or two are too much alike
 */
export function relocate(target: ElementTarget, candidates: readonly ElementPath[]): Relocation | null {
	const wanted = profileOf(target.path);
	const profiles: (Profile | null)[] = candidates.map((path) => (path.length > 0 ? profileOf(path) : null));
	const rarity = rarityAmong(profiles.filter((profile) => profile !== null));
	const scores = profiles.map((profile) =>
		profile ? scoreOf(compare(wanted, profile, rarity)) : Number.NEGATIVE_INFINITY,
	);
	const index = scores.reduce((best, score, i) => (score > (scores[best] as number) ? i : best), 0);
	const best = scores[index];
	const profile = profiles[index];
	if (best === undefined || !profile) return null;

	let second = Number.NEGATIVE_INFINITY;
	let total = 0;
	let rivals = -1;
	for (const [i, score] of scores.entries()) {
		total += Math.exp(score - best);
		if (score > best - PLACE_ONLY.near) rivals++;
		if (i !== index && score > second && !nested(candidates[i] as ElementPath, candidates[index] as ElementPath))
			second = score;
	}
	const lead = Math.min(MOST_LEAD, best - second);
	const features = compare(wanted, profile, rarity);
	const loss = hasOnlyItsPlace(features) ? Math.min(PLACE_ONLY.mostLoss, rivals * PLACE_ONLY.lossPerRival) : 0;
	const confidence = sigmoid(
		CONFIDENCE.base +
			CONFIDENCE.lead * lead +
			CONFIDENCE.likeness * Math.min(MOST_LIKENESS, best) +
			CONFIDENCE.alone / total +
			CONFIDENCE.rootOfLead * Math.sqrt(lead) -
			loss,
	);
	if (confidence < LEAST_CONFIDENCE) return null;
	const evidenceCodes = codesOf(features);
	return {
		index,
		confidence: Math.round(confidence * 1000) / 1000,
		evidence: evidenceCodes.map((code) => WORDS[code]),
		evidenceCodes,
	};
}

const codesOf = (features: Record<Feature, number>): EvidenceCode[] =>
	(Object.keys(WORDS) as EvidenceCode[])
		.map((name) => ({ name, by: WEIGHTS[name] * features[name] }))
		.filter(({ by }) => by > 0.2)
		.sort((a, b) => b.by - a.by)
		.slice(0, EVIDENCE_SHOWN)
		.map(({ name }) => name);
