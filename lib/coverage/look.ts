import { NO_CONTEXT, type Place } from '../privacy/rules/index.ts';
import { isHarmless } from './harmless.ts';
import { judgePlace } from './judge.ts';
import { wordsOf } from './page-words.ts';
import { placesOf } from './places.ts';
import type { Finding, HarmlessMark } from './types.ts';
import type { Visit } from './walk.ts';

export const NONE: readonly Finding[] = [];

/** Takes a person's word for what they have said to be harmless. */
function applyMarks(findings: readonly Finding[], marks: readonly HarmlessMark[]): void {
	if (marks.length === 0) return;
	for (const finding of findings)
		if (marks.some((mark) => isHarmless(finding, mark))) {
			finding.state = 'captured';
			finding.protection = 'harmless';
		}
}

/** What was found in one element. */
interface Look {
	findings: readonly Finding[];
	/** Has it anything at all that an event would carry? */
	isCaptured: boolean;
	/** Was there anything to judge? */
	isJudged: boolean;
}

/** Looks at one element, without what is below it. */
export function lookAt({ element, names, around }: Visit, marks: readonly HarmlessMark[]): Look {
	const { places, isCaptured } = placesOf(element, names, around.isEditing);
	let findings = NONE;
	for (const place of places) {
		const found = judgePlace(element, place, around);
		if (found.length > 0) findings = findings.length > 0 ? [...findings, ...found] : found;
	}
	applyMarks(findings, marks);
	return { findings, isCaptured, isJudged: places.length > 0 };
}

const OPEN = { isIgnored: false, isRedacted: false, isEditing: false };
const PAGE: Pick<Place, 'name' | 'tag' | 'lang' | 'attribute'> = { name: '', tag: '', lang: '', attribute: () => '' };

/** Looks at what every event of a page carries; its findings are told of the page's own element. */
export function lookAtPage(
	{ title, url }: { title: string; url: string },
	element: Element,
	marks: readonly HarmlessMark[],
): Finding[] {
	const values = [
		{ where: 'page-title', value: title },
		{ where: 'url', value: url },
	] as const;
	const context = { ...NO_CONTEXT, page: wordsOf(element.ownerDocument) };
	const findings = values.flatMap((value) => judgePlace(element, { ...PAGE, ...value, context: () => context }, OPEN));
	applyMarks(findings, marks);
	return findings;
}
