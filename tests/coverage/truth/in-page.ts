import { carried } from '../../../lib/coverage/carried.ts';
import { type Finding, PageCoverage } from '../../../lib/coverage/index.ts';
import { walk } from '../../../lib/coverage/walk.ts';
import { canonicalJson, describeElement } from '../../../lib/element/index.ts';
import { aimAt, type Point } from './aim.ts';

/** An event's data, as it is stored; what it does not have is empty. */
export interface Sent {
	/** Canonical JSON. */
	path: string;
	text: string;
	href: string;
	url: string;
	title: string;
}

/** What the coverage view says of an element before anybody clicks. */
export interface Said {
	/** To find it again when something differs. */
	name: string;
	/** Canonical JSON of its path: what a stored event of it is known by. */
	path: string;
	/** `null`: nothing would be recorded. */
	event: Sent | null;
	findings: Pick<Finding, 'where' | 'name' | 'found' | 'rule' | 'state' | 'protection'>[];
}

let elements: Element[] = [];

/** Looks at the page as the view does, and writes down what an event on each element would carry. */
async function say(): Promise<Said[]> {
	const coverage = new PageCoverage(document, { signal: new AbortController().signal });
	await coverage.scan();
	elements = [...walk(document)].map(({ element }) => element);
	return elements.map((element) => {
		const event = carried(element);
		return {
			name: element.outerHTML.slice(0, 80),
			path: canonicalJson(describeElement(element)),
			event: event && {
				path: canonicalJson(event.path ?? []),
				text: event.text ?? '',
				href: event.href ?? '',
				url: event.url,
				title: event.title ?? '',
			},
			findings: coverage.findingsOf(element).map(({ where, name, found, rule, state, protection }) => ({
				where,
				name,
				found,
				rule,
				state,
				...(protection && { protection }),
			})),
		};
	});
}

const truth = { say, aim: (index: number): Point | undefined => aimAt(elements[index] as Element) };
export type TruthInPage = typeof truth;
Object.assign(globalThis, { coverageTruth: truth });
