/** One thing that the corpus says is personal, or that the rules found: `text=email`. */
export interface Mark {
	/** Snippet or page, and the element's place in it. */
	at: string;
	where: string;
	rule: string;
	/** What a person needs to see why. */
	excerpt: string;
}

export interface Answer {
	expected: Mark[];
	found: Mark[];
}

const keyOf = ({ at, where, rule }: Mark) => `${at} ${where}=${rule}`;

export interface Tally {
	rule: string;
	hits: number;
	missed: number;
	false: number;
}

export const recallOf = ({ hits, missed }: Tally): number => (hits + missed === 0 ? 1 : hits / (hits + missed));
export const precisionOf = (tally: Tally): number =>
	tally.hits + tally.false === 0 ? 1 : tally.hits / (tally.hits + tally.false);

/** Compares what was found with what was expected, for each rule and `all`; an element, place and rule must all agree. */
export function tally(answers: readonly Answer[]): { tallies: Tally[]; missed: Mark[]; wrong: Mark[] } {
	const byRule = new Map<string, Tally>();
	const all: Tally = { rule: 'all', hits: 0, missed: 0, false: 0 };
	const count = (rule: string, what: 'hits' | 'missed' | 'false') => {
		const one = byRule.get(rule) ?? { rule, hits: 0, missed: 0, false: 0 };
		byRule.set(rule, one);
		one[what]++;
		all[what]++;
	};
	const missed: Mark[] = [];
	const wrong: Mark[] = [];
	for (const { expected, found } of answers) {
		const expectedKeys = new Set(expected.map(keyOf));
		const foundKeys = new Set(found.map(keyOf));
		for (const mark of expected) {
			const isHit = foundKeys.has(keyOf(mark));
			count(mark.rule, isHit ? 'hits' : 'missed');
			if (!isHit) missed.push(mark);
		}
		for (const mark of found) {
			if (expectedKeys.has(keyOf(mark))) continue;
			count(mark.rule, 'false');
			wrong.push(mark);
		}
	}
	return { tallies: [all, ...[...byRule.values()].sort((a, b) => a.rule.localeCompare(b.rule))], missed, wrong };
}
